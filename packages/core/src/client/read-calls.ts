import {
  BatchGetItemCommand,
  type BatchGetItemCommandInput,
  type BatchGetItemCommandOutput,
  GetItemCommand,
  type GetItemCommandInput,
  type GetItemCommandOutput,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
  ScanCommand,
  type ScanCommandInput,
  type ScanCommandOutput,
} from '@aws-sdk/client-dynamodb'
import type { CommandClass } from './channel.js'
import { openHandler } from './open-handler.js'
import { checkBatchGetAnswer, checkGetAnswer, checkPageAnswer } from './read-answer.js'
import { readBody } from './read-body.js'
import type { SdkClient } from './sdk-client.js'
import { readsOwnAnswers } from './takes-own-bytes.js'
import { UnreadableAnswer } from './unreadable-answer.js'

/** Options of one call that reads. */
export interface ReadCallOptions {
  /** Cancels the call; it then rejects with an `AbortError`. */
  readonly signal?: AbortSignal | undefined
}

/** The answer to one call that reads: the SDK's own output, its parts checked. */
export interface ReadAnswer<Output> {
  readonly output: Output
}

/** Makes one call, once: retries are the caller's. Rejects with what the client threw, or with an UnreadableAnswer. */
export type ReadCall<Input, Output> = (input: Input, options?: ReadCallOptions) => Promise<ReadAnswer<Output>>

/** The calls that read. */
export interface ReadCalls {
  readonly get: ReadCall<GetItemCommandInput, GetItemCommandOutput>
  readonly batchGet: ReadCall<BatchGetItemCommandInput, BatchGetItemCommandOutput>
  readonly query: ReadCall<QueryCommandInput, QueryCommandOutput>
  readonly scan: ReadCall<ScanCommandInput, ScanCommandOutput>
}

/**
 * Opens the ways for reads through the given client: its own middleware with its retry step left out, the answers' bodies
 * read by us where the client speaks JSON. A client whose `send` is not the SDK's own is sent to as it is.
 */
export function openReadCalls(client: SdkClient): ReadCalls {
  return {
    get: openCall(client, GetItemCommand, checkGetAnswer),
    batchGet: openCall(client, BatchGetItemCommand, checkBatchGetAnswer),
    query: openCall<QueryCommandInput, QueryCommandOutput>(client, QueryCommand, checkPageAnswer),
    scan: openCall<ScanCommandInput, ScanCommandOutput>(client, ScanCommand, checkPageAnswer),
  }
}

function openCall<Input extends object, Output extends object>(
  client: SdkClient,
  Command: CommandClass<Input>,
  check: (output: Output) => void,
): ReadCall<Input, Output> {
  return async (input, { signal } = {}) => {
    // asked at each call: a session outlives changes of its client's middleware
    const ownAnswers = readsOwnAnswers(client) ? { readBody } : {}
    const handler = openHandler<Input, Output>(client, Command, { abortSignal: signal, ...ownAnswers })
    const output = await handler(input)
    if (typeof output !== 'object' || output === null) throw new UnreadableAnswer('The client answered nothing.')
    check(output)
    return { output }
  }
}
