import test from 'ava'
import fc from 'fast-check'
import { lostScripts } from './lost/lost-script.js'
import { playLost } from './lost/play-lost.js'

const RUNS = { test: 300, ci: 3_000, long: 30_000 }[process.env.SLUICE_TIER ?? 'test'] ?? 300
const PATH = process.env.SLUICE_PATH

test('whatever answers get lost, each outcome is true, and an entity has the stored version exactly if its write was applied', async (t) => {
  t.timeout(1_800_000)
  t.log(`${RUNS} runs`)
  await fc.assert(fc.asyncProperty(lostScripts, playLost), {
    numRuns: RUNS,
    includeErrorInReport: true,
    ...(PATH !== undefined && { path: PATH }),
  })
  t.pass()
})
