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
import { admitWrite } from '../throughput/admit-write.js'
import { checkCollections } from './check-collections.js'
import { checkWriteInput } from './check-write-input.js'
import { judgeWrite } from './judge-write.js'
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
  const { partition } = stored
  const old = table.get(partition, stored.sort)
  judgeWrite(
    condition,
    { table, partition, before: old },
    { context, returnValues: input.ReturnValuesOnConditionCheckFailure },
  )
  checkCollections([{ table, key: stored, after: stored }], context.itemCollectionLimitBytes)
  admitWrite(context, table, { partition, before: old, after: stored })
  const { before, used } = put(table, stored)
  const returned = input.ReturnValues === 'ALL_OLD' ? before : undefined
  return writeAnswer(input, table, partition, { used, returned })
})
