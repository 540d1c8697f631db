import test from 'ava'
import { KeyBuckets } from '#src/throughput/key-buckets.js'

test('each key has its own second of capacity', (t) => {
  const keys = new KeyBuckets(1000)
  keys.spend('hot', 1000, 0)
  t.false(keys.isOpen('hot', 0))
  t.true(keys.isOpen('cold', 0))
  t.true(keys.isOpen('hot', 1))
})

test('a debt is paid off before the key is used again', (t) => {
  const keys = new KeyBuckets(1000)
  keys.spend('hot', 9000, 0)
  t.false(keys.isOpen('hot', 8000))
  t.true(keys.isOpen('hot', 8001))
})

test('keys are forgotten when they are full again, never before', (t) => {
  const keys = new KeyBuckets(1000)
  keys.spend('debt', 9000, 0)
  for (let key = 0; key < 100; key++) keys.spend(`${key}`, 1, 0)
  t.is(keys.size, 101)
  keys.spend('later', 1, 5000)
  t.is(keys.size, 2, 'the one in debt and the new one')
  t.false(keys.isOpen('debt', 5000))
})

test('a copy goes its own way', (t) => {
  const keys = new KeyBuckets(1000)
  keys.spend('a', 1000, 0)
  const copy = keys.copy()
  copy.spend('b', 1000, 0)
  t.false(copy.isOpen('a', 0))
  t.true(keys.isOpen('b', 0))
})
