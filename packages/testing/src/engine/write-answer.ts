import type { Table } from '../storage/table.js'
import { describeConsumption } from './capacity.js'
import type { WriteInput } from './check-write-input.js'
import { collectionMetrics } from './collection-metrics.js'
import type { WriteEffect } from './write-item.js'

/** The answer to a put or delete: only what was asked for. */
export function writeAnswer(input: WriteInput, table: Table, partition: string, effect: WriteEffect): object {
  const capacity = describeConsumption(input.ReturnConsumedCapacity, input.TableName ?? '', effect.used)
  const metrics = collectionMetrics(input.ReturnItemCollectionMetrics, table, partition)
  return {
    ...(input.ReturnValues === 'ALL_OLD' && effect.before !== undefined && { Attributes: effect.before }),
    ...(capacity !== undefined && { ConsumedCapacity: capacity }),
    ...(metrics !== undefined && { ItemCollectionMetrics: metrics }),
  }
}
