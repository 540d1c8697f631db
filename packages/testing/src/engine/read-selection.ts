import { holds } from '../evaluation/holds.js'
import { conditionPaths } from '../expressions/condition-paths.js'
import type { ExpressionParameter } from '../expressions/expression-parameter.js'
import { ExpressionScope } from '../expressions/expression-scope.js'
import { parseCondition } from '../expressions/parse-condition.js'
import { parseProjection } from '../expressions/parse-projection.js'
import type { Condition } from '../expressions/syntax.js'
import type { ErrorStyle } from '../values/error-style.js'
import type { ExpressionInput } from './expression-members.js'
import type { Filter, ReadExpressions } from './read-expressions.js'
import { projectionOf } from './read-projection.js'

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
    filter: filtered && filterOf(filtered),
    projection: projected && projectionOf(projected),
  }
}

function filterOf(condition: Condition): Filter {
  const paths = conditionPaths(condition)
  const names = paths.map(([name]) => name)
  return { parameter: 'FilterExpression', names, paths, holds: (item) => holds(condition, item) }
}
