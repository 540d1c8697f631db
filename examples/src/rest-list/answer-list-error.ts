import { CursorError, ReadError } from '@sluice/core'

/** What is answered where a list can't be. */
export interface ErrorAnswer {
  readonly status: number
  readonly body: { readonly code: string; readonly message: string }
}

/** 410 for a cursor that was good once, 400 for any other, 503 for what DynamoDB didn't answer; `undefined` for bugs. */
export function answerListError(error: unknown): ErrorAnswer | undefined {
  if (error instanceof CursorError) {
    const status = error.code === 'CURSOR_EXPIRED' || error.code === 'CURSOR_VERSION' ? 410 : 400
    return { status, body: { code: error.code, message: error.message } }
  }
  if (error instanceof ReadError) {
    return { status: 503, body: { code: error.code, message: "The list can't be read just now: try again." } }
  }
  return undefined
}
