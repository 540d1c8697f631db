import { batchGetItem } from './batch-get-item.js'
import { batchWriteItem } from './batch-write-item.js'
import { createTable } from './create-table.js'
import { deleteItem } from './delete-item.js'
import { deleteTable } from './delete-table.js'
import { describeTable } from './describe-table.js'
import { getItem } from './get-item.js'
import { listTables } from './list-tables.js'
import type { Operation } from './operation.js'
import { putItem } from './put-item.js'
import { query } from './query.js'
import { scan } from './scan.js'
import { transactGetItems } from './transact-get-items.js'
import { transactWriteItems } from './transact-write-items.js'
import { updateItem } from './update-item.js'

/** The operations that the fake has, by name. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map(
  [
    batchGetItem,
    batchWriteItem,
    createTable,
    deleteItem,
    deleteTable,
    describeTable,
    getItem,
    listTables,
    putItem,
    query,
    scan,
    transactGetItems,
    transactWriteItems,
    updateItem,
  ].map((operation) => [operation.name, operation]),
)
