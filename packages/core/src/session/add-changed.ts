import { isAsLoaded } from '../codec/is-as-loaded.js'
import { identify, keyOf } from '../identity/identity.js'
import { schemaOfEntity } from '../schema/registry.js'
import type { SessionState } from './session-state.js'

/** Adds an update of each managed entity that changed and has nothing pending. One that can't be sealed is added, too: it is told. */
export function addChanged({ managed, pending, tables, codecOf, outdate }: SessionState): void {
  for (const { entity, baseline, doubts = [] } of managed.values()) {
    const { item } = baseline
    const schema = schemaOfEntity(entity)
    // one that may be stored as something else is written anew
    if (doubts.length === 0 && isAsLoaded(codecOf(schema), entity, item)) continue
    // by the key that it was loaded under: sealing finds out if that changed
    const identity = identify(tables.tableOf(schema), keyOf(schema.key, item))
    if (pending.find(identity.id) !== undefined) continue
    const asked = { ifUnchanged: undefined, exactlyOnce: false, condition: undefined, check: undefined }
    const update = {
      kind: 'update',
      schema,
      entity,
      identity,
      ...asked,
      returnStored: false,
      doubts: undefined,
    } as const
    pending.add(update, 'throw')
    outdate(identity.id)
  }
}
