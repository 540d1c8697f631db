import test from 'ava'
import { classifyError, type FailureKind } from '#src/client/classify-error.js'

const service = (name: string, httpStatusCode = 400, message = '') =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode } })
const network = (properties: object) => Object.assign(new Error('socket hang up'), properties)

const ROWS: readonly (readonly [title: string, error: unknown, kind: FailureKind])[] = [
  ['throttling', service('ProvisionedThroughputExceededException'), 'throttled'],
  ['an unknown error with status 429', service('Slow', 429), 'throttled'],
  ['an internal error', service('InternalServerError', 500), 'in-doubt'],
  ['an unknown 5xx', service('Whatever', 599), 'in-doubt'],
  ['validation', service('ValidationException'), 'validation'],
  ['an unknown 4xx', service('Whatever', 418), 'validation'],
  ['a full item collection', service('ItemCollectionSizeLimitExceededException'), 'collection-full'],
  ['denied access', service('AccessDeniedException'), 'access-denied'],
  ['a missing table', service('ResourceNotFoundException'), 'table-missing'],
  ['an expired token', service('ExpiredTokenException'), 'credentials'],
  ['a wrong signature', service('InvalidSignatureException', 403), 'credentials'],
  ['a signature that is too old', service('InvalidSignatureException', 403, 'Signature expired: 1 < 2'), 'in-doubt'],
  [
    'a skew that the SDK has corrected',
    Object.assign(service('InvalidSignatureException', 403), { $metadata: { clockSkewCorrected: true } }),
    'in-doubt',
  ],
  ['no credentials', network({ name: 'CredentialsProviderError' }), 'no-credentials'],
  ['no credentials, in an older SDK', new Error('Could not load credentials from any providers'), 'no-credentials'],
  ['credentials that are none', new Error('Resolved credential object is not valid'), 'no-credentials'],
  ['an error of this process that speaks of credentials', new Error('audit log: credentials expired'), 'local'],
  ['an answer that is no HTTP', network({ code: 'HPE_INVALID_CONSTANT' }), 'in-doubt'],
  ['a reset', network({ code: 'ECONNRESET' }), 'in-doubt'],
  ['a refused connection', network({ code: 'ECONNREFUSED' }), 'in-doubt'],
  ['a host that is not found', network({ code: 'ENOTFOUND' }), 'in-doubt'],
  ['a broken HTTP/2 stream', network({ code: 'ERR_HTTP2_STREAM_ERROR' }), 'in-doubt'],
  [
    'a reset as the cause of an error',
    new Error('fetch failed', { cause: network({ code: 'ECONNRESET' }) }),
    'in-doubt',
  ],
  ['a time-out', network({ name: 'TimeoutError' }), 'in-doubt'],
  ['an abort', network({ name: 'AbortError' }), 'in-doubt'],
  ['an answer that cannot be parsed', Object.assign(new SyntaxError('JSON'), { $response: {} }), 'in-doubt'],
  ['an error of this process', new TypeError('x is not a function'), 'local'],
  ['a thrown text', 'oops', 'local'],
  ['nothing', undefined, 'local'],
]

for (const [title, error, kind] of ROWS) {
  test(`${title}: ${kind}`, (t) => {
    t.is(classifyError(error).kind, kind)
    t.is(classifyError(error).error, error)
  })
}

test('a cause that leads in a circle ends', (t) => {
  const error: Error & { cause?: unknown } = new Error('round and round')
  error.cause = error
  t.is(classifyError(error).kind, 'local')
})
