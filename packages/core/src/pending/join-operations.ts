import { sameCondition } from '../expressions/same-condition.js'
import { withCheck } from './join-check.js'
import type { PendingOperation, WriteOperation } from './operation.js'

/** How an incoming operation meets what is there for its identity: design table "Pending operations". */
export type Joining =
  | { readonly verdict: 'add' }
  | { readonly verdict: 'no-change' }
  /** `operation` stands for both. */
  | { readonly verdict: 'join'; readonly operation: PendingOperation }
  | { readonly verdict: 'conflict'; readonly existing: WriteOperation; readonly incoming: WriteOperation }

const ADD: Joining = Object.freeze({ verdict: 'add' })
const NO_CHANGE: Joining = Object.freeze({ verdict: 'no-change' })

/** Joins an operation with the one that waits for the same identity. */
export function joinPending(existing: PendingOperation, incoming: PendingOperation): Joining {
  if (incoming.kind === 'check') return { verdict: 'join', operation: withCheck(existing, incoming.condition) }
  if (existing.kind === 'check') return { verdict: 'join', operation: withCheck(incoming, existing.condition) }
  if (!isSameIntent(existing, incoming)) return { verdict: 'conflict', existing, incoming }
  if (existing.returnStored || !incoming.returnStored) return NO_CHANGE
  return { verdict: 'join', operation: { ...existing, returnStored: true } }
}

/**
 * Joins an operation with the one that a flush is sending for the same identity. The same instance may be saved or
 * removed anew: that is the newer intent, and wins. A check asks of what the flush leaves.
 */
export function joinInFlight(existing: PendingOperation | undefined, incoming: PendingOperation): Joining {
  if (existing === undefined || existing.kind === 'check' || incoming.kind === 'check') return ADD
  if (existing.entity !== undefined && existing.entity === incoming.entity) return ADD
  return isSameIntent(existing, incoming) ? NO_CHANGE : { verdict: 'conflict', existing, incoming }
}

/** Whether the incoming operation asks for nothing that the existing one doesn't do, under the same condition. */
function isSameIntent(existing: WriteOperation, incoming: WriteOperation): boolean {
  if (!sameCondition(existing.condition, incoming.condition)) return false
  if (existing.kind === 'put') {
    return incoming.kind === 'put' && existing.entity === incoming.entity && (existing.create || !incoming.create)
  }
  return incoming.kind === 'delete' && versionHolder(existing) === versionHolder(incoming)
}

/** The instance whose version the operation expects to be stored. */
function versionHolder({ schema, entity }: WriteOperation): object | undefined {
  return schema.version === undefined ? undefined : entity
}
