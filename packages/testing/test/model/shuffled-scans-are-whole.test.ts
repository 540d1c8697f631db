import test from 'ava'
import fc from 'fast-check'
import type { IndexPosition } from '#src/storage/index-entry.js'
import { queryTable } from '#src/storage/query-table.js'
import { scanIndex, scanTable, segmentOfKey } from '#src/storage/scan-table.js'
import type { StoredItem } from '#src/storage/stored-item.js'
import { Table } from '#src/storage/table.js'
import { indexDefinition, tableDefinition } from '../support/definitions.js'

const RUNS = process.env.SLUICE_TIER === 'long' ? 5000 : 200

const byG = indexDefinition('global', 'byG', { g: 'S' }, 'all')
const definition = tableDefinition({ pk: 'S', sk: 'S' }, [byG])
const keys = fc.uniqueArray(
  fc.record({ pk: fc.string({ maxLength: 3 }), sk: fc.constantFrom('1', '2', '3'), g: fc.constantFrom('x', 'y', 'z') }),
  { selector: ({ pk, sk }) => JSON.stringify([pk, sk]), maxLength: 50 },
)
const seeds = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: 0, max: 3 }))

const name = ({ item }: StoredItem) => JSON.stringify([item.pk?.S, item.sk?.S])

/** Reads in pages of so many items, each going on from the key of the last one. */
function paged(limit: number, read: (after: IndexPosition | undefined) => Iterable<StoredItem>): string[] {
  const found: string[] = []
  for (let after: IndexPosition | undefined; ; ) {
    const page = [...read(after)].slice(0, limit)
    found.push(...page.map(name))
    const last = page.at(-1)
    if (last === undefined) return found
    const tableKey = { partition: last.item.pk?.S ?? '', sort: last.item.sk?.S ?? '' }
    after = { partition: last.partition, sort: last.sort, tableKey }
  }
}

test('whatever the seed, the pages and the segments of a scan hold each item once', (t) => {
  fc.assert(
    fc.property(keys, seeds, fc.integer({ min: 1, max: 7 }), (list, scanSeed, size) => {
      const table = new Table({ ...definition, scanSeed })
      for (const { pk, sk, g } of list) {
        table.put({ item: { pk: { S: pk }, sk: { S: sk }, g: { S: g } }, size: 1, partition: pk, sort: sk })
      }
      const all = list.map(({ pk, sk }) => JSON.stringify([pk, sk])).sort()
      t.deepEqual(paged(size, (after) => scanTable(table, after, undefined)).sort(), all)
      t.deepEqual(paged(size, (after) => scanIndex(table, byG, after, undefined)).sort(), all)
      const segments = Array.from({ length: size }, (_, index) =>
        paged(3, (after) => scanTable(table, after, { index, total: size })),
      )
      t.deepEqual(segments.flat().sort(), all)
      for (const { pk, sk } of list) {
        t.true(segments[segmentOfKey(table, pk, size)]?.includes(JSON.stringify([pk, sk])))
        t.truthy(table.get(pk, sk))
        const inOrder = list.filter((one) => one.pk === pk).map((one) => JSON.stringify([pk, one.sk]))
        const query = (after: IndexPosition | undefined) =>
          queryTable(table, undefined, { partition: pk }, { forward: true, after })
        t.deepEqual(paged(size, query), inOrder.sort())
      }
    }),
    { numRuns: RUNS },
  )
})
