import { indexKeyValues } from '../../storage/index-entry.js'
import { projectItem } from '../../storage/project-item.js'
import { sameKeyValues } from '../../storage/same-key-values.js'
import type { IndexDefinition, TableDefinition } from '../../storage/table-definition.js'
import { itemSize } from '../../values/item-size.js'
import { sameItem } from '../../values/same-value.js'
import type { WireItem } from '../../wire/wire-value.js'
import { writeUnits } from './capacity.js'

/** Write units that replacing `before` by `after` costs on one index: nothing where its image of the item stays. */
export function indexUnits(
  table: TableDefinition,
  index: IndexDefinition,
  before: WireItem | undefined,
  after: WireItem | undefined,
): number {
  const fromKey = before && indexKeyValues(index, before)
  const toKey = after && indexKeyValues(index, after)
  const from = before && fromKey ? projectItem(table, index, before) : undefined
  const to = after && toKey ? projectItem(table, index, after) : undefined
  if (from === undefined) return to === undefined ? 0 : writeUnits(0, itemSize(to))
  if (to === undefined) return writeUnits(itemSize(from), 0)
  if (sameItem(from, to)) return 0
  const [fromSize, toSize] = [itemSize(from), itemSize(to)]
  const stays = fromKey !== undefined && toKey !== undefined && sameKeyValues(fromKey, toKey)
  return stays ? writeUnits(fromSize, toSize) : writeUnits(fromSize, 0) + writeUnits(0, toSize)
}
