import { redefineTable } from './redefine-table.js'
import type { Table } from './table.js'

/** The table without one of its indexes. */
export function removeIndex(table: Table, name: string): Table {
  return redefineTable(
    table,
    table.definition.indexes.filter((index) => index.name !== name),
  )
}
