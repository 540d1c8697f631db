import type { Item } from '../codec/item.js'
import { sameItem } from '../codec/same-item.js'
import type { Doubt } from '../pending/operation.js'
import { leftBy } from '../seal/left-by.js'
import type { SealedWrite } from '../seal/sealed-operation.js'

/** Whether an earlier write and this one mean the same: the version is all that may differ. */
export function isSameButVersion(earlier: Doubt, sealed: SealedWrite): boolean {
  const left = leftBy(sealed)
  if (left === undefined || earlier.kind !== left.kind) return false
  if (left.kind === 'delete') return true
  const name = sealed.operation.schema.version?.name
  return sameItem(without(earlier.image.item, name), without(left.image.item, name))
}

function without(item: Item, name: string | undefined): Item {
  if (name === undefined) return item
  const { [name]: _, ...rest } = item
  return rest
}
