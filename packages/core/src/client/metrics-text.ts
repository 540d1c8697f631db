import type { WriteMetricsOptions } from './write-metrics-options.js'

/** The members of a request's JSON that ask for metrics, each with a comma before it. */
export function metricsText({ returnConsumedCapacity, returnItemCollectionMetrics }: WriteMetricsOptions): string {
  const capacity = returnConsumedCapacity === 'NONE' ? '' : `,"ReturnConsumedCapacity":"${returnConsumedCapacity}"`
  const metrics =
    returnItemCollectionMetrics === 'NONE' ? '' : `,"ReturnItemCollectionMetrics":"${returnItemCollectionMetrics}"`
  return capacity + metrics
}
