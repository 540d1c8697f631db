import { type ConditionExpression, conditionExpression } from '../condition-expression.js'
import type { Path } from '../paths.js'
import { pathPlaceOf } from '../place.js'

/** Whether the stored item has a value at a path (`attribute_exists`); NULL is one. */
export function exists(path: Path<unknown>): ConditionExpression {
  return conditionExpression('exists', (scope) => ({
    kind: 'function',
    name: 'attribute_exists',
    operands: Object.freeze([pathPlaceOf(scope, path).operand]),
  }))
}
