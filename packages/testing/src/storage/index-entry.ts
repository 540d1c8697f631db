import { MAX_PARTITION_KEY_BYTES, MAX_SORT_KEY_BYTES } from '../limits.js'
import { itemSize } from '../values/item-size.js'
import { ownValue } from '../values/own-value.js'
import type { WireItem } from '../wire/wire-value.js'
import { isLongerThan } from './key-bytes.js'
import type { KeyPart } from './key-definition.js'
import {
  comparePartitions,
  type HashedKey,
  hashedKey,
  type KeyOrder,
  type KeyValues,
  keyOrder,
  sortOrder,
} from './key-order.js'
import { multiAttributeValues } from './multi-attribute-values.js'
import { partitionHash } from './partition-hash.js'
import { projectItem } from './project-item.js'
import type { StoredItem } from './stored-item.js'
import type { IndexDefinition, TableDefinition } from './table-definition.js'

/** A place in an index, which tells items of one index key apart by their key in the table. */
export interface IndexKey extends HashedKey {
  readonly tableKey: HashedKey
  /** Orders items of one index key, so that their order is neither that of insertion nor that of the table's keys. */
  readonly tie: number
}

/** The key after which a read goes on: in what is read, and in the table, which is the same unless an index is read. */
export interface IndexPosition extends KeyValues {
  readonly tableKey: KeyValues
}

/** What an index holds of an item, in its place in the index. */
export interface IndexEntry extends StoredItem, IndexKey {}

/** What the index holds of an item, unless it holds nothing of it. */
export function indexEntry(
  table: TableDefinition,
  index: IndexDefinition,
  source: StoredItem & HashedKey,
): IndexEntry | undefined {
  const key = indexKeyValues(index, source.item)
  if (key === undefined) return undefined
  const item = projectItem(table, index, source.item)
  const size = item === source.item ? source.size : itemSize(item)
  return { item, size, ...indexKey(key, source, table.scanSeed) }
}

/** The index key of an item: only one that has all of it, in the right types and within the limits, is in the index. */
export function indexKeyValues({ key }: IndexDefinition, item: WireItem): KeyValues | undefined {
  if (key.more !== undefined) return multiAttributeValues(key, item)
  const partition = keyValue(item, key.partition, MAX_PARTITION_KEY_BYTES)
  const sort = key.sort === undefined ? '' : keyValue(item, key.sort, MAX_SORT_KEY_BYTES)
  return partition === undefined || sort === undefined ? undefined : { partition, sort }
}

/** The place of an index key and a table key in the index. */
export function indexKey(key: KeyValues, tableKey: HashedKey, seed: number | undefined): IndexKey {
  const tie = partitionHash(`${tableKey.partition}\n${tableKey.sort}`, seed)
  const place = { ...hashedKey(key, seed), tableKey, tie }
  // one member more in every entry, even if it is undefined, slows each put into any index
  return key.moreSort === undefined ? place : { ...place, moreSort: key.moreSort }
}

/** The order of the entries of an index. */
export function indexOrder(
  table: TableDefinition,
  index: IndexDefinition,
): (left: IndexKey, right: IndexKey) => number {
  const bySort = sortOrder(index.key)
  const byTableKey: KeyOrder = keyOrder(table.key.sort)
  return (left, right) =>
    comparePartitions(left, right) ||
    bySort(left, right) ||
    left.tie - right.tie ||
    byTableKey(left.tableKey, right.tableKey)
}

function keyValue(item: WireItem, part: KeyPart, maxBytes: number): string | undefined {
  const value = ownValue(item, part.name)?.[part.type]
  if (value === undefined || value === '') return undefined
  return isLongerThan(maxBytes, value, part) ? undefined : value
}
