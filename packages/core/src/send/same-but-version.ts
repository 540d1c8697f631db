import type { Item } from '../codec/item.js'
import { sameItem } from '../codec/same-item.js'
import type { Doubt } from '../pending/operation.js'
import type { SealedDelete, SealedPut } from '../seal/sealed-operation.js'

/** Whether an earlier write and this one mean the same: the version is all that may differ. */
export function isSameButVersion(
  earlier: Doubt,
  { kind, image, operation: { schema } }: SealedPut | SealedDelete,
): boolean {
  if (earlier.kind !== kind) return false
  if (kind === 'delete') return true
  const name = schema.version?.name
  return sameItem(without(earlier.image.item, name), without(image.item, name))
}

function without(item: Item, name: string | undefined): Item {
  if (name === undefined) return item
  const { [name]: _, ...rest } = item
  return rest
}
