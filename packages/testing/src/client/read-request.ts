import { MAX_REQUEST_BYTES } from '../limits.js'
import { ServiceError } from '../wire/service-error.js'
import type { WireRequest } from './wire-types.js'

const decoder = new TextDecoder()

/** The name of the operation that a request asks for: `DynamoDB_20120810.PutItem`. */
export function operationName({ headers }: WireRequest): string {
  const target = headers['x-amz-target'] ?? headers['X-Amz-Target'] ?? ''
  return target.slice(target.indexOf('.') + 1)
}

/** The text of a request's body. */
export function bodyText({ body }: WireRequest): string {
  if (typeof body === 'string') return body
  if (body instanceof Uint8Array) return decoder.decode(body)
  return '{}'
}

/** The parsed body of a request. */
export function parseBody(body: string): unknown {
  // a text is never shorter in bytes than in UTF-16 units
  if (body.length > MAX_REQUEST_BYTES || Buffer.byteLength(body) > MAX_REQUEST_BYTES) {
    throw new ServiceError('RequestEntityTooLargeException', 'Request is too large: more than 16 MB', 413)
  }
  try {
    return JSON.parse(body)
  } catch {
    // DynamoDB gives no text here
    throw new ServiceError('SerializationException', '')
  }
}
