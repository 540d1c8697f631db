import { compareRounds } from '../harness/compare-rounds.mjs'
import { interleave } from '../harness/interleave.mjs'
import { describeMachine } from '../harness/machine.mjs'
import { sdkCopies, versionOf } from '../harness/packages.mjs'
import { prepareLoads } from './prepare-loads.mjs'
import { printBulk } from './print-bulk.mjs'
import { throttledLoad } from './throttled-load.mjs'

/**
 * Loads `entities` tracks from a source that makes them one after another, beside hand-written code and peers, transport
 * stubbed; then tells how a load on a throttled table goes.
 *
 * @returns the exit code: 1 if a contestant couldn't run
 */
export async function runBulk(options) {
  const { entities, rounds, only, json } = options
  const note = json ? () => {} : (text) => process.stderr.write(`${text}\n`)
  const contestants = await prepareLoads(entities, { only, note })
  const ready = contestants.filter(({ problem }) => problem === undefined)
  const measured = await interleave(ready, rounds, (round) => note(`round ${round} of ${rounds}`))
  const report = {
    benchmark: 'bulk',
    ...{ entities, attributes: 12, rounds },
    baseline: contestants[0].name,
    machine: describeMachine(),
    sdk: sdkCopies([...new Set(ready.flatMap(({ packages }) => packages))]),
    contestants: contestants.map((contestant) => describe(contestant, measured, entities)),
    timeline: await throttledLoad(),
  }
  if (json) console.log(JSON.stringify(report))
  else printBulk(report)
  return ready.length === contestants.length ? 0 : 1
}

function describe({ name, packages, problem }, measured, entities) {
  if (problem !== undefined) return { name, problem }
  const compared = compareRounds(measured.get(name), measured.values().next().value)
  return {
    name,
    versions: Object.fromEntries(packages.map((each) => [each, versionOf(each)])),
    cpuMicrosPerItem: (1000 * compared.cpuMs.median) / entities,
    itemsPerSecond: Math.round((1000 * entities) / compared.wallMs.median),
    ...compared,
  }
}
