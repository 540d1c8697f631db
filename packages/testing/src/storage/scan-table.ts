import { compareKeys } from '../values/compare-keys.js'
import { compareText } from '../values/compare-text.js'
import type { Partition } from './partition.js'
import { partitionHash } from './partition-hash.js'
import type { StoredItem } from './stored-item.js'
import type { Table } from './table.js'

/** The key after which a scan goes on; the item itself may be gone. */
export interface ScanPosition {
  readonly partition: string
  readonly sort: string
}

/** One of several scans that share a table between them. */
export interface Segment {
  readonly index: number
  readonly total: number
}

/** Yields the items of a table in scan order, from the start or after a position, of the whole or of one segment. */
export function* scanTable(
  table: Table,
  after: ScanPosition | undefined,
  segment: Segment | undefined,
): Generator<StoredItem> {
  const partitions = table.inScanOrder()
  const { sort: sortKey } = table.definition.key
  const from = after === undefined ? 0 : firstIndex(partitions, (one) => comparePartition(one, after.partition) >= 0)
  for (let index = from; index < partitions.length; index++) {
    const partition = partitions[index]
    if (partition === undefined || (segment && segmentOf(partition.hash, segment.total) !== segment.index)) continue
    const items = partition.sorted(sortKey)
    const resumes = after !== undefined && partition.key === after.partition
    const first = resumes ? firstIndex(items, ({ sort }) => isAfter(sort, after.sort, sortKey)) : 0
    for (let position = first; position < items.length; position++) {
      const item = items[position]
      if (item !== undefined) yield item
    }
  }
}

/** The segment that a partition key value belongs to. */
export function segmentOfKey(partition: string, total: number): number {
  return segmentOf(partitionHash(partition), total)
}

function segmentOf(hash: number, total: number): number {
  return Math.floor((hash / 2 ** 32) * total)
}

function comparePartition(partition: Partition, key: string): number {
  return partition.hash - partitionHash(key) || compareText(partition.key, key)
}

function isAfter(sort: string, position: string, sortKey: Table['definition']['key']['sort']): boolean {
  return sortKey !== undefined && compareKeys(sortKey.type, sort, position) > 0
}

/** The first index for which `holds`, in a list where it holds for all after the first. */
function firstIndex<T>(list: readonly T[], holds: (element: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const element = list[middle]
    if (element !== undefined && holds(element)) high = middle
    else low = middle + 1
  }
  return low
}
