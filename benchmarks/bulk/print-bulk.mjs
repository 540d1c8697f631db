import { printMachine } from '../harness/print-machine.mjs'
import { printProblems } from '../harness/print-problems.mjs'
import { printTable } from '../harness/print-table.mjs'
import { showRatio } from '../harness/show-ratio.mjs'

/** Prints a report for people. */
export function printBulk({ entities, attributes, rounds, baseline, machine, contestants, timeline }) {
  console.log(`\nLoad of ${entities} entities of ${attributes} attributes from a source, transport stubbed`)
  printMachine(machine)
  console.log(`Ratios to ${baseline} in the same round: median (least-greatest) of ${rounds} rounds\n`)
  printTable(
    ['contestant', 'CPU ratio', 'wall ratio', 'CPU µs/item', 'items/s'],
    contestants
      .filter(({ problem }) => problem === undefined)
      .map(({ name, cpuRatio, wallRatio, cpuMicrosPerItem, itemsPerSecond }) => [
        name,
        showRatio(cpuRatio),
        showRatio(wallRatio),
        cpuMicrosPerItem.toFixed(1),
        String(itemsPerSecond),
      ]),
  )
  printProblems(contestants)
  const { elements, elapsedMs, waitedMs, calls, retriedCalls, leftovers } = timeline
  console.log(
    `\n${elements} elements into a throttled table: ${Math.round(elapsedMs)} ms, of them ${Math.round(waitedMs)} waiting`,
  )
  console.log(`${calls} calls, ${retriedCalls} carried something again, ${leftovers} handed back`)
}
