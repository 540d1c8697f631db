import { callLine } from './call-line.js'
import type { CallOutcome, RecordedCall } from './recorded-call.js'

/** What the fake writes down of one request: its text, parsed only if someone looks. */
export class CallRecord implements RecordedCall {
  readonly operation: string
  readonly at: number
  readonly #body: string
  tables: readonly string[] = []
  items: number | undefined
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
    const { at, operation, tables, items, bytes, outcome, handedBack, input } = this
    return { at, operation, tables, items, bytes, outcome, ...(handedBack > 0 && { handedBack }), input }
  }

  toString(): string {
    return callLine(this)
  }

  static {
    // what Node's console prints
    Object.defineProperty(CallRecord.prototype, Symbol.for('nodejs.util.inspect.custom'), {
      value: CallRecord.prototype.toString,
    })
  }
}
