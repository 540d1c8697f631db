import test from 'ava'
import { fuzzSeed } from './fuzz-seed.js'

test('a given seed is taken, else the usual one, else a new one', (t) => {
  t.is(fuzzSeed(7, '42'), 42)
  t.is(fuzzSeed(7, ''), 7)
  t.true(Number.isInteger(fuzzSeed(undefined, '')))
})

test('what is no seed is refused', (t) => {
  for (const given of ['x', '-1', '1.5']) {
    t.throws(() => fuzzSeed(7, given), { message: `Expected SLUICE_SEED to be a whole number, got '${given}'` })
  }
})
