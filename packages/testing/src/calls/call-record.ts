import type { CallOutcome, RecordedCall } from './recorded-call.js'

const SHOWN_CHARACTERS = 160

/** What the fake writes down of one request: its text, parsed only if someone looks. */
export class CallRecord implements RecordedCall {
  readonly operation: string
  readonly at: number
  readonly #body: string
  outcome: CallOutcome = 'pending'
  handedBack = 0

  constructor(operation: string, body: string, at: number) {
    this.operation = operation
    this.#body = body
    this.at = at
  }

  get input(): Readonly<Record<string, unknown>> {
    try {
      return JSON.parse(this.#body)
    } catch {
      return { unreadable: this.#body }
    }
  }

  /** UTF-16 units of the request's body. */
  get characters(): number {
    return this.#body.length
  }

  get bytes(): number {
    return Buffer.byteLength(this.#body)
  }

  toJSON(): object {
    const { operation, input, at, outcome, handedBack } = this
    return { operation, input, at, outcome, ...(handedBack > 0 && { handedBack }) }
  }

  toString(): string {
    const handedBack = this.handedBack > 0 ? `, ${this.handedBack} handed back` : ''
    return `${this.operation} → ${this.outcome}${handedBack} ${shorten(this.#body)}`
  }

  static {
    // what Node's console prints
    Object.defineProperty(CallRecord.prototype, Symbol.for('nodejs.util.inspect.custom'), {
      value: CallRecord.prototype.toString,
    })
  }
}

function shorten(body: string): string {
  return body.length <= SHOWN_CHARACTERS ? body : `${body.slice(0, SHOWN_CHARACTERS)}… (${body.length} characters)`
}
