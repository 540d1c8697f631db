import { redefineTable } from './redefine-table.js'
import type { Table } from './table.js'
import type { IndexDefinition } from './table-definition.js'

/** The table with one more index, built from its items. */
export function addIndex(table: Table, index: IndexDefinition): Table {
  return redefineTable(table, [...table.definition.indexes, index])
}
