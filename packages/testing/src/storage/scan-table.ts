import type { IndexPosition } from './index-entry.js'
import type { HashedKey, KeyValues } from './key-order.js'
import { partitionHash } from './partition-hash.js'
import { indexSource, type Source, tableSource } from './source.js'
import type { StoredItem } from './stored-item.js'
import type { Table } from './table.js'
import type { IndexDefinition } from './table-definition.js'

/** The key after which a scan goes on; the item itself may be gone. */
export type ScanPosition = KeyValues

/** One of several scans that share a table between them. */
export interface Segment {
  readonly index: number
  readonly total: number
}

/** Yields the items of a table in scan order, from the start or after a position, of the whole or of one segment. */
export function scanTable(
  table: Table,
  after: ScanPosition | undefined,
  segment: Segment | undefined,
): Generator<StoredItem> {
  return scan(tableSource(table), after, segment)
}

/** The same for what an index holds. */
export function scanIndex(
  table: Table,
  index: IndexDefinition,
  after: IndexPosition | undefined,
  segment: Segment | undefined,
): Generator<StoredItem> {
  return scan(indexSource(table, index), after, segment)
}

/** The segment that a partition key value of a table, or of an index of it, belongs to. */
export function segmentOfKey({ definition }: Table, partition: string, total: number): number {
  return segmentOf(partitionHash(partition, definition.scanSeed), total)
}

function* scan<E extends StoredItem & HashedKey, P>(
  source: Source<E, P>,
  after: P | undefined,
  segment: Segment | undefined,
): Generator<StoredItem> {
  const behind = after && source.placeOf(after)
  // segments are stretches of the scan order, so the start of one is found like any other place
  const inSegment = (hash: number): number => (segment ? segmentOf(hash, segment.total) - segment.index : 0)
  const start = (entry: E): number => inSegment(entry.hash) || (behind === undefined || behind(entry) > 0 ? 1 : -1)
  for (const entry of source.entries.from(start)) {
    if (inSegment(entry.hash) > 0) return
    yield entry
  }
}

function segmentOf(hash: number, total: number): number {
  return Math.floor((hash / 2 ** 32) * total)
}
