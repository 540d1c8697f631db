import type { Item } from '../codec/item.js'
import { sameItem } from '../codec/same-item.js'
import type { Doubt } from '../pending/operation.js'

/** Whether the item is as this write leaves it. */
export function isStored({ kind, image }: Doubt, stored: Item | undefined): boolean {
  if (kind === 'delete') return stored === undefined
  return stored !== undefined && sameItem(stored, image.item)
}
