import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { Session } from '@sluice/core'
import test from 'ava'
import { readsOwnAnswers } from '#src/client/takes-own-bytes.js'
import { Song } from '../fixtures/song.js'

interface Answer {
  readonly statusCode?: number
  readonly headers?: Record<string, string>
  readonly body: string
}

/** What middleware sees of an answer. */
interface Seen {
  readonly output: { readonly $metadata: object }
  readonly response: { readonly headers: object }
}
type AnyMiddleware = (next: (args: never) => Promise<Seen>) => (args: never) => Promise<Seen>

/** A real client that answers like this. */
function clientWith(answer: Answer): DynamoDBClient {
  const requestHandler = {
    async handle() {
      const { statusCode = 200, headers = {}, body } = answer
      return { response: { statusCode, headers: { ...headers }, body: Buffer.from(body) } }
    },
  }
  const credentials = { accessKeyId: 'id', secretAccessKey: 'secret' }
  return new DynamoDBClient({ region: 'eu-west-1', credentials, requestHandler })
}

/** Adds middleware of an application's own, of which the SDK's types would name each input and output. */
function addTo(client: DynamoDBClient, middleware: AnyMiddleware, place: object): void {
  const stack = client.middlewareStack as unknown as Record<'add' | 'addRelativeTo', (...of: readonly object[]) => void>
  if ('toMiddleware' in place) stack.addRelativeTo(middleware, place)
  else stack.add(middleware, place)
}

async function flushThrough(client: DynamoDBClient) {
  const session = new Session({ client })
  session.save(new Song('Prince', 'Kiss'))
  return session.flush({ throwOnFailure: false, retry: { maxAttempts: 1 } })
}

const WRITTEN = '{"UnprocessedItems":{}}'
// the SDK's own deserialiser reads what has a space in it
for (const body of [WRITTEN, '{"UnprocessedItems": {}}']) {
  test(`middleware outside the deserialiser sees what the SDK makes of ${body}`, async (t) => {
    const client = clientWith({ body, headers: { 'X-Amzn-RequestId': 'r1', 'x-amz-id-2': 'e1', 'x-amz-cf-id': 'c1' } })
    const seen: Seen[] = []
    const look: AnyMiddleware = (next) => async (args) => {
      const answer = await next(args)
      seen.push(answer)
      return answer
    }
    addTo(client, look, { step: 'deserialize', priority: 'high', name: 'look' })
    t.true((await flushThrough(client)).ok)
    const [{ output, response }] = seen as [Seen]
    const $metadata = { httpStatusCode: 200, requestId: 'r1', extendedRequestId: 'e1', cfId: 'c1' }
    t.deepEqual(output, { $metadata, UnprocessedItems: {} } as object)
    t.deepEqual(Object.keys(response.headers).sort(), ['x-amz-cf-id', 'x-amz-id-2', 'x-amzn-requestid'])
  })
}

test("an answer that hands something back, an error and an answer that can't be read are the SDK's to read", async (t) => {
  const put = { PutRequest: { Item: { artist: { S: 'Prince' }, title: { S: 'Kiss' } } } }
  const handedBack = await flushThrough(clientWith({ body: JSON.stringify({ UnprocessedItems: { Music: [put] } }) }))
  t.deepEqual([handedBack.leftovers, handedBack.counts.unprocessed], [1, 1])
  const error = { __type: 'com.amazonaws.dynamodb.v20120810#AccessDeniedException', Message: 'not yours' }
  const refused = await flushThrough(clientWith({ statusCode: 400, body: JSON.stringify(error) }))
  t.regex(String(refused.failures[0]), /rejected.*not yours/)
  for (const body of ['', '{"UnprocessedItems":{', '[]']) {
    const { counts } = await flushThrough(clientWith({ body }))
    t.is(counts.unknown, 1, body)
  }
})

test('who is placed relative to the deserialiser, or takes its place, is not gone round', async (t) => {
  const pass: AnyMiddleware = (next) => (args) => next(args)
  const plain = clientWith({ body: WRITTEN })
  t.true(readsOwnAnswers(plain))
  const deserialiser = { toMiddleware: 'deserializerMiddleware', name: 'mine' }
  for (const place of [
    { ...deserialiser, relation: 'after' },
    { ...deserialiser, relation: 'before' },
    { step: 'deserialize', name: 'deserializerMiddleware', override: true },
  ]) {
    const client = clientWith({ body: WRITTEN })
    addTo(client, pass, place)
    t.false(readsOwnAnswers(client), JSON.stringify(place))
  }
  let calls = 0
  const client = clientWith({ body: WRITTEN })
  const count: AnyMiddleware = (next) => (args) => {
    calls++
    return next(args)
  }
  addTo(client, count, { ...deserialiser, relation: 'after' })
  t.true((await flushThrough(client)).ok)
  t.is(calls, 1)
})
