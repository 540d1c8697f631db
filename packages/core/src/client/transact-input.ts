import type { TransactWriteItem, TransactWriteItemsCommandInput } from '@aws-sdk/client-dynamodb'
import type { PendingOperation } from '../pending/operation.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import { conditionInput } from './condition-input.js'
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

function transactItem(sealed: SealedOperation): TransactWriteItem {
  const { image, operation } = sealed
  const common = {
    TableName: operation.identity.table.name,
    ...conditionInput(sealed.condition),
    ...returnStored(operation),
  }
  switch (sealed.kind) {
    case 'put':
      return { Put: { ...common, Item: image.item } }
    case 'delete':
      return { Delete: { ...common, Key: image.item } }
    case 'check':
      // a check always has a condition; the SDK's type demands it
      return { ConditionCheck: { ConditionExpression: '', ...common, Key: image.item } }
    default:
      return sealed satisfies never
  }
}

function returnStored(operation: PendingOperation): { readonly ReturnValuesOnConditionCheckFailure?: 'ALL_OLD' } {
  return operation.kind !== 'check' && operation.returnStored ? { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } : {}
}
