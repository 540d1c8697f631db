import { compileOperands } from '../compile-operands.js'
import { type ConditionExpression, conditionExpression } from '../condition-expression.js'
import { joinConditions } from '../join-conditions.js'

/** Whether at least one of one or more conditions holds (`OR`). */
export function or(...conditions: readonly ConditionExpression[]): ConditionExpression {
  return conditionExpression('or', (scope) => joinConditions('or', compileOperands(scope, conditions)))
}
