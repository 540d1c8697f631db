import type { Table } from './table.js'
import type { IndexDefinition } from './table-definition.js'

/** How many items an index holds, and their bytes. */
export function indexStatistics(
  table: Table,
  index: IndexDefinition,
): { readonly count: number; readonly bytes: number } {
  const { entries, bytes } = table.index(index)
  return { count: entries.size, bytes }
}
