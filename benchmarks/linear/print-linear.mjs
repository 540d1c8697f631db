import { printTable } from '../harness/print-table.mjs'

/** Prints what a byte of each kind of request costs at each size. */
export function printLinear({ rounds, machine, kinds }) {
  console.log(`\nCPU nanoseconds a byte of the body, client and server; ${machine.date.slice(0, 10)}`)
  console.log(`${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, best of ${rounds} rounds`)
  console.log('growth: of the largest size to the one of an eighth of it\n')
  const doublings = kinds[0]?.sizes.length ?? 0
  printTable(
    [
      'kind',
      ...Array.from({ length: doublings }, (_, step) => `1/${2 ** (doublings - 1 - step)}`),
      'largest',
      'growth',
      'answered',
    ],
    kinds.map(({ title, sizes, growth, answered }) => [
      title,
      ...sizes.map(({ nsPerByte }) => nsPerByte.toFixed(1)),
      `${sizes.at(-1).bytes} B ${sizes.at(-1).ms.toFixed(1)} ms`,
      growth.toFixed(2),
      answered.slice(0, 60),
    ]),
  )
}
