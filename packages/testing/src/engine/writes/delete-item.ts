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
import { admitWrite } from '../throughput/admit-write.js'
import { checkWriteInput } from './check-write-input.js'
import { judgeWrite } from './judge-write.js'
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
  const { partition } = key
  const old = table.get(partition, key.sort)
  judgeWrite(
    condition,
    { table, partition, before: old },
    { context, returnValues: input.ReturnValuesOnConditionCheckFailure },
  )
  admitWrite(context, table, { partition, before: old, after: undefined })
  const { before, used } = remove(table, key)
  const returned = input.ReturnValues === 'ALL_OLD' ? before : undefined
  return writeAnswer(input, table, partition, { used, returned })
})
