import { applyUpdate } from '../../evaluation/apply-update.js'
import type { Update } from '../../expressions/syntax.js'
import { MAX_ITEM_BYTES } from '../../limits.js'
import type { StoredItem } from '../../storage/stored-item.js'
import type { Table } from '../../storage/table.js'
import { itemSize } from '../../values/item-size.js'
import { validationError } from '../../wire/validation-error.js'
import type { WireItem } from '../../wire/wire-value.js'
import type { PrimaryKey } from '../keys/primary-key.js'
import { checkUpdatedIndexKeys } from '../keys/updated-index-keys.js'

/**
 * What an update makes of the item with this key, ready to be stored; `undefined` where there is no item and the update
 * makes none. `key` has the key's attributes.
 */
export function prepareUpdate(
  table: Table,
  { partition, sort }: PrimaryKey,
  key: WireItem,
  update: Update,
): StoredItem | undefined {
  const { item } = applyUpdate(update, table.get(partition, sort)?.item, key)
  if (item === undefined) return undefined
  checkUpdatedIndexKeys(table.definition.indexes, item, update)
  const size = itemSize(item)
  if (size > MAX_ITEM_BYTES) throw validationError('Item size to update has exceeded the maximum allowed size')
  return { item, size, partition, sort }
}
