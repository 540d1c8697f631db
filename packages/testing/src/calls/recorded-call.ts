/**
 * How a call ended: `ok`, the name of the error that it was answered with, `lost` (done, then the connection broke),
 * `reset` (the connection broke before), `garbled` (done, the answer was unreadable), `replaced` (done, another answer
 * was given), `aborted` (cancelled before it was done), `aborted-after` (done, cancelled before its answer), `pending`.
 */
export type CallOutcome =
  | 'ok'
  | 'lost'
  | 'reset'
  | 'garbled'
  | 'replaced'
  | 'aborted'
  | 'aborted-after'
  | 'pending'
  | (string & {})

/** One request as the fake received it; a retry is a call of its own. `String` and `console.log` show it in one line. */
export interface RecordedCall {
  /** The operation's name, for example `BatchWriteItem`. */
  readonly operation: string
  /** The request's input as it was sent: attribute values as JSON, binary as base64. Parsed anew at each access. */
  readonly input: Readonly<Record<string, unknown>>
  /** Names of the tables that the call touches, also where it names them by ARN. */
  readonly tables: readonly string[]
  /**
   * How many items the call names; of a Query or Scan that was done, how many it returned. `undefined` for all others and
   * for operations on tables.
   */
  readonly items: number | undefined
  /** Bytes of the request's body. */
  readonly bytes: number
  /** Milliseconds since the epoch, by the fake's clock. */
  readonly at: number
  readonly outcome: CallOutcome
  /** How many items of a batch call were handed back unprocessed: by a fault, for want of capacity or for the answer's size. */
  readonly handedBack: number
}
