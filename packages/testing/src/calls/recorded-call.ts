/**
 * How a call ended: `ok`, the name of the error that it was answered with, `lost` (done, then the connection broke),
 * `reset` (the connection broke before), `garbled` (done, the answer was spoiled), `aborted` (cancelled before it was
 * done), `aborted-after` (done, cancelled before its answer) or `pending`.
 */
export type CallOutcome = 'ok' | 'lost' | 'reset' | 'garbled' | 'aborted' | 'aborted-after' | 'pending' | (string & {})

/** One request as the fake received it; a retry is a call of its own. */
export class RecordedCall {
  /** The operation's name, for example `BatchWriteItem`. */
  readonly operation: string
  /** Milliseconds since the epoch, by the fake's clock. */
  readonly at: number
  readonly #body: string
  #outcome: CallOutcome = 'pending'
  #handedBack = 0

  constructor(operation: string, body: string, at: number) {
    this.operation = operation
    this.#body = body
    this.at = at
  }

  /** The request's input as it was sent: attribute values as JSON, binary as base64. Parsed anew each time. */
  get input(): Readonly<Record<string, unknown>> {
    try {
      return JSON.parse(this.#body)
    } catch {
      return { unreadable: this.#body }
    }
  }

  /** Bytes of the request's body. */
  get bytes(): number {
    return Buffer.byteLength(this.#body)
  }

  get outcome(): CallOutcome {
    return this.#outcome
  }

  /** How many items of a batch call were handed back unprocessed. */
  get handedBack(): number {
    return this.#handedBack
  }

  /** Says how the call ended. For the fake's own use. */
  settle(outcome: CallOutcome): void {
    this.#outcome = outcome
  }

  /** Counts one item handed back. For the fake's own use. */
  noteHandedBack(): void {
    this.#handedBack++
  }

  toJSON(): object {
    const { operation, input, at, outcome, handedBack } = this
    return { operation, input, at, outcome, ...(handedBack > 0 && { handedBack }) }
  }

  /** One line that a person can read: what `console.log` shows. */
  toString(): string {
    const handedBack = this.#handedBack > 0 ? `, ${this.#handedBack} handed back` : ''
    return `${this.operation} → ${this.#outcome}${handedBack} ${shorten(this.#body)}`
  }

  static {
    // what Node prints; browsers' consoles don't ask
    Object.defineProperty(RecordedCall.prototype, Symbol.for('nodejs.util.inspect.custom'), {
      value: RecordedCall.prototype.toString,
    })
  }
}

const SHOWN_CHARACTERS = 160

function shorten(body: string): string {
  return body.length <= SHOWN_CHARACTERS ? body : `${body.slice(0, SHOWN_CHARACTERS)}… (${body.length} characters)`
}
