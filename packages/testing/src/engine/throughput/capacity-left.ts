import type { TableRecord } from '../../storage/table-record.js'
import type { EngineContext } from '../engine-context.js'
import { limitOf } from './limit-of.js'
import { meterOf } from './meter-of.js'

/** Units that a table or global index could still take at this moment; a debt is negative. */
export interface CapacityLeft {
  readonly read: number
  readonly write: number
}

const UNLIMITED: CapacityLeft = Object.freeze({ read: Number.POSITIVE_INFINITY, write: Number.POSITIVE_INFINITY })

/** What is left of a table, or of its global index of that name; `undefined` if it has none. */
export function capacityLeft(
  { throughput, now }: Pick<EngineContext, 'throughput' | 'now'>,
  record: TableRecord,
  name?: string,
): CapacityLeft | undefined {
  const index = record.table.definition.indexes.find((one) => one.kind === 'global' && one.name === name)
  if (name !== undefined && index === undefined) return undefined
  if (throughput === undefined) return UNLIMITED
  const left = (kind: 'read' | 'write'): number =>
    meterOf(throughput, record, { index, kind }).unitsLeft(limitOf(record, index, kind), now)
  return { read: left('read'), write: left('write') }
}
