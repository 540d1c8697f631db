import { parseCondition } from '../../expressions/parse-condition.js'
import { parseUpdate } from '../../expressions/parse-update.js'
import { ExpressionScope } from '../../expressions/scope/expression-scope.js'
import type { Condition, Update } from '../../expressions/syntax.js'
import type { AttributeUpdates } from '../../legacy/attribute-updates.js'
import { readAttributeUpdates } from '../../legacy/read-attribute-updates.js'
import { readExpected } from '../../legacy/read-expected.js'
import type { ErrorStyle } from '../../values/error-style.js'
import type { ConditionInput } from './read-condition.js'

/** The members of an update that say what it does. */
export interface UpdateInput extends ConditionInput {
  readonly UpdateExpression?: string
  readonly AttributeUpdates?: AttributeUpdates
}

/** An update and the condition under which it is made. */
export interface ReadUpdate {
  readonly update: Update
  readonly condition: Condition | undefined
}

/**
 * The expressions of an update, or its legacy parameters, read and checked. An update without actions is one too: it makes
 * the bare key item.
 */
export function readUpdate(input: UpdateInput, style: ErrorStyle): ReadUpdate {
  const { UpdateExpression, ConditionExpression } = input
  const { ExpressionAttributeNames: names, ExpressionAttributeValues: values } = input
  const expressions = { UpdateExpression, ConditionExpression }
  const scope = new ExpressionScope({ names, values, expressions, style })
  const update =
    UpdateExpression === undefined
      ? readAttributeUpdates(input.AttributeUpdates ?? {}, style)
      : parseUpdate(UpdateExpression, scope)
  const condition =
    ConditionExpression === undefined
      ? readExpected(input.Expected, input.ConditionalOperator, style)
      : parseCondition(ConditionExpression, 'ConditionExpression', scope)
  scope.checkAllUsed()
  return { update, condition }
}
