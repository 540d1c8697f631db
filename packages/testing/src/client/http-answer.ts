import { crc32 } from 'node:zlib'
import { ServiceError } from '../wire/service-error.js'
import type { WireResponse } from './wire-types.js'

const encoder = new TextEncoder()

/** An HTTP response with the given text as its body. */
export function httpAnswer(body: string, requestId: string, status = 200): WireResponse {
  const bytes = encoder.encode(body)
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'content-length': String(bytes.byteLength),
      'x-amzn-requestid': requestId,
      'x-amz-crc32': String(crc32(bytes)),
    },
    body: bytes,
  }
}

/** The HTTP response that carries an error. */
export function errorAnswer(error: ServiceError, requestId: string): WireResponse {
  return httpAnswer(JSON.stringify(error.toBody()), requestId, error.status)
}
