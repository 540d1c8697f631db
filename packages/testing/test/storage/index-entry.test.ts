import test from 'ava'
import { indexEntry, indexOrder } from '#src/storage/index-entry.js'
import type { IndexDefinition } from '#src/storage/table-definition.js'
import { tableEntry } from '#src/storage/table-entry.js'
import type { WireItem } from '#src/wire/wire-value.js'
import { indexDefinition, tableDefinition } from '../support/definitions.js'

const table = tableDefinition({ pk: 'S' })
const stored = (more: WireItem) =>
  tableEntry({ item: { pk: { S: 'a' }, ...more }, size: 99, partition: 'a', sort: '' }, 0)
const isIn = (index: IndexDefinition, more: WireItem) => indexEntry(table, index, stored(more)) !== undefined

test('an item is in an index if it has all its keys in the right types', (t) => {
  const index = indexDefinition('global', 'index', { g: 'S', n: 'N' })
  t.true(isIn(index, { g: { S: 'x' }, n: { N: '0' } }))
  t.false(isIn(index, { g: { S: 'x' } }))
  t.false(isIn(index, { n: { N: '0' } }))
  t.false(isIn(index, { g: { S: 'x' }, n: { S: '0' } }))
  t.false(isIn(index, { g: { NULL: true }, n: { N: '0' } }))
})

test('a key that no index takes keeps an item out: empty, or too long', (t) => {
  const index = indexDefinition('global', 'index', { g: 'S', b: 'B' })
  const fits = (partitionBytes: number, sortBytes: number) =>
    isIn(index, { g: { S: 'x'.repeat(partitionBytes) }, b: { B: Buffer.alloc(sortBytes).toString('base64') } })
  t.deepEqual([fits(2048, 1024), fits(2049, 1024), fits(2048, 1025)], [true, false, false])
  t.deepEqual([fits(0, 1), fits(1, 0)], [false, false])
})

test('an entry holds what the index projects, and its size', (t) => {
  const item = { g: { S: 'x' }, n: { N: '1' }, m: { S: 'more' } }
  const entry = (projected: IndexDefinition['projected']) => {
    const found = indexEntry(table, indexDefinition('global', 'index', { g: 'S' }, projected), stored(item))
    return [found?.item, found?.size]
  }
  t.deepEqual(entry([]), [{ pk: { S: 'a' }, g: { S: 'x' } }, 5])
  t.deepEqual(entry(['n', 'missing']), [{ pk: { S: 'a' }, g: { S: 'x' }, n: { N: '1' } }, 8])
  t.deepEqual(entry('all'), [{ pk: { S: 'a' }, ...item }, 99])
})

test('names that every object inherits are attributes only of an item that has them', (t) => {
  const index = indexDefinition('global', 'index', JSON.parse('{"constructor":"S","__proto__":"S"}'), [])
  t.false(isIn(index, {}))
  const item = JSON.parse('{"constructor":{"S":"a"},"__proto__":{"S":"b"},"toString":{"S":"c"}}') as WireItem
  const entry = indexEntry(table, index, tableEntry({ item, size: 1, partition: 'a', sort: '' }, 0))
  t.is(JSON.stringify(entry?.item), '{"constructor":{"S":"a"},"__proto__":{"S":"b"}}')
  t.deepEqual([entry?.partition, entry?.sort], ['a', 'b'])
})

test('two items of one index key are told apart by their table keys, whatever their hashes', (t) => {
  const index = indexDefinition('global', 'index', { g: 'S' })
  const order = indexOrder(tableDefinition({ pk: 'S', sk: 'N' }), index)
  const entry = (sort: string) => ({
    ...{ partition: 'g', sort: '', hash: 1, tie: 1 },
    tableKey: { partition: 'p', sort, hash: 1 },
  })
  t.true(order(entry('9'), entry('10')) < 0)
  t.true(order(entry('10'), entry('9')) > 0)
  t.is(order(entry('9'), entry('9')), 0)
})
