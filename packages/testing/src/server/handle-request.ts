import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FakeParts } from '../client/answer-call.js'
import { errorAnswer } from '../client/http-answer.js'
import { ServiceError } from '../wire/service-error.js'
import { answerReceived, type Served } from './answer-received.js'
import { logLine } from './log-line.js'
import { readBody } from './read-body.js'
import { headerOf } from './received.js'

/** What all requests to one server share. */
export interface HandlerParts extends FakeParts {
  readonly writeLog: ((line: string) => void) | undefined
  /** Is this answer the last one that its connection carries? */
  readonly isLast: (request: IncomingMessage) => boolean
}

/** Reads one request, answers it and writes its line into the log. */
export async function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  parts: HandlerParts,
): Promise<void> {
  const at = Date.now()
  const began = performance.now()
  const served = await serve(request, parts)
  if (served.response === undefined) request.socket.resetAndDestroy()
  else {
    const { statusCode, headers, body } = served.response
    response.writeHead(statusCode, { ...headers, ...(parts.isLast(request) && { connection: 'close' }) })
    response.end(body)
  }
  const { outcome, tables, response: answer } = served
  const target = headerOf(request, 'x-amz-target')
  const what = target.slice(target.indexOf('.') + 1) || `${request.method} ${request.url}`
  const ms = performance.now() - began
  parts.writeLog?.(logLine({ at, what, tables, status: answer?.statusCode, outcome, ms }))
}

type Ended = Omit<Served, 'response'> & { readonly response: Served['response'] | undefined }

async function serve(request: IncomingMessage, parts: HandlerParts): Promise<Ended> {
  const { method = '', url = '', headers } = request
  const body = await readBody(request)
  if (body === 'gone') return { response: undefined, outcome: 'aborted', tables: [] }
  if (body === 'too-large') {
    return refused(new ServiceError('RequestEntityTooLargeException', 'Request is too large: more than 16 MB', 413))
  }
  try {
    return await answerReceived({ method, url, headers, body }, parts)
  } catch (error) {
    if (isBrokenConnection(error)) return { response: undefined, outcome: 'broken connection', tables: [] }
    // a fault of the fake's own must not end the process that it serves
    return refused(new ServiceError('InternalServerError', `FakeDynamoDBClient failed: ${error}`, 500))
  }
}

function refused(error: ServiceError): Ended {
  return { response: errorAnswer(error, randomUUID()), outcome: error.name, tables: [] }
}

function isBrokenConnection(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNRESET'
}
