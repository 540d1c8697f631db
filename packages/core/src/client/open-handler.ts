import type { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb'
import { type SdkClient, sendsByItself } from './sdk-client.js'
import { sendCommand } from './send-command.js'
import { hasNoLogger } from './takes-own-bytes.js'
import { UnreadableAnswer } from './unreadable-answer.js'

/**
 * Sends one request; `attempts` in the output's metadata tells how many calls that made. `ownBody` is sent as the body in
 * place of what the SDK makes of the input, where `takesOwnBytes` allows it.
 */
export type Handler<Input, Output> = (input: Input, ownBody?: Uint8Array) => Promise<Output | undefined>

/** What a handler needs to know about the flush that it serves. */
export interface HandlerOptions {
  readonly abortSignal: AbortSignal
  /** Told the size of each request's body as it is sent. Not called for a client that has no SDK middleware. */
  readonly onRequest: (bytes: number) => void
}

interface OpenOptions extends HandlerOptions {
  /** Whether each request is given its body: its input then is no more than a placeholder, which must never be sent. */
  readonly hasOwnBytes: boolean
}

type Command<Input> = new (input: Input) => BatchWriteItemCommand
type Middleware = (next: (args: object) => Promise<unknown>, context: object) => (args: object) => Promise<unknown>

/** The part of the SDK's middleware stack that is used here; the types of its steps don't matter to us. */
interface Stack {
  clone(): Stack
  add(middleware: Middleware, options: object): void
  addRelativeTo(middleware: Middleware, options: object): void
}

// by the one member of the input, which survives a copy of the input as well
const ownBodies = new WeakMap<object, Uint8Array>()

/**
 * A function that sends one kind of command through the client's own middleware, with its retry step left out: the one
 * retry loop is ours. The handler is resolved once, as the SDK's `cacheMiddleware` does. A client whose `send` is not
 * the SDK's own is sent to as it is.
 */
export function openHandler<Input, Output>(
  client: SdkClient,
  CommandClass: Command<Input>,
  options: OpenOptions,
): Handler<Input, Output> {
  const { abortSignal } = options
  if (!sendsByItself(client)) {
    return (input) => sendCommand<Output>(client, new CommandClass(input), { abortSignal })
  }
  const resolve = (): ReturnType<BatchWriteItemCommand['resolveMiddleware']> => {
    const stack = withoutRetry(client, options)
    return new CommandClass({} as Input).resolveMiddleware(stack as never, client.config as never, { abortSignal })
  }
  let handle: ReturnType<typeof resolve> | undefined
  return async (input, ownBody) => {
    if (ownBody !== undefined) ownBodies.set(keyOf(input), ownBody)
    // by the first call: a middleware that can't even be set up fails the calls, never the flush around them
    handle ??= resolve()
    const { output, response } = await handle({ input } as never)
    if (isEmpty(output, response)) throw new UnreadableAnswer('The answer has no body.')
    return output as Output
  }
}

/**
 * Whether an answer may have had no body, as a proxy may give: the SDK reads that like an empty object. Without members
 * and without a length nobody can tell the two apart. A middleware that answers by itself gives no response.
 */
function isEmpty(output: object, response: unknown): boolean {
  const { headers } = (response ?? {}) as { readonly headers?: Readonly<Record<string, string>> }
  if (headers === undefined) return false
  const length = headers['content-length']
  return length === '0' || (length === undefined && hasNoMembers(output))
}

function hasNoMembers(output: object): boolean {
  return Object.entries(output).every(([name, value]) => name === '$metadata' || value === undefined)
}

function withoutRetry(client: SdkClient, { onRequest, hasOwnBytes }: OpenOptions): Stack {
  const stack = (client.middlewareStack as unknown as Stack).clone()
  // the signing step is placed relative to the retry step: take its place instead of removing it
  stack.add((next) => next, {
    name: 'retryMiddleware',
    step: 'finalizeRequest',
    priority: 'high',
    tags: ['RETRY'],
    override: true,
  })
  if (hasOwnBytes) {
    stack.addRelativeTo(putOwnBody, { name: 'sluiceOwnBody', relation: 'after', toMiddleware: 'serializerMiddleware' })
  }
  stack.add(measureBody(onRequest), { name: 'sluiceMeasureBody', step: 'finalizeRequest', priority: 'low' })
  if (hasNoLogger(client))
    stack.add(skipRedaction, { name: 'sluiceSkipRedaction', step: 'initialize', priority: 'high' })
  return stack
}

const putOwnBody: Middleware = (next) => (args) => {
  const { input, request } = args as { readonly input: object; readonly request: SerialisedRequest }
  const body = ownBodies.get(keyOf(input))
  // sent as it is, the placeholder would look like a batch that was written
  if (body === undefined) throw new Error('A middleware replaced the input of a BatchWriteItem: nothing was sent.')
  request.body = body
  // of the placeholder, where the serialiser tells it
  delete request.headers['content-length']
  return next(args)
}

interface SerialisedRequest {
  body: unknown
  readonly headers: Record<string, string>
}

function keyOf(input: unknown): object {
  const { RequestItems } = input as { readonly RequestItems?: object }
  return RequestItems ?? (input as object)
}

function measureBody(onRequest: (bytes: number) => void): Middleware {
  return (next) => (args) => {
    const body = (args as { readonly request?: { readonly body?: unknown } }).request?.body
    if (typeof body === 'string') onRequest(Buffer.byteLength(body))
    if (body instanceof Uint8Array) onRequest(body.byteLength)
    return next(args)
  }
}

// the SDK copies input and output for its logger even when that logger does nothing; this switch is lib-dynamodb's own
const skipRedaction: Middleware = (next, context) => {
  const asItIs = (value: unknown): unknown => value
  Object.assign(context, {
    dynamoDbDocumentClientOptions: {
      overrideInputFilterSensitiveLog: asItIs,
      overrideOutputFilterSensitiveLog: asItIs,
    },
  })
  return next
}
