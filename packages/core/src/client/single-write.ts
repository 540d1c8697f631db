import {
  DeleteItemCommand,
  type DeleteItemCommandInput,
  type DeleteItemCommandOutput,
  PutItemCommand,
  type PutItemCommandInput,
  type PutItemCommandOutput,
} from '@aws-sdk/client-dynamodb'
import { EMPTY_REQUEST_BYTES, operationBytes } from '../plan/request-bytes.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import { type HandlerOptions, openHandler } from './open-handler.js'
import { type SdkClient, sendsByItself } from './sdk-client.js'
import { readSingleAnswer, type WriteAnswer } from './write-answer.js'
import type { WriteMetricsOptions } from './write-metrics-options.js'

/** Opens the way for single puts and deletes through the given client. */
export function openSingleWriter(
  client: SdkClient,
  metrics: WriteMetricsOptions,
  options: HandlerOptions,
): (operation: SealedOperation) => Promise<WriteAnswer> {
  const open = { ...options, hasOwnBytes: false }
  const put = openHandler<PutItemCommandInput, PutItemCommandOutput>(client, PutItemCommand as never, open)
  const remove = openHandler<DeleteItemCommandInput, DeleteItemCommandOutput>(client, DeleteItemCommand as never, open)
  const measured = sendsByItself(client)
  return async (operation) => {
    if (!measured) options.onRequest(EMPTY_REQUEST_BYTES + operationBytes(operation))
    const { image, kind } = operation
    const table = operation.operation.identity.table.name
    const input = singleInput(operation, metrics)
    if (kind === 'put') return readSingleAnswer(table, await put({ ...input, Item: image.item }))
    return readSingleAnswer(table, await remove({ ...input, Key: image.item }))
  }
}

function singleInput({ operation }: SealedOperation, metrics: WriteMetricsOptions): { readonly TableName: string } {
  return {
    TableName: operation.identity.table.name,
    ...(metrics.returnConsumedCapacity !== 'NONE' && { ReturnConsumedCapacity: metrics.returnConsumedCapacity }),
    ...(metrics.returnItemCollectionMetrics !== 'NONE' && {
      ReturnItemCollectionMetrics: metrics.returnItemCollectionMetrics,
    }),
  }
}
