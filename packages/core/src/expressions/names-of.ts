import type { Condition, ConditionOperand, RawPart } from './condition.js'
import { conditionsOf } from './conditions-of.js'
import { operandsOf } from './operands-of.js'

/** The stored names of the attributes that a condition looks at; in raw text, of those by alias or path only. */
export function namesOf(condition: Condition): readonly string[] {
  return [...conditionsOf(condition).flatMap(namesOf), ...operandsOf(condition).flatMap(nameOf)]
}

function nameOf(operand: ConditionOperand | RawPart, at: number, all: readonly unknown[]): readonly string[] {
  if (typeof operand === 'string' || operand.kind === 'value') return []
  if (operand.kind !== 'name') return operand.path.slice(0, 1).map(String)
  const before = all[at - 1]
  const isStep = typeof before === 'string' && before.trimEnd().endsWith('.')
  return isStep ? [] : [operand.name]
}
