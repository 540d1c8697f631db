import { NumberValue } from '@aws-sdk/lib-dynamodb'
import { Session } from '@sluice/core'
import { FakeDynamoDBClient, type FakeDynamoDBClientConfig } from '@sluice/testing'
import test from 'ava'
import { sentRequests } from '../fixtures/sent-requests.js'
import { Song, songs } from '../fixtures/song.js'
import { Specimen } from '../fixtures/specimen.js'

interface Args {
  readonly input: { readonly RequestItems?: Readonly<Record<string, readonly object[]>> }
  readonly request?: { readonly body: unknown }
}
// these tests also run with SLUICE_WRITE_PATH=plain, where every client has a watcher
const { SLUICE_WRITE_PATH } = process.env
const isPlain = SLUICE_WRITE_PATH === 'plain'
// of these there is nothing to see where the SDK writes the body
const testOwn = isPlain ? test.skip : test

type Step = 'initialize' | 'serialize' | 'build' | 'finalizeRequest' | 'deserialize'

async function start(config: FakeDynamoDBClientConfig = {}) {
  const client = new FakeDynamoDBClient(config)
  await client.createTables(Song, Specimen)
  client.clearCalls()
  return { client, session: new Session({ client, clock: client.clock }) }
}

/** Notes what middleware at a step is given. */
function watch(client: FakeDynamoDBClient, step: Step, seen: (args: Args) => void): void {
  const add = client.middlewareStack.add as (middleware: unknown, options: object) => void
  const middleware = (next: (args: Args) => Promise<unknown>) => (args: Args) => {
    seen(args)
    return next(args)
  }
  add.call(client.middlewareStack, middleware, { step, name: 'users', priority: 'high' })
}

/** One entity of each attribute type, with what JSON has to escape. */
function specimen(): Specimen {
  return Object.assign(new Specimen(), {
    text: 'quotes " and \\, \u0000, é, 日本, 😀',
    count: -0.5,
    big: 12n,
    exact: NumberValue.from('1e-9'),
    flag: false,
    found: new Date(0),
    bytes: new Uint8Array([0, 255]),
    words: new Set(['"', 'b']),
    counts: new Set([1, 2.5]),
    blobs: new Set([new Uint8Array([1]), new Uint8Array([2])]),
    lines: ['a', '"'],
    labels: new Map([['"', 'x']]),
    notes: { '"': 'y' },
    anything: { deep: [null, { bytes: new Uint8Array([7]) }] },
    verbatim: { M: { B: { B: new Uint8Array([9]) } } },
  })
}

/** What a client sends for the same work. */
async function sent(client: FakeDynamoDBClient, session: Session): Promise<readonly object[]> {
  session.saveAll([...songs(30), specimen()])
  session.remove(Song, { artist: 'Prince', title: 'Kiss' })
  await session.flush({ returnConsumedCapacity: 'INDEXES', returnItemCollectionMetrics: 'SIZE' })
  return client.calls.map(({ input, bytes }) => ({ input, bytes }))
}

test('our own bytes are those that the SDK would write', async (t) => {
  const [own, plain] = [await start(), await start()]
  watch(plain.client, 'initialize', () => undefined)
  t.deepEqual(await sent(own.client, own.session), await sent(plain.client, plain.session))
})

test('a client that nobody watches before its serialiser is given our own bytes, whoever watches later', async (t) => {
  for (const step of ['build', 'finalizeRequest', 'deserialize'] as const) {
    const { client, session } = await start()
    const seen: Args[] = []
    watch(client, step, (args) => seen.push(args))
    session.save(new Song('Prince', 'Kiss', 1986))
    await session.flush()
    t.is(seen[0]?.input.RequestItems?.Music?.length, isPlain ? 1 : 0, step)
    const body = JSON.parse(Buffer.from(seen[0]?.request?.body as Uint8Array).toString())
    t.deepEqual(body, client.calls[0]?.input)
    t.is(body.RequestItems.Music.length, 1)
  }
})

test('middleware before the serialiser sees the input as the SDK knows it, and can change it', async (t) => {
  for (const step of ['initialize', 'serialize'] as const) {
    const { client, session } = await start()
    watch(client, step, ({ input }) => {
      t.like(input, { RequestItems: { Music: [{ PutRequest: { Item: { title: { S: 'Kiss' } } } }] } })
      Object.assign(input, { ReturnConsumedCapacity: 'TOTAL' })
    })
    session.save(new Song('Prince', 'Kiss'))
    t.like((await session.flush()).consumedCapacity.get('Music'), { CapacityUnits: 1 }, step)
  }
})

