import { printMachine } from '../harness/print-machine.mjs'
import { printTable } from '../harness/print-table.mjs'
import { showRatio } from '../harness/show-ratio.mjs'

/** Prints a report as a table for people. */
export function printSession({ sizes, machine, rounds }) {
  console.log('\nOne save, nothing sent')
  printMachine(machine)
  console.log(`Nanoseconds for each entity: median (least-greatest) of ${rounds} rounds\n`)
  const rows = sizes.flatMap(({ size, contestants }) =>
    contestants.map(({ name, cpuNs, wallNs }) => [`${size} in ${name}`, showRatio(cpuNs, 0), showRatio(wallNs, 0)]),
  )
  printTable(['entities', 'CPU ns', 'wall ns'], rows)
}
