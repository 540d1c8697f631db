import test from 'ava'
import fc from 'fast-check'
import { coherenceScripts } from './coherence/coherence-script.js'
import { playCoherence } from './coherence/play-coherence.js'

const RUNS = { test: 60, ci: 1_500, long: 30_000 }[process.env.SLUICE_TIER ?? 'test'] ?? 60
const PATH = process.env.SLUICE_PATH

test('however reads, writes and flushes of one session overlap, its instances end as what is stored', async (t) => {
  t.timeout(1_800_000)
  t.log(`${RUNS} runs`)
  await fc.assert(fc.asyncProperty(coherenceScripts, playCoherence), {
    numRuns: RUNS,
    includeErrorInReport: true,
    ...(PATH !== undefined && { path: PATH }),
  })
  t.pass()
})
