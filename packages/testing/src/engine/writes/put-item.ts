import { conditionPaths } from '../../expressions/paths/condition-paths.js'
import { expectedShape } from '../../legacy/expected.js'
import { normaliseItem } from '../../values/normalise-value.js'
import { itemShape } from '../../wire/item-shape.js'
import { structure, text } from '../../wire/shape.js'
import { checkKeyPaths } from '../checks/check-key-paths.js'
import { expressionMembers } from '../checks/expression-members.js'
import { keyOfItem } from '../keys/primary-key.js'
import { findTable } from '../lookup/find-table.js'
import { defineOperation, type Operation } from '../operation.js'
import { checkCollections } from './check-collections.js'
import { checkCondition } from './check-condition.js'
import { checkWriteInput } from './check-write-input.js'
import { readCondition } from './read-condition.js'
import { writeAnswer } from './write-answer.js'
import { prepareItem, putItem as put } from './write-item.js'

const shape = structure({
  TableName: text,
  Item: itemShape,
  ...expressionMembers,
  ConditionExpression: text,
  Expected: expectedShape,
  ConditionalOperator: text,
  ReturnValuesOnConditionCheckFailure: text,
  ReturnValues: text,
  ReturnConsumedCapacity: text,
  ReturnItemCollectionMetrics: text,
})

/** PutItem. */
export const putItem: Operation = defineOperation('PutItem', shape, (input, context) => {
  const item = checkWriteInput(input, 'item', input.Item)
  const size = normaliseItem(item, 'current')
  const condition = readCondition(input, 'current')
  const table = findTable(context.store, input.TableName)
  const stored = prepareItem(table, keyOfItem(table.definition.key, item), item, size)
  checkKeyPaths(table.definition, condition ? conditionPaths(condition) : [])
  checkCondition(condition, table.get(stored.partition, stored.sort)?.item, input.ReturnValuesOnConditionCheckFailure)
  checkCollections([{ table, key: stored, after: stored }], context.itemCollectionLimitBytes)
  const { before, used } = put(table, stored)
  const returned = input.ReturnValues === 'ALL_OLD' ? before : undefined
  return writeAnswer(input, table, stored.partition, { used, returned })
})
