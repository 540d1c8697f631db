import type { TableRecord } from '../storage/table-record.js'
import { invalidParameter } from '../wire/validation-error.js'
import { isOnDemand, switchesBilling } from './billing.js'
import type { ChangeTime } from './change-time.js'
import type { ThroughputInput } from './create-table-input.js'
import { switchToOnDemand, switchToProvisioned } from './switch-billing.js'
import { begin } from './table-progress.js'
import { changedThroughput, checkDecrease } from './throughput.js'
import { checkDifferentThroughput } from './unchanged-throughput.js'
import type { UpdateTableInput } from './update-table-input.js'
import { warmthOf } from './warmth.js'

/** Changes billing mode and provisioned capacity of a table. */
export function changeCapacity(record: TableRecord, input: UpdateTableInput, time: ChangeTime): TableRecord {
  const { BillingMode, ProvisionedThroughput: throughput } = input
  if (BillingMode === undefined && throughput === undefined) return record
  const onDemand = BillingMode === undefined ? isOnDemand(record) : BillingMode === 'PAY_PER_REQUEST'
  if (onDemand && throughput !== undefined) {
    throw invalidParameter(
      'Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST',
    )
  }
  if (!onDemand && throughput === undefined) {
    throw invalidParameter('ProvisionedThroughput must be specified when BillingMode is PROVISIONED')
  }
  const switches = switchesBilling(record, BillingMode)
  if (throughput === undefined) return switches ? switchToOnDemand(record, time) : nothingChanges(record, time)
  if (switches) return switchToProvisioned(record, throughput, input, time)
  return changeThroughput(record, throughput, time)
}

/** DynamoDB answers UPDATING, and does nothing. */
function nothingChanges(record: TableRecord, { now }: ChangeTime): TableRecord {
  return begin(record, { kind: 'throughput', at: now, tableStatus: 'UPDATING', finish: (same) => same })
}

/** Until it is done, the table has the throughput that it had. */
function changeThroughput(
  record: TableRecord,
  throughput: ThroughputInput,
  { now, afterOneStep }: ChangeTime,
): TableRecord {
  const before = record.described.ProvisionedThroughput
  checkDifferentThroughput(before, throughput, 'table')
  checkDecrease(before, throughput, now)
  return begin(record, {
    kind: 'throughput',
    at: afterOneStep,
    tableStatus: 'UPDATING',
    finish: (changing) => ({
      ...changing,
      described: {
        ...changing.described,
        ProvisionedThroughput: changedThroughput(before, throughput, now),
        WarmThroughput: warmthOf(false, throughput, changing.described.WarmThroughput),
      },
    }),
  })
}
