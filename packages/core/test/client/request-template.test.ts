import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { defineEntity, Session } from '@sluice/core'
import test from 'ava'
import { RequestTemplate } from '#src/client/request-template.js'
import { songs } from '../fixtures/song.js'

interface Sent {
  readonly method: string
  readonly hostname: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** Flushes songs through a client, one call at a time; gives the requests. */
async function flushThrough(config: object, calls: number): Promise<readonly Sent[]> {
  const { client, sent } = start(config)
  const session = new Session({ client })
  for (const song of songs(25 * calls)) session.save(song)
  await session.flush({ concurrency: 1 })
  return sent
}

/** A client that notes the requests. */
function start(config: object = {}) {
  const sent: Sent[] = []
  const requestHandler = {
    async handle(request: Sent) {
      sent.push(request)
      return { response: { statusCode: 200, headers: {}, body: Buffer.from('{"UnprocessedItems":{}}') } }
    },
  }
  const credentials = { accessKeyId: 'id', secretAccessKey: 'secret' }
  const client = new DynamoDBClient({ region: 'eu-west-1', credentials, requestHandler, ...config })
  return { client, sent }
}

test('calls that go without the serialiser send what those before them sent, each its own items and signature', async (t) => {
  const sent = await flushThrough({}, 6)
  const [first] = sent
  t.is(sent.length, 6)
  for (const { method, hostname, path, headers } of sent) {
    t.deepEqual([method, hostname, path], [first!.method, first!.hostname, first!.path])
    t.deepEqual(Object.keys(headers).sort(), Object.keys(first!.headers).sort())
    for (const name of ['content-type', 'x-amz-target', 'host']) t.is(headers[name], first!.headers[name], name)
  }
  const bodies = new Set(sent.map(({ body }) => Buffer.from(body).toString()))
  t.is(bodies.size, 6)
  t.is(new Set(sent.map(({ headers }) => headers['x-amz-content-sha256'])).size, 6)
  for (const { body, headers } of sent) t.is(headers['content-length'], String(body.byteLength))
})

test('an endpoint whose headers differ from call to call is asked for each', async (t) => {
  let calls = 0
  const endpoint = async () => ({
    protocol: 'https:',
    hostname: 'example.com',
    path: '/',
    headers: { 'x-call': String(++calls) },
  })
  const sent = await flushThrough({ endpoint }, 5)
  t.true(sent.every(({ hostname }) => hostname === 'example.com'))
  const asked = sent.map(({ headers }) => headers['x-call'])
  // SDKs that don't send an endpoint's headers have nothing that could differ
  t.true(new Set(asked).size === 5 || asked.every((one) => one === undefined), String(asked))
})

class Label {
  constructor(readonly name: string) {}
}
defineEntity(Label, { table: 'Labels', partitionKey: 'name', attributes: { name: 'string' } })

test('calls that begin side by side reach the transport in that order, also where one alone needs the serialiser', async (t) => {
  const { client, sent } = start()
  const session = new Session({ client })
  for (const song of songs(100)) session.save(song)
  await session.flush()
  sent.splice(0)
  // the endpoint of a call to two tables is chosen anew
  session.saveAll([new Label('Paisley Park'), ...songs(60, 'Prince')])
  await session.flush()
  const tables = sent.map(({ body }) => Object.keys(JSON.parse(Buffer.from(body).toString()).RequestItems))
  t.deepEqual(tables, [['Labels', 'Music'], ['Music'], ['Music']])
})

function requestWith(headers: Record<string, string>) {
  return { body: new Uint8Array(1) as unknown, headers, clone: () => requestWith({ ...headers }) }
}

test('a request is used again once it was seen twice, as a copy without a body', (t) => {
  const template = new RequestTemplate()
  const endpoint = {}
  for (let call = 0; call < 2; call++) {
    t.is(template.take(endpoint), undefined)
    template.note(endpoint, requestWith({ 'content-type': 'json' }))
  }
  const [one, other] = [template.take(endpoint), template.take(endpoint)]
  t.deepEqual(one?.headers, { 'content-type': 'json' })
  t.not(one, other)
  t.not(one?.headers, other?.headers)
  t.is(template.take({}), undefined, 'another endpoint')
  t.is(template.take(undefined), undefined)
})

test('while the serialiser works for one call, none overtakes it', (t) => {
  const template = new RequestTemplate()
  const endpoint = {}
  for (let call = 0; call < 2; call++) template.note(endpoint, requestWith({}))
  template.enter()
  template.enter()
  template.leave()
  t.is(template.take(endpoint), undefined)
  template.leave()
  t.not(template.take(endpoint), undefined)
})

test('a serialiser that adds something of its own to each request goes on doing so', (t) => {
  const template = new RequestTemplate()
  const endpoint = {}
  for (let call = 0; call < 5; call++) {
    t.is(template.take(endpoint), undefined)
    template.note(endpoint, requestWith({ 'x-call': String(call) }))
  }
})

test('a request that can not be copied, or whose endpoint has headers, is not used again', (t) => {
  const template = new RequestTemplate()
  const [endpoint, withHeaders] = [{}, { headers: { a: ['b'] } }]
  for (let call = 0; call < 3; call++) template.note(endpoint, { body: undefined, headers: {} })
  t.is(template.take(endpoint), undefined)
  for (let call = 0; call < 3; call++) template.note(withHeaders, requestWith({}))
  t.is(template.take(withHeaders), undefined)
})
