import type { WireItem } from '../wire/wire-value.js'

/** One stored item. It is never changed: a write puts another in its place, so snapshots can share it. */
export interface StoredItem {
  readonly item: WireItem
  /** Bytes by the item size rule. */
  readonly size: number
  /** The partition key's value: text, stored number or base64. */
  readonly partition: string
  /** The sort key's value, or the empty string for a table without one. */
  readonly sort: string
}
