import type { Item } from '../../codec/item.js'
import { sameImage } from '../../codec/same-image.js'
import { sameItem } from '../../codec/same-item.js'
import { sameCondition } from '../../expressions/same-condition.js'
import type { PendingOperation } from '../../pending/operation.js'
import type { SealedOperation } from '../../seal/sealed-operation.js'

/** Whether two operations of one identity are one intent: what is remembered of an earlier attempt doesn't count. */
export function sameIntent(a: PendingOperation, b: PendingOperation): boolean {
  if (a === b) return true
  if (a.kind !== b.kind || a.entity !== b.entity || !sameCondition(a.condition, b.condition)) return false
  if (a.kind === 'check' || b.kind === 'check') return true
  if (a.kind === 'put' && b.kind === 'put' && a.create !== b.create) return false
  return sameCondition(a.check, b.check)
}

/** Whether two sealed operations would leave the same, but for the version. */
export function sameResult(a: SealedOperation, b: SealedOperation): boolean {
  const { version } = a.operation.schema
  if (version === undefined || a.kind !== 'put') return sameImage(a.image, b.image)
  return sameItem(without(a.image.item, version.name), without(b.image.item, version.name))
}

function without(item: Item, name: string): Item {
  return Object.fromEntries(Object.entries(item).filter(([own]) => own !== name))
}
