import { randomUUID } from 'node:crypto'
import { ServiceError } from '../wire/service-error.js'
import { type AskedCall, answerCall, type FakeParts } from './answer-call.js'
import { errorAnswer, httpAnswer } from './http-answer.js'
import type { WireResponse } from './wire-types.js'

/** What a request came to: its response, and how its call ended. */
export interface Exchange {
  readonly response: WireResponse
  readonly outcome: string
}

/**
 * Records, does and answers one request, whichever door it came through. Rejects where there is no answer: the
 * connection broke, or the request was aborted.
 */
export async function answerRequest(asked: AskedCall, parts: FakeParts): Promise<Exchange> {
  const call = parts.log.record(asked.operation, asked.body, parts.clock.now())
  try {
    const text = await answerCall(call, asked, parts)
    return { response: httpAnswer(text, randomUUID()), outcome: call.outcome }
  } catch (error) {
    if (call.outcome === 'pending') call.outcome = error instanceof Error ? error.name : 'Error'
    call.handedBack = 0
    if (!(error instanceof ServiceError)) throw error
    return { response: errorAnswer(error, randomUUID()), outcome: call.outcome }
  }
}
