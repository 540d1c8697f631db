import { checkBounds } from '../check-bounds.js'
import type { Comparand, Ordered } from '../comparand.js'
import { type ConditionExpression, conditionExpression } from '../condition-expression.js'
import { checkOrdered } from '../ordered.js'
import type { Operand } from '../paths.js'
import { placeOf } from '../place.js'
import { comparandOf } from '../value-operand.js'

/**
 * Whether a stored value is at least `lower` and at most `upper` (`BETWEEN`). False where it is missing or of another type.
 * Given bounds must be in order.
 */
export function between<V>(
  operand: Operand<V> & Ordered<V>,
  lower: Comparand<V>,
  upper: Comparand<V>,
): ConditionExpression {
  return conditionExpression('between', (scope) => {
    const place = placeOf(scope, operand)
    const [from, to] = [comparandOf(scope, place, lower), comparandOf(scope, place, upper)]
    checkOrdered(scope, place, from)
    checkOrdered(scope, place, to)
    checkBounds(scope, place, from, to)
    return { kind: 'between', operand: place.operand, lower: from, upper: to }
  })
}
