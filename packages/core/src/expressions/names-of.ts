import type { Condition, RawPart } from './condition.js'
import { conditionsOf } from './conditions-of.js'
import { operandsOf } from './operands-of.js'

/** The stored names of the attributes that a condition looks at; those that raw text itself names aren't known. */
export function namesOf(condition: Condition): readonly string[] {
  return [...conditionsOf(condition).flatMap(namesOf), ...operandsOf(condition).flatMap(nameOf)]
}

function nameOf(operand: RawPart): readonly string[] {
  return typeof operand === 'string' || operand.kind === 'value' ? [] : operand.path.slice(0, 1).map(String)
}
