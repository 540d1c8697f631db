import type { PendingOperation } from './operation.js'

/** How an incoming operation meets what is there for its identity: design table "Pending operations". */
export type Joining =
  | { readonly verdict: 'add' }
  | { readonly verdict: 'no-change' }
  | { readonly verdict: 'conflict'; readonly existing: PendingOperation }

const ADD: Joining = Object.freeze({ verdict: 'add' })
const NO_CHANGE: Joining = Object.freeze({ verdict: 'no-change' })

/** Joins an operation with the one that waits for the same identity. */
export function joinPending(existing: PendingOperation, incoming: PendingOperation): Joining {
  if (existing.kind === 'delete' && incoming.kind === 'delete') return NO_CHANGE
  if (existing.kind === 'put' && incoming.kind === 'put' && existing.entity === incoming.entity) return NO_CHANGE
  return { verdict: 'conflict', existing }
}

/**
 * Joins an operation with the one that a flush is sending for the same identity. The same instance may be saved or
 * removed anew: that is the newer intent, and wins.
 */
export function joinInFlight(existing: PendingOperation | undefined, incoming: PendingOperation): Joining {
  if (existing === undefined) return ADD
  if (existing.entity !== undefined && existing.entity === incoming.entity) return ADD
  return joinPending(existing, incoming)
}
