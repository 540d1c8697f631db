import type { TableMeter } from '../throughput/table-meter.js'
import type { Table } from './table.js'
import type { DescribedIndex, DescribedTable } from './table-definition.js'

/** What a table is doing. */
export type TableStatus = 'CREATING' | 'UPDATING' | 'DELETING' | 'ACTIVE'

/** What an index is doing. `backfilling` is told only while an index is added to a table that exists. */
export interface IndexProgress {
  readonly status: TableStatus
  readonly backfilling?: boolean
}

/** Whether items expire, and by which attribute. */
export interface TimeToLive {
  readonly status: 'ENABLING' | 'ENABLED' | 'DISABLING' | 'DISABLED'
  readonly attribute: string | undefined
}

/** Something that goes on with a table until a moment. */
export interface TableChange {
  readonly kind: 'creation' | 'deletion' | 'throughput' | 'warming' | 'table-class' | 'index' | 'time-to-live'
  /** Milliseconds since the epoch: when it is done. */
  readonly at: number
  /** The table's status until then, if the change shows in it. */
  readonly tableStatus?: TableStatus
  /** What the indexes that take part are doing until then, by name. */
  readonly indexes?: ReadonlyMap<string, IndexProgress>
  /** The record afterwards; `undefined` if the table is gone. */
  readonly finish: (record: TableRecord) => TableRecord | undefined
}

/** One table of the store: its items and what the table operations know of it. Replaced, not changed, by each of them. */
export interface TableRecord {
  readonly table: Table
  /** The table's settings as they are now. */
  readonly described: DescribedTable
  /** The settings of its indexes as they are now, by name. */
  readonly indexes: ReadonlyMap<string, DescribedIndex>
  readonly tags: ReadonlyMap<string, string>
  readonly timeToLive: TimeToLive
  /** What goes on, in the order in which it began. */
  readonly changes: readonly TableChange[]
  /** Capacity that is used up, where throughput is limited. */
  readonly meter: TableMeter
}
