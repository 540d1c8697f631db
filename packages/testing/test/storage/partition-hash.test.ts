import test from 'ava'
import { partitionHash } from '#src/storage/partition-hash.js'

test('keys that follow each other lie apart, evenly over 32 bits', (t) => {
  const buckets = new Array<number>(16).fill(0)
  for (let key = 0; key < 16_000; key++) buckets[Math.floor(partitionHash(String(key)) / 2 ** 28)]!++
  t.true(
    buckets.every((count) => count > 850 && count < 1150),
    buckets.join(' '),
  )
})

test('one key has one hash, an unsigned integer', (t) => {
  t.is(partitionHash('Björk'), partitionHash('Björk'))
  for (const key of ['', 'a', '😀']) {
    const hash = partitionHash(key)
    t.true(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)
  }
})
