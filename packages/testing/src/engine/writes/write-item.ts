import { MAX_ITEM_BYTES } from '../../limits.js'
import type { StoredItem } from '../../storage/stored-item.js'
import type { Table } from '../../storage/table.js'
import { validationError } from '../../wire/validation-error.js'
import type { WireItem } from '../../wire/wire-value.js'
import { type Consumption, onTable, writeUnits } from '../capacity/capacity.js'
import { writtenCapacity } from '../capacity/written-capacity.js'
import { checkIndexKeys } from '../keys/index-keys.js'
import type { PrimaryKey } from '../keys/primary-key.js'

/** What one put or delete did. */
export interface WriteEffect {
  readonly before: WireItem | undefined
  readonly used: Consumption
}

/** Checks an item (its values already in stored form, its key read) against the table and makes it ready to be stored. */
export function prepareItem(table: Table, key: PrimaryKey, item: WireItem, size: number): StoredItem {
  checkIndexKeys(table.definition.indexes, item)
  if (size > MAX_ITEM_BYTES) throw validationError('Item size has exceeded the maximum allowed size')
  return { item, size, partition: key.partition, sort: key.sort }
}

/** Puts a prepared item. */
export function putItem(table: Table, stored: StoredItem): WriteEffect {
  return effect(table, table.put(stored), stored)
}

/** What a condition check uses: as much as a write of the item that it looks at, on the table alone. */
export function checkItem(table: Table, { partition, sort }: PrimaryKey): WriteEffect {
  const stored = table.get(partition, sort)
  return { before: stored?.item, used: onTable(writeUnits(stored?.size ?? 0, 0)) }
}

/** Stores what an update made; one that makes no item leaves everything as it is, for one unit. */
export function storeUpdate(table: Table, after: StoredItem | undefined): WriteEffect {
  return after === undefined ? effect(table, undefined, undefined) : putItem(table, after)
}

/** Deletes what is there; a delete of nothing costs one unit. */
export function deleteItem(table: Table, key: PrimaryKey): WriteEffect {
  return effect(table, table.delete(key.partition, key.sort), undefined)
}

function effect(table: Table, before: StoredItem | undefined, after: StoredItem | undefined): WriteEffect {
  return { before: before?.item, used: writtenCapacity(table.definition, before, after) }
}
