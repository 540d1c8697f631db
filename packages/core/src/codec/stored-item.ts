import type { Item } from './item.js'

/** Holds an item that was read, as it is or in a form that it is made of. */
export interface StoredItem {
  readonly item: Item
}
