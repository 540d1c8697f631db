import type { TableRecord } from '../storage/table-record.js'
import { isOnDemand } from './billing.js'
import type { ChangeTime } from './change-time.js'
import type { OnDemandInput, WarmthInput } from './create-table-input.js'
import { changedOnDemand, checkOnDemand } from './on-demand.js'
import { begin } from './table-progress.js'
import { checkRisingWarmth, isWarmer, raisedWarmth } from './warmth.js'

/** Protects a table against deletion, or no longer: at once. */
export function changeProtection(record: TableRecord, isProtected: boolean | undefined): TableRecord {
  if (isProtected === undefined) return record
  return { ...record, described: { ...record.described, DeletionProtectionEnabled: isProtected } }
}

/** Changes the limits of an on-demand table: at once. */
export function changeLimits(record: TableRecord, given: OnDemandInput | undefined): TableRecord {
  if (given === undefined) return record
  checkOnDemand(isOnDemand(record), given, 'table', 'changed')
  const { OnDemandThroughput: before, ...described } = record.described
  const after = changedOnDemand(before, given)
  return { ...record, described: { ...described, ...(after && { OnDemandThroughput: after }) } }
}

/** Warms a table up; only its warm throughput tells that this goes on. */
export function changeWarmth(
  record: TableRecord,
  given: WarmthInput | undefined,
  { afterOneStep }: ChangeTime,
): TableRecord {
  if (given === undefined) return record
  const { WarmThroughput: before } = record.described
  checkRisingWarmth(before, given, 'table')
  if (before === undefined || !isWarmer(before, given)) return record
  const warming = {
    ...record,
    described: { ...record.described, WarmThroughput: { ...before, Status: 'UPDATING' as const } },
  }
  return begin(warming, {
    kind: 'warming',
    at: afterOneStep,
    finish: (changing) => ({
      ...changing,
      described: { ...changing.described, WarmThroughput: raisedWarmth(before, given) },
    }),
  })
}
