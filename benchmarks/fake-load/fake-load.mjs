import { describeMachine } from '../harness/machine.mjs'
import { printTable } from '../harness/print-table.mjs'
import { growTable } from './grow-table.mjs'

const SIZES = [1_000, 10_000, 100_000, 1_000_000]

/**
 * Fills a table of the fake with a million small items, 25 a BatchWriteItem call through the SDK's client, and tells at
 * each size the time, the memory of the process, and what a query of 10 items then takes.
 *
 * @returns the exit code
 */
export async function runFakeLoad({ json }) {
  const sizes = []
  for await (const size of growTable(SIZES)) {
    if (!json) process.stderr.write(`${size.items} items\n`)
    sizes.push(size)
  }
  const report = { benchmark: 'fake-load', machine: describeMachine(), sizes }
  if (json) console.log(JSON.stringify(report, undefined, 2))
  else print(report)
  return 0
}

function print({ machine, sizes }) {
  console.log(`\nA table of the fake that grows, through the SDK's client; ${machine.date.slice(0, 10)}`)
  console.log(`${machine.cpu}, ${machine.cores} cores, Node ${machine.node}\n`)
  printTable(
    ['items', 'seconds', 'memory MB', 'query of 10, µs', 'fork, µs'],
    sizes.map(({ items, seconds, residentMb, queryUs, forkUs }) => [
      items.toLocaleString('en'),
      seconds.toFixed(1),
      residentMb.toFixed(0),
      queryUs.toFixed(0),
      forkUs.toFixed(0),
    ]),
  )
}
