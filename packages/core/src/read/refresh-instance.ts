import type { Item } from '../codec/item.js'
import { refreshEntity } from '../codec/refresh-entity.js'
import { sameItem } from '../codec/same-item.js'
import { schemaOfEntity } from '../schema/registry.js'
import type { ReaderState } from './reader-state.js'

/**
 * Gives an instance the state of an item that was read, its unsaved changes or not. It is managed from now on, unless
 * another instance stands for the item. A frozen one can't take the state over: a fresh one takes its place.
 */
export function refreshInstance(state: ReaderState, id: string, entity: object, item: Item): object {
  const { managed, pending, codecOf, outdate } = state
  const known = managed.get(id)
  if (Object.isFrozen(entity) && known?.entity === entity && sameItem(item, known.baseline.item)) return entity
  const fresh = codecOf(schemaOfEntity(entity)).decode(item)
  const instance = Object.isFrozen(entity) ? fresh : refreshEntity(entity, fresh)
  const other = pending.find(id)?.entity ?? known?.entity
  if (other !== undefined && other !== entity) return instance
  managed.manage(id, instance, { item })
  // of two reads under way nobody knows which is the newer one: the next may not undo this one
  if (known === undefined || !sameItem(item, known.baseline.item)) outdate(id)
  return instance
}
