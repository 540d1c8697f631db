import { itemSize } from '../values/item-size.js'
import { indexKeyValues } from './index-entry.js'
import type { KeyValues } from './key-order.js'
import { projectItem } from './project-item.js'
import type { StoredItem } from './stored-item.js'
import type { Table } from './table.js'
import type { TableDefinition } from './table-definition.js'

/** What becomes of one item: another one in its place, or none. */
export interface ItemChange {
  readonly table: Table
  readonly key: KeyValues
  readonly after: StoredItem | undefined
}

/** By how many bytes a change would make its item collection grow: the item, and what local indexes hold of it. */
export function collectionGrowth({ table, key, after }: ItemChange): number {
  const before = table.get(key.partition, key.sort)
  return bytesIn(table.definition, after) - bytesIn(table.definition, before)
}

function bytesIn(table: TableDefinition, stored: StoredItem | undefined): number {
  if (stored === undefined) return 0
  let bytes = stored.size
  for (const index of table.indexes) {
    if (index.kind !== 'local' || indexKeyValues(index, stored.item) === undefined) continue
    bytes += index.projected === 'all' ? stored.size : itemSize(projectItem(table, index, stored.item))
  }
  return bytes
}
