import { isAsLoaded } from '../codec/is-as-loaded.js'
import type { Item } from '../codec/item.js'
import type { ManagedEntity } from '../identity/identity-map.js'
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
  return overwrite || isAsLoaded(codec, entity, baseline) ? refreshInstance(state, id, entity, item) : entity
}
