import test from 'ava'
import { LearnedRate } from '#src/send/pace/learned-rate.js'

/** A rate that has seen a refusal at 1,000 ms after 1,000 units, which began at 0. */
function refusedOnce(): LearnedRate {
  const rate = new LearnedRate()
  rate.noteSent(0)
  rate.noteAccepted(1_000)
  rate.noteRefused(1_000)
  return rate
}

test('nothing is known before the first refusal', (t) => {
  const rate = new LearnedRate()
  rate.noteSent(0)
  rate.noteAccepted(10_000)
  t.true(rate.isUnknown)
  t.is(rate.perMs(25), Number.POSITIVE_INFINITY)
})

test('the first refusal gives a guess: what was accepted since the first call', (t) => {
  t.is(refusedOnce().perMs(25), 1)
})

test('a few operations are no evidence, whatever is refused of them', (t) => {
  const rate = new LearnedRate()
  rate.noteSent(0)
  for (const now of [100, 200, 300]) {
    rate.noteAccepted(8)
    rate.noteRefused(now)
  }
  t.true(rate.isUnknown)
})

test('what is accepted from one refusal to the next is the rate, in both directions', (t) => {
  const rate = refusedOnce()
  rate.noteAccepted(100)
  rate.noteRefused(1_500)
  t.is(rate.perMs(25), 0.2)
  rate.noteAccepted(900)
  rate.noteRefused(1_800)
  t.is(rate.perMs(25), 3)
})

test('refusals close to each other make one sample', (t) => {
  const rate = refusedOnce()
  for (const now of [1_002, 1_004, 1_006]) {
    rate.noteAccepted(10)
    rate.noteRefused(now)
  }
  t.is(rate.perMs(25), 1)
  rate.noteAccepted(10)
  rate.noteRefused(1_020)
  t.is(rate.perMs(25), 2)
})

test('the longer nothing is refused, the more is asked for: twice as much after some thirty calls', (t) => {
  const rate = refusedOnce()
  const rates = Array.from({ length: 32 }, () => {
    rate.noteAccepted(25)
    return rate.perMs(25)
  })
  t.deepEqual(
    rates,
    [...rates].sort((a, b) => a - b),
  )
  t.true(rates[9]! < 1.03)
  t.true(rates[31]! > 1.9 && rates[31]! < 2.1)
})

test('a refusal ends the probing', (t) => {
  const rate = refusedOnce()
  rate.noteAccepted(1_500)
  rate.noteRefused(2_500)
  t.is(rate.perMs(25), 1)
})

/** Calls each of which is refused something, one every 100 ms, whatever the pace. */
function refuseEachCall(rate: LearnedRate, from: number, times: number): void {
  for (let i = 1; i <= times; i++) {
    rate.noteAccepted(30)
    rate.noteRefused(from + 100 * i)
  }
}

test('where each call is refused something, whatever the pace, there is none; later it is tried again', (t) => {
  const rate = refusedOnce()
  refuseEachCall(rate, 1_000, 5)
  t.false(rate.isUnknown)
  refuseEachCall(rate, 1_500, 1)
  t.true(rate.isUnknown)
  refuseEachCall(rate, 2_000, 6)
  t.true(rate.isUnknown)
  rate.noteAccepted(3_000)
  rate.noteRefused(8_600)
  t.is(rate.perMs(25), 0.5)
})

test('each time it is tried again later', (t) => {
  const rate = refusedOnce()
  refuseEachCall(rate, 1_000, 6)
  refuseEachCall(rate, 7_000, 6)
  t.true(rate.isUnknown)
  rate.noteAccepted(3_000)
  rate.noteRefused(17_000)
  t.true(rate.isUnknown)
  rate.noteAccepted(3_000)
  rate.noteRefused(18_000)
  t.is(rate.perMs(25), 3)
})

test('bounds: what it begins with, what it never exceeds, how long a usual call waits at most', (t) => {
  const rate = new LearnedRate({ initial: 2, most: 3, longestWaitMs: 100 })
  t.false(rate.isUnknown)
  t.is(rate.perMs(25), 2)
  rate.noteAccepted(25 * 1_000)
  t.is(rate.perMs(25), 3)
  rate.noteRefused(0)
  rate.noteAccepted(25)
  rate.noteRefused(100_000)
  t.is(rate.perMs(25), 0.25)
})
