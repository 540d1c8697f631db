import type { SealedOperation } from '../seal/sealed-operation.js'
import type { WriteMetricsOptions } from './write-metrics-options.js'

/** One TransactWriteItems request. DynamoDB takes it for the same one while token and bytes are the same. */
export interface TransactionRequest {
  readonly operations: readonly SealedOperation[]
  /** The `ClientRequestToken`. */
  readonly token: string
  readonly metrics: WriteMetricsOptions
}
