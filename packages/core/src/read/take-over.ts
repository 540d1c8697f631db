import type { EntityCodec } from '../codec/entity-codec.js'
import type { Item } from '../codec/item.js'
import { sameItem } from '../codec/same-item.js'
import type { Baseline, ManagedEntity } from '../identity/identity-map.js'
import { schemaOfEntity } from '../schema/registry.js'
import type { ReaderState } from './reader-state.js'
import { refreshInstance } from './refresh-instance.js'

/**
 * Gives a managed instance the state of an item that was read, unless it holds changes that aren't to be lost. Returns the
 * instance that is managed from now on.
 */
export function takeOver(
  state: ReaderState,
  id: string,
  { entity, baseline }: ManagedEntity,
  { item, overwrite }: { readonly item: Item; readonly overwrite: boolean },
): object {
  // a subclass's instance is read by its own class, whichever was asked for
  const codec = state.codecOf(schemaOfEntity(entity))
  return overwrite || isUnchanged(codec, entity, baseline) ? refreshInstance(state, id, entity, item) : entity
}

function isUnchanged(codec: EntityCodec, entity: object, baseline: Baseline): boolean {
  const problems: never[] = []
  const image = codec.encode(entity, problems)
  return problems.length === 0 && sameItem(image, baseline.item)
}
