import { randomUUID } from 'node:crypto'
import { ServiceError } from '../wire/service-error.js'
import { readSignal, throwIfAborted } from './abort.js'
import { answerCall, type FakeParts } from './answer-call.js'
import { errorAnswer, httpAnswer } from './http-answer.js'
import { bodyText, operationName } from './read-request.js'
import type { WireOptions, WireRequest, WireResponse } from './wire-types.js'

/** Stands where the SDK's HTTP handler stands: HTTP requests in, HTTP responses out, a DynamoDB in memory between. */
export class FakeRequestHandler {
  readonly metadata = { handlerProtocol: 'http/1.1' } as const
  readonly #parts: FakeParts

  constructor(parts: FakeParts) {
    this.#parts = parts
  }

  async handle(request: WireRequest, options: WireOptions = {}): Promise<{ response: WireResponse }> {
    const signal = readSignal(options.abortSignal)
    throwIfAborted(signal)
    const body = bodyText(request)
    const call = this.#parts.log.record(operationName(request), body, this.#parts.clock.now())
    try {
      return { response: httpAnswer(await answerCall(call, body, signal, this.#parts), randomUUID()) }
    } catch (error) {
      if (call.outcome === 'pending') call.outcome = error instanceof Error ? error.name : 'Error'
      call.handedBack = 0
      if (!(error instanceof ServiceError)) throw error
      return { response: errorAnswer(error, randomUUID()) }
    }
  }

  updateHttpClientConfig(): void {}

  httpHandlerConfigs(): object {
    return {}
  }

  destroy(): void {}
}
