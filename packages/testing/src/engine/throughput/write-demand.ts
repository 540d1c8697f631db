import { indexKeyValues } from '../../storage/index-entry.js'
import { projectItem } from '../../storage/project-item.js'
import type { StoredItem } from '../../storage/stored-item.js'
import type { Table } from '../../storage/table.js'
import type { IndexDefinition, TableDefinition } from '../../storage/table-definition.js'
import { itemSize } from '../../values/item-size.js'
import { writeUnits } from '../capacity/capacity.js'
import { writtenCapacity } from '../capacity/written-capacity.js'
import type { Charge, Demand } from './charge.js'

/** A write of one item: what was there, and what takes its place. */
export interface ItemChange {
  readonly partition: string
  readonly before: StoredItem | undefined
  readonly after: StoredItem | undefined
}

/** What a write takes of its table and of the global indexes that it changes. */
export function writeDemand({ definition }: Table, change: ItemChange): Demand {
  const used = writtenCapacity(definition, change.before, change.after)
  let table = used.table
  const charges: Charge[] = []
  for (const [index, units] of used.indexes) {
    if (index.kind === 'local') table += units
    else charges.push(...indexCharges(definition, index, change, units))
  }
  return { kind: 'write', charges: [{ index: undefined, partition: change.partition, units: table }, ...charges] }
}

/** What looking at an item costs without writing it: as much as a write of it, on its table alone. */
export function checkDemand(partition: string, stored: StoredItem | undefined): Demand {
  return { kind: 'write', charges: [{ index: undefined, partition, units: writeUnits(stored?.size ?? 0, 0) }] }
}

/** An entry that moves to another partition key is deleted at the one and put at the other. */
function indexCharges(
  table: TableDefinition,
  index: IndexDefinition,
  { before, after }: ItemChange,
  units: number,
): readonly Charge[] {
  const from = before && indexKeyValues(index, before.item)?.partition
  const to = after && indexKeyValues(index, after.item)?.partition
  if (before === undefined || from === undefined || to === undefined || from === to) {
    return [{ index, partition: to ?? from, units }]
  }
  const deleted = writeUnits(itemSize(projectItem(table, index, before.item)), 0)
  return [
    { index, partition: from, units: deleted },
    { index, partition: to, units: units - deleted },
  ]
}
