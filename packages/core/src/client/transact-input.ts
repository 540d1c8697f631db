import type { TransactWriteItem, TransactWriteItemsCommandInput } from '@aws-sdk/client-dynamodb'
import type { SealedOperation } from '../seal/sealed-operation.js'
import type { WriteMetricsOptions } from './write-metrics-options.js'

/** One TransactWriteItems request. DynamoDB takes it for the same one while token and bytes are the same. */
export interface TransactionRequest {
  readonly operations: readonly SealedOperation[]
  /** The `ClientRequestToken`. */
  readonly token: string
  readonly metrics: WriteMetricsOptions
}

/** The input of a TransactWriteItems call: the same request gives the same bytes each time. */
export function transactInput({ operations, token, metrics }: TransactionRequest): TransactWriteItemsCommandInput {
  return {
    TransactItems: operations.map(transactItem),
    ClientRequestToken: token,
    ...(metrics.returnConsumedCapacity !== 'NONE' && { ReturnConsumedCapacity: metrics.returnConsumedCapacity }),
    ...(metrics.returnItemCollectionMetrics !== 'NONE' && {
      ReturnItemCollectionMetrics: metrics.returnItemCollectionMetrics,
    }),
  }
}

function transactItem({ kind, image, operation }: SealedOperation): TransactWriteItem {
  const { name } = operation.identity.table
  return kind === 'put'
    ? { Put: { TableName: name, Item: image.item } }
    : { Delete: { TableName: name, Key: image.item } }
}
