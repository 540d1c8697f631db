import type { TableRecord } from '../../storage/table-record.js'
import type { EngineContext } from '../engine-context.js'
import { capacityLeft } from './capacity-left.js'

/** Counts what the settings of a table have brought until now, before they change. */
export function settleCapacity(context: EngineContext, record: TableRecord): void {
  if (context.throughput !== undefined) {
    const global = record.table.definition.indexes.filter(({ kind }) => kind === 'global')
    // asked or not, each begins to keep count: what it had so far depends on the settings that it had
    for (const name of [undefined, ...global.map((index) => index.name)]) capacityLeft(context, record, name)
  }
  record.meter.catchUp(context.now)
}
