import {
  TransactWriteItemsCommand,
  type TransactWriteItemsCommandInput,
  type TransactWriteItemsCommandOutput,
} from '@aws-sdk/client-dynamodb'
import { EMPTY_REQUEST_BYTES, operationBytes } from '../plan/request-bytes.js'
import { type Handler, type HandlerOptions, openHandler } from './open-handler.js'
import { type SdkClient, sendsByItself } from './sdk-client.js'
import { type TransactionRequest, transactInput } from './transact-input.js'
import { readBatchAnswer, type WriteAnswer } from './write-answer.js'

/** Sends one transaction. Rejects with what the client threw, or with an UnreadableAnswer. */
export type TransactWriter = (request: TransactionRequest) => Promise<WriteAnswer>

/** Opens the way for a flush's transactions through the given client. */
export function openTransactWriter(client: SdkClient, options: HandlerOptions): TransactWriter {
  // the handler's types name the SDK's batch command, which differs in its input and output alone
  const handler: Handler<TransactWriteItemsCommandInput, TransactWriteItemsCommandOutput> = openHandler(
    client,
    TransactWriteItemsCommand as never,
    { ...options, hasOwnBytes: false },
  )
  const measured = sendsByItself(client)
  return async (request) => {
    if (!measured) options.onRequest(requestBytes(request))
    // the answer is that to a batch of which nothing is handed back
    return readBatchAnswer(await handler(transactInput(request)))
  }
}

function requestBytes({ operations }: TransactionRequest): number {
  return operations.reduce((sum, operation) => sum + operationBytes(operation), EMPTY_REQUEST_BYTES)
}
