import type { WireItem } from '../wire/wire-value.js'
import { keyNames } from './key-definition.js'
import type { IndexDefinition, TableDefinition } from './table-definition.js'

/** What an index holds of an item: all of it, or both keys and the attributes that are projected. */
export function projectItem(table: TableDefinition, index: IndexDefinition, item: WireItem): WireItem {
  if (index.projected === 'all') return item
  const kept = new Set([...keyNames(table.key), ...keyNames(index.key), ...index.projected])
  return Object.fromEntries(Object.entries(item).filter(([name]) => kept.has(name)))
}
