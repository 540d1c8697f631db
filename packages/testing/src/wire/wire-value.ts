/** An attribute value as it travels: numbers as text, binary as base64. Exactly one member is set in a valid one. */
export interface WireValue {
  S?: string
  N?: string
  B?: string
  SS?: string[]
  NS?: string[]
  BS?: string[]
  L?: WireValue[]
  M?: Record<string, WireValue>
  BOOL?: boolean
  NULL?: boolean
}

/** An item or key as it travels. */
export type WireItem = Record<string, WireValue>
