import type { ManagedEntity } from '../identity/identity-map.js'
import type { UpdateOperation } from '../pending/operation.js'
import type { SessionState } from './session-state.js'

/** Finds what an entity was last read or written as; nothing for one that the session doesn't manage. */
export function baselineIn({ managed }: SessionState): (operation: UpdateOperation) => ManagedEntity | undefined {
  return ({ identity, entity }) => {
    const known = managed.get(identity.id)
    return known?.entity === entity ? known : undefined
  }
}
