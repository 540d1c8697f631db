import { tableOf, type Work } from './work.js'

/** Operations by the table that they go to, tables in the order in which they come first. */
export function groupByTable(works: readonly Work[]): ReadonlyMap<string, readonly Work[]> {
  const byTable = new Map<string, Work[]>()
  for (const work of works) {
    const table = tableOf(work)
    const group = byTable.get(table)
    if (group === undefined) byTable.set(table, [work])
    else group.push(work)
  }
  return byTable
}
