import type { ItemCollectionMetrics } from '@aws-sdk/client-dynamodb'

/** Adds what one call told of item collections to the lists by table. */
export function addCollectionMetrics(
  lists: Map<string, ItemCollectionMetrics[]>,
  told: Iterable<readonly [string, readonly ItemCollectionMetrics[]]>,
): void {
  for (const [table, metrics] of told) {
    const list = lists.get(table)
    if (list === undefined) lists.set(table, [...metrics])
    else list.push(...metrics)
  }
}
