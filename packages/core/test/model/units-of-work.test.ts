import test from 'ava'
import fc from 'fast-check'
import { playUnit } from './units/play-unit.js'
import { unitScripts } from './units/unit-script.js'

const RUNS = { test: 60, ci: 1_500, long: 30_000 }[process.env.SLUICE_TIER ?? 'test'] ?? 60
const PATH = process.env.SLUICE_PATH

test('reads, saves, updates, patches and removals leave what they would one by one, and reads see the unit of work', async (t) => {
  t.timeout(1_800_000)
  t.log(`${RUNS} runs`)
  await fc.assert(fc.asyncProperty(unitScripts, playUnit), {
    numRuns: RUNS,
    includeErrorInReport: true,
    ...(PATH !== undefined && { path: PATH }),
  })
  t.pass()
})
