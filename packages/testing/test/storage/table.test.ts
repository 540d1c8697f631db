import test from 'ava'
import { scanTable } from '#src/storage/scan-table.js'
import { Table } from '#src/storage/table.js'
import { indexDefinition, tableDefinition } from '../support/definitions.js'

const local = indexDefinition('local', 'byYear', { pk: 'S', year: 'N' }, [])
const global = indexDefinition('global', 'byYearOnly', { year: 'N' }, [])
const definition = tableDefinition({ pk: 'S', sk: 'S' }, [local, global])
const stored = (partition: string, sort = 'x', size = 10, year?: string) => ({
  item: { pk: { S: partition }, sk: { S: sort }, ...(year !== undefined && { year: { N: year } }) },
  size,
  partition,
  sort,
})
const order = (table: Table) => [...scanTable(table, undefined, undefined)].map(({ partition }) => partition)

test('put returns what it replaces, delete what it removes', (t) => {
  const table = new Table(definition)
  t.is(table.put(stored('a', 'x', 10)), undefined)
  t.is(table.put(stored('a', 'x', 20))?.size, 10)
  t.is(table.delete('nobody', 'x'), undefined)
  t.is(table.delete('a', 'x')?.size, 20)
  t.is(table.get('a', 'x'), undefined)
})

test('items of one partition are one collection, with what local indexes hold of them', (t) => {
  const table = new Table(definition)
  table.put(stored('a', '1'))
  table.put(stored('a', '2', 7))
  table.put(stored('b', '1'))
  t.is(table.collectionBytes('a'), 17)
  t.is(table.collectionBytes('nobody'), 0)
  t.deepEqual([table.count, table.bytes], [3, 27])
  table.put(stored('a', '1', 20, '1990'))
  t.is(table.collectionBytes('a'), 27 + 'pk'.length + 1 + 'sk'.length + 1 + 'year'.length + 3)
  table.delete('a', '1')
  t.is(table.collectionBytes('a'), 7)
})

test('a table without local indexes has no collections', (t) => {
  const table = new Table(tableDefinition({ pk: 'S', sk: 'S' }))
  table.put(stored('a'))
  t.is(table.collectionBytes('a'), 0)
})

test('a partition is gone with its last item', (t) => {
  const table = new Table(definition)
  table.put(stored('a'))
  table.put(stored('b'))
  table.delete('a', 'x')
  t.deepEqual(order(table), ['b'])
  t.is(table.delete('a', 'x'), undefined)
  t.deepEqual([table.count, table.bytes], [1, 10])
})

test('the order of partitions is that of their hash, whatever came first', (t) => {
  const keys = Array.from({ length: 50 }, (_, index) => `key-${index}`)
  const filled = (list: readonly string[]) => {
    const table = new Table(definition)
    for (const key of list) table.put(stored(key))
    return order(table)
  }
  t.deepEqual(filled(keys), filled([...keys].reverse()))
  t.notDeepEqual(filled(keys), keys)
  t.deepEqual([...filled(keys)].sort(), [...keys].sort())
})

test('a copy is not reached by later writes, nor reaches back', (t) => {
  const table = new Table(definition)
  table.put(stored('a', 'x', 10, '1990'))
  const copy = table.copy()
  table.put(stored('a', 'x', 99))
  table.put(stored('b'))
  t.deepEqual([copy.count, copy.bytes, copy.get('a', 'x')?.size], [1, 10, 10])
  t.is(copy.get('b', 'x'), undefined)
  t.deepEqual([copy.index(local).entries.size, table.index(local).entries.size], [1, 0])
  copy.delete('a', 'x')
  t.deepEqual([table.count, table.get('a', 'x')?.size], [2, 99])
  t.deepEqual([copy.collectionBytes('a'), table.collectionBytes('a')], [0, 99])
})

test('a new index takes in the items that fit it, one that is gone is forgotten', (t) => {
  const table = new Table({ ...definition, indexes: [local] })
  table.put(stored('a', 'x', 10, '1990'))
  table.put(stored('b'))
  table.put({ ...stored('c'), item: { pk: { S: 'c' }, sk: { S: 'x' }, year: { S: 'of another type' } } })
  t.throws(() => table.index(global), { message: /has no index byYearOnly/ })
  table.redefine(definition)
  t.deepEqual(
    [...table.index(global).entries.from()].map(({ item }) => item.pk?.S),
    ['a'],
  )
  t.is(table.index(local).entries.size, 1)
  table.put(stored('b', 'x', 10, '1991'))
  t.is(table.index(global).entries.size, 2)
  table.redefine({ ...definition, indexes: [local] })
  t.throws(() => table.index(global), { message: /has no index byYearOnly/ })
})

test('an index knows the bytes that it holds', (t) => {
  const table = new Table(definition)
  const bytes = () => [table.index(global).bytes, table.copy().index(global).bytes]
  const entry = 'pk'.length + 1 + 'sk'.length + 1 + 'year'.length + 3
  table.put(stored('a', 'x', 10, '1990'))
  table.put(stored('b', 'x', 10, '1990'))
  t.deepEqual(bytes(), [2 * entry, 2 * entry])
  table.put(stored('a', 'x', 10))
  t.deepEqual(bytes(), [entry, entry])
  table.delete('b', 'x')
  t.deepEqual(bytes(), [0, 0])
})
