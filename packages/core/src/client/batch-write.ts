import {
  BatchWriteItemCommand,
  type BatchWriteItemCommandInput,
  type BatchWriteItemCommandOutput,
  type ConsumedCapacity,
  type ItemCollectionMetrics,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb'
import { EMPTY_REQUEST_BYTES, operationBytes } from '../plan/request-bytes.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import { type Handler, type HandlerOptions, openHandler } from './open-handler.js'
import { type SdkClient, sendsByItself } from './sdk-client.js'

/** What DynamoDB is asked to tell about the cost of a write. */
export interface WriteMetricsOptions {
  readonly returnConsumedCapacity: 'TOTAL' | 'INDEXES' | 'NONE'
  readonly returnItemCollectionMetrics: 'SIZE' | 'NONE'
}

/** The answer to one BatchWriteItem call. */
export interface BatchWriteAnswer {
  readonly unprocessed: Readonly<Record<string, readonly WriteRequest[]>>
  readonly consumedCapacity: readonly ConsumedCapacity[]
  readonly itemCollectionMetrics: Readonly<Record<string, readonly ItemCollectionMetrics[]>>
  /** Calls that the client made by itself; the answers of all but the last are hidden. */
  readonly attempts: number
}

/** Sends one batch. Rejects with what the client threw, or with a TypeError if the answer can't be read. */
export type BatchWriter = (batch: readonly SealedOperation[]) => Promise<BatchWriteAnswer>

/** Thrown for an answer that isn't one. */
export class UnreadableAnswer extends Error {}

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
    return readAnswer(output, measured)
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

/** Reads an answer. `complete`: it came from DynamoDB by the SDK, not from a stub that may leave things out. */
function readAnswer(output: BatchWriteItemCommandOutput | undefined, complete: boolean): BatchWriteAnswer {
  if (!isObject(output)) throw new UnreadableAnswer('The client answered nothing.')
  const { UnprocessedItems, ConsumedCapacity, ItemCollectionMetrics, $metadata } = output
  // DynamoDB always sends them, if only as an empty map. Source: API reference of BatchWriteItem
  if (complete && !UnprocessedItems) throw new UnreadableAnswer('The answer has no UnprocessedItems.')
  return {
    unprocessed: readPart('UnprocessedItems', UnprocessedItems ?? {}, isObject),
    consumedCapacity: readPart('ConsumedCapacity', ConsumedCapacity ?? [], isListOfObjects),
    itemCollectionMetrics: readPart('ItemCollectionMetrics', ItemCollectionMetrics ?? {}, isObjectOfLists),
    attempts: $metadata?.attempts ?? 1,
  }
}

function readPart<V>(name: string, value: V, isReadable: (value: unknown) => boolean): V {
  if (isReadable(value)) return value
  throw new UnreadableAnswer(`${name} of the answer can't be read.`)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every(isObject)
}

function isObjectOfLists(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(Array.isArray)
}
