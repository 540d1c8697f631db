import {
  BatchWriteItemCommand,
  type BatchWriteItemCommandInput,
  type BatchWriteItemCommandOutput,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb'
import { EMPTY_REQUEST_BYTES, operationBytes } from '../plan/request-bytes.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import { batchBody } from './batch-body.js'
import { metricsInput } from './metrics-input.js'
import { metricsText } from './metrics-text.js'
import { type Handler, type HandlerOptions, openHandler } from './open-handler.js'
import { readUsualAnswer } from './read-usual-answer.js'
import { type SdkClient, sendsByItself } from './sdk-client.js'
import { tablesIn } from './tables-in.js'
import { readsOwnAnswers, takesOwnBytes } from './takes-own-bytes.js'
import { readBatchAnswer, type WriteAnswer } from './write-answer.js'
import type { WriteMetricsOptions } from './write-metrics-options.js'

type BatchHandler = Handler<BatchWriteItemCommandInput, BatchWriteItemCommandOutput>

/** Sends one batch. Rejects with what the client threw, or with an UnreadableAnswer. */
type BatchWriter = (batch: readonly SealedOperation[]) => Promise<WriteAnswer>

/**
 * Opens the way for a flush's batches through the given client. A client that nobody watches before its serialiser gets
 * our own bytes in place of what that would write; every other client gets the input as its users know it.
 */
export function openBatchWriter(client: SdkClient, metrics: WriteMetricsOptions, options: HandlerOptions): BatchWriter {
  const readUsual = readsOwnAnswers(client) ? readUsualAnswer : undefined
  const handler: BatchHandler = openHandler(client, BatchWriteItemCommand, { ...options, readUsual })
  if (takesOwnBytes(client)) {
    return sendOwnBytes.bind(undefined, handler, metricsText(metrics))
  }
  const measured = sendsByItself(client)
  return async (batch) => {
    if (!measured)
      options.onRequest(batch.reduce((sum, operation) => sum + operationBytes(operation), EMPTY_REQUEST_BYTES))
    return readBatchAnswer(await handler(batchInput(batch, metrics)))
  }
}

// a function of the module, not of each flush: what is compiled of those is thrown away with them
async function sendOwnBytes(
  handler: BatchHandler,
  metrics: string,
  batch: readonly SealedOperation[],
): Promise<WriteAnswer> {
  return readBatchAnswer(await handler(tablesOf(batch), batchBody(batch, metrics)))
}

/** The SDK's rules for endpoints look at the names of the tables. */
function tablesOf(batch: readonly SealedOperation[]): BatchWriteItemCommandInput {
  return { RequestItems: Object.fromEntries(tablesIn(batch).map((table) => [table, []])) }
}

function batchInput(batch: readonly SealedOperation[], metrics: WriteMetricsOptions): BatchWriteItemCommandInput {
  return { RequestItems: requestItems(batch), ...metricsInput(metrics) }
}

function requestItems(batch: readonly SealedOperation[]): Record<string, WriteRequest[]> {
  const byTable = new Map<string, WriteRequest[]>()
  for (const { kind, image, operation } of batch) {
    const { name } = operation.identity.table
    const requests = byTable.get(name) ?? []
    byTable.set(name, requests)
    requests.push(kind === 'put' ? { PutRequest: { Item: image.item } } : { DeleteRequest: { Key: image.item } })
  }
  return Object.fromEntries(byTable)
}
