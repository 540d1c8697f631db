import test from 'ava'
import fc from 'fast-check'
import { backoffDelay } from '#src/send/backoff.js'

const OPTIONS = { baseDelayMs: 25, maxDelayMs: 20_000 }
const almostOne = () => 1 - Number.EPSILON / 2

test('the step doubles with each failure', (t) => {
  const steps = [1, 2, 3, 4, 5, 6].map((failures) => Math.round(backoffDelay(failures, OPTIONS, almostOne)))
  t.deepEqual(steps, [25, 50, 100, 200, 400, 800])
})

test('the step is capped, however many failures there were', (t) => {
  for (const failures of [11, 12, 50, 1_000, 5_000]) {
    t.is(Math.round(backoffDelay(failures, OPTIONS, almostOne)), 20_000)
  }
})

test('full jitter: every delay is at least 0 and less than its step', (t) => {
  t.notThrows(() =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.record({ baseDelayMs: fc.integer({ min: 1, max: 1e6 }), maxDelayMs: fc.integer({ min: 1, max: 1e6 }) }),
        (failures, random, options) => {
          const delay = backoffDelay(failures, options, () => random)
          const step = Math.min(options.maxDelayMs, options.baseDelayMs * 2 ** (failures - 1))
          return delay >= 0 && delay < step
        },
      ),
    ),
  )
})

test('full jitter: delays are spread evenly over the whole step', (t) => {
  const tenths = Array<number>(10).fill(0)
  const runs = 20_000
  for (let i = 0; i < runs; i++) {
    const tenth = Math.floor(backoffDelay(5, OPTIONS, Math.random) / 40)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  t.is(tenths.length, 10)
  // 2,000 each; seven standard deviations are 300
  for (const count of tenths) t.true(Math.abs(count - runs / 10) < 300, String(tenths))
})

test('no delay where none is wanted', (t) => {
  t.is(backoffDelay(3, { baseDelayMs: 0, maxDelayMs: 20_000 }, almostOne), 0)
  t.is(backoffDelay(3, { baseDelayMs: 25, maxDelayMs: 0 }, almostOne), 0)
})

test('a random of the application’s own that is none makes no delay beyond the cap, and none below zero', (t) => {
  for (const random of [1.5, 1e9, Number.POSITIVE_INFINITY])
    t.is(
      backoffDelay(20, OPTIONS, () => random),
      20_000,
    )
  for (const random of [-1, Number.NaN])
    t.is(
      backoffDelay(20, OPTIONS, () => random),
      0,
    )
})
