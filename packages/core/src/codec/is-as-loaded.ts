import { differingAttributes } from './differing-attributes.js'
import type { EntityCodec } from './entity-codec.js'
import { ItemText } from './item-text.js'
import { sameItem } from './same-item.js'
import type { StoredItem } from './stored-item.js'

/**
 * Whether an entity is as it was loaded from an item or written as one. What is stored can have another form than what is
 * written: a default where there was nothing, a date in another form, an attribute that the class drops.
 */
export function isAsLoaded(codec: EntityCodec, entity: object, stored: StoredItem): boolean {
  const item = write(codec, entity, stored)
  if (item === undefined) return false
  const differing = differingAttributes(stored, item)
  if (sameItem(differing.before, differing.after)) return true
  return !codec.hasChanged(differing) && isRewritten(codec, item, stored)
}

function isRewritten(codec: EntityCodec, item: StoredItem, stored: StoredItem): boolean {
  try {
    const read = stored instanceof ItemText ? codec.read(stored) : undefined
    const rewritten = write(codec, read?.entity ?? codec.decode(stored.item), stored)
    if (rewritten === undefined) return false
    const { before, after } = differingAttributes(rewritten, item)
    return sameItem(before, after)
  } catch {
    // a codec of one's own may read today what it doesn't tomorrow
    return false
  }
}

/** What an entity is written as, in the form that what is stored has: bytes are compared with bytes. */
function write(codec: EntityCodec, entity: object, { json }: StoredItem): StoredItem | undefined {
  const problems: never[] = []
  const item = json === undefined ? { item: codec.encode(entity, problems) } : codec.seal(entity, problems)
  return problems.length === 0 ? item : undefined
}
