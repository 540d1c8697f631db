/** What DynamoDB is asked to tell about the cost of a write. */
export interface WriteMetricsOptions {
  readonly returnConsumedCapacity: 'TOTAL' | 'INDEXES' | 'NONE'
  readonly returnItemCollectionMetrics: 'SIZE' | 'NONE'
}
