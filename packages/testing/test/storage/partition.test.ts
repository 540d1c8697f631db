import test from 'ava'
import { Partition } from '#src/storage/partition.js'

const stored = (sort: string, size = 10, item = {}) => ({ item, size, partition: 'p', sort })

test('put returns what it replaces, delete what it removes', (t) => {
  const partition = new Partition('p')
  const first = stored('a')
  t.is(partition.put(first), undefined)
  t.is(partition.put(stored('a', 20)), first)
  t.is(partition.delete('nobody'), undefined)
  t.is(partition.delete('a')?.size, 20)
  t.is(partition.get('a'), undefined)
})

test('count and bytes follow every write', (t) => {
  const partition = new Partition('p')
  partition.put(stored('a', 10))
  partition.put(stored('b', 5))
  partition.put(stored('a', 1))
  t.deepEqual([partition.count, partition.bytes], [2, 6])
  partition.delete('b')
  t.deepEqual([partition.count, partition.bytes], [1, 1])
})

test('sorted order is renewed by a write', (t) => {
  const partition = new Partition('p')
  const sortKey = { name: 'n', type: 'N' as const }
  const order = () => partition.sorted(sortKey).map(({ sort }) => sort)
  for (const sort of ['10', '9', '-1']) partition.put(stored(sort))
  t.deepEqual(order(), ['-1', '9', '10'])
  partition.put(stored('9.5'))
  t.deepEqual(order(), ['-1', '9', '9.5', '10'])
  partition.delete('9')
  t.deepEqual(order(), ['-1', '9.5', '10'])
  partition.put(stored('10', 99))
  t.is(partition.sorted(sortKey).at(-1)?.size, 99)
})

test('a copy is not reached by later writes, nor reaches back', (t) => {
  const partition = new Partition('p')
  partition.put(stored('a'))
  const copy = new Partition('p', partition)
  partition.put(stored('b'))
  copy.delete('a')
  t.deepEqual([partition.count, copy.count, partition.bytes, copy.bytes], [2, 0, 20, 0])
})
