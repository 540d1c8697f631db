import { selectKeyCondition } from '../../expressions/key-conditions/key-condition.js'
import { splitKeyCondition } from '../../expressions/key-conditions/split-key-condition.js'
import type { Condition } from '../../expressions/syntax.js'
import { conditionsShape } from '../../legacy/legacy-conditions.js'
import { readKeyConditions } from '../../legacy/read-key-conditions.js'
import { itemShape } from '../../wire/item-shape.js'
import { flag, integer, listOf, type Read, structure, text } from '../../wire/shape.js'
import { validationError } from '../../wire/validation-error.js'
import { expressionMembers } from '../checks/expression-members.js'
import { defineOperation, type Operation } from '../operation.js'
import { checkParameters } from './check-parameters.js'
import { readLegacyFilter } from './read-legacy-filter.js'
import { readLegacyProjection } from './read-legacy-projection.js'
import { readSelection } from './read-selection.js'
import { checkQueryInput, type QueryExpressions, runQuery } from './run-query.js'
import { normaliseStartKey } from './start-key.js'

const shape = structure({
  TableName: text,
  IndexName: text,
  KeyConditionExpression: text,
  FilterExpression: text,
  ProjectionExpression: text,
  ...expressionMembers,
  KeyConditions: conditionsShape,
  QueryFilter: conditionsShape,
  ConditionalOperator: text,
  AttributesToGet: listOf(text),
  Limit: integer,
  ExclusiveStartKey: itemShape,
  ScanIndexForward: flag,
  Select: text,
  ConsistentRead: flag,
  ReturnConsumedCapacity: text,
})

/** Query of a table or index, page by page. */
export const query: Operation = defineOperation('Query', shape, (input, context) => {
  checkQueryInput(input)
  checkParametersNotMixed(input)
  const legacyFilter = readLegacyFilter(input, 'QueryFilter', 'bare')
  const legacyProjection = readLegacyProjection(input.AttributesToGet)
  normaliseStartKey(input.ExclusiveStartKey, 'bare')
  const selection = readSelection(input, ['ProjectionExpression', 'FilterExpression', 'KeyConditionExpression'], 'bare')
  const { filter = legacyFilter, projection = legacyProjection } = selection
  const keyCondition = keyConditionOf(input, selection.keyCondition)
  return runQuery(input, { filter, projection, keyCondition }, context)
})

// legacy key conditions go together with other expressions, only not with their own counterpart
function checkParametersNotMixed(input: Read<typeof shape>): void {
  const keyConditions = input.KeyConditionExpression === undefined ? [] : (['KeyConditions'] as const)
  checkParameters(
    input,
    ['AttributesToGet', 'QueryFilter', 'ConditionalOperator', ...keyConditions],
    ['ProjectionExpression', 'FilterExpression', 'KeyConditionExpression'],
  )
}

function keyConditionOf(
  { KeyConditions }: Read<typeof shape>,
  expression: Condition | undefined,
): QueryExpressions['keyCondition'] {
  if (expression !== undefined) {
    // what can be no key condition is refused before the table is looked for
    const asked = splitKeyCondition(expression)
    return (key, index) => selectKeyCondition(asked, key, index)
  }
  if (KeyConditions !== undefined) return readKeyConditions(KeyConditions, 'bare')
  throw validationError(
    'Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.',
  )
}
