import type { IndexDefinition } from '../../storage/table-definition.js'
import type { CapacityKind } from '../../throughput/capacity-limit.js'

/** Capacity that a request takes from a table, or from one of its global indexes. */
export interface Charge {
  /** The global index; `undefined` for the table, which local indexes share. */
  readonly index: IndexDefinition | undefined
  /** The partition key's value; `undefined` for a Scan, which reads many. */
  readonly partition: string | undefined
  readonly units: number
}

/** All that a request, or one item of a batch, takes of one table. */
export interface Demand {
  readonly kind: CapacityKind
  readonly charges: readonly Charge[]
}

/** What the same costs in a transaction, which prepares and commits. */
export function doubled({ kind, charges }: Demand): Demand {
  return { kind, charges: charges.map((charge) => ({ ...charge, units: 2 * charge.units })) }
}
