/**
 * A stored value as events bring it: the SDK's `AttributeValue`, or the form of JSON, where binary is base64. Whatever
 * `@types/aws-lambda` or the SDK declares fits.
 */
export interface StreamValue {
  readonly S?: string | undefined
  readonly N?: string | undefined
  readonly B?: Uint8Array | string | undefined
  readonly BOOL?: boolean | undefined
  readonly NULL?: boolean | undefined
  readonly SS?: readonly string[] | undefined
  readonly NS?: readonly string[] | undefined
  readonly BS?: readonly (Uint8Array | string)[] | undefined
  readonly L?: readonly StreamValue[] | undefined
  readonly M?: StreamItem | undefined
}

/** A stored item, a key, or an image, by attribute names. */
export interface StreamItem {
  readonly [name: string]: StreamValue
}
