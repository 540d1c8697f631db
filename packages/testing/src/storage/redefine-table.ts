import type { Table } from './table.js'
import type { IndexDefinition } from './table-definition.js'

/** The table with other indexes, which hold those of its items that fit them. */
export function redefineTable(table: Table, indexes: readonly IndexDefinition[]): Table {
  table.redefine({ ...table.definition, indexes })
  return table
}
