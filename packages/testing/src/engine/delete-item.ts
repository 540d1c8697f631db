import { normaliseItem } from '../values/normalise-value.js'
import { itemShape } from '../wire/item-shape.js'
import { structure, text } from '../wire/shape.js'
import { checkWriteInput } from './check-write-input.js'
import { findTable } from './find-table.js'
import { defineOperation, type Operation } from './operation.js'
import { readKey } from './primary-key.js'
import { writeAnswer } from './write-answer.js'
import { deleteItem as remove } from './write-item.js'

const shape = structure({
  TableName: text,
  Key: itemShape,
  ReturnValues: text,
  ReturnConsumedCapacity: text,
  ReturnItemCollectionMetrics: text,
})

/** DeleteItem, unconditional. */
export const deleteItem: Operation = defineOperation('DeleteItem', shape, (input, context) => {
  const asked = checkWriteInput(input, 'key', input.Key)
  normaliseItem(asked, 'current')
  const table = findTable(context.store, input.TableName)
  const key = readKey(table.definition.key, asked)
  return writeAnswer(input, table, key.partition, remove(table, key))
})
