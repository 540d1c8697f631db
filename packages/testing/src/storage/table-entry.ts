import { type HashedKey, hashedKey } from './key-order.js'
import type { StoredItem } from './stored-item.js'

/** An item in its place in a table. */
export interface TableEntry extends StoredItem, HashedKey {}

export function tableEntry(stored: StoredItem, seed: number | undefined): TableEntry {
  return { item: stored.item, size: stored.size, ...hashedKey(stored, seed) }
}
