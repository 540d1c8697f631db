import type { TableRecord } from './table-record.js'

/** All tables, by name. */
export type Store = Map<string, TableRecord>

/** A store with the same tables and items, which later writes to this one don't reach. */
export function copyStore(store: ReadonlyMap<string, TableRecord>): Store {
  return new Map(
    [...store].map(([name, record]) => [name, { ...record, table: record.table.copy(), meter: record.meter.copy() }]),
  )
}
