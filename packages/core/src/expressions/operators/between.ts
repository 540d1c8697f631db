import { checkBounds } from '../check-bounds.js'
import type { Comparand, Ordered, Widened } from '../comparand.js'
import type { Condition } from '../condition.js'
import { type ConditionExpression, conditionExpression } from '../condition-expression.js'
import type { OperatorScope } from '../expression-scope.js'
import { checkOrdered } from '../ordered.js'
import type { Operand } from '../paths.js'
import { type Place, placeOf } from '../place.js'
import { type SortKeyCondition, sortKeyCondition } from '../sort-key-condition.js'
import { comparandOf } from '../value-operand.js'

/** For `where` of a query: whether the sort key is at least `lower` and at most `upper` (`BETWEEN`). They must be in order. */
export function between<V>(lower: V & Ordered<V>, upper: V): SortKeyCondition<Widened<V>>
/**
 * Whether a stored value is at least `lower` and at most `upper` (`BETWEEN`). False where it is missing or of another type.
 * Given bounds must be in order.
 */
export function between<V>(
  operand: Operand<V> & Ordered<V>,
  lower: Comparand<V>,
  upper: Comparand<V>,
): ConditionExpression
export function between(...operands: readonly unknown[]): object {
  const [first, second, third] = operands
  if (operands.length === 2) return sortKeyCondition('between', (scope, key) => within(scope, key, first, second))
  return conditionExpression('between', (scope) => within(scope, placeOf(scope, first), second, third))
}

function within(scope: OperatorScope, place: Place, lower: unknown, upper: unknown): Condition {
  const [from, to] = [comparandOf(scope, place, lower), comparandOf(scope, place, upper)]
  checkOrdered(scope, place, from)
  checkOrdered(scope, place, to)
  checkBounds(scope, place, from, to)
  return { kind: 'between', operand: place.operand, lower: from, upper: to }
}
