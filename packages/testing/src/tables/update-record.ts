import type { TableRecord } from '../storage/table-record.js'
import { switchesBilling } from './billing.js'
import { changeCapacity } from './change-capacity.js'
import { changeLimits, changeProtection, changeWarmth } from './change-settings.js'
import { changeTableClass } from './change-table-class.js'
import type { ChangeTime } from './change-time.js'
import { createIndex } from './create-index.js'
import { deleteIndex } from './delete-index.js'
import { updateIndex } from './update-index.js'
import type { UpdateTableInput } from './update-table-input.js'

/** The table after a checked UpdateTable has begun. */
export function updateRecord(record: TableRecord, input: UpdateTableInput, time: ChangeTime): TableRecord {
  let next = changeProtection(record, input.DeletionProtectionEnabled)
  next = changeTableClass(next, input.TableClass, time)
  next = changeCapacity(next, input, time)
  next = changeLimits(next, input.OnDemandThroughput)
  next = changeWarmth(next, input.WarmThroughput, time)
  const updates = input.GlobalSecondaryIndexUpdates ?? []
  if (!switchesBilling(record, input.BillingMode)) {
    for (const { Update } of updates) if (Update !== undefined) next = updateIndex(next, Update, time)
  }
  // last, because only this touches the table itself: nothing is refused after it
  for (const { Create, Delete } of updates) {
    if (Create !== undefined) next = createIndex(next, Create, input.AttributeDefinitions, time)
    if (Delete !== undefined) next = deleteIndex(next, Delete.IndexName ?? '', time)
  }
  return next
}
