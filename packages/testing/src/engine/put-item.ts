import { normaliseItem } from '../values/normalise-value.js'
import { itemShape } from '../wire/item-shape.js'
import { structure, text } from '../wire/shape.js'
import { checkWriteInput } from './check-write-input.js'
import { findTable } from './find-table.js'
import { defineOperation, type Operation } from './operation.js'
import { keyOfItem } from './primary-key.js'
import { writeAnswer } from './write-answer.js'
import { prepareItem, putItem as put } from './write-item.js'

const shape = structure({
  TableName: text,
  Item: itemShape,
  ReturnValues: text,
  ReturnConsumedCapacity: text,
  ReturnItemCollectionMetrics: text,
})

/** PutItem, unconditional. */
export const putItem: Operation = defineOperation('PutItem', shape, (input, context) => {
  const item = checkWriteInput(input, 'item', input.Item)
  const size = normaliseItem(item, 'current')
  const table = findTable(context.store, input.TableName)
  const stored = prepareItem(table, keyOfItem(table.definition.key, item), item, size)
  return writeAnswer(input, table, stored.partition, put(table, stored))
})
