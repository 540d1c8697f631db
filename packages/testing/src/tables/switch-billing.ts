import type { DescribedIndex } from '../storage/table-definition.js'
import type { IndexProgress, TableRecord } from '../storage/table-record.js'
import { invalidParameter } from '../wire/validation-error.js'
import { globalIndexes } from './billing.js'
import type { ChangeTime } from './change-time.js'
import type { ThroughputInput } from './create-table-input.js'
import { begin } from './table-progress.js'
import type { UpdateTableInput } from './update-table-input.js'
import { warmthOf } from './warmth.js'

/** Switches a table and its indexes to on-demand capacity: told at once, busy for a while. */
export function switchToOnDemand(record: TableRecord, { now, afterOneStep }: ChangeTime): TableRecord {
  const none: ThroughputInput = { ReadCapacityUnits: 0, WriteCapacityUnits: 0 }
  const { described } = record
  return busy(
    {
      ...record,
      described: {
        ...described,
        BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST', LastUpdateToPayPerRequestDateTime: now / 1000 },
        ProvisionedThroughput: { ...described.ProvisionedThroughput, ...none },
        WarmThroughput: warmthOf(true, undefined, described.WarmThroughput),
      },
      indexes: mapGlobal(record, (_name, index) => ({
        ...index,
        ProvisionedThroughput: { ...index.ProvisionedThroughput, ...none },
        WarmThroughput: warmthOf(true, undefined, index.WarmThroughput),
      })),
    },
    afterOneStep,
  )
}

/** Switches a table to provisioned capacity, which has to be told for each of its global indexes too. */
export function switchToProvisioned(
  record: TableRecord,
  throughput: ThroughputInput,
  input: UpdateTableInput,
  { afterOneStep }: ChangeTime,
): TableRecord {
  const { OnDemandThroughput: _, ...described } = record.described
  return busy(
    {
      ...record,
      described: {
        ...described,
        BillingModeSummary: { ...described.BillingModeSummary, BillingMode: 'PROVISIONED' },
        ProvisionedThroughput: { ...described.ProvisionedThroughput, ...throughput },
        WarmThroughput: warmthOf(false, throughput, described.WarmThroughput),
      },
      indexes: mapGlobal(record, (name, { OnDemandThroughput: __, ...index }) => {
        const own = throughputOf(input, name)
        return {
          ...index,
          ProvisionedThroughput: { ...index.ProvisionedThroughput, ...own },
          WarmThroughput: warmthOf(false, own, index.WarmThroughput),
        }
      }),
    },
    afterOneStep,
  )
}

function throughputOf({ GlobalSecondaryIndexUpdates = [] }: UpdateTableInput, name: string): ThroughputInput {
  const update = GlobalSecondaryIndexUpdates.find(({ Update }) => Update?.IndexName === name)
  const throughput = update?.Update?.ProvisionedThroughput
  if (throughput !== undefined) return throughput
  throw invalidParameter(`ProvisionedThroughput must be specified for index: ${name}`)
}

function mapGlobal(
  record: TableRecord,
  change: (name: string, index: DescribedIndex) => DescribedIndex,
): TableRecord['indexes'] {
  const global = new Set(globalIndexes(record))
  return new Map([...record.indexes].map(([name, index]) => [name, global.has(name) ? change(name, index) : index]))
}

function busy(record: TableRecord, at: number): TableRecord {
  const updating: IndexProgress = { status: 'UPDATING' }
  return begin(record, {
    kind: 'throughput',
    at,
    tableStatus: 'UPDATING',
    indexes: new Map(globalIndexes(record).map((name) => [name, updating])),
    finish: (changed) => changed,
  })
}
