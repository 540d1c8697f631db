import { inspect } from 'node:util'
import { CreateTableCommand } from '@aws-sdk/client-dynamodb'
import { Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { Album } from '../fixtures/album.js'
import { batchCalls } from '../fixtures/batch-calls.js'
import { Place, places } from '../fixtures/place.js'
import { refuseWhen } from '../fixtures/refuse-when.js'
import { sentRequests } from '../fixtures/sent-requests.js'
import { Song, Songs, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

const BATCHES = { operations: ['BatchWriteItem'] } as const
const quiet = { throwOnFailure: false } as const

test('the report has for each operation its outcome, entity, class and key, attempts, in the order saved', async (t) => {
  const { client, session } = await startSession()
  client.faults.unprocessed({ when: ({ key: { title } }) => title?.S === 'Pirate Jet', times: 1 })
  const [song, album] = [new Song('Gorillaz', 'Pirate Jet'), new Album('Gorillaz', 'Plastic Beach')]
  session.saveAll([album, song])
  session.remove(Songs, { artist: 'Gorillaz', title: 'White Flag' })
  const report = await session.flush()
  t.like(report.operations, [
    {
      outcome: 'written',
      entity: album,
      entityClass: Album,
      className: 'Album',
      key: { band: 'Gorillaz', name: 'Plastic Beach' },
      kind: 'put',
      attempts: 1,
      table: 'Music',
    },
    {
      outcome: 'written',
      entity: song,
      entityClass: Song,
      key: { artist: 'Gorillaz', title: 'Pirate Jet' },
      attempts: 2,
    },
    { outcome: 'written', kind: 'delete', key: { artist: 'Gorillaz', title: 'White Flag' }, attempts: 1 },
  ])
  t.is(report.operations[2]?.entity, undefined)
  t.deepEqual(Object.keys(report.operations[2]?.key ?? {}), ['artist', 'title'])
})

test("each attempt's accounting adds up: calls, retried calls, leftovers, bytes sent, attempts", async (t) => {
  const { client, session } = await startSession()
  client.faults.unprocessed({ rate: 0.2 })
  client.faults.throttle({ rate: 0.1, ...BATCHES })
  client.faults.serverError({ rate: 0.1, ...BATCHES })
  client.faults.lostAnswer({ rate: 0.1, ...BATCHES })
  session.saveAll(songs(1_000))
  // by chance one in a thousand is turned away twelve times now and then
  const report = await session.flush({ retry: { maxAttempts: 50 } })
  const calls = batchCalls(client)
  const carried = calls.map(({ input }) => sentRequests(input).map(({ item }) => item.title?.S ?? ''))
  t.is(report.calls, calls.length)
  t.is(
    report.bytesSent,
    calls.reduce((sum, { bytes }) => sum + bytes, 0),
  )
  t.is(
    report.leftovers,
    calls.filter(({ outcome }) => outcome === 'ok').reduce((sum, { handedBack }) => sum + handedBack, 0),
  )
  const seen = new Set<string>()
  const retried = carried.filter((titles) => {
    const isRetry = titles.some((title) => seen.has(title))
    for (const title of titles) seen.add(title)
    return isRetry
  })
  t.is(report.retriedCalls, retried.length)
  const times = new Map<string, number>()
  for (const title of carried.flat()) times.set(title, (times.get(title) ?? 0) + 1)
  for (const { entity, attempts } of report.operations) t.is(times.get((entity as Song).title), attempts)
})

test('consumed capacity is summed for each table over all attempts when asked for', async (t) => {
  const { client, session } = await startSession()
  await client.createTables(Place)
  client.faults.unprocessed({ rate: 0.2 })
  session.saveAll([...songs(100), ...places(50), new Place('big', 'x'.repeat(3_000))])
  session.remove(Place, { id: 'a delete of nothing costs one unit' })
  const report = await session.flush({ returnConsumedCapacity: 'TOTAL' })
  t.like(Object.fromEntries(report.consumedCapacity), {
    Music: { TableName: 'Music', CapacityUnits: 100 },
    Places: { TableName: 'Places', CapacityUnits: 50 + 3 + 1 },
  })
  session.saveAll(songs(3))
  t.is((await session.flush()).consumedCapacity.size, 0)
})

/** The table of songs with a local and a global index. */
async function startIndexed() {
  const client = new FakeDynamoDBClient()
  const key = (name: string) => [
    { AttributeName: name, KeyType: 'HASH' as const },
    { AttributeName: 'year', KeyType: 'RANGE' as const },
  ]
  await client.send(
    new CreateTableCommand({
      TableName: 'Music',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'artist', AttributeType: 'S' },
        { AttributeName: 'title', AttributeType: 'S' },
        { AttributeName: 'year', AttributeType: 'N' },
      ],
      KeySchema: [
        { AttributeName: 'artist', KeyType: 'HASH' },
        { AttributeName: 'title', KeyType: 'RANGE' },
      ],
      LocalSecondaryIndexes: [
        { IndexName: 'by-year', KeySchema: key('artist'), Projection: { ProjectionType: 'ALL' } },
      ],
      GlobalSecondaryIndexes: [{ IndexName: 'titles', KeySchema: key('title'), Projection: { ProjectionType: 'ALL' } }],
    }),
  )
  return { client, session: new Session({ client, clock: client.clock }) }
}

test('consumed capacity is summed index by index when asked for', async (t) => {
  const { session } = await startIndexed()
  session.saveAll(songs(60))
  const report = await session.flush({ returnConsumedCapacity: 'INDEXES' })
  t.like(report.consumedCapacity.get('Music'), {
    CapacityUnits: 180,
    Table: { CapacityUnits: 60 },
    LocalSecondaryIndexes: { 'by-year': { CapacityUnits: 60 } },
    GlobalSecondaryIndexes: { titles: { CapacityUnits: 60 } },
  })
})

