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
import { singleInput } from './action-input.js'
import { actionOf } from './action-of.js'
import { type HandlerOptions, openHandler } from './open-handler.js'
import { type SdkClient, sendsByItself } from './sdk-client.js'
import { singleBody, singlePlaceholder } from './single-body.js'
import { takesOwnBytes } from './takes-own-bytes.js'
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

type SingleInput = PutItemCommandInput & DeleteItemCommandInput
type SingleOutput = PutItemCommandOutput & DeleteItemCommandOutput

/** Opens the way for single puts and deletes through the given client; our own bytes as in `openBatchWriter`. */
export function openSingleWriter(
  client: SdkClient,
  metrics: WriteMetricsOptions,
  options: HandlerOptions,
): SingleWriter {
  const put = openHandler<SingleInput, SingleOutput>(client, PutItemCommand, options)
  const remove = openHandler<SingleInput, SingleOutput>(client, DeleteItemCommand, options)
  const hasOwnBytes = takesOwnBytes(client)
  const measured = sendsByItself(client)
  return async (write) => {
    const action = actionOf(write.operation, write.returnStored)
    const handler = action.kind === 'put' ? put : remove
    if (!measured) options.onRequest(EMPTY_REQUEST_BYTES + operationBytes(write.operation))
    const answer = hasOwnBytes
      ? handler(singlePlaceholder(action) as SingleInput, singleBody(action, metrics))
      : handler(singleInput(action, metrics) as SingleInput)
    return readSingleAnswer(action.table, await answer)
  }
}
