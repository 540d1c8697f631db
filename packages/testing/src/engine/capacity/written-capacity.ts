import type { StoredItem } from '../../storage/stored-item.js'
import type { IndexDefinition, TableDefinition } from '../../storage/table-definition.js'
import type { WireItem } from '../../wire/wire-value.js'
import { type Consumption, NO_CONSUMPTION, writeUnits } from './capacity.js'
import { indexUnits } from './index-units.js'

/** What replacing one item by another uses of a table and its indexes. */
export function writtenCapacity(
  definition: TableDefinition,
  before: StoredItem | undefined,
  after: StoredItem | undefined,
): Consumption {
  const indexes = writtenIndexes(definition, before?.item, after?.item)
  return { table: writeUnits(before?.size ?? 0, after?.size ?? 0), indexes }
}

function writtenIndexes(
  definition: TableDefinition,
  before: WireItem | undefined,
  after: WireItem | undefined,
): ReadonlyMap<IndexDefinition, number> {
  if (definition.indexes.length === 0) return NO_CONSUMPTION.indexes
  const units = definition.indexes.map((index) => [index, indexUnits(definition, index, before, after)] as const)
  return new Map(units.filter(([, used]) => used > 0))
}
