import test from 'ava'
import { comparePartitions, hashedKey, keyOrder, placeOf, sortOrder } from '#src/storage/key-order.js'
import { partitionHash } from '#src/storage/partition-hash.js'

test('partitions of one hash are told apart by their text', (t) => {
  const key = (partition: string) => ({ partition, sort: '', hash: 1 })
  t.true(comparePartitions(key('\uffee'), key('\u{1f600}')) < 0)
  t.true(comparePartitions(key('\u{1f600}'), key('\uffee')) > 0)
  t.is(comparePartitions(key('a'), key('a')), 0)
})

test('the hash goes before the text, the text before the sort key', (t) => {
  const order = keyOrder({ name: 'sk', type: 'N' })
  const key = (hash: number, partition: string, sort: string) => ({ hash, partition, sort })
  const sorted = [key(1, 'b', '10'), key(2, 'a', '9'), key(2, 'a', '10'), key(2, 'b', '-1')]
  t.deepEqual(sorted.toReversed().sort(order), sorted)
})

test('a place is that of the key’s hash', (t) => {
  const place = placeOf(keyOrder(undefined), { partition: 'a', sort: '' }, 7)
  t.is(place(hashedKey({ partition: 'a', sort: 'without a sort key none is looked at' }, 7)), 0)
  t.true(place({ partition: 'a', sort: '', hash: partitionHash('a', 7) - 1 }) < 0)
  t.true(place({ partition: 'a', sort: '', hash: partitionHash('a', 7) + 1 }) > 0)
})

test('sort keys of several attributes are in the order of the first that differs, each by its type', (t) => {
  const order = sortOrder({
    partition: { name: 'g', type: 'S' },
    sort: { name: 's', type: 'S' },
    more: {
      partition: [],
      sort: [
        { name: 'n', type: 'N' },
        { name: 'b', type: 'B' },
      ],
    },
  })
  const sorted = [
    ['a', '10', 'AQ=='],
    ['b', '-1', 'AQ=='],
    ['b', '9', 'AQ=='],
    ['b', '9', 'AQI='],
    ['b', '9', '/w=='],
    ['b', '10', 'AQ=='],
  ].map(([sort = '', ...moreSort]) => ({ partition: 'g', sort, moreSort }))
  t.deepEqual([...sorted].reverse().sort(order), sorted)
  for (const one of sorted) t.is(order(one, { ...one }), 0)
})
