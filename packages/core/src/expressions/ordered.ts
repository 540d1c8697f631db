import { storedTypeOf } from '../codec/stored-type.js'
import type { ConditionOperand } from './condition.js'
import { expressionError, type OperatorScope } from './expression-scope.js'
import type { Place } from './place.js'

const ORDERED = ['S', 'N', 'B']

/** Refuses a value of a type that has no order, as DynamoDB does. */
export function checkOrdered(scope: OperatorScope, place: Place, operand: ConditionOperand): void {
  if (operand.kind !== 'value') return
  const type = storedTypeOf(operand.value)
  if (ORDERED.includes(type)) return
  throw expressionError(
    scope,
    place.text,
    `the value is stored as ${type}, which has no order: only strings, numbers and binary have one`,
  )
}
