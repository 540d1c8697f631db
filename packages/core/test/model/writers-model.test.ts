import test from 'ava'
import fc from 'fast-check'
import { playWriters } from './writers/play-writers.js'
import { scripts } from './writers/scripts.js'

const RUNS = { test: 300, ci: 10_000, long: 100_000 }[process.env.SLUICE_TIER ?? 'test'] ?? 300
const PATH = process.env.SLUICE_PATH

test('whatever several writers do under conditions and in transactions, every outcome is what really happened', async (t) => {
  t.timeout(10_800_000)
  t.log(`${RUNS} runs`)
  await fc.assert(fc.asyncProperty(scripts, playWriters), {
    numRuns: RUNS,
    includeErrorInReport: true,
    ...(PATH !== undefined && { path: PATH }),
  })
  t.pass()
})
