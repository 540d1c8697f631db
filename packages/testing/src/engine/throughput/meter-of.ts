import type { IndexDefinition } from '../../storage/table-definition.js'
import type { TableRecord } from '../../storage/table-record.js'
import type { CapacityKind } from '../../throughput/capacity-limit.js'
import type { Meter } from '../../throughput/meter.js'
import type { ThroughputRules } from '../engine-context.js'

/** What keeps count of one kind of capacity of a table, or of one of its global indexes. */
export function meterOf(
  { filled }: ThroughputRules,
  { meter }: TableRecord,
  { index, kind }: { readonly index: IndexDefinition | undefined; readonly kind: CapacityKind },
): Meter {
  return meter.of(index ?? 'table', kind, filled)
}
