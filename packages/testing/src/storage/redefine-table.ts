import { allItems } from './all-items.js'
import { Table } from './table.js'
import type { IndexDefinition } from './table-definition.js'

/** The table with other indexes, which hold those of its items that fit them. */
export function redefineTable(table: Table, indexes: readonly IndexDefinition[]): Table {
  const redefined = new Table({ ...table.definition, indexes })
  for (const stored of allItems(table)) redefined.put(stored)
  return redefined
}
