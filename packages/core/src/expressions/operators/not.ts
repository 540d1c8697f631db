import { compileOperands } from '../compile-operands.js'
import { type ConditionExpression, conditionExpression } from '../condition-expression.js'
import { negate } from '../negate.js'

/** Whether a condition doesn't hold (`NOT`): true also where it is false because something is missing. */
export function not(condition: ConditionExpression): ConditionExpression {
  return conditionExpression('not', (scope) => negate(compileOperands(scope, [condition])[0]))
}
