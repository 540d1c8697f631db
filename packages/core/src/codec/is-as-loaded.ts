import type { EntityCodec } from './entity-codec.js'
import type { Item } from './item.js'
import { sameItem } from './same-item.js'

/**
 * Whether an entity is as it was loaded from an item or written as one. What is stored can have another form than what is
 * written: a default where there was nothing, a date in another form, an attribute that the class drops.
 */
export function isAsLoaded(codec: EntityCodec, entity: object, stored: Item): boolean {
  const item = encodeFaultless(codec, entity)
  if (item === undefined) return false
  return sameItem(item, stored) || isRewritten(codec, item, stored)
}

function isRewritten(codec: EntityCodec, item: Item, stored: Item): boolean {
  try {
    const rewritten = encodeFaultless(codec, codec.decode(stored))
    return rewritten !== undefined && sameItem(item, rewritten)
  } catch {
    // a codec of one's own may read today what it doesn't tomorrow
    return false
  }
}

function encodeFaultless(codec: EntityCodec, entity: object): Item | undefined {
  const problems: never[] = []
  const item = codec.encode(entity, problems)
  return problems.length === 0 ? item : undefined
}
