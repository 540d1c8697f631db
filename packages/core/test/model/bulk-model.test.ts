import test from 'ava'
import fc from 'fast-check'
import { bulkScripts } from './bulk-script.js'
import { playBulk } from './play-bulk.js'

const RUNS = { test: 60, ci: 800, long: 25_000 }[process.env.SLUICE_TIER ?? 'test'] ?? 60
const PATH = process.env.SLUICE_PATH

test('whatever goes wrong, and wherever a bulk load is killed, it resumes until the table is exact', async (t) => {
  t.timeout(1_800_000)
  t.log(`${RUNS} runs`)
  await fc.assert(fc.asyncProperty(bulkScripts, playBulk), {
    numRuns: RUNS,
    includeErrorInReport: true,
    ...(PATH !== undefined && { path: PATH }),
  })
  t.pass()
})
