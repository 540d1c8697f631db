import { describeMachine } from '../harness/machine.mjs'
import { sdkCopies, versionOf } from '../harness/packages.mjs'
import { summarise, summariseRatios } from '../harness/statistics.mjs'

/** Everything a run found, as plain data: what `--json` prints. */
export function buildReport(options, contestants, measured) {
  const [baseline] = contestants
  const packages = [...new Set(contestants.flatMap((contestant) => contestant.packages))]
  return {
    benchmark: 'flush',
    transport: options.http ? 'loopback' : 'stubbed',
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
  const { name, packages, problem, remark, calls, bytes, addedAttributes, peakHeapMB } = contestant
  if (problem !== undefined) return { name, problem }
  const rounds = measured.get(name)
  const column = (list, key) => list.map((round) => round[key])
  return {
    name,
    versions: Object.fromEntries(packages.map((each) => [each, versionOf(each)])),
    calls,
    bytes,
    ...(remark === undefined ? {} : { remark }),
    addedAttributes,
    peakHeapMB,
    cpuMs: summarise(column(rounds, 'cpuMs')),
    wallMs: summarise(column(rounds, 'wallMs')),
    cpuRatio: summariseRatios(column(rounds, 'cpuMs'), column(baseline, 'cpuMs')),
    wallRatio: summariseRatios(column(rounds, 'wallMs'), column(baseline, 'wallMs')),
    rounds,
  }
}
