import test from 'ava'
import fc from 'fast-check'
import type { IndexPosition } from '#src/storage/index-entry.js'
import { queryTable } from '#src/storage/query-table.js'
import { scanIndex, scanTable } from '#src/storage/scan-table.js'
import type { StoredItem } from '#src/storage/stored-item.js'
import { Table } from '#src/storage/table.js'
import type { IndexDefinition } from '#src/storage/table-definition.js'
import type { WireItem, WireValue } from '#src/wire/wire-value.js'
import { indexDefinition, tableDefinition } from '../support/definitions.js'
import {
  between,
  binaries,
  compared,
  holds,
  NUMBERS,
  numbers,
  prefixed,
  rank,
  strings,
} from '../support/ordered-values.js'

const RUNS = process.env.SLUICE_TIER === 'long' ? 3000 : 150

const INDEXES = [
  indexDefinition('local', 'local', { pk: 'S', s: 'S' }, ['x']),
  indexDefinition('global', 'numbers', { s: 'S', n: 'N' }, 'all'),
  indexDefinition('global', 'binary', { n: 'N', b: 'B' }, []),
  indexDefinition('global', 'one key', { s: 'S' }, 'all'),
]
const definition = tableDefinition({ pk: 'S', sk: 'N' }, INDEXES)

const flag = fc.constant<WireValue>({ BOOL: true })

/** A put of an item, or, without attributes, a delete. */
interface Write {
  readonly pk: string
  readonly sk: string
  readonly more: Readonly<Partial<Record<'s' | 'n' | 'b' | 'x', WireValue>>> | undefined
}
const write = fc.record<Write>({
  pk: fc.constantFrom('p', 'q', 'r'),
  sk: fc.constantFrom(...NUMBERS),
  more: fc.option(
    // an index created later may meet a value of another type
    fc.record({ s: fc.oneof(strings, flag), n: numbers, b: binaries, x: flag }, { requiredKeys: [] }),
    { nil: undefined, freq: 4 },
  ),
})
const writes = fc.array(write, { maxLength: 60 })

function apply(table: Table, list: readonly Write[]): Table {
  for (const { pk, sk, more } of list) {
    if (more === undefined) table.delete(pk, sk)
    else table.put({ item: { pk: { S: pk }, sk: { N: sk }, ...more }, size: 10, partition: pk, sort: sk })
  }
  return table
}

const items = (list: Iterable<StoredItem>): readonly WireItem[] => [...list].map(({ item }) => item)
const texts = (list: readonly WireItem[]): readonly string[] =>
  list.map((item) => JSON.stringify(Object.entries(item).sort(([left], [right]) => (left < right ? -1 : 1)))).sort()

/** What the index should hold, from a scan of the table. */
function expected(table: Table, { key, projected }: IndexDefinition): readonly WireItem[] {
  const parts = key.sort === undefined ? [key.partition] : [key.partition, key.sort]
  const held = new Set(['pk', 'sk', ...parts.map(({ name }) => name), ...(projected === 'all' ? [] : projected)])
  return items(scanTable(table, undefined, undefined))
    .filter((item) => parts.every(({ name, type }) => item[name]?.[type] !== undefined))
    .map((item) =>
      projected === 'all' ? item : Object.fromEntries(Object.entries(item).filter(([name]) => held.has(name))),
    )
}

test('an index holds what a scan of the table, filtered and projected, would', (t) => {
  fc.assert(
    fc.property(writes, fc.integer({ min: 1, max: 4 }), (list, total) => {
      const table = apply(new Table(definition), list)
      for (const index of INDEXES) {
        const found = items(scanIndex(table, index, undefined, undefined))
        t.deepEqual(texts(found), texts(expected(table, index)))
        const segments = Array.from({ length: total }, (_, segment) =>
          items(scanIndex(table, index, undefined, { index: segment, total })),
        )
        t.deepEqual(segments.flat(), found)
      }
    }),
    { numRuns: RUNS },
  )
})

/** A condition for each type of sort key. */
const conditions = fc.record({
  N: fc.option(fc.oneof(compared(numbers), between(numbers)), { nil: undefined }),
  S: fc.option(fc.oneof(compared(strings), between(strings), prefixed(strings)), { nil: undefined }),
  B: fc.option(fc.oneof(compared(binaries), between(binaries), prefixed(binaries)), { nil: undefined }),
})

/** The table as it is, and each of its indexes. */
const SOURCES = [undefined, ...INDEXES] as const

test('a query yields what such a scan would, sorted, in either direction and from any position', (t) => {
  fc.assert(
    fc.property(writes, conditions, (list, bySort) => {
      const table = apply(new Table(definition), list)
      for (const index of SOURCES) {
        const { key } = index ?? definition
        const sort = key.sort && bySort[key.sort.type as 'N']
        const all = index ? expected(table, index) : items(scanTable(table, undefined, undefined))
        for (const partition of new Set(all.map((item) => item[key.partition.name]?.[key.partition.type]))) {
          const selected = { partition: partition!, sort }
          const query = (forward: boolean, after?: StoredItem) => [
            ...queryTable(table, index, selected, { forward, after: after && positionOf(after) }),
          ]
          const found = query(true)
          const should = all.filter(
            (item) =>
              item[key.partition.name]?.[key.partition.type] === partition &&
              (key.sort === undefined || holds(sort, item[key.sort.name]!)),
          )
          t.deepEqual(texts(items(found)), texts(should))
          const ranks = found.map(({ item }) => (key.sort === undefined ? 0 : rank(item[key.sort.name]!)))
          t.deepEqual(
            ranks,
            ranks.toSorted((left, right) => left - right),
          )
          t.deepEqual(query(false), found.toReversed())
          found.forEach((position, at) => {
            t.deepEqual(query(true, position), found.slice(at + 1))
            t.deepEqual(query(false, position), found.slice(0, at).toReversed())
          })
        }
      }
    }),
    { numRuns: RUNS },
  )
})

test('the order of an index depends on what is in it alone, not on what was written before', (t) => {
  fc.assert(
    fc.property(writes, (list) => {
      const table = apply(new Table(definition), list)
      const other = new Table(tableDefinition({ pk: 'S', sk: 'N' }))
      for (const stored of [...scanTable(table, undefined, undefined)].toReversed()) other.put(stored)
      other.redefine(definition)
      for (const index of INDEXES) {
        const inOrder = (one: Table) => items(scanIndex(one, index, undefined, undefined))
        t.deepEqual(inOrder(other), inOrder(table))
        t.is(other.index(index).bytes, table.index(index).bytes)
      }
    }),
    { numRuns: RUNS },
  )
})

test('a copy of a table is untouched by later writes, its indexes too', (t) => {
  fc.assert(
    fc.property(writes, writes, (before, after) => {
      const table = apply(new Table(definition), before)
      const read = (one: Table) => [
        one.bytes,
        items(scanTable(one, undefined, undefined)),
        ...INDEXES.map((index) => items(scanIndex(one, index, undefined, undefined))),
        ...['p', 'q', 'r'].map((partition) => one.collectionBytes(partition)),
      ]
      const was = read(table)
      const copy = table.copy()
      const written = read(apply(table, after))
      t.deepEqual(read(copy), was)
      t.deepEqual(read(apply(copy, after)), written)
      t.deepEqual(read(table), written)
    }),
    { numRuns: RUNS },
  )
})

function positionOf({ item, partition, sort }: StoredItem): IndexPosition {
  return { partition, sort, tableKey: { partition: item.pk?.S ?? '', sort: item.sk?.N ?? '' } }
}
