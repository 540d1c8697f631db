import { batchGetItem } from './batches/batch-get-item.js'
import { batchWriteItem } from './batches/batch-write-item.js'
import type { Operation } from './operation.js'
import { getItem } from './reads/get-item.js'
import { query } from './reads/query.js'
import { scan } from './reads/scan.js'
import { createTable } from './tables/create-table.js'
import { deleteTable } from './tables/delete-table.js'
import { describeEndpoints } from './tables/describe-endpoints.js'
import { describeLimits } from './tables/describe-limits.js'
import { describeTable } from './tables/describe-table.js'
import { describeTimeToLive } from './tables/describe-time-to-live.js'
import { listTables } from './tables/list-tables.js'
import { listTagsOfResource } from './tables/list-tags-of-resource.js'
import { tagResource } from './tables/tag-resource.js'
import { untagResource } from './tables/untag-resource.js'
import { updateTable } from './tables/update-table.js'
import { updateTimeToLive } from './tables/update-time-to-live.js'
import { transactGetItems } from './transactions/transact-get-items.js'
import { transactWriteItems } from './transactions/transact-write-items.js'
import { deleteItem } from './writes/delete-item.js'
import { putItem } from './writes/put-item.js'
import { updateItem } from './writes/update-item.js'

/** The operations that the fake has, by name. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map<string, Operation>(
  [
    batchGetItem,
    batchWriteItem,
    createTable,
    deleteItem,
    deleteTable,
    describeEndpoints,
    describeLimits,
    describeTable,
    describeTimeToLive,
    getItem,
    listTables,
    listTagsOfResource,
    putItem,
    query,
    scan,
    transactGetItems,
    transactWriteItems,
    updateItem,
    tagResource,
    untagResource,
    updateTable,
    updateTimeToLive,
  ].map((operation) => [operation.name, operation]),
)
