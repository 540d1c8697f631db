import test from 'ava'
import fc from 'fast-check'
import { ChangePlayer } from './changes/play-changes.js'
import { scripts } from './changes/script.js'

const RUNS = { test: 40, ci: 500, long: 3_000 }[process.env.SLUICE_TIER ?? 'test'] ?? 40
const ALONE = ['update written', 'update unchanged', 'patch written', 'patch unknown', 'put written', 'delete written']
const TOGETHER = ['update written', 'patch written', 'patch unknown', 'patch rejected', 'put rejected'].map(
  (outcome) => `transacted ${outcome}`,
)

test('whatever is updated and patched under lost answers, outcomes are what is stored, no patch is applied twice, no transaction in part', async (t) => {
  t.timeout(1_800_000)
  t.log(`${RUNS} runs`)
  const outcomes = new Map<string, number>()
  const property = fc.asyncProperty(scripts, (steps) => new ChangePlayer(outcomes).play(steps))
  await fc.assert(property, { numRuns: RUNS, includeErrorInReport: true })
  t.log(Object.fromEntries(outcomes))
  // few runs need not have met each of them
  if (RUNS < 500) return t.pass()
  for (const outcome of [...ALONE, ...TOGETHER]) t.true((outcomes.get(outcome) ?? 0) > 0, outcome)
})
