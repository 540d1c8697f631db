import test from 'ava'
import { readPage } from '#src/engine/reads/read-page.js'
import type { StoredItem } from '#src/storage/stored-item.js'

const MEGABYTE = 1024 * 1024
const sized = (...sizes: readonly number[]): readonly StoredItem[] =>
  sizes.map((size, at) => ({ item: { at: { N: `${at}` } }, size, partition: 'a', sort: `${at}` }))

/** Notes how far it was read. */
function* watched(items: readonly StoredItem[], read: number[]): Generator<StoredItem> {
  for (const item of items) {
    read.push(item.size)
    yield item
  }
}

test('a page reads not one item more than it needs', (t) => {
  const read: number[] = []
  const { stoppedAt, scanned, bytes } = readPage(watched(sized(1, 2, 3, 4), read), { limit: 2 })
  t.deepEqual(read, [1, 2])
  t.deepEqual([stoppedAt?.sort, scanned, bytes], ['1', 2, 3])
})

test('a page ends with the item that makes it 1 MB', (t) => {
  const half = MEGABYTE / 2
  t.is(readPage(sized(half, half, 1), {}).scanned, 2)
  t.is(readPage(sized(half, half - 1, 1, 1), {}).scanned, 3)
  t.is(readPage(sized(half, half - 2, 1), {}).stoppedAt, undefined)
})

test('the last item of a page that ends by itself is no stop', (t) => {
  t.deepEqual(readPage([], {}), { items: [], scanned: 0, bytes: 0, fetchedBytes: 0, stoppedAt: undefined })
  t.is(readPage(sized(1, 1), { limit: 3 }).stoppedAt, undefined)
})

test('what is fetched is what filter and answer see; each counts as whole blocks of 4 KB', (t) => {
  const fetch = (stored: StoredItem): StoredItem => ({ ...stored, item: { whole: { BOOL: true } }, size: 4097 })
  const page = readPage(sized(10, 20), { fetch, filter: ({ whole }) => whole?.BOOL === true })
  t.deepEqual(page.items, [{ whole: { BOOL: true } }, { whole: { BOOL: true } }])
  t.deepEqual([page.bytes, page.fetchedBytes], [30, 16_384])
})
