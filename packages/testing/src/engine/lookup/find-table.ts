import type { Store } from '../../storage/store.js'
import type { Table } from '../../storage/table.js'
import type { TableRecord } from '../../storage/table-record.js'
import { isGoingOn } from '../../tables/table-progress.js'
import { plainTableName } from '../../wire/plain-table-name.js'
import { ServiceError } from '../../wire/service-error.js'

/** The table that an item operation names, or DynamoDB's refusal: a table that is being created isn't there yet. */
export function findTable(store: Store, asked: string | undefined): Table {
  const record = store.get(plainTableName(asked ?? ''))
  if (record !== undefined && !isGoingOn(record, 'creation')) return record.table
  throw new ServiceError('ResourceNotFoundException', 'Requested resource not found')
}

/** The table that a table operation names, or DynamoDB's refusal, which names the table here. */
export function findRecord(store: Store, asked: string): TableRecord {
  const name = plainTableName(asked)
  const record = store.get(name)
  if (record !== undefined) return record
  throw tableNotFound(name)
}

/** DynamoDB's refusal of a table operation on a table that doesn't exist. */
export function tableNotFound(name: string): ServiceError {
  return new ServiceError('ResourceNotFoundException', `Requested resource not found: Table: ${name} not found`)
}
