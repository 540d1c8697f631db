import type { ErrorStyle } from '../../values/error-style.js'
import type { WireValue } from '../../wire/wire-value.js'
import type { ExpressionParameter } from './expression-parameter.js'

/** What a request says of its expressions. */
export interface ExpressionRequest {
  /** `ExpressionAttributeNames`. */
  readonly names?: Readonly<Record<string, string>> | undefined
  /** `ExpressionAttributeValues`, parsed for this request alone: its values take their stored form in place. */
  readonly values?: Readonly<Record<string, WireValue>> | undefined
  /** Every expression that the operation can have, in AWS's order, and its text where the request has it. */
  readonly expressions: Readonly<Partial<Record<ExpressionParameter, string | undefined>>>
  /** How the operation words its refusals. */
  readonly style: ErrorStyle
}
