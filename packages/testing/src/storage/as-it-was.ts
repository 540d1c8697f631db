import type { PastTables } from './store-history.js'
import { Table } from './table.js'

const redefined = new WeakMap<Table, Table>()

/**
 * A table with the items that it had in the past: none, if it wasn't there or another one had its name. Its definition is
 * today's, so that an index that was added since can be read, with the items of that time.
 */
export function asItWas(present: Table, tables: PastTables): Table {
  const { definition, lineage } = present
  const past = tables.get(definition.name)
  if (past === undefined || past.lineage !== lineage) return new Table(definition)
  if (past.definition === definition) return past
  const known = redefined.get(past)
  if (known?.definition === definition) return known
  const table = past.copy()
  table.redefine(definition)
  redefined.set(past, table)
  return table
}
