import type { Store } from '../storage/store.js'
import type { Table } from '../storage/table.js'
import { plainTableName } from '../wire/plain-table-name.js'
import { ServiceError } from '../wire/service-error.js'

/** The table that an item operation names, or DynamoDB's refusal. */
export function findTable(store: Store, asked: string | undefined): Table {
  const table = store.get(plainTableName(asked ?? ''))
  if (table !== undefined) return table
  throw new ServiceError('ResourceNotFoundException', 'Requested resource not found')
}

/** The table that a table operation names, or DynamoDB's refusal, which names the table here. */
export function findTableByName(store: Store, asked: string): Table {
  const name = plainTableName(asked)
  const table = store.get(name)
  if (table !== undefined) return table
  throw new ServiceError('ResourceNotFoundException', `Requested resource not found: Table: ${name} not found`)
}
