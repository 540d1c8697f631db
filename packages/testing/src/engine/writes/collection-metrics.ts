import type { Table } from '../../storage/table.js'
import type { WireItem } from '../../wire/wire-value.js'

const GIGABYTE = 1024 ** 3

/**
 * The `ItemCollectionMetrics` of the collection that a write touched, or `undefined`: only tables with a local secondary
 * index have them. The range is the gigabyte that the collection's size falls into.
 */
export function collectionMetrics(
  mode: string | undefined,
  table: Table,
  partition: string,
): { readonly ItemCollectionKey: WireItem; readonly SizeEstimateRangeGB: readonly [number, number] } | undefined {
  if (mode !== 'SIZE' || !table.definition.indexes.some(({ kind }) => kind === 'local')) return undefined
  const { name, type } = table.definition.key.partition
  const lower = Math.floor(table.collectionBytes(partition) / GIGABYTE)
  return { ItemCollectionKey: { [name]: { [type]: partition } }, SizeEstimateRangeGB: [lower, lower + 1] }
}
