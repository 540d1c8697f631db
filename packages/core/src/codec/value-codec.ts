import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { JsonSink } from './json-sink.js'
import type { JsonReader } from './json-source.js'

/** The compiled form of one attribute type. All functions throw `InvalidValue` for what the type can't hold. */
export interface ValueCodec {
  /** Takes anything but `undefined` and `null`; `depth` is the number of maps and lists around the value. */
  readonly encode: (value: unknown, depth: number) => AttributeValue
  /** Adds the JSON of what `encode` gives to `sink`, as requests have it, and its size by DynamoDB's rule. */
  readonly write: (value: unknown, depth: number, sink: JsonSink) => void
  /** Gives `null` for NULL. */
  readonly decode: (stored: AttributeValue) => unknown
  /** Reads the JSON of a stored value as `decode` would; left out where that way is as good. */
  readonly read?: JsonReader | undefined
}
