import { type ConditionExpression, conditionExpression } from '../condition-expression.js'
import type { Path } from '../paths.js'
import { pathPlaceOf } from '../place.js'

/** Whether the stored item has no value at a path (`attribute_not_exists`). True where there is no item at all. */
export function notExists(path: Path<unknown>): ConditionExpression {
  return conditionExpression('notExists', (scope) => ({
    kind: 'function',
    name: 'attribute_not_exists',
    operands: Object.freeze([pathPlaceOf(scope, path).operand]),
  }))
}
