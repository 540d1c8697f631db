import { printMachine } from '../harness/print-machine.mjs'
import { printProblems } from '../harness/print-problems.mjs'
import { printTable } from '../harness/print-table.mjs'
import { showRatio } from '../harness/show-ratio.mjs'

/** Prints a report as tables for people. */
export function printEncode({ encode, decode, entities, attributes, passes, rounds, machine }) {
  console.log(`\nMapping of ${entities} entities of ${attributes} attributes, without a client`)
  printMachine(machine)
  console.log(`Ratios to hand-written in the same round: median (least-greatest) of ${rounds} rounds\n`)
  printMapping('entity to request bytes', encode, entities * passes)
  printMapping('item to entity', decode, entities * passes)
  console.log('Below 15 % nothing is a difference.')
}

function printMapping(title, contestants, count) {
  const ran = contestants.filter(({ problem }) => problem === undefined)
  printTable(
    [title, 'CPU ratio', 'wall ratio', 'CPU ns/entity'],
    ran.map(({ name, cpuRatio, wallRatio, cpuMs }) => [
      name,
      showRatio(cpuRatio),
      showRatio(wallRatio),
      ((cpuMs.median * 1e6) / count).toFixed(0),
    ]),
  )
  printProblems(contestants)
  console.log('')
}
