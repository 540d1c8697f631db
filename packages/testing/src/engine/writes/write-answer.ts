import type { Table } from '../../storage/table.js'
import type { WireItem } from '../../wire/wire-value.js'
import { type Consumption, describeConsumption } from '../capacity/capacity.js'
import type { WriteInput } from './check-write-input.js'
import { collectionMetrics } from './collection-metrics.js'

/** What a write used and what it returns of the item. */
export interface Written {
  readonly used: Consumption
  readonly returned: WireItem | undefined
}

/** The answer to the write of one item: only what was asked for. */
export function writeAnswer(input: WriteInput, table: Table, partition: string, { used, returned }: Written): object {
  const capacity = describeConsumption(input.ReturnConsumedCapacity, input.TableName ?? '', used)
  const metrics = collectionMetrics(input.ReturnItemCollectionMetrics, table, partition)
  return {
    ...(returned !== undefined && { Attributes: returned }),
    ...(capacity !== undefined && { ConsumedCapacity: capacity }),
    ...(metrics !== undefined && { ItemCollectionMetrics: metrics }),
  }
}
