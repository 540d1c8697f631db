import type { Comparator, Condition } from './condition.js'
import { type ConditionExpression, conditionExpression } from './condition-expression.js'
import type { OperatorScope } from './expression-scope.js'
import { checkOrdered } from './ordered.js'
import { type Place, placeOf } from './place.js'
import { sortKeyCondition } from './sort-key-condition.js'
import { comparandOf } from './value-operand.js'

type OrderComparator = Exclude<Comparator, '=' | '<>'>

/** A comparison for equality. */
export function equality(operator: string, comparator: '=' | '<>', left: unknown, right: unknown): ConditionExpression {
  return conditionExpression(operator, (scope) => {
    const place = placeOf(scope, left)
    return { kind: 'comparison', comparator, left: place.operand, right: comparandOf(scope, place, right) }
  })
}

/** A comparison by order: of two operands, or of the sort key with the only one. */
export function inequality(operator: string, comparator: OrderComparator, operands: readonly unknown[]): object {
  const [left, right] = operands
  return operands.length === 1
    ? sortKeyCondition(operator, (scope, key) => compare(scope, key, comparator, left))
    : conditionExpression(operator, (scope) => compare(scope, placeOf(scope, left), comparator, right))
}

function compare(scope: OperatorScope, place: Place, comparator: OrderComparator, value: unknown): Condition {
  const right = comparandOf(scope, place, value)
  checkOrdered(scope, place, right)
  return { kind: 'comparison', comparator, left: place.operand, right }
}