test('item collection metrics are in the report for each table when asked for', async (t) => {
  const { session } = await startIndexed()
  session.saveAll([...songs(30), ...songs(30, 'Nico')])
  const report = await session.flush({ returnItemCollectionMetrics: 'SIZE' })
  const metrics = report.itemCollectionMetrics.get('Music') ?? []
  t.deepEqual(
    new Set(metrics.flatMap(({ ItemCollectionKey = {} }) => Object.values(ItemCollectionKey).map(({ S }) => S))),
    new Set(['Nina Simone', 'Nico']),
  )
  t.true(metrics.every(({ SizeEstimateRangeGB }) => SizeEstimateRangeGB?.length === 2))
  session.saveAll(songs(3))
  t.is((await session.flush()).itemCollectionMetrics.size, 0)
})

test('the report has elapsed time and time spent waiting', async (t) => {
  const { client, session } = await startSession({ random: () => 0.5 })
  client.faults.throttle({ times: 2, ...BATCHES })
  client.faults.latency({ ms: 100, ...BATCHES })
  session.save(new Song('Gorillaz', 'Pirate Jet'))
  const { elapsedMs, waitedMs } = await session.flush({ retry: { baseDelayMs: 1_000 } })
  t.is(waitedMs, 500 + 1_000)
  t.is(elapsedMs, 500 + 1_000 + 3 * 100)
})

test('time in which a table is left alone while calls to another are under way is no time spent waiting', async (t) => {
  const { client, session } = await startSession({ random: () => 0.5 })
  await client.createTables(Place)
  client.faults.throttle({ times: 1, table: 'Music', ...BATCHES })
  client.faults.latency({ ms: 3_000, table: 'Places', ...BATCHES })
  session.saveAll([...songs(25), ...places(25)])
  const report = await session.flush({ retry: { baseDelayMs: 2_000 } })
  t.is(report.calls, 3)
  t.is(report.waitedMs, 0)
  t.is(report.elapsedMs, 3_000)
})

test('console.log(report) prints a short table a person can read', async (t) => {
  const { session } = await startSession()
  session.saveAll([...songs(60), ...places(5)])
  const report = await session.flush({ ...quiet, returnConsumedCapacity: 'TOTAL' })
  const printed = inspect(report)
  t.is(printed, String(report))
  t.regex(printed, /operations +65\n +written +60\n +rejected +5\n/)
  t.regex(printed, /units of Music +60/)
  t.regex(printed, /put Place \{ id: "place 0" \}: rejected/)
  t.true(printed.split('\n').length <= 15, printed)
})

test('report.toJSON() has no attribute values, the key’s included', async (t) => {
  const { session } = await startSession()
  session.saveAll([...songs(3), new Place('a secret id', 'a secret text')])
  const report = await session.flush(quiet)
  const json = JSON.stringify(report)
  for (const secret of ['secret', 'Nina Simone', 'Song 000']) t.false(json.includes(secret), secret)
  t.like(JSON.parse(json), {
    ok: false,
    counts: { written: 3, rejected: 1 },
    calls: report.calls,
    groups: [
      { className: 'Song', table: 'Music', kind: 'put', outcome: 'written', operations: 3 },
      { className: 'Place', table: 'Places', kind: 'put', outcome: 'rejected', code: 'SERVICE_REFUSED', operations: 1 },
    ],
  })
})

test('report.toJSON() counts operations of one class and outcome apart where they failed for different reasons', async (t) => {
  const { client, session } = await startSession()
  refuseWhen(client, (requests) => {
    const isFirst = requests.some(({ item }) => item.title?.S === 'Song 000000')
    return { name: isFirst ? 'AccessDeniedException' : 'ExpiredTokenException' }
  })
  session.saveAll(songs(4))
  const { groups } = (await session.flush({ ...quiet, concurrency: 1 })).toJSON()
  t.deepEqual(
    groups.map(({ outcome, code, operations, attempts }) => [outcome, code, operations, attempts]),
    [
      ['rejected', 'SERVICE_REFUSED', 1, 2],
      ['rejected', 'CREDENTIALS', 1, 2],
      ['unprocessed', 'CREDENTIALS', 2, 2],
    ],
  )
})

test('report.toJSON() has no attribute values where DynamoDB tells capacity and item collections either', async (t) => {
  const { session } = await startIndexed()
  session.saveAll(songs(30, 'a secret artist'))
  const report = await session.flush({ returnConsumedCapacity: 'INDEXES', returnItemCollectionMetrics: 'SIZE' })
  t.true((report.itemCollectionMetrics.get('Music') ?? []).length > 0)
  const json = JSON.stringify(report)
  t.false(json.includes('secret'))
  t.like(JSON.parse(json), { ok: true, consumedCapacity: { Music: { Table: { CapacityUnits: 30 } } } })
})

test('printing a result or a FlushError shows class and key, no other value', async (t) => {
  const { session } = await startSession()
  session.save(new Place('place 1', 'a secret text'))
  const report = await session.flush(quiet)
  t.regex(inspect(report.operations[0]), /^put Place \{ id: "place 1" \}: rejected, /)
  t.false(inspect(report.failures).includes('secret'))
  session.discard(Place, { id: 'place 1' })
  session.save(new Place('place 2', 'a secret text'))
  const error = await t.throwsAsync(session.flush())
  t.false(inspect(error).includes('secret'))
})
