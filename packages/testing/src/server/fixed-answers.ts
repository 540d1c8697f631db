import { randomUUID } from 'node:crypto'
import { httpAnswer } from '../client/http-answer.js'
import type { WireResponse } from '../client/wire-types.js'

/** The answer to GET: load balancers and people ask it whether the service is up. The last blank is DynamoDB's. */
export function healthAnswer(region: string): WireResponse {
  return untyped(httpAnswer(`healthy: dynamodb.${region}.amazonaws.com `, randomUUID()))
}

/** The answer to a request that is none to DynamoDB: another method, another type of content. */
export function notDynamoAnswer(): WireResponse {
  return untyped(httpAnswer('<UnknownOperationException/>\n', randomUUID(), 404))
}

function untyped(answer: WireResponse): WireResponse {
  const { 'content-type': _type, ...headers } = answer.headers
  return { ...answer, headers }
}
