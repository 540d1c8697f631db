import { sameValue } from '../codec/same-item.js'
import type { Condition, ConditionOperand, RawPart } from './condition.js'
import { conditionsOf } from './conditions-of.js'
import { operandsOf } from './operands-of.js'

/** Whether two conditions are built alike, part by part; values are compared as DynamoDB does. */
export function sameCondition(a: Condition | undefined, b: Condition | undefined): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined || headOf(a) !== headOf(b)) return false
  return (
    sameList(conditionsOf(a), conditionsOf(b), sameCondition) && sameList(operandsOf(a), operandsOf(b), sameOperand)
  )
}

/** What a condition says beside its parts. */
function headOf(condition: Condition): string {
  switch (condition.kind) {
    case 'comparison':
      return condition.comparator
    case 'function':
      return condition.name
    default:
      return condition.kind
  }
}

function sameOperand(a: ConditionOperand | RawPart, b: ConditionOperand | RawPart): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b
  if (a.kind === 'value') return b.kind === 'value' && sameValue(a.value, b.value)
  return a.kind === b.kind && sameList(a.path, b.path, (one, other) => one === other)
}

function sameList<E>(a: readonly E[], b: readonly E[], same: (one: E, other: E) => boolean): boolean {
  return a.length === b.length && a.every((one, index) => same(one, b[index]!))
}
