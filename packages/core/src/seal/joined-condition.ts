import type { EncodeProblem } from '../codec/entity-codec.js'
import { allOf } from '../expressions/all-of.js'
import { attributeMissing } from '../expressions/attribute-missing.js'
import type { Condition } from '../expressions/condition.js'
import { findLimitProblem } from '../expressions/find-limit-problem.js'
import type { CheckOperation, DeleteOperation, PutOperation } from '../pending/operation.js'
import type { VersionStep } from './seal-version.js'

/** All that a write asks of the stored item; `undefined` if it asks nothing. */
export function joinedCondition(
  operation: PutOperation | DeleteOperation,
  step: VersionStep | undefined,
  found: EncodeProblem[],
): Condition | undefined {
  const { condition, check, schema } = operation
  const isCreate = operation.kind === 'put' && operation.create
  // an item that doesn't exist has no version either
  const own = isCreate ? attributeMissing(schema.key.partitionKey.name) : step?.condition
  if (condition === undefined && check === undefined) return own
  return allWithinLimits([own, condition, check], found)
}

/** All of some conditions; `undefined` where there are none. */
export function allWithinLimits(
  parts: readonly (Condition | undefined)[],
  found: EncodeProblem[],
): Condition | undefined {
  const asked = parts.filter((part) => part !== undefined)
  return asked.length === 0 ? undefined : withinLimits(allOf(...asked), found)
}

/** The condition of a check, which may be several in one. */
export function checkedCondition({ condition }: CheckOperation, found: EncodeProblem[]): Condition {
  return withinLimits(condition, found)
}

/** Each part was looked at when it was built; what they are together wasn't. */
function withinLimits(condition: Condition, found: EncodeProblem[]): Condition {
  const problem = findLimitProblem(condition)
  if (problem !== undefined) found.push({ attribute: '', reason: `${problem}: ask for less` })
  return condition
}
