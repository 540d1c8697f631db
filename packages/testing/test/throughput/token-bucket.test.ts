import test from 'ava'
import { TokenBucket } from '#src/throughput/token-bucket.js'

const TEN = { unitsPerSecond: 10, keptSeconds: 300 }

test('a bucket holds what so many seconds bring, and more each millisecond', (t) => {
  const bucket = new TokenBucket(TEN, 1, 1000)
  t.is(bucket.unitsLeft, 10)
  bucket.refill(1001)
  t.is(bucket.unitsLeft, 10.01)
  bucket.refill(3000)
  t.is(bucket.unitsLeft, 30)
})

test('it keeps no more than its seconds', (t) => {
  const bucket = new TokenBucket(TEN, 1, 0)
  bucket.refill(3_600_000)
  t.is(bucket.unitsLeft, 3000)
  t.true(bucket.isFull)
  bucket.spend(0.5)
  t.false(bucket.isFull)
})

test('it is open while anything is left, also for what costs more', (t) => {
  const bucket = new TokenBucket(TEN, 1, 0)
  bucket.spend(60)
  t.is(bucket.unitsLeft, -50)
  t.false(bucket.isOpen)
  bucket.refill(5000)
  t.false(bucket.isOpen, 'nothing is left and nothing is owed')
  bucket.refill(5001)
  t.true(bucket.isOpen)
})

test('thousandths add up exactly', (t) => {
  const bucket = new TokenBucket({ unitsPerSecond: 1, keptSeconds: 300 }, 0, 0)
  for (let now = 1; now <= 100_000; now++) bucket.refill(now)
  t.is(bucket.unitsLeft, 100)
})

test('another rate counts since the last refill, and keeps no more than it would', (t) => {
  const bucket = new TokenBucket(TEN, 1, 0)
  bucket.refill(100_000)
  t.is(bucket.unitsLeft, 1010)
  bucket.changeRate({ unitsPerSecond: 100, keptSeconds: 300 })
  bucket.refill(101_000)
  t.is(bucket.unitsLeft, 1110)
  bucket.changeRate({ unitsPerSecond: 1, keptSeconds: 300 })
  t.is(bucket.unitsLeft, 300)
})

test('a clock that is set back brings nothing, and what comes later counts from there', (t) => {
  const bucket = new TokenBucket(TEN, 1, 5000)
  bucket.refill(0)
  t.is(bucket.unitsLeft, 10)
  bucket.refill(1000)
  t.is(bucket.unitsLeft, 20)
})

test('a copy goes its own way', (t) => {
  const bucket = new TokenBucket(TEN, 1, 0)
  const copy = bucket.copy()
  copy.spend(3)
  copy.changeRate({ unitsPerSecond: 1, keptSeconds: 1 })
  t.is(bucket.unitsLeft, 10)
  t.is(bucket.rate, TEN)
})
