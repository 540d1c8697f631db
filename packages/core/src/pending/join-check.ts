import { allOf } from '../expressions/all-of.js'
import type { Condition } from '../expressions/condition.js'
import { sameCondition } from '../expressions/same-condition.js'
import type { PendingOperation } from './operation.js'

/** An operation that a check of the same identity is part of: both must hold. */
export function withCheck<O extends PendingOperation>(operation: O, check: Condition | undefined): O {
  if (check === undefined) return operation
  if (operation.kind === 'check') return { ...operation, condition: bothOf(operation.condition, check) }
  return { ...operation, check: bothIfAny(operation.check, check) }
}

/** What an operation asks of the stored item because of checks. */
export function checkOf(operation: PendingOperation): Condition | undefined {
  return operation.kind === 'check' ? operation.condition : operation.check
}

function bothOf(first: Condition, second: Condition): Condition {
  return sameCondition(first, second) ? first : allOf(first, second)
}

/**
 * A failed operation that comes back to find a newer one: the newer one stays, with the checks that aren't its business to
 * replace. A newer check becomes part of what comes back.
 */
export function joinReturning(returning: PendingOperation, newer: PendingOperation): PendingOperation {
  if (newer.kind === 'check') return withCheck(returning, newer.condition)
  return stayingPut(returning, newer) ?? withCheck(newer, checkOf(returning))
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

function bothIfAny(first: Condition | undefined, second: Condition | undefined): Condition | undefined {
  return first === undefined || second === undefined ? (first ?? second) : bothOf(first, second)
}
