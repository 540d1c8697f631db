import { describeValue } from '../codec/describe-value.js'
import type { Condition } from './condition.js'
import { compileCondition } from './condition-expression.js'
import { expressionError, type OperatorScope } from './expression-scope.js'

/** The conditions that an operator joins, at least one. */
export function compileOperands(
  scope: OperatorScope,
  expressions: readonly unknown[],
): readonly [Condition, ...Condition[]] {
  const [first, ...others] = expressions.map((expression) => {
    const condition = compileCondition(expression, scope)
    if (condition !== undefined) return condition
    throw expressionError(
      scope,
      undefined,
      `an operand is ${describeValue(expression)}, expected a condition such as exists($.property)`,
    )
  })
  if (first === undefined)
    throw expressionError(scope, undefined, 'there is nothing to join: give one condition or more')
  return [first, ...others]
}
