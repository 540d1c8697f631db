import test from 'ava'
import { seededRandom } from '#src/faults/random.js'

test('one seed gives one sequence, another seed another', (t) => {
  const draw = (seed: number): number[] => {
    const random = seededRandom(seed)
    return Array.from({ length: 5 }, () => random())
  }
  t.deepEqual(draw(42), draw(42))
  t.notDeepEqual(draw(42), draw(43))
})

test('numbers lie evenly in [0, 1)', (t) => {
  const random = seededRandom(7)
  const buckets = new Array<number>(10).fill(0)
  for (let round = 0; round < 10_000; round++) {
    const value = random()
    t.true(value >= 0 && value < 1)
    buckets[Math.floor(value * 10)]!++
  }
  t.true(
    buckets.every((count) => count > 850 && count < 1150),
    buckets.join(' '),
  )
})
