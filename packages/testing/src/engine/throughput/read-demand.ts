import type { Consumption } from '../capacity/capacity.js'
import type { Charge, Demand } from './charge.js'

/** What a read takes of its table and global index; a local index has its table's capacity. */
export function readDemand({ table, indexes }: Consumption, partition: string | undefined): Demand {
  let ofTable = table
  const charges: Charge[] = []
  for (const [index, units] of indexes) {
    if (index.kind === 'global') charges.push({ index, partition, units })
    else ofTable += units
  }
  if (ofTable > 0) charges.push({ index: undefined, partition, units: ofTable })
  return { kind: 'read', charges }
}
