import { isAscii } from 'node:buffer'
import type { Middleware, Stack } from './middleware-stack.js'
import { UnreadableAnswer } from './unreadable-answer.js'

/** Reads the body of an answer: an object with the members of the command's output, without its metadata. */
export type BodyReader = (text: string) => object

interface Exchange {
  readonly response?: { readonly statusCode?: number; body?: unknown }
  readonly output?: object
}
type Collect = (stream: unknown) => Promise<Uint8Array>

const NO_BODY = new Uint8Array()
/** From here on the SDK reads an error. */
const ERROR_STATUS = 300

/**
 * Lets a channel's calls read the bodies of their answers themselves. The body is taken away just inside the SDK's
 * deserialiser, which then finds nothing to walk, and what was read of it put in just outside: whoever else looks on sees
 * what the SDK would have made. Errors are the deserialiser's.
 */
export function readOwnAnswers(stack: Stack, config: object, readerOf: () => BodyReader | undefined): void {
  // one call at a time, as the channel carries
  let text: string | undefined
  const takeBody: Middleware = (next) => async (args) => {
    text = undefined
    const exchange = (await next(args)) as Exchange
    const { response } = exchange
    if (readerOf() === undefined || !isSuccess(response)) return exchange
    text = await textOf(response.body, config)
    response.body = NO_BODY
    return exchange
  }
  const putOutput: Middleware = (next) => async (args) => {
    const exchange = (await next(args)) as Exchange
    const readBody = readerOf()
    if (text === undefined || readBody === undefined) return exchange
    const output = { ...read(text, readBody), $metadata: metadataOf(exchange) }
    text = undefined
    return { ...exchange, output }
  }
  const deserialiser = { toMiddleware: 'deserializerMiddleware' }
  stack.addRelativeTo(takeBody, { name: 'sluiceTakeBody', relation: 'after', ...deserialiser })
  stack.addRelativeTo(putOutput, { name: 'sluiceOwnOutput', relation: 'before', ...deserialiser })
}

function isSuccess(response: Exchange['response']): response is NonNullable<Exchange['response']> {
  return (response?.statusCode ?? ERROR_STATUS) < ERROR_STATUS
}

async function textOf(body: unknown, config: object): Promise<string> {
  if (body === undefined || body === null) return ''
  if (typeof body === 'string') return body
  const { streamCollector } = config as { readonly streamCollector: Collect }
  const { buffer, byteOffset, byteLength } = body instanceof Uint8Array ? body : await streamCollector(body)
  const bytes = Buffer.from(buffer, byteOffset, byteLength)
  // of plain ASCII the text is several times quicker to make
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8')
}

function read(text: string, readBody: BodyReader): object {
  if (text === '') throw new UnreadableAnswer('The answer has no body.')
  try {
    return readBody(text)
  } catch {
    // the parser's own error quotes the answer, and that holds items
    throw new UnreadableAnswer('The answer is no JSON.')
  }
}

function metadataOf({ output }: Exchange): unknown {
  return (output as { readonly $metadata?: unknown } | undefined)?.$metadata
}
