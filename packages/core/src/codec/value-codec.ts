import type { AttributeValue } from '@aws-sdk/client-dynamodb'

/** The compiled form of one attribute type. Both functions throw `InvalidValue` for what the type can't hold. */
export interface ValueCodec {
  /** Takes anything but `undefined` and `null`; `depth` is the number of maps and lists around the value. */
  readonly encode: (value: unknown, depth: number) => AttributeValue
  /** Gives `null` for NULL. */
  readonly decode: (stored: AttributeValue) => unknown
}
