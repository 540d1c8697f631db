import {
  TransactWriteItemsCommand,
  type TransactWriteItemsCommandInput,
  type TransactWriteItemsCommandOutput,
} from '@aws-sdk/client-dynamodb'
import { EMPTY_REQUEST_BYTES, operationBytes } from '../plan/request-bytes.js'
import { transactInput } from './action-input.js'
import { actionOf } from './action-of.js'
import { type Handler, type HandlerOptions, openHandler } from './open-handler.js'
import { type SdkClient, sendsByItself } from './sdk-client.js'
import { takesOwnBytes } from './takes-own-bytes.js'
import { transactBody, transactPlaceholder } from './transact-body.js'
import type { TransactionRequest } from './transaction-request.js'
import type { WriteAction } from './write-action.js'
import { readBatchAnswer, type WriteAnswer } from './write-answer.js'

/** Sends one transaction. Rejects with what the client threw, or with an UnreadableAnswer. */
export type TransactWriter = (request: TransactionRequest) => Promise<WriteAnswer>

/** Opens the way for a flush's transactions through the given client; our own bytes as in `openBatchWriter`. */
export function openTransactWriter(client: SdkClient, options: HandlerOptions): TransactWriter {
  const handler: Handler<TransactWriteItemsCommandInput, TransactWriteItemsCommandOutput> = openHandler(
    client,
    TransactWriteItemsCommand,
    options,
  )
  const hasOwnBytes = takesOwnBytes(client)
  const measured = sendsByItself(client)
  return async (request) => {
    const { token, metrics } = request
    const actions = request.operations.map(transactAction)
    if (!measured) options.onRequest(requestBytes(request))
    const answer = hasOwnBytes
      ? handler(transactPlaceholder(actions) as TransactWriteItemsCommandInput, transactBody(actions, token, metrics))
      : handler(transactInput(actions, token, metrics) as TransactWriteItemsCommandInput)
    // the answer is that to a batch of which nothing is handed back
    return readBatchAnswer(await answer)
  }
}

function transactAction(sealed: TransactionRequest['operations'][number]): WriteAction {
  // asking is free, and a write may turn out to fail on what an earlier flush has done; each attempt must be the same
  return actionOf(sealed, sealed.kind !== 'check' && sealed.condition !== undefined)
}

function requestBytes({ operations }: TransactionRequest): number {
  return operations.reduce((sum, operation) => sum + operationBytes(operation), EMPTY_REQUEST_BYTES)
}
