import test from 'ava'
import { type Growth, grow, NO_GROWTH, noteTraffic } from '#src/throughput/growth.js'

const MINUTE = 60_000

/** A second of traffic, in two halves. */
function second(growth: Growth, units: number, now: number, limit = 4000): Growth {
  const half = noteTraffic(growth, units / 2, { now, limit })
  return noteTraffic(half, units / 2, { now: now + 500, limit })
}

test('half an hour after a second of more than half, there is double that second', (t) => {
  const growth = second(NO_GROWTH, 3000, 7000)
  t.is(grow(growth, 7500 + 30 * MINUTE - 1).reached, 0)
  t.is(grow(growth, 7500 + 30 * MINUTE).reached, 6000)
})

test('the busiest second of the half hour counts', (t) => {
  let growth = second(NO_GROWTH, 3000, 0)
  growth = second(growth, 3900, 10 * MINUTE)
  growth = second(growth, 2500, 20 * MINUTE)
  t.is(grow(growth, 31 * MINUTE).reached, 7800)
})

test('traffic of half or less changes nothing', (t) => {
  t.is(grow(second(NO_GROWTH, 2000, 0), 60 * MINUTE).reached, 0)
})

test('what is beyond the limit in one second was kept from the one before, and does not count', (t) => {
  t.is(grow(second(NO_GROWTH, 7000, 0), 31 * MINUTE).reached, 8000)
})

test('each step takes its own half hour, and nothing is lost again', (t) => {
  let growth = grow(second(NO_GROWTH, 4000, 0), 31 * MINUTE)
  t.is(growth.reached, 8000)
  growth = second(growth, 8000, 31 * MINUTE, 8000)
  t.is(grow(growth, 60 * MINUTE).reached, 8000)
  growth = grow(growth, 62 * MINUTE)
  t.is(growth.reached, 16_000)
  t.is(grow(second(growth, 10, 90 * MINUTE, 16_000), 500 * MINUTE).reached, 16_000)
})
