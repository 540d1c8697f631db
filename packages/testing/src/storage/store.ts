import type { Table } from './table.js'

/** All tables, by name. */
export type Store = Map<string, Table>

/** A store with the same tables and items, which later writes to this one don't reach. */
export function copyStore(store: ReadonlyMap<string, Table>): Store {
  return new Map([...store].map(([name, table]) => [name, table.copy()]))
}
