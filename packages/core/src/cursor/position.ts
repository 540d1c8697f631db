import type { Item } from '../codec/item.js'

/**
 * A place between the items of a reading, in its order: before the first, behind the last, or at the item with these key
 * attributes, which belongs to neither side.
 */
export type Place = 'start' | 'end' | Item

/** How far a reading is: one place for each segment of a scan, a single one for a query. */
export type Position = readonly Place[]
