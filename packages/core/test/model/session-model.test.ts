import test from 'ava'
import fc from 'fast-check'
import { scripts } from './arbitraries.js'
import { playScript } from './play-script.js'

const RUNS = { test: 300, ci: 5_000, long: 50_000 }[process.env.SLUICE_TIER ?? 'test'] ?? 300
const PATH = process.env.SLUICE_PATH

test('after every flush the tables hold what the outcomes say, and the session holds exactly the rest', async (t) => {
  t.timeout(1_800_000)
  t.log(`${RUNS} runs`)
  await fc.assert(fc.asyncProperty(scripts, playScript), {
    numRuns: RUNS,
    includeErrorInReport: true,
    ...(PATH !== undefined && { path: PATH }),
  })
  t.pass()
})
