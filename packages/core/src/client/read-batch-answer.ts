import type {
  BatchWriteItemCommandOutput,
  ConsumedCapacity,
  ItemCollectionMetrics,
  WriteRequest,
} from '@aws-sdk/client-dynamodb'
import { UnreadableAnswer } from './unreadable-answer.js'

/** The answer to one BatchWriteItem call. */
export interface BatchWriteAnswer {
  readonly unprocessed: Readonly<Record<string, readonly WriteRequest[]>>
  readonly consumedCapacity: readonly ConsumedCapacity[]
  readonly itemCollectionMetrics: Readonly<Record<string, readonly ItemCollectionMetrics[]>>
  /** Calls that the client made by itself; the answers of all but the last are hidden. */
  readonly attempts: number
}

/**
 * Reads an answer. Parts that are left out are empty, as the SDK's types allow and servers other than DynamoDB do.
 *
 * @throws {UnreadableAnswer} if there is no answer, or a part isn't what it must be.
 */
export function readBatchAnswer(output: BatchWriteItemCommandOutput | undefined): BatchWriteAnswer {
  if (!isObject(output)) throw new UnreadableAnswer('The client answered nothing.')
  const { UnprocessedItems, ConsumedCapacity, ItemCollectionMetrics, $metadata } = output
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
