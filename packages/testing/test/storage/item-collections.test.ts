import test from 'ava'
import { ItemCollections } from '#src/storage/item-collections.js'

test('sizes add up for each partition key', (t) => {
  const sizes = new ItemCollections()
  sizes.add('a', 10)
  sizes.add('b', 5)
  sizes.add('a', -3)
  t.deepEqual([sizes.bytes('a'), sizes.bytes('b'), sizes.bytes('nobody')], [7, 5, 0])
  sizes.add('a', -7)
  t.is(sizes.bytes('a'), 0)
})

test('a copy is not reached by later changes, nor reaches back', (t) => {
  const sizes = new ItemCollections()
  sizes.add('a', 10)
  const copy = sizes.copy()
  sizes.add('a', 1)
  copy.add('b', 2)
  t.deepEqual([sizes.bytes('a'), copy.bytes('a'), sizes.bytes('b'), copy.bytes('b')], [11, 10, 0, 2])
})
