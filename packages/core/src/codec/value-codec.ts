import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { SizeTally } from './size-tally.js'

/** The compiled form of one attribute type. All functions throw `InvalidValue` for what the type can't hold. */
export interface ValueCodec {
  /** Takes anything but `undefined` and `null`; `depth` is the number of maps and lists around the value. */
  readonly encode: (value: unknown, depth: number) => AttributeValue
  /** The JSON of what `encode` gives, as requests have it; its size by DynamoDB's rule is added to `tally`. */
  readonly write: (value: unknown, depth: number, tally: SizeTally) => string
  /** Gives `null` for NULL. */
  readonly decode: (stored: AttributeValue) => unknown
}
