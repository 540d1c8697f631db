import type { Comparator, ConditionOperand } from './condition.js'
import { type ConditionExpression, conditionExpression } from './condition-expression.js'
import { checkOrdered } from './ordered.js'
import { placeOf } from './place.js'
import { comparandOf } from './value-operand.js'

/** A comparison for equality. */
export function equality(operator: string, comparator: '=' | '<>', left: unknown, right: unknown): ConditionExpression {
  return conditionExpression(operator, (scope) => {
    const place = placeOf(scope, left)
    return { kind: 'comparison', comparator, left: place.operand, right: comparandOf(scope, place, right) }
  })
}

/** A comparison by order. */
export function inequality(
  operator: string,
  comparator: Exclude<Comparator, '=' | '<>'>,
  left: unknown,
  right: unknown,
): ConditionExpression {
  return conditionExpression(operator, (scope) => {
    const place = placeOf(scope, left)
    const comparand: ConditionOperand = comparandOf(scope, place, right)
    checkOrdered(scope, place, comparand)
    return { kind: 'comparison', comparator, left: place.operand, right: comparand }
  })
}
