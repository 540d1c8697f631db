import { ConflictError, FlushError, KeyError, SealError } from '@sluice/core'
import type { ErrorRequestHandler } from 'express'

/** Answers Sluice's errors: 503 for what DynamoDB didn't take, 400 for what can't be stored. Others go on. */
export const answerError: ErrorRequestHandler = (error, _request, response, next) => {
  if (error instanceof FlushError) {
    const { counts, failures } = error.report
    response
      .status(503)

      .json({ code: error.code, written: counts.written, failed: failures.length })
  } else if (error instanceof ConflictError || error instanceof KeyError || error instanceof SealError) {
    // a message names class, key and remedy, never another value
    response.status(400).json({ code: error.code, message: error.message })
  } else {
    next(error)
  }
}
