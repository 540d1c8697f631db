import { updatedPieces } from '../../evaluation/updated-pieces.js'
import { checkUpdatesNoKey } from '../../expressions/paths/check-updates-no-key.js'
import { conditionPaths } from '../../expressions/paths/condition-paths.js'
import { updatePaths } from '../../expressions/paths/update-paths.js'
import type { Update } from '../../expressions/syntax.js'
import { attributeUpdatesShape } from '../../legacy/attribute-updates.js'
import { checkUpdatedTypes } from '../../legacy/check-updated-types.js'
import { expectedShape } from '../../legacy/expected.js'
import { keyNames } from '../../storage/key-definition.js'
import { normaliseItem } from '../../values/normalise-value.js'
import { itemShape } from '../../wire/item-shape.js'
import { structure, text } from '../../wire/shape.js'
import type { WireItem } from '../../wire/wire-value.js'
import { checkKeyPaths } from '../checks/check-key-paths.js'
import { expressionMembers } from '../checks/expression-members.js'
import { readKey } from '../keys/primary-key.js'
import { findTable } from '../lookup/find-table.js'
import { defineOperation, type Operation } from '../operation.js'
import { admitWrite } from '../throughput/admit-write.js'
import { checkCollections } from './check-collections.js'
import { checkUpdateInput } from './check-update-input.js'
import { judgeWrite } from './judge-write.js'
import { prepareUpdate } from './prepare-update.js'
import { readUpdate } from './read-update.js'
import { writeAnswer } from './write-answer.js'
import { storeUpdate } from './write-item.js'

const shape = structure({
  TableName: text,
  Key: itemShape,
  UpdateExpression: text,
  ConditionExpression: text,
  AttributeUpdates: attributeUpdatesShape,
  Expected: expectedShape,
  ConditionalOperator: text,
  ...expressionMembers,
  ReturnValues: text,
  ReturnValuesOnConditionCheckFailure: text,
  ReturnConsumedCapacity: text,
  ReturnItemCollectionMetrics: text,
})

/** UpdateItem. */
export const updateItem: Operation = defineOperation('UpdateItem', shape, (input, context) => {
  const asked = checkUpdateInput(input, input.Key)
  normaliseItem(asked, 'current')
  const { update, condition } = readUpdate(input, 'current')
  const table = findTable(context.store, input.TableName)
  const key = readKey(table.definition.key, asked)
  checkUpdatesNoKey(update, keyNames(table.definition.key))
  checkKeyPaths(table.definition, [...updatePaths(update), ...(condition ? conditionPaths(condition) : [])])
  const { partition } = key
  const old = table.get(partition, key.sort)
  const before = old?.item
  judgeWrite(
    condition,
    { table, partition, before: old },
    { context, returnValues: input.ReturnValuesOnConditionCheckFailure },
  )
  if (input.AttributeUpdates !== undefined) checkUpdatedTypes(update, before)
  const after = prepareUpdate(table, key, asked, update)
  checkCollections([after && { table, key, after }], context.itemCollectionLimitBytes)
  admitWrite(context, table, { partition, before: after && old, after })
  const { used } = storeUpdate(table, after)
  const returned = returnedValues(input.ReturnValues, update, before, after?.item)
  return writeAnswer(input, table, partition, { used, returned })
})

function returnedValues(
  mode: string | undefined,
  update: Update,
  before: WireItem | undefined,
  after: WireItem | undefined,
): WireItem | undefined {
  switch (mode) {
    case 'ALL_OLD':
      return before
    case 'ALL_NEW':
      return after
    case 'UPDATED_OLD':
      return updatedPieces(before, after, update, 'OLD')
    case 'UPDATED_NEW':
      return updatedPieces(before, after, update, 'NEW')
    default:
      return undefined
  }
}
