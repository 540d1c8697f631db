import test from 'ava'
import { changeRate, isFull, isOpen, newBucket, refill, spend, unitsLeft } from '#src/throughput/bucket.js'

const TEN = { unitsPerSecond: 10, keptSeconds: 300 }

test('a bucket holds what so many seconds bring, and more each millisecond', (t) => {
  const bucket = newBucket(TEN, 1, 1000)
  t.is(unitsLeft(bucket), 10)
  t.is(unitsLeft(refill(bucket, 1001)), 10.01)
  t.is(unitsLeft(refill(bucket, 3000)), 30)
})

test('it keeps no more than its seconds', (t) => {
  const late = refill(newBucket(TEN, 1, 0), 3_600_000)
  t.is(unitsLeft(late), 3000)
  t.true(isFull(late))
  t.false(isFull(spend(late, 0.5)))
})

test('it is open while anything is left, also for what costs more', (t) => {
  const debt = spend(newBucket(TEN, 1, 0), 60)
  t.is(unitsLeft(debt), -50)
  t.false(isOpen(debt))
  t.false(isOpen(refill(debt, 5000)), 'nothing is left and nothing is owed')
  t.true(isOpen(refill(debt, 5001)))
})

test('thousandths add up exactly', (t) => {
  let bucket = newBucket({ unitsPerSecond: 1, keptSeconds: 300 }, 0, 0)
  for (let now = 1; now <= 100_000; now++) bucket = refill(bucket, now)
  t.is(unitsLeft(bucket), 100)
})

test('another rate counts from then on, and keeps no more than it would', (t) => {
  const bucket = refill(newBucket(TEN, 1, 0), 100_000)
  t.is(unitsLeft(bucket), 1010)
  t.is(unitsLeft(refill(changeRate(bucket, { unitsPerSecond: 100, keptSeconds: 300 }), 101_000)), 1110)
  t.is(unitsLeft(changeRate(bucket, { unitsPerSecond: 1, keptSeconds: 300 })), 300)
})

test('a clock that is set back brings nothing', (t) => {
  t.is(unitsLeft(refill(newBucket(TEN, 1, 5000), 0)), 10)
})
