import type { EntityCodec } from '../codec/entity-codec.js'
import type { Item } from '../codec/item.js'
import { sameItem } from '../codec/same-item.js'

/** Whether an entity would be stored as it was loaded or written. */
export function isUnchanged(codec: EntityCodec, entity: object, baseline: Item): boolean {
  const problems: never[] = []
  const item = codec.encode(entity, problems)
  return problems.length === 0 && sameItem(item, baseline)
}