test('middleware that is added later is seen by the next flush', async (t) => {
  const { client, session } = await start()
  session.save(new Song('Prince', 'Kiss'))
  await session.flush()
  const inputs: unknown[] = []
  watch(client, 'initialize', ({ input }) => inputs.push(input.RequestItems?.Music?.length))
  session.save(new Song('Prince', '1999'))
  await session.flush()
  t.deepEqual(inputs, [1])
})

test('a logger sees the whole input', async (t) => {
  const logged: { readonly input?: unknown }[] = []
  const ignore = () => undefined
  const logger = {
    trace: ignore,
    debug: ignore,
    warn: ignore,
    error: ignore,
    info: (line: object) => logged.push(line),
  }
  const { session } = await start({ logger })
  logged.length = 0
  session.save(new Song('Prince', 'Kiss'))
  await session.flush()
  t.like(logged, [{ input: { RequestItems: { Music: [{ PutRequest: { Item: { artist: { S: 'Prince' } } } }] } } }])
})

testOwn('a name that older SDKs lose arrives', async (t) => {
  const { client, session } = await start()
  session.save(Object.assign(new Specimen(), { labels: new Map([['__proto__', 'x']]) }))
  await session.flush()
  t.true(JSON.stringify(client.calls[0]?.input).includes('{"__proto__":{"S":"x"}}'))
})

test('middleware placed beside a step of the commands sees the input too', async (t) => {
  const places = [
    { relation: 'before', toMiddleware: 'endpointV2Middleware' },
    { relation: 'before', toMiddleware: 'serializerMiddleware' },
    { relation: 'before', toMiddleware: 'serializerMiddleware', step: 'build' },
  ]
  for (const place of places) {
    const { client, session } = await start()
    const inputs: unknown[] = []
    const look = (next: (args: Args) => Promise<unknown>) => (args: Args) => {
      inputs.push(args.input.RequestItems?.Music?.length)
      return next(args)
    }
    const add = client.middlewareStack.addRelativeTo as (middleware: unknown, options: object) => void
    add.call(client.middlewareStack, look, { name: 'users', ...place })
    session.save(new Song('Prince', 'Kiss'))
    await session.flush()
    t.deepEqual(inputs, [1], JSON.stringify(place))
  }
})

test("middleware that takes the place of the SDK's own sees the input too", async (t) => {
  const places = [
    { name: 'loggerMiddleware', step: 'initialize' },
    { name: 'loggerMiddleware', step: 'initialize', tags: ['LOGGER'], priority: 'normal' },
    { name: 'endpointV2Middleware', step: 'initialize' },
  ]
  for (const place of places) {
    const { client, session } = await start()
    const inputs: unknown[] = []
    const look = (next: (args: Args) => Promise<unknown>) => (args: Args) => {
      inputs.push(args.input.RequestItems?.Music?.length)
      return next(args)
    }
    const add = client.middlewareStack.add as (middleware: unknown, options: object) => void
    add.call(client.middlewareStack, look, { ...place, override: true })
    session.save(new Song('Prince', 'Kiss'))
    await session.flush()
    if (place.name === 'loggerMiddleware') t.deepEqual(inputs, [1], JSON.stringify(place))
    t.is(sentRequests(client.calls[0]!.input).length, 1)
  }
})

testOwn('a placeholder is never sent: who replaces the input behind our back fails the call', async (t) => {
  const { client, session } = await start()
  const add = client.middlewareStack.add as (middleware: unknown, options: object) => void
  const replace = (next: (args: object) => Promise<unknown>) => (args: object) =>
    next({ ...args, input: { RequestItems: { Music: [] } } })
  // a name of ours says that the input stays as it is
  add.call(client.middlewareStack, replace, { name: 'sluiceReplacesInput', step: 'initialize' })
  session.save(new Song('Prince', 'Kiss'))
  const report = await session.flush({ throwOnFailure: false })
  t.is(report.counts.written, 0)
  t.is(client.callCount, 0)
  t.true(session.isPending(Song, { artist: 'Prince', title: 'Kiss' }))
})
