import type { ErrorCode } from '../errors/error-code.js'

/** Attributes as DynamoDB's JSON has them, binary as base64: `{ "artist": { "S": "x" } }`. */
export type DynamoJson = Readonly<Record<string, unknown>>

/** One element of a bulk load that was refused for good. */
export interface DeadLetter {
  /** Of this format. */
  readonly version: 1
  readonly kind: 'put' | 'delete'
  readonly className: string
  /** The table's name or ARN; `undefined` where the element has no complete key. */
  readonly table: string | undefined
  /** The primary key; `undefined` where it is incomplete or can't be one. */
  readonly key: DynamoJson | undefined
  /**
   * `invalid`: it can't be sent as it is. The others are DynamoDB's answers; `unknown`: it was refused, but an attempt before
   * that ended without an answer, and may have written it.
   */
  readonly outcome: 'invalid' | 'rejected' | 'condition-failed' | 'unknown'
  readonly code: ErrorCode
  /** What is wrong and what to do, without attribute values beyond the key. */
  readonly reason: string
  /** The element's place in the source, counted from 0. */
  readonly element: number
  /** The whole item, where the sink asks for it and there is one. */
  readonly item?: DynamoJson
}

/**
 * Where a bulk load puts what was refused for good. A load that resumes can write a letter again that it wrote before.
 */
export interface DeadLetterSink {
  /** Whether letters hold the whole item: items can hold personal data. Default: `false`. */
  readonly includeItem?: boolean
  /** Resolves when the letter would survive a crash: only then the checkpoint passes the element. May be called again before that. */
  write(letter: DeadLetter): Promise<void>
  /** Called when the load has ended, in whatever way; with writes that aren't answered only after an abort. */
  close?(): Promise<void>
}
