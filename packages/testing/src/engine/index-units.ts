import type { IndexDefinition, TableDefinition } from '../storage/table-definition.js'
import { itemSize } from '../values/item-size.js'
import { sameItem } from '../values/same-value.js'
import type { WireItem } from '../wire/wire-value.js'
import { writeUnits } from './capacity.js'
import { isInIndex } from './index-keys.js'
import { keyParts } from './primary-key.js'

/** Write units that replacing `before` by `after` costs on one index: nothing where its image of the item stays. */
export function indexUnits(
  table: TableDefinition,
  index: IndexDefinition,
  before: WireItem | undefined,
  after: WireItem | undefined,
): number {
  const from = before && isInIndex(index, before) ? projection(table, index, before) : undefined
  const to = after && isInIndex(index, after) ? projection(table, index, after) : undefined
  if (from === undefined) return to === undefined ? 0 : writeUnits(0, itemSize(to))
  if (to === undefined) return writeUnits(itemSize(from), 0)
  if (sameItem(from, to)) return 0
  const sameKey = sameItem(pick(from, keyNames(index)), pick(to, keyNames(index)))
  const [fromSize, toSize] = [itemSize(from), itemSize(to)]
  return sameKey ? writeUnits(fromSize, toSize) : writeUnits(fromSize, 0) + writeUnits(0, toSize)
}

function projection(table: TableDefinition, index: IndexDefinition, item: WireItem): WireItem {
  const { projected } = index
  if (projected === 'all') return item
  return pick(item, [...keyParts(table.key).map(({ name }) => name), ...keyNames(index), ...projected])
}

function keyNames(index: IndexDefinition): readonly string[] {
  return keyParts(index.key).map(({ name }) => name)
}

function pick(item: WireItem, names: readonly string[]): WireItem {
  const kept = new Set(names)
  return Object.fromEntries(Object.entries(item).filter(([name]) => kept.has(name)))
}
