import { printTable } from '../harness/print-table.mjs'

/** Prints one table for each kind of call, and one of the constructors. */
export function printFake({ rounds, machine, work, constructors, problems }) {
  console.log(`\nSequential calls through the SDK's client; ${machine.date.slice(0, 10)}`)
  console.log(`${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, ${rounds} rounds\n`)
  for (const { title, contestants } of work) {
    printTable(
      [title, 'calls/s', 'of the ceiling'],
      contestants.map(({ name, callsPerSecond, ofCeiling }) => [
        name,
        callsPerSecond.median.toFixed(0),
        `${ofCeiling.median.toFixed(2)} (${ofCeiling.min.toFixed(2)}-${ofCeiling.max.toFixed(2)})`,
      ]),
    )
    console.log()
  }
  printTable(
    ['constructor', 'ms'],
    constructors.map(({ name, ms }) => [name, `${ms.median.toFixed(3)} (${ms.min.toFixed(3)}-${ms.max.toFixed(3)})`]),
  )
  console.log()
  for (const { name, problem } of problems) console.log(`${name} couldn't run: ${problem}`)
}
