import { sameCondition } from '../expressions/same-condition.js'
import { mergePatches } from './merge-patches.js'
import type { PendingOperation, PutOperation, WriteOperation } from './operation.js'
import { withCheck } from './with-check.js'

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
  const joined = becomesPut(existing, incoming) ?? mergePatches(existing, incoming)
  if (joined !== undefined) return { verdict: 'join', operation: joined }
  if (!isSameIntent(existing, incoming)) return { verdict: 'conflict', existing, incoming }
  const asksMore = (incoming.returnStored && !existing.returnStored) || (isOnce(incoming) && !isOnce(existing))
  return asksMore ? { verdict: 'join', operation: withFlags(existing, incoming) } : NO_CHANGE
}

/** A put of the whole entity takes the place of the update of what changed. */
function becomesPut(existing: WriteOperation, incoming: WriteOperation): PendingOperation | undefined {
  if (existing.kind !== 'update' || incoming.kind !== 'put' || incoming.create) return undefined
  if (existing.entity !== incoming.entity || existing.ifUnchanged !== undefined) return undefined
  if (!sameCondition(existing.condition, incoming.condition)) return undefined
  const { check, doubts, returnStored } = existing
  return { ...incoming, check, doubts, returnStored: returnStored || incoming.returnStored }
}

function isOnce(operation: WriteOperation): boolean {
  return operation.kind === 'update' && operation.exactlyOnce
}

function withFlags(existing: WriteOperation, incoming: WriteOperation): PendingOperation {
  const returnStored = existing.returnStored || incoming.returnStored
  if (existing.kind !== 'update') return { ...existing, returnStored }
  return { ...existing, returnStored, exactlyOnce: existing.exactlyOnce || isOnce(incoming) }
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
  switch (existing.kind) {
    case 'put':
      return existing.entity === incoming.entity && isWithinPut(existing, incoming)
    case 'update':
      return (
        incoming.kind === 'update' &&
        existing.entity === incoming.entity &&
        existing.ifUnchanged === incoming.ifUnchanged
      )
    case 'delete':
      return incoming.kind === 'delete' && versionHolder(existing) === versionHolder(incoming)
    case 'patch':
      // the same once more is meant twice
      return false
    default:
      return existing satisfies never
  }
}

/** Whether a put of the same instance does what is asked. */
function isWithinPut({ create }: PutOperation, incoming: WriteOperation): boolean {
  if (incoming.kind === 'put') return create || !incoming.create
  return incoming.kind === 'update' && incoming.ifUnchanged === undefined
}

/** The instance whose version the operation expects to be stored. */
function versionHolder({ schema, entity }: WriteOperation): object | undefined {
  return schema.version === undefined ? undefined : entity
}
