import type { TableRecord } from '../../storage/table-record.js'
import { indexesThatAre, indexProgress, isGoingOn } from '../../tables/table-progress.js'
import type { IndexUpdateInput, UpdateTableInput } from '../../tables/update-table-input.js'
import { tableIsBusy } from '../lookup/table-busy.js'
import { onlyOneIndex } from './check-update-combination.js'

/** Refuses an UpdateTable that what goes on with the table doesn't leave room for. */
export function checkAdmitted(record: TableRecord, input: UpdateTableInput): void {
  const { name } = record.table.definition
  if (isGoingOn(record, 'creation')) throw tableIsBusy(`Table is being created: ${name}`)
  if (isGoingOn(record, 'deletion')) throw tableIsBusy(`Table is being deleted: ${name}`)
  for (const update of input.GlobalSecondaryIndexUpdates ?? []) checkIndexAdmitted(record, update)
  const { BillingMode, ProvisionedThroughput, OnDemandThroughput, TableClass } = input
  if (BillingMode ?? ProvisionedThroughput ?? OnDemandThroughput) checkCapacityAdmitted(record)
  if (TableClass !== undefined && isGoingOn(record, 'table-class')) {
    throw tableIsBusy(
      `Can't update table class when a table class update is in progress. Table: ${name} ` +
        `TableClassUpdateInProgress: ${TableClass}`,
    )
  }
}

function checkCapacityAdmitted(record: TableRecord): void {
  const { name } = record.table.definition
  if (isGoingOn(record, 'throughput')) throw tableIsBusy(`Table IOPS are currently being updated. Table: ${name}`)
  const allocated = indexesThatAre(record, ['CREATING']).filter((index) => !indexProgress(record, index).backfilling)
  const deleted = indexesThatAre(record, ['DELETING'])
  const [indexes, what] = allocated.length > 0 ? [allocated, 'created'] : [deleted, 'deleted']
  if (indexes.length === 0) return
  throw tableIsBusy(
    `Can't change table IOPS when an index is being ${what}. Table: ${name} Indexes: [${indexes.join(', ')}]`,
  )
}

function checkIndexAdmitted(record: TableRecord, { Create, Update, Delete }: IndexUpdateInput): void {
  const { name: table } = record.table.definition
  const index = (Create ?? Update ?? Delete)?.IndexName ?? ''
  const { status, backfilling } = indexProgress(record, index)
  const where = `Table: ${table} Index: ${index}`
  if (Update !== undefined) {
    if (status === 'UPDATING') throw tableIsBusy(`Index is being updated. ${where}`)
    if (status === 'DELETING') throw tableIsBusy(`Index is being deleted. ${where}`)
    if (status === 'CREATING' && !backfilling) {
      throw tableIsBusy(`Index is being created but is not backfilling yet.  ${where}`)
    }
    return
  }
  if (Delete !== undefined && status === 'DELETING') throw tableIsBusy(`Index is being deleted. ${where}`)
  if (Create !== undefined && status === 'CREATING') throw tableIsBusy(`Index is being created.  ${where}`)
  if (Delete !== undefined && status === 'CREATING' && !backfilling) {
    throw tableIsBusy(
      'Index creation is in resource allocation phase. Retry deletion during backfilling phase or when the index is ' +
        `active. ${where}`,
    )
  }
  const others = indexesThatAre(record, ['CREATING', 'DELETING']).filter((other) => other !== index)
  if (others.length > 0) throw onlyOneIndex()
  if (isGoingOn(record, 'throughput')) {
    throw tableIsBusy(`Can't create or delete indexes while table IOPS are being updated. Table: ${table}`)
  }
  if (isGoingOn(record, 'table-class')) {
    throw tableIsBusy("Can't create or delete an index when a table class update is in progress.")
  }
}
