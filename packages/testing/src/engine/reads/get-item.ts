import { checkNotMixed } from '../../legacy/check-not-mixed.js'
import { normaliseItem } from '../../values/normalise-value.js'
import { itemShape } from '../../wire/item-shape.js'
import { flag, listOf, structure, text } from '../../wire/shape.js'
import { describeConsumption, onTable, readUnits } from '../capacity/capacity.js'
import { checkKeyPaths } from '../checks/check-key-paths.js'
import { CAPACITY_MODES, enumProblem, failed, throwProblems } from '../checks/constraints.js'
import { expressionMembers } from '../checks/expression-members.js'
import { attributesToGetProblem } from '../checks/legacy-problems.js'
import { emptyTableNameProblem, tableNameProblem } from '../checks/table-name.js'
import { readKey } from '../keys/primary-key.js'
import { findReadTable } from '../lookup/find-read-table.js'
import { defineOperation, type Operation } from '../operation.js'
import { admitRead } from '../throughput/admit-read.js'
import { readProjection } from './read-projection.js'

const shape = structure({
  TableName: text,
  Key: itemShape,
  AttributesToGet: listOf(text),
  ProjectionExpression: text,
  ExpressionAttributeNames: expressionMembers.ExpressionAttributeNames,
  ConsistentRead: flag,
  ReturnConsumedCapacity: text,
})

/** GetItem. */
export const getItem: Operation = defineOperation('GetItem', shape, (input, context) => {
  throwProblems([emptyTableNameProblem(input.TableName)])
  throwProblems([
    enumProblem('returnConsumedCapacity', input.ReturnConsumedCapacity, CAPACITY_MODES),
    attributesToGetProblem(input.AttributesToGet),
    tableNameProblem(input.TableName),
    input.Key === undefined ? failed('Value null', 'key', 'not be null') : undefined,
  ])
  checkNotMixed(input, ['AttributesToGet'], ['ProjectionExpression'])
  const asked = input.Key ?? {}
  normaliseItem(asked, 'bare')
  const projection = readProjection(input, 'bare')
  const table = findReadTable(context, input.TableName, input.ConsistentRead)
  const key = readKey(table.definition.key, asked)
  checkKeyPaths(table.definition, projection?.paths ?? [])
  const stored = table.get(key.partition, key.sort)
  const used = onTable(readUnits(stored?.size ?? 0, input.ConsistentRead))
  admitRead(context, table, { used, partition: key.partition })
  const capacity = describeConsumption(input.ReturnConsumedCapacity, input.TableName ?? '', used)
  const item = stored && (projection?.project(stored.item) ?? stored.item)
  return { ...(item && { Item: item }), ...(capacity && { ConsumedCapacity: capacity }) }
})
