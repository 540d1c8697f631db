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
import type { StoredItem } from '../codec/stored-item.js'
import type { CommandClass } from './channel.js'
import { openHandler } from './open-handler.js'
import type { BodyReader } from './own-answer.js'
import { checkBatchGetAnswer, checkEnd, checkGetAnswer, checkItems } from './read-answer.js'
import { readBody } from './read-body.js'
import { itemTexts, readPageBody } from './read-page-body.js'
import type { SdkClient } from './sdk-client.js'
import { readsOwnAnswers } from './takes-own-bytes.js'
import { UnreadableAnswer } from './unreadable-answer.js'

/** Options of one call that reads. */
interface ReadCallOptions {
  /** Cancels the call; it then rejects with an `AbortError`. */
  readonly signal?: AbortSignal | undefined
}

/** The answer to one call that reads: the SDK's own output, its parts checked. */
interface ReadAnswer<Output> {
  readonly output: Output
}

/** The answer to a call that reads items that aren't known beforehand. */
export interface PageAnswer<Output> extends ReadAnswer<Output> {
  readonly items: readonly StoredItem[]
}

/** Options of such a call. */
interface PageCallOptions extends ReadCallOptions {
  /** Leaves items as text where it can. Default: `false`. */
  readonly asText?: boolean
}

/** Makes one call, once: retries are the caller's. Rejects with what the client threw, or with an UnreadableAnswer. */
type ReadCall<Input, Output> = (input: Input, options?: ReadCallOptions) => Promise<ReadAnswer<Output>>

/** The same for such a call. */
type PageCall<Input, Output> = (input: Input, options?: PageCallOptions) => Promise<PageAnswer<Output>>

/** The calls that read. */
export interface ReadCalls {
  readonly get: ReadCall<GetItemCommandInput, GetItemCommandOutput>
  readonly batchGet: ReadCall<BatchGetItemCommandInput, BatchGetItemCommandOutput>
  readonly query: PageCall<QueryCommandInput, QueryCommandOutput>
  readonly scan: PageCall<ScanCommandInput, ScanCommandOutput>
}

/**
 * Opens the ways for reads through the given client: its own middleware with its retry step left out, the answers' bodies
 * read by us where the client speaks JSON. A client whose `send` is not the SDK's own is sent to as it is.
 */
export function openReadCalls(client: SdkClient): ReadCalls {
  return {
    get: openCall(client, GetItemCommand, checkGetAnswer),
    batchGet: openCall(client, BatchGetItemCommand, checkBatchGetAnswer),
    query: openPageCall<QueryCommandInput, QueryCommandOutput>(client, QueryCommand),
    scan: openPageCall<ScanCommandInput, ScanCommandOutput>(client, ScanCommand),
  }
}

function openCall<Input extends object, Output extends object>(
  client: SdkClient,
  Command: CommandClass<Input>,
  check: (output: Output) => void,
): ReadCall<Input, Output> {
  return async (input, { signal } = {}) => {
    const output = await call<Input, Output>(client, Command, { input, signal, readBody })
    check(output)
    return { output }
  }
}

function openPageCall<Input extends object, Output extends QueryCommandOutput | ScanCommandOutput>(
  client: SdkClient,
  Command: CommandClass<Input>,
): PageCall<Input, Output> {
  return async (input, { signal, asText = false } = {}) => {
    const read = asText ? readPageBody : readBody
    const output = await call<Input, Output>(client, Command, { input, signal, readBody: read })
    const texts = itemTexts(output)
    if (texts === undefined) checkItems(output)
    checkEnd(output)
    return { output, items: texts ?? (output.Items ?? []).map((item) => ({ item })) }
  }
}

async function call<Input extends object, Output extends object>(
  client: SdkClient,
  Command: CommandClass<Input>,
  { input, signal, readBody }: Call<Input>,
): Promise<Output> {
  // asked at each call: a session outlives changes of its client's middleware
  const ownAnswers = readsOwnAnswers(client) ? { readBody } : {}
  const handler = openHandler<Input, Output>(client, Command, { abortSignal: signal, ...ownAnswers })
  const output = await handler(input)
  if (typeof output !== 'object' || output === null) throw new UnreadableAnswer('The client answered nothing.')
  return output
}

interface Call<Input> {
  readonly input: Input
  readonly signal: AbortSignal | undefined
  readonly readBody: BodyReader
}
