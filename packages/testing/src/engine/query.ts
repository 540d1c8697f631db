import { readKeyCondition } from '../expressions/key-condition.js'
import { splitKeyCondition } from '../expressions/split-key-condition.js'
import { itemShape } from '../wire/item-shape.js'
import { flag, integer, structure, text } from '../wire/shape.js'
import { validationError } from '../wire/validation-error.js'
import { expressionMembers } from './expression-members.js'
import { defineOperation, type Operation } from './operation.js'
import { readSelection } from './read-selection.js'
import { checkQueryInput, runQuery } from './run-query.js'

const shape = structure({
  TableName: text,
  IndexName: text,
  KeyConditionExpression: text,
  FilterExpression: text,
  ProjectionExpression: text,
  ...expressionMembers,
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
  const selection = readSelection(input, ['ProjectionExpression', 'FilterExpression', 'KeyConditionExpression'], 'bare')
  const { keyCondition } = selection
  if (keyCondition === undefined) {
    throw validationError(
      'Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.',
    )
  }
  // what can be no key condition is refused before the table is looked for
  splitKeyCondition(keyCondition)
  return runQuery(input, { ...selection, keyCondition: (key) => readKeyCondition(keyCondition, key) }, context)
})
