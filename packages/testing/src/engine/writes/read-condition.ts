import { parseCondition } from '../../expressions/parse-condition.js'
import { ExpressionScope } from '../../expressions/scope/expression-scope.js'
import type { Condition } from '../../expressions/syntax.js'
import type { Expected } from '../../legacy/expected.js'
import { readExpected } from '../../legacy/read-expected.js'
import type { ErrorStyle } from '../../values/error-style.js'
import type { ExpressionInput } from '../checks/expression-members.js'

/** The members of a conditional write. */
export interface ConditionInput extends ExpressionInput {
  readonly ConditionExpression?: string
  readonly Expected?: Expected
  readonly ConditionalOperator?: string
  readonly ReturnValuesOnConditionCheckFailure?: string
}

/** The condition of a put, delete or condition check, parsed and checked; `undefined` if it has none. */
export function readCondition(input: ConditionInput, style: ErrorStyle): Condition | undefined {
  const { ConditionExpression, ExpressionAttributeNames: names, ExpressionAttributeValues: values } = input
  if (ConditionExpression === undefined && names === undefined && values === undefined) {
    return readExpected(input.Expected, input.ConditionalOperator, style)
  }
  const scope = new ExpressionScope({ names, values, expressions: { ConditionExpression }, style })
  if (ConditionExpression === undefined) return undefined
  const condition = parseCondition(ConditionExpression, 'ConditionExpression', scope)
  scope.checkAllUsed()
  return condition
}
