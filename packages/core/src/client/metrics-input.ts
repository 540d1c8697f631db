import type { WriteMetricsOptions } from './write-metrics-options.js'

/** The members of a command's input that ask for metrics. */
export function metricsInput(metrics: WriteMetricsOptions): {
  ReturnConsumedCapacity?: 'TOTAL' | 'INDEXES'
  ReturnItemCollectionMetrics?: 'SIZE'
} {
  const { returnConsumedCapacity, returnItemCollectionMetrics } = metrics
  return {
    ...(returnConsumedCapacity !== 'NONE' && { ReturnConsumedCapacity: returnConsumedCapacity }),
    ...(returnItemCollectionMetrics !== 'NONE' && { ReturnItemCollectionMetrics: returnItemCollectionMetrics }),
  }
}
