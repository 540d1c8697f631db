import { summarise, summariseRatios } from './statistics.mjs'

/**
 * What a contestant's rounds say: median, least and greatest of its CPU and wall time, and of their ratios to the
 * baseline's of the same round.
 */
export function compareRounds(rounds, baseline) {
  const column = (list, key) => list.map((round) => round[key])
  return {
    cpuMs: summarise(column(rounds, 'cpuMs')),
    wallMs: summarise(column(rounds, 'wallMs')),
    cpuRatio: summariseRatios(column(rounds, 'cpuMs'), column(baseline, 'cpuMs')),
    wallRatio: summariseRatios(column(rounds, 'wallMs'), column(baseline, 'wallMs')),
    rounds,
  }
}
