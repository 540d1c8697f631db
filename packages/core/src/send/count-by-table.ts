import { tableOf, type Work } from './work.js'

/** How many operations there are of each table. */
export function countByTable(works: readonly Work[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const work of works) counts.set(tableOf(work), (counts.get(tableOf(work)) ?? 0) + 1)
  return counts
}
