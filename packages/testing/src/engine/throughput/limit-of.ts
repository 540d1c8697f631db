import type { IndexDefinition } from '../../storage/table-definition.js'
import type { TableRecord } from '../../storage/table-record.js'
import { isOnDemand } from '../../tables/billing.js'
import type { CapacityKind, CapacityLimit } from '../../throughput/capacity-limit.js'

/** The capacity that a table or global index has by its settings now. */
export function limitOf(record: TableRecord, index: IndexDefinition | undefined, kind: CapacityKind): CapacityLimit {
  const settings = index === undefined ? record.described : record.indexes.get(index.name)
  if (!isOnDemand(record)) {
    const { ReadCapacityUnits = 0, WriteCapacityUnits = 0 } = settings?.ProvisionedThroughput ?? {}
    return { kind: 'provisioned', unitsPerSecond: kind === 'read' ? ReadCapacityUnits : WriteCapacityUnits }
  }
  const { WarmThroughput: warm, OnDemandThroughput: most } = settings ?? {}
  return kind === 'read'
    ? { kind: 'on-demand', warm: warm?.ReadUnitsPerSecond ?? 0, most: most?.MaxReadRequestUnits }
    : { kind: 'on-demand', warm: warm?.WriteUnitsPerSecond ?? 0, most: most?.MaxWriteRequestUnits }
}
