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
export function askedByChecks(operation: PendingOperation): Condition | undefined {
  return operation.kind === 'check' ? operation.condition : operation.check
}

/** What two operations ask together. */
export function bothIfAny(first: Condition | undefined, second: Condition | undefined): Condition | undefined {
  return first === undefined || second === undefined ? (first ?? second) : bothOf(first, second)
}

function bothOf(first: Condition, second: Condition): Condition {
  return sameCondition(first, second) ? first : allOf(first, second)
}
