import { storedTypeOf } from '../codec/stored-type.js'
import { compareScalars } from './compare-scalars.js'
import type { ConditionOperand } from './condition.js'
import { expressionError, type OperatorScope } from './expression-scope.js'
import type { Place } from './place.js'

/** Refuses given bounds that no value lies between, as DynamoDB does. */
export function checkBounds(
  scope: OperatorScope,
  { text }: Place,
  lower: ConditionOperand,
  upper: ConditionOperand,
): void {
  if (lower.kind !== 'value' || upper.kind !== 'value') return
  const [from, to] = [storedTypeOf(lower.value), storedTypeOf(upper.value)]
  if (from !== to) {
    throw expressionError(scope, text, `the bounds are stored as ${from} and ${to}, DynamoDB takes two of one type`)
  }
  if (compareScalars(lower.value, upper.value) > 0) {
    throw expressionError(scope, text, 'the lower bound is greater than the upper one: give the lower one first')
  }
}
