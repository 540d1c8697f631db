import { Table } from '../storage/table.js'
import type { DescribedTable, TableDefinition } from '../storage/table-definition.js'
import type { TableRecord } from '../storage/table-record.js'
import { TableMeter } from '../throughput/table-meter.js'
import { begin } from './table-progress.js'

interface NewTable {
  readonly encryption: object | undefined
  readonly tags: ReadonlyMap<string, string>
  /** Milliseconds since the epoch: when the table becomes ACTIVE. */
  readonly readyAt: number
}

/** A table that is being created. */
export function newRecord(definition: TableDefinition, { encryption, tags, readyAt }: NewTable): TableRecord {
  const { WarmThroughput, ...described } = definition.described
  const global = definition.indexes.filter(({ kind }) => kind === 'global')
  const record: TableRecord = {
    table: new Table(definition),
    described: { ...described, ...(encryption && { SSEDescription: encryption }) },
    indexes: new Map(definition.indexes.map((index) => [index.name, index.described])),
    tags,
    timeToLive: { status: 'DISABLED', attribute: undefined },
    changes: [],
    meter: new TableMeter(definition.createdAt),
  }
  return begin(record, {
    kind: 'creation',
    at: readyAt,
    tableStatus: 'CREATING',
    indexes: new Map(global.map(({ name }) => [name, { status: 'CREATING' }])),
    finish: (created) => ({
      ...created,
      described: whenActive(created.described, definition),
      // whoever asked before looked at settings that weren't there yet
      meter: new TableMeter(readyAt),
    }),
  })
}

/** What is told only of a table that was ACTIVE once. */
function whenActive(
  described: DescribedTable,
  { createdAt, described: { WarmThroughput } }: TableDefinition,
): DescribedTable {
  const { BillingModeSummary } = described
  return {
    ...described,
    ...(WarmThroughput && { WarmThroughput }),
    ...(BillingModeSummary && {
      BillingModeSummary: { ...BillingModeSummary, LastUpdateToPayPerRequestDateTime: createdAt / 1000 },
    }),
  }
}
