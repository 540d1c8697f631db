import { StubTransport } from './stub-transport.mjs'

const HEADERS = { 'content-type': 'application/x-amz-json-1.0' }

/** A request handler that answers at once what `answerTo(operation, input)` gives, the bytes of a body. */
export class ReadingTransport extends StubTransport {
  /** Bytes of the answers. */
  received = 0
  #answerTo

  constructor(answerTo) {
    super()
    this.#answerTo = answerTo
  }

  async answer({ headers, body }) {
    const operation = headers['x-amz-target'].split('.')[1]
    const answer = this.#answerTo(
      operation,
      JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body)),
    )
    this.received += answer.length
    return { response: { statusCode: 200, headers: HEADERS, body: answer } }
  }

  reset() {
    super.reset()
    this.received = 0
  }
}
