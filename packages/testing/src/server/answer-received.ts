import { randomUUID } from 'node:crypto'
import type { FakeParts } from '../client/answer-call.js'
import { answerRequest } from '../client/answer-request.js'
import { errorAnswer } from '../client/http-answer.js'
import { parseBody } from '../client/read-request.js'
import type { WireResponse } from '../client/wire-types.js'
import { dropUnknownMembers } from '../wire/drop-unknown-members.js'
import { ServiceError } from '../wire/service-error.js'
import { touchedTables } from '../wire/touched-tables.js'
import { checkBrackets } from './check-brackets.js'
import { checkSignature } from './check-signature.js'
import { healthAnswer, notDynamoAnswer } from './fixed-answers.js'
import { readSignature } from './read-signature.js'
import { readTarget } from './read-target.js'
import { readText } from './read-text.js'
import { headerOf, type Received } from './received.js'

/** What a request came to, with what the log tells of it. */
export interface Served {
  readonly response: WireResponse
  readonly outcome: string
  readonly tables: readonly string[]
}

const CONTENT_TYPES: readonly string[] = ['application/x-amz-json-1.0', 'application/json']

/**
 * Answers one HTTP request as DynamoDB's endpoint does: content type, body, target and signature are checked in this
 * order, then it is the engine's. Rejects where the connection is to break.
 */
export async function answerReceived(received: Received, parts: FakeParts): Promise<Served> {
  if (received.method === 'GET') return { response: healthAnswer(parts.region), outcome: 'ok', tables: [] }
  const contentType = (headerOf(received, 'content-type').split(';')[0] ?? '').trim()
  const isTyped = received.body.byteLength === 0 || CONTENT_TYPES.includes(contentType)
  if (received.method !== 'POST' || !isTyped) {
    return { response: notDynamoAnswer(), outcome: 'UnknownOperationException', tables: [] }
  }
  const served = await answerOperation(received, parts)
  if (contentType === 'application/json') served.response.headers['content-type'] = contentType
  return served
}

async function answerOperation(received: Received, parts: FakeParts): Promise<Served> {
  let understood: ReturnType<typeof understand>
  try {
    understood = understand(received)
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    return { response: errorAnswer(error, randomUUID()), outcome: error.name, tables: [] }
  }
  const { operation, body, input } = understood
  const exchange = await answerRequest({ operation, body, readInput: () => input, signal: undefined }, parts)
  return { ...exchange, tables: touchedTables(input) }
}

function understand(received: Received): { operation: string; body: string; input: unknown } {
  const body = readText(received)
  checkBrackets(body)
  const input: unknown = body === '' ? undefined : parseBody(body)
  const operation = readTarget(received)
  checkSignature(readSignature(received))
  // DynamoDB looks at the signature of a request without a body first
  if (body === '') throw new ServiceError('SerializationException', '')
  dropUnknownMembers(input, operation)
  return { operation, body, input }
}
