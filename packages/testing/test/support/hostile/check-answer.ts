import { crc32 } from 'node:zlib'
import type { HttpAnswer } from '../raw-http.js'

const REQUEST_ID = /^[0-9a-f-]{36}$/
const TYPE = /^com\.amazon(?:aws\.dynamodb\.v20120810|\.coral\.(?:validate|service))#\w+Exception$/

/** Errors that DynamoDB gives no text. */
const WITHOUT_TEXT = /#(?:SerializationException|UnknownOperationException)$/

/** What an answer has that DynamoDB's never have; `undefined` if there is nothing. */
export function wrongOf({ status, headers, body }: HttpAnswer): string | undefined {
  if (![200, 400, 404].includes(status)) return 'status'
  if (!REQUEST_ID.test(headers['x-amzn-requestid'] ?? '')) return 'request id'
  if (headers['x-amz-crc32'] !== String(crc32(Buffer.from(body)))) return 'CRC-32'
  if (status === 404) return body === '<UnknownOperationException/>\n' ? undefined : 'body of a 404'
  if (status === 200 && body.startsWith('healthy: ')) return undefined
  if (!/^application\/(?:x-amz-json-1\.0|json)$/.test(headers['content-type'] ?? '')) return 'content type'
  return wrongOfBody(status, body)
}

function wrongOfBody(status: number, body: string): string | undefined {
  const parsed: unknown = JSON.parse(body)
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return 'no object'
  const { __type, message } = parsed as { readonly __type?: unknown; readonly message?: unknown }
  if (status === 200) return __type === undefined ? undefined : '__type in a success'
  if (typeof __type !== 'string' || !TYPE.test(__type)) return '__type'
  const hasText = typeof message === 'string' && message !== ''
  return hasText || (message === undefined && WITHOUT_TEXT.test(__type)) ? undefined : 'message'
}
