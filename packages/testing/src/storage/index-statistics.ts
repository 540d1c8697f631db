import { itemSize } from '../values/item-size.js'
import type { WireItem } from '../wire/wire-value.js'
import { allItems } from './all-items.js'
import { keyNames } from './key-definition.js'
import type { Table } from './table.js'
import type { IndexDefinition } from './table-definition.js'

/** How many items an index holds, and their bytes. */
export function indexStatistics(
  table: Table,
  { key, projected }: IndexDefinition,
): { readonly count: number; readonly bytes: number } {
  const keys = keyNames(key)
  const kept = new Set([...keys, ...keyNames(table.definition.key), ...(projected === 'all' ? [] : projected)])
  let count = 0
  let bytes = 0
  for (const { item, size } of allItems(table)) {
    if (!keys.every((name) => Object.hasOwn(item, name))) continue
    count++
    bytes += projected === 'all' ? size : itemSize(pick(item, kept))
  }
  return { count, bytes }
}

function pick(item: WireItem, kept: ReadonlySet<string>): WireItem {
  return Object.fromEntries(Object.entries(item).filter(([name]) => kept.has(name)))
}
