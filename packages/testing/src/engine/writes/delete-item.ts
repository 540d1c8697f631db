import { conditionPaths } from '../../expressions/paths/condition-paths.js'
import { expectedShape } from '../../legacy/expected.js'
import { normaliseItem } from '../../values/normalise-value.js'
import { itemShape } from '../../wire/item-shape.js'
import { structure, text } from '../../wire/shape.js'
import { checkKeyPaths } from '../checks/check-key-paths.js'
import { expressionMembers } from '../checks/expression-members.js'
import { readKey } from '../keys/primary-key.js'
import { findTable } from '../lookup/find-table.js'
import { defineOperation, type Operation } from '../operation.js'
import { checkCondition } from './check-condition.js'
import { checkWriteInput } from './check-write-input.js'
import { readCondition } from './read-condition.js'
import { writeAnswer } from './write-answer.js'
import { deleteItem as remove } from './write-item.js'

const shape = structure({
  TableName: text,
  Key: itemShape,
  ...expressionMembers,
  ConditionExpression: text,
  Expected: expectedShape,
  ConditionalOperator: text,
  ReturnValuesOnConditionCheckFailure: text,
  ReturnValues: text,
  ReturnConsumedCapacity: text,
  ReturnItemCollectionMetrics: text,
})

/** DeleteItem. */
export const deleteItem: Operation = defineOperation('DeleteItem', shape, (input, context) => {
  const asked = checkWriteInput(input, 'key', input.Key)
  normaliseItem(asked, 'current')
  const condition = readCondition(input, 'current')
  const table = findTable(context.store, input.TableName)
  const key = readKey(table.definition.key, asked)
  checkKeyPaths(table.definition, condition ? conditionPaths(condition) : [])
  checkCondition(condition, table.get(key.partition, key.sort)?.item, input.ReturnValuesOnConditionCheckFailure)
  const { before, used } = remove(table, key)
  const returned = input.ReturnValues === 'ALL_OLD' ? before : undefined
  return writeAnswer(input, table, key.partition, { used, returned })
})
