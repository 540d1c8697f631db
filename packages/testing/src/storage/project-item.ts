import type { WireItem } from '../wire/wire-value.js'
import { keyNames } from './key-definition.js'
import type { IndexDefinition, TableDefinition } from './table-definition.js'

/** The attributes that an index holds: both keys, and what is projected. */
export function heldNames(table: TableDefinition, index: IndexDefinition): 'all' | ReadonlySet<string> {
  if (index.projected === 'all') return 'all'
  return new Set([...keyNames(table.key), ...keyNames(index.key), ...index.projected])
}

/** What an index holds of an item. */
export function projectItem(table: TableDefinition, index: IndexDefinition, item: WireItem): WireItem {
  const held = heldNames(table, index)
  if (held === 'all') return item
  return Object.fromEntries(Object.entries(item).filter(([name]) => held.has(name)))
}
