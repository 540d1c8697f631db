import { compileOperands } from '../compile-operands.js'
import { type ConditionExpression, conditionExpression } from '../condition-expression.js'
import { joinConditions } from '../join-conditions.js'

/** Whether all of one or more conditions hold (`AND`). */
export function and(...conditions: readonly ConditionExpression[]): ConditionExpression {
  return conditionExpression('and', (scope) => joinConditions('and', compileOperands(scope, conditions)))
}
