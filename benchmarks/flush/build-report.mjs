import { compareRounds } from '../harness/compare-rounds.mjs'
import { describeMachine } from '../harness/machine.mjs'
import { sdkCopies, versionOf } from '../harness/packages.mjs'

/** Everything a run found, as plain data: what `--json` prints. */
export function buildReport(options, contestants, measured) {
  const [baseline] = contestants
  const packages = [...new Set(contestants.flatMap((contestant) => contestant.packages))]
  return {
    benchmark: 'flush',
    transport: options.transport,
    entities: options.entities,
    attributes: 12,
    rounds: options.rounds,
    baseline: baseline.name,
    machine: describeMachine(),
    sdk: sdkCopies(packages),
    contestants: contestants.map((contestant) => describe(contestant, measured, measured.get(baseline.name))),
  }
}

function describe(contestant, measured, baseline) {
  const { name, packages, problem, remark, calls, bytes, addedAttributes, peakHeapMB, liveHeapMB } = contestant
  if (problem !== undefined) return { name, problem }
  return {
    name,
    versions: Object.fromEntries(packages.map((each) => [each, versionOf(each)])),
    calls,
    bytes,
    ...(remark === undefined ? {} : { remark }),
    addedAttributes,
    peakHeapMB,
    liveHeapMB,
    ...compareRounds(measured.get(name), baseline),
  }
}
