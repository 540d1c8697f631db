import {
  DeleteItemCommand,
  type DeleteItemCommandInput,
  type DeleteItemCommandOutput,
  PutItemCommand,
  type PutItemCommandInput,
  type PutItemCommandOutput,
} from '@aws-sdk/client-dynamodb'
import { EMPTY_REQUEST_BYTES, operationBytes } from '../plan/request-bytes.js'
import type { SealedDelete, SealedPut } from '../seal/sealed-operation.js'
import { conditionInput } from './condition-input.js'
import { type HandlerOptions, openHandler } from './open-handler.js'
import { type SdkClient, sendsByItself } from './sdk-client.js'
import { readSingleAnswer, type WriteAnswer } from './write-answer.js'
import type { WriteMetricsOptions } from './write-metrics-options.js'

/** A put or delete in a call of its own. */
export interface SingleWrite {
  readonly operation: SealedPut | SealedDelete
  /** Whether a failing condition is to bring the stored item along. */
  readonly returnStored: boolean
}

/** Sends one. Rejects with what the client threw, or with an UnreadableAnswer. */
export type SingleWriter = (write: SingleWrite) => Promise<WriteAnswer>

/** Opens the way for single puts and deletes through the given client. */
export function openSingleWriter(
  client: SdkClient,
  metrics: WriteMetricsOptions,
  options: HandlerOptions,
): SingleWriter {
  const open = { ...options, hasOwnBytes: false }
  const put = openHandler<PutItemCommandInput, PutItemCommandOutput>(client, PutItemCommand as never, open)
  const remove = openHandler<DeleteItemCommandInput, DeleteItemCommandOutput>(client, DeleteItemCommand as never, open)
  const measured = sendsByItself(client)
  return async (write) => {
    const { kind, image, operation } = write.operation
    if (!measured) options.onRequest(EMPTY_REQUEST_BYTES + operationBytes(write.operation))
    const input = singleInput(write, metrics)
    const answer = kind === 'put' ? put({ ...input, Item: image.item }) : remove({ ...input, Key: image.item })
    return readSingleAnswer(operation.identity.table.name, await answer)
  }
}

type SingleInput = Omit<PutItemCommandInput, 'Item'>

function singleInput({ operation, returnStored }: SingleWrite, metrics: WriteMetricsOptions): SingleInput {
  return {
    TableName: operation.operation.identity.table.name,
    ...conditionInput(operation.condition),
    ...(returnStored && { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }),
    ...(metrics.returnConsumedCapacity !== 'NONE' && { ReturnConsumedCapacity: metrics.returnConsumedCapacity }),
    ...(metrics.returnItemCollectionMetrics !== 'NONE' && {
      ReturnItemCollectionMetrics: metrics.returnItemCollectionMetrics,
    }),
  }
}
