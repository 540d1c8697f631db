import { MAX_PAGE_BYTES, READ_UNIT_BYTES } from '../../limits.js'
import type { StoredItem } from '../../storage/stored-item.js'
import type { WireItem } from '../../wire/wire-value.js'

export interface PageRules {
  /** How many items are read at most, those that the filter leaves out too. */
  readonly limit?: number | undefined
  readonly filter?: ((item: WireItem) => boolean) | undefined
  /** Gets the whole item where an index holds only a part of it. */
  readonly fetch?: ((stored: StoredItem) => StoredItem) | undefined
}

/** One page of a Query or Scan. */
export interface Page {
  readonly items: readonly WireItem[]
  /** How many items were read. */
  readonly scanned: number
  /** Bytes that were read, before filter and projection. */
  readonly bytes: number
  /** Bytes of fetched items, each rounded up to what one read unit pays for. */
  readonly fetchedBytes: number
  /** The last item of a page that ended by a limit, whether or not more follow. */
  readonly stoppedAt: StoredItem | undefined
}

/** Reads until the limit is reached or 1 MB is read; both count before the filter. */
export function readPage(source: Iterable<StoredItem>, { limit = Infinity, filter, fetch }: PageRules): Page {
  const items: WireItem[] = []
  let [scanned, bytes, fetchedBytes] = [0, 0, 0]
  for (const stored of source) {
    const { item, size } = fetch === undefined ? stored : fetch(stored)
    scanned++
    bytes += stored.size
    if (fetch !== undefined) fetchedBytes += roundUp(size)
    if (filter === undefined || filter(item)) items.push(item)
    // "Local secondary indexes", Developer Guide: with fetches the 1 MB is the sum of what is rounded up
    const result = fetch === undefined ? bytes : roundUp(bytes) + fetchedBytes
    if (scanned >= limit || result >= MAX_PAGE_BYTES) return { items, scanned, bytes, fetchedBytes, stoppedAt: stored }
  }
  return { items, scanned, bytes, fetchedBytes, stoppedAt: undefined }
}

function roundUp(bytes: number): number {
  return Math.ceil(bytes / READ_UNIT_BYTES) * READ_UNIT_BYTES
}
