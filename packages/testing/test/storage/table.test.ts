import test from 'ava'
import { Table } from '#src/storage/table.js'
import type { TableDefinition } from '#src/storage/table-definition.js'

const definition: TableDefinition = {
  name: 'Music',
  key: { partition: { name: 'pk', type: 'S' }, sort: { name: 'sk', type: 'S' } },
  indexes: [],
  createdAt: 0,
  described: { KeySchema: [], AttributeDefinitions: [], ProvisionedThroughput: {}, DeletionProtectionEnabled: false },
}
const stored = (partition: string, sort = 'x', size = 10) => ({ item: {}, size, partition, sort })

test('items of one partition are one collection', (t) => {
  const table = new Table(definition)
  table.put(stored('a', '1'))
  table.put(stored('a', '2', 7))
  table.put(stored('b', '1'))
  t.is(table.collectionBytes('a'), 17)
  t.is(table.collectionBytes('nobody'), 0)
  t.deepEqual([table.count, table.bytes], [3, 27])
})

test('a partition is gone with its last item', (t) => {
  const table = new Table(definition)
  table.put(stored('a'))
  table.put(stored('b'))
  table.inScanOrder()
  table.delete('a', 'x')
  t.deepEqual(
    table.inScanOrder().map(({ key }) => key),
    ['b'],
  )
  t.is(table.delete('a', 'x'), undefined)
  t.deepEqual([table.count, table.bytes], [1, 10])
})

test('the order of partitions is that of their hash, whatever came first', (t) => {
  const keys = Array.from({ length: 50 }, (_, index) => `key-${index}`)
  const order = (list: readonly string[]) => {
    const table = new Table(definition)
    for (const key of list) table.put(stored(key))
    return table.inScanOrder().map(({ key }) => key)
  }
  t.deepEqual(order(keys), order([...keys].reverse()))
  t.notDeepEqual(order(keys), keys)
  t.deepEqual([...order(keys)].sort(), [...keys].sort())
})

test('a copy is not reached by later writes', (t) => {
  const table = new Table(definition)
  table.put(stored('a'))
  const copy = table.copy()
  table.put(stored('a', 'x', 99))
  table.put(stored('b'))
  t.deepEqual([copy.count, copy.bytes, copy.get('a', 'x')?.size], [1, 10, 10])
  t.is(copy.get('b', 'x'), undefined)
})
