import { paginateScan } from '@aws-sdk/client-dynamodb'
import { beginsWith, defineEntity, lessThan, OptionError, QueryError, ReadBudgetError, Session } from '@sluice/core'
import { BulkError, bulkRemove, type DeadLetter, type RemovalOptions, removePartition } from '@sluice/core/bulk'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { MemoryCheckpoint } from '../fixtures/memory-checkpoint.js'
import { Place } from '../fixtures/place.js'

class Track {
  artist!: string
  title!: string
  year?: number
  notes?: string

  constructor(artist: string, title: string, year?: number) {
    Object.assign(this, { artist, title, year, notes: 'n'.repeat(40_000) })
  }
}
const Tracks = defineEntity(Track, {
  table: 'Tracks',
  partitionKey: 'artist',
  sortKey: 'title',
  attributes: { artist: 'string', title: { type: 'string', name: 't' }, year: 'number', notes: 'string' },
  indexes: { byYear: { partitionKey: 'year', projection: 'keys' } },
})

const tracks = (count: number, artist: string): Track[] =>
  Array.from({ length: count }, (_, i) => new Track(artist, `Track ${String(i).padStart(3, '0')}`, 1960 + (i % 20)))

async function start() {
  const client = new FakeDynamoDBClient()
  await client.createTables(Track, Place)
  const session = new Session({ client, clock: client.clock })
  session.saveAll([...tracks(60, 'Can'), ...tracks(10, 'Faust')])
  await session.flush()
  client.clearCalls()
  const options: RemovalOptions = { clock: client.clock }
  return { client, session, options, titles: () => titlesIn(client) }
}

/** What the table really holds, asked with the plain SDK client. */
async function titlesIn(client: FakeDynamoDBClient): Promise<readonly string[]> {
  const titles: string[] = []
  for await (const { Items = [] } of paginateScan({ client }, { TableName: 'Tracks', ConsistentRead: true })) {
    titles.push(...Items.map((item) => `${item['artist']?.S} ${item['t']?.S}`))
  }
  return titles.toSorted()
}

const inputs = (client: FakeDynamoDBClient, operation: string) =>
  client.calls.filter((call) => call.operation === operation).map(({ input }) => input as Record<string, unknown>)

test('removePartition deletes one partition, by its keys alone, read page by page and consistent', async (t) => {
  const { client, titles, options } = await start()
  const report = await removePartition(client, Tracks, { artist: 'Can' }, options)
  t.like(report, { ok: true, written: 60, calls: 3 })
  const queries = inputs(client, 'Query')
  // 60 items of 40 KB are three pages of 1 MB
  t.is(queries.length, 3)
  for (const { ConsistentRead, ProjectionExpression, ExpressionAttributeNames: names } of queries) {
    t.true(ConsistentRead)
    const projected = String(ProjectionExpression).split(', ')
    t.deepEqual(
      projected.map((alias) => Object(names)[alias]),
      ['artist', 't'],
    )
  }
  t.deepEqual(
    await titles(),
    tracks(10, 'Faust').map(({ artist, title }) => `${artist} ${title}`),
  )
  t.like(await removePartition(client, Tracks, { artist: 'Can' }, options), { ok: true, written: 0 })
})

test('removePartition goes to the table that its options name, and takes a table without a sort key', async (t) => {
  const { client, titles, options } = await start()
  const error = await caught(t, BulkError, () =>
    removePartition(client, Track, { artist: 'Can' }, { ...options, tablePrefix: 'other-' }),
  )
  t.regex(String(error.cause), /ReadError/)
  t.is((await titles()).length, 70)
  t.like(await removePartition(client, Track, { artist: 'Can' }, { ...options, tableName: (name) => name }), {
    ok: true,
  })
  t.like(await removePartition(client, Place, { id: 'nowhere' }, options), { ok: true, written: 0 })
})

