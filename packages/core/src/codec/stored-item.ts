import type { SlabPart } from './byte-slab.js'
import type { Item } from './item.js'

/** Holds an item, as it is or in a form that it is made of. */
export interface StoredItem {
  readonly item: Item
  /** The item's compact JSON, where that is what it is made of. */
  readonly json?: SlabPart
}
