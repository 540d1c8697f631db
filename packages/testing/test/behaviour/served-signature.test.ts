import test, { type ExecutionContext } from 'ava'
import { dynamoHeaders, requestBytes, sendRaw } from '../support/raw-http.js'
import { servedMusic } from '../support/served-music.js'

// the texts are AWS's, as dynalite's source quotes them (2013 and later)

const DATE = '20260102T030405Z'
const CREDENTIAL = 'Credential=any/20260102/eu-central-1/dynamodb/aws4_request'
const SIGNED = 'SignedHeaders=host;x-amz-date'

/** What a request with this signature is answered: its error's name and text, or 200. */
async function answerTo(
  t: ExecutionContext,
  authorization: string | undefined,
  others: Readonly<Record<string, string | undefined>> = {},
  path = '/',
): Promise<readonly [string, string] | 200> {
  const { server } = await servedMusic(t)
  const headers = dynamoHeaders('ListTables', { authorization, ...others })
  const { status, body } = await sendRaw(server.port, requestBytes(headers, '{}', `POST ${path} HTTP/1.1`))
  if (status === 200) return 200
  const { __type, message } = JSON.parse(body)
  t.is(status, 400)
  t.true(__type.startsWith('com.amazon.coral.service#'), __type)
  return [__type.slice(__type.indexOf('#') + 1), message]
}

for (const [title, header] of [
  ['no signature', undefined],
  ['another scheme', 'Bearer abc'],
] as const) {
  test(`${title} is a missing authentication token`, async (t) => {
    const expected = ['MissingAuthenticationTokenException', 'Request is missing Authentication Token'] as const
    t.deepEqual(await answerTo(t, header), expected)
  })
}

for (const [title, header, message] of [
  [
    'a part without an equal sign',
    'AWS4-HMAC-SHA256 Signature=b, Credential, SignedHeaders',
    "'Credential' not a valid key=value pair (missing equal-sign) in Authorization header: " +
      "'AWS4-HMAC-SHA256 Signature=b, Credential, SignedHeaders'.",
  ],
  [
    'missing parts',
    `AWS4-HMAC-SHA256 ${CREDENTIAL}`,
    "Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. " +
      `Authorization=AWS4-HMAC-SHA256 ${CREDENTIAL}`,
  ],
  [
    'another algorithm',
    `AWS4-HMAC-SHA25 ${CREDENTIAL}, ${SIGNED}, Signature=00`,
    "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA25' (only AWS4-HMAC-SHA256 for now). ",
  ],
  [
    'a credential of four parts',
    `AWS4-HMAC-SHA256 Credential=a/b/c/d, ${SIGNED}, Signature=00`,
    "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'a/b/c/d'",
  ],
] as const) {
  test(`${title} is an incomplete signature`, async (t) => {
    t.deepEqual(await answerTo(t, header), ['IncompleteSignatureException', message])
  })
}

const WHOLE = `AWS4-HMAC-SHA256 ${CREDENTIAL}, ${SIGNED}, Signature=00`

test('a signature needs a date, in the basic format', async (t) => {
  t.deepEqual(await answerTo(t, WHOLE, { 'x-amz-date': undefined }), [
    'IncompleteSignatureException',
    `Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. Authorization=${WHOLE}`,
  ])
  t.deepEqual(await answerTo(t, WHOLE, { 'x-amz-date': '201' }), [
    'IncompleteSignatureException',
    "Date must be in ISO-8601 'basic format'. Got '201'. See http://en.wikipedia.org/wiki/ISO_8601",
  ])
  t.is(await answerTo(t, WHOLE, { 'x-amz-date': undefined, date: DATE }), 200)
  t.is(await answerTo(t, WHOLE, { 'x-amz-date': undefined, date: 'Fri, 02 Jan 2026 03:04:05 GMT' }), 200)
})

test('the host must be signed', async (t) => {
  const header = `AWS4-HMAC-SHA256 ${CREDENTIAL}, SignedHeaders=x-amz-date, Signature=00`
  t.deepEqual(await answerTo(t, header), [
    'InvalidSignatureException',
    "'Host' must be a 'SignedHeader' in the AWS Authorization.",
  ])
})

test("all that is wrong with the credential's scope is told at once", async (t) => {
  const header = `AWS4-HMAC-SHA256 Credential=a/b/c/d/e, ${SIGNED}, Signature=00`
  t.deepEqual(await answerTo(t, header), [
    'InvalidSignatureException',
    "Credential should be scoped to correct service: 'dynamodb'. " +
      "Credential should be scoped with a valid terminator: 'aws4_request', not 'e'. " +
      'Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: ' +
      `'b' != '20260102', from '${DATE}'.`,
  ])
})

test('a whole signature will do, whatever its secret; commas need no blanks', async (t) => {
  t.is(await answerTo(t, WHOLE), 200)
  t.is(await answerTo(t, WHOLE.replaceAll(', ', ',')), 200)
})

const QUERY =
  '/?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=any%2F20260102%2Feu-central-1%2Fdynamodb%2Faws4_request' +
  `&X-Amz-Date=${DATE}&X-Amz-SignedHeaders=host&X-Amz-Signature=00`

test('a signature can be in the query, but not in both places', async (t) => {
  t.is(await answerTo(t, undefined, {}, QUERY), 200)
  t.deepEqual(await answerTo(t, WHOLE, {}, QUERY), [
    'InvalidSignatureException',
    "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.",
  ])
  t.deepEqual(await answerTo(t, undefined, {}, QUERY.replace(/&X-Amz-SignedHeaders.*/, '')), [
    'IncompleteSignatureException',
    "AWS query-string parameters must include 'X-Amz-Signature'. " +
      "AWS query-string parameters must include 'X-Amz-SignedHeaders'. Re-examine the query-string parameters.",
  ])
})
