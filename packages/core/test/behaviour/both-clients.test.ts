import { DynamoDBDocumentClient, GetCommand, NumberValue, type TranslateConfig } from '@aws-sdk/lib-dynamodb'
import { defineEntity, FlushError, type SdkClient, Session } from '@sluice/core'
import { FakeDynamoDBClient, type FakeDynamoDBClientConfig } from '@sluice/testing'
import test from 'ava'
import { batchCalls } from '../fixtures/batch-calls.js'
import { caught } from '../fixtures/caught.js'
import { putRaw } from '../fixtures/put-raw.js'
import { sentRequests } from '../fixtures/sent-requests.js'
import { Song, Songs, songs } from '../fixtures/song.js'
import { storedCount } from '../fixtures/stored-count.js'
import { storedItem } from '../fixtures/stored-item.js'

const BATCHES = { operations: ['BatchWriteItem'] } as const
const KINDS: Readonly<Record<string, (client: FakeDynamoDBClient) => SdkClient>> = {
  DynamoDBClient: (client) => client,
  DynamoDBDocumentClient: (client) => DynamoDBDocumentClient.from(client),
}

for (const [kind, wrap] of Object.entries(KINDS)) {
  async function start(config: FakeDynamoDBClientConfig = {}) {
    const client = new FakeDynamoDBClient(config)
    await client.createTables(Song)
    client.clearCalls()
    const given = wrap(client)
    return { client, given, session: new Session({ client: given, clock: client.clock }) }
  }

  test(`${kind}: saves, removes, flushes, reads`, async (t) => {
    const { client, session } = await start()
    await putRaw(client, { artist: { S: 'Prince' }, title: { S: 'Kiss' } })
    const song = new Song('Prince', '1999', 1982)
    song.tags = new Set(['funk', 'pop'])
    session.saveAll([...songs(60), song])
    session.remove(Songs, { artist: 'Prince', title: 'Kiss' })
    const report = await session.flush()
    t.is(report.calls, 3)
    t.is(await storedCount(client), 61)
    t.deepEqual(await storedItem(client, 'Prince', '1999'), {
      artist: { S: 'Prince' },
      title: { S: '1999' },
      year: { N: '1982' },
      labels: { SS: ['funk', 'pop'] },
    })
    session.detachAll()
    t.deepEqual(await session.get(Songs, { artist: 'Prince', title: '1999' }), song)
    t.is(await session.get(Songs, { artist: 'Prince', title: 'Kiss' }), undefined)
  })

  test(`${kind}: leftovers, throttling, lost answers and errors have the same outcomes`, async (t) => {
    const { client, session } = await start()
    const leftover = { kind: 'unprocessed', count: 3 } as const
    client.faults.script([leftover, 'throttle', 'lost-answer', 'server-error', 'garbled'], BATCHES)
    session.saveAll(songs(50))
    const report = await session.flush({ concurrency: 1 })
    t.is(report.counts.written, 50)
    t.is(report.calls, batchCalls(client).length)
    t.is(await storedCount(client), 50)
    client.faults.script(['lost-answer'], BATCHES)
    session.save(new Song('Prince', 'Kiss'))
    const error = await caught(t, FlushError, () => session.flush({ retry: { maxAttempts: 1 } }))
    t.like(error.failures, [{ outcome: 'unknown' }])
  })

  test(`${kind}: an abort cancels calls in flight`, async (t) => {
    const { client, session } = await start()
    client.faults.latency({ ms: 1_000, ...BATCHES })
    session.saveAll(songs(3))
    const controller = new AbortController()
    const flushing = session.flush({ signal: controller.signal })
    controller.abort()
    const error = await caught(t, FlushError, () => flushing)
    t.is(error.report.counts.written, 0)
    t.is(error.cause, controller.signal.reason)
  })

  for (const maxAttempts of [1, 5]) {
    test(`${kind}: with the client's maxAttempts ${maxAttempts} the server sees our attempts, no more`, async (t) => {
      const { client, session } = await start({ maxAttempts })
      client.faults.throttle({ times: 4, ...BATCHES })
      session.saveAll(songs(3))
      const report = await session.flush()
      t.is(client.callCount, 5)
      t.like(report, { calls: 5, retriedCalls: 4 })
      t.like(report.operations, [{ attempts: 5 }])

      client.clearCalls()
      client.faults.serverError(BATCHES)
      session.saveAll(songs(3))
      await caught(t, FlushError, () => session.flush({ retry: { maxAttempts: 3 } }))
      t.is(client.callCount, 3)
    })
  }

  test(`${kind}: a custom retry strategy is asked neither about a flush nor about a read`, async (t) => {
    const asked: string[] = []
    const token = { getRetryCount: () => 0, getRetryDelay: () => 0 }
    const { client, session } = await start({
      retryStrategy: {
        acquireInitialRetryToken: async () => {
          asked.push('acquire')
          return token
        },
        refreshRetryTokenForRetry: async () => {
          asked.push('refresh')
          return token
        },
        recordSuccess: () => undefined,
      },
    })
    asked.length = 0
    client.faults.throttle({ times: 2, ...BATCHES })
    session.saveAll(songs(3))
    t.is((await session.flush()).calls, 3)
    t.deepEqual(asked, [])
    client.faults.throttle({ times: 2 })
    await session.get(Songs, { artist: 'Prince', title: 'Kiss' })
    t.deepEqual(asked, [])
  })

  for (const step of ['initialize', 'serialize', 'build', 'finalizeRequest', 'deserialize'] as const) {
    test(`${kind}: the user's middleware at ${step} is seen to run, once for each call`, async (t) => {
      const { client, given, session } = await start()
      const ran: (string | undefined)[] = []
      const add = given.middlewareStack.add as (middleware: unknown, options: object) => void
      add.call(
        given.middlewareStack,
        (next: (args: object) => Promise<unknown>, context: { readonly commandName?: string }) => (args: object) => {
          ran.push(context.commandName)
          return next(args)
        },
        { step, name: 'users' },
      )
      client.faults.throttle({ times: 1, ...BATCHES })
      session.saveAll(songs(60))
      const report = await session.flush()
      t.is(report.calls, 4)
      t.deepEqual(ran, Array(4).fill('BatchWriteItemCommand'))
    })
  }

  test(`${kind}: the user's middleware can change the request`, async (t) => {
    const { client, given, session } = await start()
    const headers: (string | undefined)[] = []
    const add = given.middlewareStack.add as (middleware: unknown, options: object) => void
    interface Args {
      readonly request: { readonly headers: Record<string, string> }
    }
    const set = (next: (args: Args) => Promise<unknown>) => (args: Args) => {
      args.request.headers['x-trace'] = 'trace 1'
      return next(args)
    }
    const read = (next: (args: Args) => Promise<unknown>) => (args: Args) => {
      headers.push(args.request.headers['x-trace'])
      return next(args)
    }
    add.call(given.middlewareStack, set, { step: 'build' })
    add.call(given.middlewareStack, read, { step: 'deserialize', priority: 'low' })
    session.save(new Song('Prince', 'Kiss'))
    await session.flush()
    t.deepEqual(headers, ['trace 1'])
    t.is(client.callCount, 1)
  })

  test(`${kind}: a client with a logger still logs each call`, async (t) => {
    const logged: unknown[] = []
    const none = () => undefined
    const logger = { trace: none, debug: none, warn: none, error: none, info: (entry: unknown) => logged.push(entry) }
    const { session } = await start({ logger })
    logged.length = 0
    session.saveAll(songs(60))
    await session.flush()
    t.like(logged, Array(3).fill({ commandName: 'BatchWriteItemCommand', clientName: 'DynamoDBClient' }))
    t.is(logged.length, 3)
  })
}

