import type { DescribedIndex } from '../storage/table-definition.js'
import type { TableChange, TableRecord } from '../storage/table-record.js'
import { invalidParameter } from '../wire/validation-error.js'
import { isOnDemand } from './billing.js'
import type { ChangeTime } from './change-time.js'
import type { ThroughputInput, WarmthInput } from './create-table-input.js'
import { checkIsGlobal } from './global-index.js'
import { changedOnDemand, checkOnDemand } from './on-demand.js'
import { begin } from './table-progress.js'
import { changedThroughput, checkDecrease } from './throughput.js'
import { checkDifferentThroughput } from './unchanged-throughput.js'
import type { IndexSettingsInput } from './update-table-input.js'
import { checkRisingWarmth, isWarmer, raisedWarmth, warmthOf } from './warmth.js'

/** Changes the capacity of a global index. Only the index is busy for a while, not its table. */
export function updateIndex(record: TableRecord, input: IndexSettingsInput, time: ChangeTime): TableRecord {
  const { ProvisionedThroughput, OnDemandThroughput, WarmThroughput } = input
  const name = input.IndexName ?? ''
  const index = checkIsGlobal(record, name, 'update')
  checkMembers(isOnDemand(record), input)
  let next = record
  if (ProvisionedThroughput !== undefined) next = changeThroughput(next, name, ProvisionedThroughput, time)
  if (OnDemandThroughput !== undefined) {
    checkOnDemand(isOnDemand(record), OnDemandThroughput, `index : ${name}`, 'changed')
    const { OnDemandThroughput: before, ...rest } = index
    const after = changedOnDemand(before, OnDemandThroughput)
    const limited = withIndex(next, name, { ...rest, ...(after && { OnDemandThroughput: after }) })
    next = begin(limited, { ...updating(name, time), finish: (same) => same })
  }
  return WarmThroughput === undefined ? next : changeWarmth(next, name, WarmThroughput, time)
}

function checkMembers(onDemand: boolean, input: IndexSettingsInput): void {
  const { IndexName: name, ProvisionedThroughput, OnDemandThroughput, WarmThroughput } = input
  const hasOther = OnDemandThroughput !== undefined || WarmThroughput !== undefined
  if (onDemand && (ProvisionedThroughput !== undefined || !hasOther)) {
    throw invalidParameter(
      `The only Updates for index: ${name} when TableThroughputMode is PAY_PER_REQUEST can be to ` +
        'OnDemandThroughput, WarmThroughput',
    )
  }
  if (!onDemand && ProvisionedThroughput === undefined && !hasOther) {
    throw invalidParameter(`Both ReadCapacityUnits and WriteCapacityUnits must be specified for index: ${name}`)
  }
}

function changeThroughput(record: TableRecord, name: string, after: ThroughputInput, time: ChangeTime): TableRecord {
  const before = record.indexes.get(name)?.ProvisionedThroughput ?? {}
  checkDifferentThroughput(before, after, `index ${name}`)
  checkDecrease(before, after, time.now)
  return begin(record, {
    ...updating(name, time),
    finish: (changing) => {
      const index = changing.indexes.get(name)
      return withIndex(changing, name, {
        ...index,
        ProvisionedThroughput: changedThroughput(before, after, time.now),
        WarmThroughput: warmthOf(false, after, index?.WarmThroughput),
      })
    },
  })
}

function changeWarmth(record: TableRecord, name: string, given: WarmthInput, time: ChangeTime): TableRecord {
  const index = record.indexes.get(name)
  const before = index?.WarmThroughput
  if (Object.keys(given).length === 0) {
    throw invalidParameter(
      `WarmThroughput must have at least one of ReadUnitsPerSecond or WriteUnitsPerSecond specified for index: ${name}`,
    )
  }
  checkRisingWarmth(before, given, `index ${name}`)
  if (before === undefined || !isWarmer(before, given)) return record
  return begin(withIndex(record, name, { ...index, WarmThroughput: { ...before, Status: 'UPDATING' } }), {
    kind: 'warming',
    at: time.afterOneStep,
    finish: (changing) =>
      withIndex(changing, name, { ...changing.indexes.get(name), WarmThroughput: raisedWarmth(before, given) }),
  })
}

function updating(name: string, { afterOneStep }: ChangeTime): Omit<TableChange, 'finish'> {
  return { kind: 'index', at: afterOneStep, indexes: new Map([[name, { status: 'UPDATING' }]]) }
}

function withIndex(record: TableRecord, name: string, index: DescribedIndex): TableRecord {
  return { ...record, indexes: new Map([...record.indexes, [name, index]]) }
}
