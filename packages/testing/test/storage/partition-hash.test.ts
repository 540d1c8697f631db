import test from 'ava'
import { partitionHash } from '#src/storage/partition-hash.js'

for (const seed of [0, 1, 2, -1, 2 ** 40]) {
  test(`keys that follow each other lie apart, evenly over 32 bits: seed ${seed}`, (t) => {
    const buckets = new Array<number>(16).fill(0)
    for (let key = 0; key < 16_000; key++) buckets[Math.floor(partitionHash(String(key), seed) / 2 ** 28)]!++
    t.true(
      buckets.every((count) => count > 850 && count < 1150),
      buckets.join(' '),
    )
  })
}

test('of two keys, half the seeds put the one first, half the other', (t) => {
  const firsts = Array.from({ length: 1000 }, (_, seed) => partitionHash('a', seed) < partitionHash('b', seed))
  const count = firsts.filter(Boolean).length
  t.true(count > 420 && count < 580, `${count}`)
})

test('one key has one hash, an unsigned integer', (t) => {
  t.is(partitionHash('Björk'), partitionHash('Björk'))
  for (const key of ['', 'a', '😀']) {
    const hash = partitionHash(key)
    t.true(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)
  }
})
