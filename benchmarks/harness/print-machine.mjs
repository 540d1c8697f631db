/** The line under a title: what the figures were measured on. */
export function printMachine({ cpu, cores, node, date }) {
  console.log(`${cpu}, ${cores} cores, Node ${node}, ${date.slice(0, 10)}`)
}
