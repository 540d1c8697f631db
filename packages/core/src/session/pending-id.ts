import { schemaOf, schemaOfEntity } from '../schema/registry.js'
import { findIdentity, identifyKey } from './identify-entity.js'
import { isTarget } from './is-target.js'
import type { SessionState } from './session-state.js'

/** The identity that an entity, or a class and key, is pending under; `undefined` where the key of an entity is none. */
export function pendingId(state: SessionState, first: object, key: object | undefined): string | undefined {
  if (isTarget(first)) return identifyKey(state, schemaOf(first), key).id
  const own = state.pending.findByEntity(first)
  return (own?.identity ?? findIdentity(state, schemaOfEntity(first), first))?.id
}
