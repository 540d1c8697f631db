import type { PendingOperation } from './operation.js'
import { askedByChecks, bothIfAny, withCheck } from './with-check.js'

/**
 * A failed operation that comes back to find a newer one: the newer one stays, with the checks that aren't its business to
 * replace. A newer check becomes part of what comes back.
 */
export function joinReturning(returning: PendingOperation, newer: PendingOperation): PendingOperation {
  if (newer.kind === 'check') return withCheck(returning, newer.condition)
  return stayingPut(returning, newer) ?? withCheck(newer, askedByChecks(returning))
}

/** A put goes before the update of what changed since: that would leave the rest of the entity out. What either asks must hold. */
function stayingPut(returning: PendingOperation, newer: PendingOperation): PendingOperation | undefined {
  if (returning.kind !== 'put' || newer.kind !== 'update' || returning.entity !== newer.entity) return undefined
  const { condition, check, returnStored } = newer
  return {
    ...withCheck(returning, check),
    condition: bothIfAny(returning.condition, condition),
    returnStored: returning.returnStored || returnStored,
  }
}