class Loose {
  id = 'x'
  value: unknown
}
defineEntity(Loose, { table: 'Loose', partitionKey: 'id', attributes: { id: 'string', value: 'unknown' } })

async function storeLoose(value: unknown, translateConfig: TranslateConfig) {
  const client = new FakeDynamoDBClient()
  await client.createTables(Loose)
  const document = DynamoDBDocumentClient.from(client, translateConfig)
  const session = new Session({ client: document, clock: client.clock })
  const loose = Object.assign(new Loose(), { value })
  session.save(loose)
  await session.flush()
  const [request] = sentRequests(batchCalls(client)[0]!.input)
  return { session, document, stored: request?.item.value }
}

test("a document client's translateConfig governs attributes of type 'unknown'", async (t) => {
  const marshallOptions = { convertEmptyValues: true, removeUndefinedValues: true }
  const { stored } = await storeLoose({ empty: '', none: undefined, some: 1 }, { marshallOptions })
  t.deepEqual(stored, { M: { empty: { NULL: true }, some: { N: '1' } } })
  const wrapped = await storeLoose(1, { unmarshallOptions: { wrapNumbers: true } })
  const loaded = await wrapped.session.get(Loose, { id: 'x' }, { managed: false })
  t.deepEqual(loaded?.value, NumberValue.from('1'))
})

test('what a session writes, the document client reads', async (t) => {
  const { document } = await storeLoose({ list: [1, 'two', null] }, {})
  const { Item } = await document.send(new GetCommand({ TableName: 'Loose', Key: { id: 'x' } }))
  t.deepEqual(Item, { id: 'x', value: { list: [1, 'two', null] } })
})
