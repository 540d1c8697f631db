import {
  DeleteItemCommand,
  type DeleteItemCommandInput,
  type DeleteItemCommandOutput,
  PutItemCommand,
  type PutItemCommandInput,
  type PutItemCommandOutput,
  UpdateItemCommand,
  type UpdateItemCommandInput,
  type UpdateItemCommandOutput,
} from '@aws-sdk/client-dynamodb'
import { EMPTY_REQUEST_BYTES, operationBytes } from '../plan/request-bytes.js'
import { isSafeToRepeat } from '../seal/is-safe-to-repeat.js'
import type { SealedWrite } from '../seal/sealed-operation.js'
import { singleInput } from './action-input.js'
import { actionOf } from './action-of.js'
import { type HandlerOptions, openHandler } from './open-handler.js'
import { type SdkClient, sendsByItself } from './sdk-client.js'
import { singleBody, singlePlaceholder } from './single-body.js'
import { takesOwnBytes } from './takes-own-bytes.js'
import { readSingleAnswer, type WriteAnswer } from './write-answer.js'
import type { WriteMetricsOptions } from './write-metrics-options.js'

/** A put, delete or update in a call of its own. */
interface SingleWrite {
  readonly operation: SealedWrite
  /** Whether a failing condition is to bring the stored item along. */
  readonly returnStored: boolean
}

/** Sends one. Rejects with what the client threw, or with an UnreadableAnswer. */
export type SingleWriter = (write: SingleWrite) => Promise<WriteAnswer>

type SingleInput = PutItemCommandInput & DeleteItemCommandInput & UpdateItemCommandInput
type SingleOutput = PutItemCommandOutput & DeleteItemCommandOutput & UpdateItemCommandOutput

/** Opens the way for single writes through the given client; our own bytes as in `openBatchWriter`. */
export function openSingleWriter(
  client: SdkClient,
  metrics: WriteMetricsOptions,
  options: HandlerOptions,
): SingleWriter {
  const put = openHandler<SingleInput, SingleOutput>(client, PutItemCommand, options)
  const remove = openHandler<SingleInput, SingleOutput>(client, DeleteItemCommand, options)
  const update = openHandler<SingleInput, SingleOutput>(client, UpdateItemCommand, options)
  const updateOnce = openHandler<SingleInput, SingleOutput>(client, UpdateItemCommand, { ...options, sendsOnce: true })
  const handlers = { put, delete: remove, update, check: undefined }
  const hasOwnBytes = takesOwnBytes(client)
  const measured = sendsByItself(client)
  return async (write) => {
    const action = actionOf(write.operation, write.returnStored)
    const handler = isSafeToRepeat(write.operation) ? handlers[action.kind] : updateOnce
    if (handler === undefined) throw new TypeError('Expected a write: a check goes in transactions only')
    if (!measured) options.onRequest(EMPTY_REQUEST_BYTES + operationBytes(write.operation))
    const answer = hasOwnBytes
      ? handler(singlePlaceholder(action) as SingleInput, singleBody(action, metrics))
      : handler(singleInput(action, metrics) as SingleInput)
    return readSingleAnswer(action.table, await answer)
  }
}
