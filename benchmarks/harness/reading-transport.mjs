import { StubTransport } from './stub-transport.mjs'

const CONTENT_TYPE = 'application/x-amz-json-1.0'

/** A request handler that answers at once what `answerTo(operation, input)` gives, the bytes of a body. */
export class ReadingTransport extends StubTransport {
  /** Bytes of the answers. */
  received = 0
  #answerTo

  constructor(answerTo) {
    super()
    this.#answerTo = answerTo
  }

  async answer({ headers: sent, body }) {
    const operation = sent['x-amz-target'].split('.')[1]
    const answer = this.#answerTo(
      operation,
      JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body)),
    )
    this.received += answer.length
    // an answer without members and without a length could be one that a proxy has cut
    const headers = { 'content-type': CONTENT_TYPE, 'content-length': String(answer.length) }
    return { response: { statusCode: 200, headers, body: answer } }
  }

  reset() {
    super.reset()
    this.received = 0
  }
}
