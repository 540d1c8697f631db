import test from 'ava'
import { fuzzSeed } from './fuzz-seed.js'

test('a given seed is taken, without one each run has its own', (t) => {
  t.is(fuzzSeed('42'), 42)
  t.true(Number.isInteger(fuzzSeed('')))
})

test('what is no seed is refused', (t) => {
  for (const given of ['x', '-1', '1.5']) {
    t.throws(() => fuzzSeed(given), { message: `Expected SLUICE_SEED to be a whole number, got '${given}'` })
  }
})
