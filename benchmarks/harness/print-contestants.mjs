import { printMachine } from './print-machine.mjs'
import { printProblems } from './print-problems.mjs'
import { printTable } from './print-table.mjs'
import { showRatio } from './show-ratio.mjs'

const HEAD = ['contestant', 'CPU ratio', 'wall ratio', 'CPU µs each', 'calls', 'KB sent', 'KB received']

/** Prints such a report as a table for people; `count` is how many a round handles. */
export function printContestants(title, { machine, baseline, rounds, contestants }, count) {
  console.log(`\n${title}`)
  printMachine(machine)
  console.log(`Ratios to ${baseline} in the same round: median (least-greatest) of ${rounds} rounds\n`)
  const ran = contestants.filter(({ problem }) => problem === undefined)
  printTable(
    HEAD,
    ran.map(({ name, cpuRatio, wallRatio, cpuMs, calls, bytes, received }) => [
      name,
      showRatio(cpuRatio),
      showRatio(wallRatio),
      ((cpuMs.median * 1000) / count).toFixed(1),
      String(calls),
      (bytes / 1000).toFixed(1),
      (received / 1000).toFixed(1),
    ]),
  )
  console.log('\nBelow 15 % nothing is a difference.')
  printProblems(contestants)
}
