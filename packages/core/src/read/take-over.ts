import type { EntityCodec } from '../codec/entity-codec.js'
import type { Item } from '../codec/item.js'
import { refreshEntity } from '../codec/refresh-entity.js'
import { sameItem } from '../codec/same-item.js'
import type { Baseline, ManagedEntity } from '../identity/identity-map.js'
import { schemaOfEntity } from '../schema/registry.js'
import type { ReaderState } from './reader-state.js'

/**
 * Gives a managed instance the state of an item that was read, unless it holds changes that aren't to be lost. Returns the
 * instance that is managed from now on.
 */
export function takeOver(
  { managed, codecOf, outdate }: ReaderState,
  id: string,
  { entity, baseline }: ManagedEntity,
  { item, overwrite }: { readonly item: Item; readonly overwrite: boolean },
): object {
  // a subclass's instance is read by its own class, whichever was asked for
  const codec = codecOf(schemaOfEntity(entity))
  if (!overwrite && !isUnchanged(codec, entity, baseline)) return entity
  if (Object.isFrozen(entity) && sameItem(item, baseline.item)) return entity
  const fresh = codec.decode(item)
  // a frozen instance can't take the answer over: the fresh one takes its place
  const instance = Object.isFrozen(entity) ? fresh : refreshEntity(entity, fresh)
  managed.manage(id, instance, { item })
  // of two reads under way nobody knows which is the newer one: the next may not undo this one
  if (!sameItem(item, baseline.item)) outdate(id)
  return instance
}

function isUnchanged(codec: EntityCodec, entity: object, baseline: Baseline): boolean {
  const problems: never[] = []
  const image = codec.encode(entity, problems)
  return problems.length === 0 && sameItem(image, baseline.item)
}
