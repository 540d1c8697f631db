import { createServer } from 'node:http'
import { FakeDynamoDBClient } from '@sluice/testing'
import test, { type ExecutionContext } from 'ava'
import { createApp } from '#src/express/create-app.js'
import { Bookmark } from '#src/service/bookmark.js'
import { listen } from '../support/listen.js'

interface Fixture {
  readonly client: FakeDynamoDBClient
  readonly request: (method: string, path: string, body?: unknown) => Promise<Response>
}

async function serve(t: ExecutionContext): Promise<Fixture> {
  const client = new FakeDynamoDBClient()
  await client.createTables(Bookmark)
  const address = await listen(t, createServer(createApp(client)))
  const request: Fixture['request'] = (method, path, body) =>
    fetch(`${address}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  return { client, request }
}

const operations = ({ calls }: FakeDynamoDBClient): readonly string[] =>
  calls.map(({ operation }) => operation).filter((operation) => operation !== 'CreateTable')

const ANN = '/users/ann/bookmarks'
const URL = 'https://example.org/a?b=c'
const ONE = `${ANN}/${encodeURIComponent(URL)}`

test('what a request saved, a later request finds: through its own session, by a call', async (t) => {
  const { client, request } = await serve(t)
  const put = await request('PUT', ANN, [{ url: URL, title: 'Example', tags: ['x'] }])
  t.is(put.status, 200)
  t.like(await put.json(), [{ url: URL, title: 'Example', tags: ['x'] }])
  const found = await request('GET', ONE)
  t.is(found.status, 200)
  t.like(await found.json(), { url: URL, title: 'Example' })
  t.deepEqual(operations(client), ['BatchWriteItem', 'GetItem'])
})

test('a request is one flush: 60 bookmarks are 3 calls', async (t) => {
  const { client, request } = await serve(t)
  const entries = Array.from({ length: 60 }, (_, index) => ({ url: `${URL}${index}`, title: 'Example' }))
  t.is((await request('PUT', ANN, entries)).status, 200)
  t.deepEqual(operations(client), ['BatchWriteItem', 'BatchWriteItem', 'BatchWriteItem'])
})

test('requests at the same time for one bookmark do not meet: each has its session', async (t) => {
  const { request } = await serve(t)
  const answers = await Promise.all(['one', 'two', 'three'].map((title) => request('PUT', ANN, [{ url: URL, title }])))
  t.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200],
  )
  t.is((await request('GET', ONE)).status, 200)
})

test('a deleted bookmark is not found', async (t) => {
  const { request } = await serve(t)
  await request('PUT', ANN, [{ url: URL, title: 'Example' }])
  t.is((await request('DELETE', ONE)).status, 204)
  t.is((await request('GET', ONE)).status, 404)
})

test('what DynamoDB refuses is a 503 with the figures, and no answer that says it was written', async (t) => {
  const { client, request } = await serve(t)
  client.faults.fail({ name: 'AccessDeniedException', operations: ['BatchWriteItem'] })
  const answer = await request('PUT', ANN, [{ url: URL, title: 'Example' }])
  t.is(answer.status, 503)
  t.deepEqual(await answer.json(), { code: 'FLUSH_FAILED', written: 0, failed: 1 })
})

test("what can't be stored is a 400 that names the key, and nothing is sent", async (t) => {
  const { client, request } = await serve(t)
  const twice = [
    { url: URL, title: 'Example' },
    { url: URL, title: 'Again' },
  ]
  const answer = await request('PUT', ANN, twice)
  t.is(answer.status, 400)
  const { code, message } = (await answer.json()) as { readonly code: string; readonly message: string }
  t.is(code, 'CONFLICT')
  t.true(message.includes(URL) && !message.includes('Again'))
  t.is((await request('PUT', ANN, [{ url: `${URL}${'x'.repeat(1_024)}`, title: 'Example' }])).status, 400)
  t.is((await request('PUT', ANN, { url: URL })).status, 400)
  t.is((await request('PUT', ANN, [{ url: 1, title: 'Example' }])).status, 400)
  t.deepEqual(operations(client), [])
})
