import {
  BatchWriteItemCommand,
  type BatchWriteItemCommandInput,
  type BatchWriteItemCommandOutput,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb'
import { EMPTY_REQUEST_BYTES, operationBytes } from '../plan/request-bytes.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import { type Handler, type HandlerOptions, openHandler } from './open-handler.js'
import { type BatchWriteAnswer, readBatchAnswer } from './read-batch-answer.js'
import { type SdkClient, sendsByItself } from './sdk-client.js'

/** What DynamoDB is asked to tell about the cost of a write. */
export interface WriteMetricsOptions {
  readonly returnConsumedCapacity: 'TOTAL' | 'INDEXES' | 'NONE'
  readonly returnItemCollectionMetrics: 'SIZE' | 'NONE'
}

/** Sends one batch. Rejects with what the client threw, or with an UnreadableAnswer. */
export type BatchWriter = (batch: readonly SealedOperation[]) => Promise<BatchWriteAnswer>

/** Opens the way for a flush's batches through the given client. */
export function openBatchWriter(client: SdkClient, metrics: WriteMetricsOptions, options: HandlerOptions): BatchWriter {
  const handler: Handler<BatchWriteItemCommandInput, BatchWriteItemCommandOutput> = openHandler(
    client,
    BatchWriteItemCommand as never,
    options,
  )
  const measured = sendsByItself(client)
  return async (batch) => {
    const RequestItems = requestItems(batch)
    if (!measured)
      options.onRequest(batch.reduce((sum, operation) => sum + operationBytes(operation), EMPTY_REQUEST_BYTES))
    const output = await handler({
      RequestItems,
      ...(metrics.returnConsumedCapacity !== 'NONE' && { ReturnConsumedCapacity: metrics.returnConsumedCapacity }),
      ...(metrics.returnItemCollectionMetrics !== 'NONE' && {
        ReturnItemCollectionMetrics: metrics.returnItemCollectionMetrics,
      }),
    })
    return readBatchAnswer(output)
  }
}

function requestItems(batch: readonly SealedOperation[]): Record<string, WriteRequest[]> {
  const byTable = new Map<string, WriteRequest[]>()
  for (const { kind, image, operation } of batch) {
    const { name } = operation.identity.table
    const requests = byTable.get(name) ?? []
    byTable.set(name, requests)
    requests.push(kind === 'put' ? { PutRequest: { Item: image } } : { DeleteRequest: { Key: image } })
  }
  return Object.fromEntries(byTable)
}
