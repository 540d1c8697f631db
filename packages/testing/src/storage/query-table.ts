import type { IndexPosition } from './index-entry.js'
import { comparePartitions, type HashedKey, hashedKey } from './key-order.js'
import { type SortConditions, sortKeyLies } from './sort-range.js'
import { indexSource, type Source, tableSource } from './source.js'
import type { StoredItem } from './stored-item.js'
import type { Table } from './table.js'
import type { IndexDefinition } from './table-definition.js'

/** What a query reads: one partition key value and, if it says so, only some sort keys. */
export interface KeyCondition extends SortConditions {
  /** The partition key's value as it is stored. */
  readonly partition: string
}

/** In which direction a query reads, and after which key; the item itself may be gone. */
export interface QueryOptions<P> {
  readonly forward: boolean
  readonly after: P | undefined
}

/** Yields what a key condition selects of a table, or of what an index of it holds, in the order of the sort key. */
export function queryTable(
  table: Table,
  index: IndexDefinition | undefined,
  condition: KeyCondition,
  options: QueryOptions<IndexPosition>,
): Generator<StoredItem> {
  return index === undefined
    ? query(tableSource(table), condition, options)
    : query(indexSource(table, index), condition, options)
}

function* query<E extends StoredItem & HashedKey, P>(
  { key, seed, entries, placeOf }: Source<E, P>,
  condition: KeyCondition,
  { forward, after }: QueryOptions<P>,
): Generator<StoredItem> {
  const start = hashedKey({ partition: condition.partition, sort: '' }, seed)
  const lies = (entry: E): number => comparePartitions(entry, start) || sortKeyLies(key, entry, condition)
  const fromAfter = after === undefined ? undefined : placeOf(after)
  const found = forward
    ? entries.from((entry) => (lies(entry) < 0 || (fromAfter && fromAfter(entry) <= 0) ? -1 : 1))
    : entries.backFrom((entry) => (lies(entry) > 0 || (fromAfter && fromAfter(entry) >= 0) ? 1 : -1))
  for (const entry of found) {
    if (lies(entry) !== 0) return
    yield entry
  }
}
