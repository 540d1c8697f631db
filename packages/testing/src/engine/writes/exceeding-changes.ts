import { collectionGrowth, type ItemChange } from '../../storage/collection-growth.js'
import type { Table } from '../../storage/table.js'

const NONE: ReadonlySet<number> = new Set()

/**
 * The positions of those changes that make an item collection grow which, when all of them are done, would be larger than
 * the limit. Only tables with a local secondary index have it.
 */
export function exceedingChanges(
  changes: readonly (ItemChange | undefined)[],
  limit: number | undefined,
): ReadonlySet<number> {
  if (limit === undefined) return NONE
  const growths = changes.map((change) => (change && hasCollections(change.table) ? collectionGrowth(change) : 0))
  const sums = new Map<string, number>()
  const name = ({ table, key }: ItemChange): string => JSON.stringify([table.definition.name, key.partition])
  changes.forEach((change, at) => {
    if (change === undefined) return
    sums.set(name(change), (sums.get(name(change)) ?? 0) + (growths[at] ?? 0))
  })
  const exceeds = (change: ItemChange): boolean => {
    const growth = sums.get(name(change)) ?? 0
    return growth > 0 && change.table.collectionBytes(change.key.partition) + growth > limit
  }
  return new Set(changes.flatMap((change, at) => (change && growths[at]! > 0 && exceeds(change) ? [at] : [])))
}

function hasCollections({ definition }: Table): boolean {
  return definition.indexes.some(({ kind }) => kind === 'local')
}