test('bulkRemove deletes what a query finds, and what a scan finds by segments', async (t) => {
  const { client, session, titles, options } = await start()
  const early = session
    .query(Tracks)
    .where({ artist: 'Can', title: beginsWith('Track 0') })
    .filter(($) => lessThan($.year, 1965))
  t.like(await bulkRemove(client, early, options), { ok: true, written: 15 })
  t.is((await titles()).length, 55)
  t.like(await bulkRemove(client, session.query(Tracks).where({ artist: 'Can' }).limit(5), options), { written: 5 })
  t.like(await bulkRemove(client, session.query(Tracks).index('byYear').where({ year: 1979 }), options), { written: 3 })
  t.like(await bulkRemove(client, session.query(Tracks).where({ artist: 'Faust' }).select('year'), options), {
    written: 10,
  })
  t.like(await bulkRemove(client, session.scan(Tracks).segments(3), options), { ok: true, written: 37 })
  t.deepEqual(await titles(), [])
})

test('what is turned away is sent again, what is refused is a dead letter', async (t) => {
  const { client, titles, options } = await start()
  client.faults.unprocessed({ rate: 0.3 })
  client.faults.throttle({ operations: ['Query'], rate: 0.5 })
  t.like(await removePartition(client, Tracks, { artist: 'Can' }, options), { ok: true, written: 60 })
  client.faults.clear()
  client.faults.fail({ name: 'AccessDeniedException', operations: ['BatchWriteItem'] })
  const letters: DeadLetter[] = []
  const deadLetters = { write: async (letter: DeadLetter) => void letters.push(letter) }
  const report = await removePartition(client, Tracks, { artist: 'Faust' }, { ...options, deadLetters })
  t.false(report.ok)
  t.is(letters.length, 10)
  t.is((await titles()).length, 10)
})

test('a removal that ended too early tells why, and goes on when it is started again', async (t) => {
  const { client, session, titles, options } = await start()
  const controller = new AbortController()
  const onProgress = () => controller.abort()
  const aborted = removePartition(
    client,
    Tracks,
    { artist: 'Can' },
    { ...options, concurrency: 1, signal: controller.signal, onProgress },
  )
  await caught(t, BulkError, () => aborted)
  const left = (await titles()).length
  t.true(left > 10 && left < 70, `${left} are left`)
  const query = session.query(Tracks).where({ artist: 'Can' })
  const { cause } = await caught(t, BulkError, () =>
    bulkRemove(client, query.pageSize(10).budget({ maxPages: 1 }), options),
  )
  t.true(cause instanceof ReadBudgetError)
  t.is((await titles()).length, left - 10)
  await bulkRemove(client, query, options)
  t.is((await titles()).length, 10)
})

test('what has no meaning is refused before anything is sent', async (t) => {
  const { client, session, options } = await start()
  const query = session.query(Tracks).where({ artist: 'Can' })
  const other = new FakeDynamoDBClient()
  const refused: readonly (readonly [() => Promise<unknown>, RegExp])[] = [
    [() => bulkRemove(other, query, options), /client/],
    [() => bulkRemove(client, query, { ...options, tablePrefix: 'x-' }), /tablePrefix/],
    [() => bulkRemove(client, query, { ...options, tableName: (name) => name }), /tableName/],
    [() => bulkRemove(client, query, { checkpoint: new MemoryCheckpoint() } as RemovalOptions), /checkpoint/],
    [
      () => removePartition(client, Tracks, { artist: 'Can' }, { checkpointIntervalMs: 1 } as RemovalOptions),
      /checkpoint/,
    ],
    [() => removePartition(client, Tracks, { artist: 'Can' }, { veiw: 1 } as RemovalOptions), /veiw/],
    [() => bulkRemove(client, {} as never, options), /keys/],
  ]
  for (const [act, message] of refused) {
    const error = await caught(t, OptionError, act)
    t.regex(error.message, message)
  }
  const unready = session.query(Tracks) as unknown as typeof query
  t.regex((await caught(t, QueryError, () => bulkRemove(client, unready, options))).message, /where\(\) is missing/)
  await t.throwsAsync(removePartition(client, Tracks, {} as never, options), { code: 'INVALID_EXPRESSION' })
  await t.throwsAsync(removePartition(client, Tracks, { artist: 'Can', title: 'x' } as never, options), {
    code: 'INVALID_OPTION',
    message: /partition key `{ artist }` alone/,
  })
  t.is(client.callCount, 0)
})
