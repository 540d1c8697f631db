import type { Item } from '../codec/item.js'
import type { UpdateOperation } from '../pending/operation.js'
import type { SessionState } from './session-state.js'

/** Finds the item that an entity was last read or written as; none for one that the session doesn't manage. */
export function baselineIn({ managed }: SessionState): (operation: UpdateOperation) => Item | undefined {
  return ({ identity, entity }) => {
    const known = managed.get(identity.id)
    return known?.entity === entity ? known.baseline.item : undefined
  }
}
