import type { TableRecord } from '../../storage/table-record.js'
import { tableArn } from '../../tables/table-description.js'
import { tableId } from '../../tables/table-id.js'
import { begin, indexesThatAre, isGoingOn, tableStatus } from '../../tables/table-progress.js'
import { structure, text } from '../../wire/shape.js'
import { validationError } from '../../wire/validation-error.js'
import { requiredTableName } from '../checks/required-table-name.js'
import { findRecord } from '../lookup/find-table.js'
import { tableIsBusy } from '../lookup/table-busy.js'
import { defineOperation, type Operation } from '../operation.js'
import { finishTime } from './finish-time.js'

const shape = structure({ TableName: text })

/** DeleteTable. The answer says DELETING, as DynamoDB's does, also if that takes no time. */
export const deleteTable: Operation = defineOperation('DeleteTable', shape, (input, context) => {
  const record = findRecord(context.store, requiredTableName(input.TableName))
  const { definition, count, bytes } = record.table
  checkIdle(record)
  if (record.described.DeletionProtectionEnabled) {
    throw validationError(
      'Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.',
    )
  }
  context.store.set(
    definition.name,
    begin(record, {
      kind: 'deletion',
      at: finishTime(context),
      tableStatus: 'DELETING',
      finish: () => undefined,
    }),
  )
  return {
    TableDescription: {
      TableName: definition.name,
      TableStatus: 'DELETING',
      TableArn: tableArn(context.region, definition.name),
      TableId: tableId(definition),
      ItemCount: count,
      TableSizeBytes: bytes,
      ProvisionedThroughput: record.described.ProvisionedThroughput,
    },
  }
})

function checkIdle(record: TableRecord): void {
  const { name } = record.table.definition
  if (isGoingOn(record, 'creation')) throw tableIsBusy(`Table is being created: ${name}`)
  if (isGoingOn(record, 'deletion')) throw tableIsBusy(`Table is being deleted: ${name}`)
  if (indexesThatAre(record, ['CREATING', 'UPDATING', 'DELETING']).length > 0) {
    throw tableIsBusy('Cannot delete table while indexes are being created, updated, or deleted.')
  }
  if (tableStatus(record) !== 'ACTIVE' || isGoingOn(record, 'warming')) {
    throw tableIsBusy(`Table: ${name} is in the process of being updated.`)
  }
}
