import type {
  BatchWriteItemCommandOutput,
  ConsumedCapacity,
  ItemCollectionMetrics,
  UpdateItemCommandOutput,
  WriteRequest,
} from '@aws-sdk/client-dynamodb'
import type { Item } from '../codec/item.js'
import { isListOfObjects, isObject } from './answer-parts.js'
import { UnreadableAnswer } from './unreadable-answer.js'

type SingleOutput = Pick<
  UpdateItemCommandOutput,
  'Attributes' | 'ConsumedCapacity' | 'ItemCollectionMetrics' | '$metadata'
>

const NOTHING: WriteAnswer['unprocessed'] = Object.freeze({})

/** The answer to one call that writes. */
export interface WriteAnswer {
  readonly unprocessed: Readonly<Record<string, readonly WriteRequest[]>>
  readonly consumedCapacity: readonly ConsumedCapacity[]
  readonly itemCollectionMetrics: Readonly<Record<string, readonly ItemCollectionMetrics[]>>
  /** Calls that the client made by itself; the answers of all but the last are hidden. */
  readonly attempts: number
  /** The item that an update was to bring back, or a part of it. */
  readonly returned?: Item | undefined
}

/**
 * Reads the answer to a batch. Parts that are left out are empty, as the SDK's types allow and servers other than DynamoDB do.
 *
 * @throws {UnreadableAnswer} if there is no answer, or a part isn't what it must be.
 */
export function readBatchAnswer(output: BatchWriteItemCommandOutput | undefined): WriteAnswer {
  if (!isObject(output)) throw new UnreadableAnswer('The client answered nothing.')
  const { UnprocessedItems, ConsumedCapacity, ItemCollectionMetrics, $metadata } = output
  return {
    unprocessed: readPart('UnprocessedItems', UnprocessedItems ?? {}, isObject),
    consumedCapacity: readPart('ConsumedCapacity', ConsumedCapacity ?? [], isListOfObjects),
    itemCollectionMetrics: readPart('ItemCollectionMetrics', ItemCollectionMetrics ?? {}, isObjectOfLists),
    attempts: $metadata?.attempts ?? 1,
  }
}

/**
 * Reads the answer to a put, delete or update of one operation: nothing is handed back.
 *
 * @throws {UnreadableAnswer} if there is no answer, or a part isn't what it must be.
 */
export function readSingleAnswer(table: string, output: SingleOutput | undefined): WriteAnswer {
  if (!isObject(output)) throw new UnreadableAnswer('The client answered nothing.')
  const { Attributes, ConsumedCapacity, ItemCollectionMetrics, $metadata } = output
  return {
    unprocessed: NOTHING,
    ...(Attributes !== undefined && { returned: readPart('Attributes', Attributes, isObject) }),
    consumedCapacity: readPart(
      'ConsumedCapacity',
      ConsumedCapacity === undefined ? [] : [ConsumedCapacity],
      isListOfObjects,
    ),
    itemCollectionMetrics: readPart(
      'ItemCollectionMetrics',
      ItemCollectionMetrics === undefined ? {} : { [table]: [ItemCollectionMetrics] },
      isObjectOfObjects,
    ),
    attempts: $metadata?.attempts ?? 1,
  }
}

function readPart<V>(name: string, value: V, isReadable: (value: unknown) => boolean): V {
  if (isReadable(value)) return value
  throw new UnreadableAnswer(`${name} of the answer can't be read.`)
}

function isObjectOfObjects(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(isListOfObjects)
}

function isObjectOfLists(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(Array.isArray)
}
