import type { Table } from '../../storage/table.js'
import type { PrimaryKey } from '../keys/primary-key.js'
import { collectionMetrics } from '../writes/collection-metrics.js'

interface Touched {
  readonly asked: string
  readonly table: Table
  readonly key: () => PrimaryKey
}

/** The `ItemCollectionMetrics` member of a transaction, each collection once, where that was asked for. */
export function transactMetrics(
  mode: string | undefined,
  actions: readonly Touched[],
): { ItemCollectionMetrics?: object } {
  const byTable = new Map<string, Map<string, object>>()
  for (const { asked, table, key } of actions) {
    const { partition } = key()
    const metrics = collectionMetrics(mode, table, partition)
    if (metrics === undefined) continue
    const collections = byTable.get(asked) ?? new Map<string, object>()
    byTable.set(asked, collections.set(partition, metrics))
  }
  if (byTable.size === 0) return {}
  const listed = [...byTable].map(([asked, collections]) => [asked, [...collections.values()]])
  return { ItemCollectionMetrics: Object.fromEntries(listed) }
}
