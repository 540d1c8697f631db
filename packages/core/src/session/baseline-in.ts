import type { ManagedEntity } from '../identity/identity-map.js'
import type { UpdateOperation } from '../pending/operation.js'
import type { SessionState } from './session-state.js'

/** Finds what an entity was last read or written as; nothing for one that the session didn't manage. */
export function baselineIn({ managed }: SessionState): (operation: UpdateOperation) => ManagedEntity | undefined {
  return ({ identity, entity, baseline }) => {
    const known = managed.get(identity.id)
    return known?.entity === entity ? known : baseline
  }
}
