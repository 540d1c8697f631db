import { readSignal, throwIfAborted } from './abort.js'
import type { FakeParts } from './answer-call.js'
import { answerRequest } from './answer-request.js'
import { bodyText, operationName, parseBody } from './read-request.js'
import type { WireOptions, WireRequest, WireResponse } from './wire-types.js'

/** Stands where the SDK's HTTP handler stands: HTTP requests in, HTTP responses out, a DynamoDB in memory between. */
export class FakeRequestHandler {
  readonly metadata = { handlerProtocol: 'http/1.1' } as const
  /** What the fake answers with: another door to the same engine takes them. */
  readonly parts: FakeParts

  constructor(parts: FakeParts) {
    this.parts = parts
  }

  async handle(request: WireRequest, options: WireOptions = {}): Promise<{ response: WireResponse }> {
    const signal = readSignal(options.abortSignal)
    throwIfAborted(signal)
    const body = bodyText(request)
    const asked = { operation: operationName(request), body, readInput: () => parseBody(body), signal }
    const { response } = await answerRequest(asked, this.parts)
    return { response }
  }

  updateHttpClientConfig(): void {}

  httpHandlerConfigs(): object {
    return {}
  }

  destroy(): void {}
}
