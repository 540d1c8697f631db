import { parseCondition } from '../../expressions/parse-condition.js'
import { parseProjection } from '../../expressions/parse-projection.js'
import type { ExpressionParameter } from '../../expressions/scope/expression-parameter.js'
import { ExpressionScope } from '../../expressions/scope/expression-scope.js'
import type { Condition } from '../../expressions/syntax.js'
import type { ErrorStyle } from '../../values/error-style.js'
import type { ExpressionInput } from '../checks/expression-members.js'
import { filterOf } from './filter-of.js'
import { projectionOf } from './projection-of.js'
import type { ReadExpressions } from './read-expressions.js'

/** The members of a Query or Scan that expressions come in. */
export interface SelectionInput extends ExpressionInput {
  readonly KeyConditionExpression?: string
  readonly FilterExpression?: string
  readonly ProjectionExpression?: string
}

/** The expressions of a Query or Scan. */
export interface Selection extends ReadExpressions {
  readonly keyCondition: Condition | undefined
}

/** Parses and checks the expressions that the operation can have, which `parameters` lists in AWS's order. */
export function readSelection(
  input: SelectionInput,
  parameters: readonly (ExpressionParameter & keyof SelectionInput)[],
  style: ErrorStyle,
): Selection {
  const { ExpressionAttributeNames: names, ExpressionAttributeValues: values } = input
  const expressions = Object.fromEntries(parameters.map((parameter) => [parameter, input[parameter]]))
  const scope = new ExpressionScope({ names, values, expressions, style })
  const { ProjectionExpression, FilterExpression, KeyConditionExpression } = input
  const projected = ProjectionExpression === undefined ? undefined : parseProjection(ProjectionExpression, scope)
  const filtered =
    FilterExpression === undefined ? undefined : parseCondition(FilterExpression, 'FilterExpression', scope)
  const keyCondition =
    KeyConditionExpression === undefined
      ? undefined
      : parseCondition(KeyConditionExpression, 'KeyConditionExpression', scope)
  scope.checkAllUsed()
  return {
    keyCondition,
    filter: filtered && filterOf(filtered, 'FilterExpression'),
    projection: projected && projectionOf(projected, 'ProjectionExpression'),
  }
}
