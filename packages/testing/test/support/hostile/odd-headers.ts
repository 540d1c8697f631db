import { dynamoHeaders } from '../raw-http.js'
import type { Chance } from './chance.js'

type Headers = Readonly<Record<string, string | undefined>>

const METHODS = ['GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'] as const

/** The first line and the headers of a request, one of which is wrong, missing or strange. */
export function oddHeaders(operation: string, chance: Chance): { readonly start: string; readonly headers: Headers } {
  const method = chance.below(6) === 0 ? chance.pick(METHODS) : 'POST'
  const path = chance.pick(['/', '/', '/x', '/?a=b', '/?X-Amz-Algorithm=AWS4-HMAC-SHA256', '*', '/%00', '//'])
  return { start: `${method} ${path} HTTP/1.1`, headers: dynamoHeaders(operation, oddOnes(operation, chance)) }
}

function oddOnes(operation: string, chance: Chance): Headers {
  return chance.pick<Headers>([
    {
      'content-type': chance.pick([
        'text/plain',
        'application/x-amz-json-1.1',
        '',
        ';',
        'APPLICATION/JSON',
        'x'.repeat(999),
      ]),
    },
    { 'content-type': chance.pick(['application/json', 'application/x-amz-json-1.0; charset=utf-8']) },
    { 'content-type': undefined },
    {
      'x-amz-target': chance.pick([
        operation,
        `DynamoDB_20111205.${operation}`,
        `DynamoDB_20120810.${operation}.x`,
        'DynamoDB_20120810.__proto__',
        'DynamoDB_20120810.constructor',
        'DynamoDB_20120810.toString',
        'DynamoDB_20120810.',
        `DynamoDB_20120810.${operation.toLowerCase()}`,
        'DynamoDB_20120810.ExecuteStatement',
        '.'.repeat(2000),
        '',
      ]),
    },
    { 'x-amz-target': undefined },
    { authorization: undefined },
    {
      authorization: chance.pick([
        '',
        'AWS4-',
        'AWS4-HMAC-SHA256',
        'AWS4-HMAC-SHA256 Credential',
        'Basic eDp5',
        `AWS4-${'='.repeat(3000)}`,
      ]),
    },
    { authorization: 'AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=host, Signature=0' },
    { 'x-amz-date': chance.pick(['', 'yesterday', '20260230T999999Z', 'Tue, 99 Jan 2026 03:04:05 GMT']) },
    { 'x-amz-date': undefined },
    { 'x-amz-security-token': 'x'.repeat(5000) },
    { __proto__header: '1', 'x-constructor': 'toString', cookie: '__proto__=1' },
  ])
}
