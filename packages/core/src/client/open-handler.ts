import type { ChannelAnswer, ChannelCall, CommandClass } from './channel.js'
import { type ChannelPool, poolOf } from './channel-pool.js'
import type { BodyReader } from './own-answer.js'
import { type SdkClient, sendsByItself } from './sdk-client.js'
import { sendCommand } from './send-command.js'
import { UnreadableAnswer } from './unreadable-answer.js'
import { withoutRetries } from './without-retries.js'

/**
 * Sends one request; `attempts` in the output's metadata tells how many calls that made. `ownBody` is sent as the body in
 * place of what the SDK makes of the input, where `takesOwnBytes` allows it. The input then is a placeholder that names
 * the tables, in a member that is an object where the command has one, and must never be sent.
 */
export type Handler<Input, Output> = (input: Input, ownBody?: Uint8Array) => Promise<Output | undefined>

/** What a handler needs to know about the flush that it serves. */
export interface HandlerOptions {
  readonly abortSignal: AbortSignal
  /** Told the size of each request's body as it is sent. Not called for a client that has no SDK middleware. */
  readonly onRequest: (bytes: number) => void
  /** Reads the bodies of usual answers in place of the SDK's deserialiser, where `readsOwnAnswers` allows it. */
  readonly readUsual?: BodyReader | undefined
  /** Whether a client that is sent to by its own `send` mustn't retry either: what is sent isn't safe to repeat. */
  readonly sendsOnce?: boolean
}

/** What a handler needs to know about the read that it serves. */
interface ReadHandlerOptions {
  readonly abortSignal: AbortSignal | undefined
  readonly onRequest?: never
  /** Reads the bodies of answers in place of the SDK's deserialiser, where `readsOwnAnswers` allows it. */
  readonly readBody?: BodyReader | undefined
}

/**
 * A function that sends one kind of command through the client's own middleware, with its retry step left out: the one
 * retry loop is ours. Handlers are resolved once for each client, and again when its middleware changed. A client whose
 * `send` is not the SDK's own is sent to as it is, but for what mustn't be sent twice.
 */
export function openHandler<Input extends object, Output>(
  client: SdkClient,
  Command: CommandClass<Input>,
  options: HandlerOptions | ReadHandlerOptions,
): Handler<Input, Output> {
  const { abortSignal, onRequest } = options
  const readBody = 'readBody' in options ? options.readBody : undefined
  const readUsual = 'readUsual' in options ? options.readUsual : undefined
  if (!sendsByItself(client)) {
    const sending = abortSignal === undefined ? undefined : { abortSignal }
    const prepare = 'sendsOnce' in options && options.sendsOnce === true ? withoutRetries : undefined
    return (input) => {
      const command = new Command(input)
      return sendCommand<Output>(client, prepare?.(command) ?? command, sending)
    }
  }
  const pool = poolOf(client, Command as CommandClass<never>)
  const send: Handler<Input, object> = sendThrough.bind(undefined, pool, {
    abortSignal,
    onRequest,
    readBody,
    readUsual,
  })
  // the command's own output
  return send as Handler<Input, Output>
}

// a function of the module, not of each flush: what is compiled of those is thrown away with them
async function sendThrough(
  pool: ChannelPool,
  { abortSignal, onRequest, readBody, readUsual }: Omit<ChannelCall, 'input' | 'ownBody'>,
  input: object,
  ownBody?: Uint8Array,
): Promise<object> {
  const answer = await pool.carry({ input, ownBody, abortSignal, onRequest, readBody, readUsual })
  // one that read the body itself knows
  if (readBody === undefined && isEmpty(answer)) throw new UnreadableAnswer('The answer has no body.')
  return answer.output
}

/**
 * Whether an answer may have had no body, as a proxy may give: the SDK reads that like an empty object. Without members
 * and without a length nobody can tell the two apart. A middleware that answers by itself gives no response.
 */
function isEmpty({ output, response }: ChannelAnswer): boolean {
  const { headers } = (response ?? {}) as { readonly headers?: Readonly<Record<string, string>> }
  if (headers === undefined) return false
  const length = headers['content-length']
  return length === '0' || (length === undefined && hasNoMembers(output))
}

function hasNoMembers(output: object): boolean {
  return Object.entries(output).every(([name, value]) => name === '$metadata' || value === undefined)
}
