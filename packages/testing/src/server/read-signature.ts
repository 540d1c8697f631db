import { ServiceError } from '../wire/service-error.js'
import { headerOf, type Received } from './received.js'
import type { Signature } from './signature.js'

/** Finds a request's signature, in its `Authorization` header or in its query. Texts as AWS answered them to dynalite. */
export function readSignature(received: Received): Signature {
  const header = headerOf(received, 'authorization').trim()
  const query = new URLSearchParams(received.url.split('?').slice(1).join('?'))
  const isPresigned = query.has('X-Amz-Algorithm')
  if (header !== '' && isPresigned) {
    throw new ServiceError(
      'InvalidSignatureException',
      "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.",
    )
  }
  if (isPresigned) return readQuery(query)
  if (header.startsWith('AWS4-')) return readHeader(header, received)
  throw new ServiceError('MissingAuthenticationTokenException', 'Request is missing Authentication Token')
}

function readHeader(header: string, received: Received): Signature {
  const [algorithm = '', ...rest] = header.split(' ')
  const pairs = new Map(
    rest
      .join(' ')
      .split(/[, ]/)
      .filter((part) => part !== '')
      .map((part) => readPair(part, header)),
  )
  const date = headerOf(received, 'x-amz-date') || headerOf(received, 'date')
  const missing = ['Credential', 'Signature', 'SignedHeaders']
    .filter((name) => !pairs.get(name))
    .map((name) => `Authorization header requires '${name}' parameter. `)
  if (date === '') {
    missing.push("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ")
  }
  if (missing.length > 0) throw incomplete(`${missing.join('')}Authorization=${header}`)
  return {
    algorithm,
    credential: pairs.get('Credential') ?? '',
    signedHeaders: pairs.get('SignedHeaders') ?? '',
    date,
  }
}

function readPair(part: string, header: string): readonly [string, string] {
  const at = part.indexOf('=')
  if (at >= 0) return [part.slice(0, at), part.slice(at + 1)]
  throw incomplete(`'${part}' not a valid key=value pair (missing equal-sign) in Authorization header: '${header}'.`)
}

function readQuery(query: URLSearchParams): Signature {
  const names = ['X-Amz-Algorithm', 'X-Amz-Credential', 'X-Amz-Signature', 'X-Amz-SignedHeaders', 'X-Amz-Date']
  const missing = names
    .filter((name) => !query.get(name))
    .map((name) => `AWS query-string parameters must include '${name}'. `)
  if (missing.length > 0) throw incomplete(`${missing.join('')}Re-examine the query-string parameters.`)
  return {
    algorithm: query.get('X-Amz-Algorithm') ?? '',
    credential: query.get('X-Amz-Credential') ?? '',
    signedHeaders: query.get('X-Amz-SignedHeaders') ?? '',
    date: query.get('X-Amz-Date') ?? '',
  }
}

function incomplete(message: string): ServiceError {
  return new ServiceError('IncompleteSignatureException', message)
}
