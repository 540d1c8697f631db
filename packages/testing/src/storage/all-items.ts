import { scanTable } from './scan-table.js'
import type { StoredItem } from './stored-item.js'
import type { Table } from './table.js'

/** Every item of a table. The table mustn't be written to while they are read. */
export function allItems(table: Table): Iterable<StoredItem> {
  return scanTable(table, undefined, undefined)
}
