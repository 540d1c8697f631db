import type { Middleware, Stack } from './middleware-stack.js'
import { UnreadableAnswer } from './unreadable-answer.js'

/**
 * Reads the body of an answer: an object with the members of the command's output, without its metadata; `undefined` for
 * what is left to the SDK.
 */
export type BodyReader = (bytes: Buffer) => object | undefined

interface Exchange {
  readonly response?: Response
  readonly output?: object
}

interface Response {
  readonly statusCode?: number
  readonly headers?: Record<string, string>
  body?: unknown
}

type Collect = (stream: unknown) => Promise<Uint8Array>

/** From here on the SDK reads an error. */
const ERROR_STATUS = 300

/**
 * Lets a channel's calls read the bodies of their answers themselves, in place of the SDK's deserialiser: that copies the
 * client's whole configuration for each. It is gone round; errors, and what the reader leaves to it, are handed to it as if
 * they had just come. Whoever else looks on sees what the SDK would have made.
 */
export function readOwnAnswers(stack: Stack, config: object, readerOf: () => BodyReader | undefined): void {
  // one call at a time, as the channel carries
  let send: ((args: object) => Promise<unknown>) | undefined
  let handedOn: Exchange | undefined
  const beneath: Middleware = (next) => {
    send = next
    return async (args) => {
      const exchange = handedOn
      handedOn = undefined
      return exchange ?? next(args)
    }
  }
  const above: Middleware = (next) => async (args) => {
    const readBody = readerOf()
    handedOn = undefined
    if (readBody === undefined || send === undefined) return next(args)
    const exchange = (await send(args)) as Exchange
    const output = await outputOf(exchange.response, config, readBody)
    if (output !== undefined) return { ...exchange, output }
    handedOn = exchange
    return next(args)
  }
  const deserialiser = { toMiddleware: 'deserializerMiddleware' }
  stack.addRelativeTo(beneath, { name: 'sluiceHandOn', relation: 'after', ...deserialiser })
  stack.addRelativeTo(above, { name: 'sluiceOwnOutput', relation: 'before', ...deserialiser })
}

async function outputOf(
  response: Response | undefined,
  config: object,
  readBody: BodyReader,
): Promise<object | undefined> {
  if (response === undefined || (response.statusCode ?? ERROR_STATUS) >= ERROR_STATUS) return undefined
  const bytes = await bytesOf(response.body, config)
  // a stream is read once
  response.body = bytes
  const output = read(bytes, readBody)
  // no copy: it would look at what is made when it is looked at
  return output && Object.assign(output, { $metadata: metadataOf(response) })
}

async function bytesOf(body: unknown, config: object): Promise<Buffer> {
  if (body === undefined || body === null) return Buffer.alloc(0)
  if (typeof body === 'string') return Buffer.from(body)
  const { streamCollector } = config as { readonly streamCollector: Collect }
  const { buffer, byteOffset, byteLength } = body instanceof Uint8Array ? body : await streamCollector(body)
  return Buffer.from(buffer, byteOffset, byteLength)
}

function read(bytes: Buffer, readBody: BodyReader): object | undefined {
  try {
    return readBody(bytes)
  } catch (error) {
    if (error instanceof UnreadableAnswer) throw error
    // the parser's own error quotes the answer, and that holds items
    throw new UnreadableAnswer('The answer is no JSON.')
  }
}

/** As the SDK tells it of each answer; it looks at the names of headers in small letters, and leaves them so. */
function metadataOf(response: Response): object {
  const headers = response.headers ?? {}
  for (const [name, value] of Object.entries(headers)) {
    if (name === name.toLowerCase()) continue
    delete headers[name]
    headers[name.toLowerCase()] = value
  }
  return {
    httpStatusCode: response.statusCode,
    requestId: headers['x-amzn-requestid'] ?? headers['x-amzn-request-id'] ?? headers['x-amz-request-id'],
    extendedRequestId: headers['x-amz-id-2'],
    cfId: headers['x-amz-cf-id'],
  }
}
