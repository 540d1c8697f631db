import { ConflictError, defineEntity, FlushError, record, SealError, Session } from '@sluice/core'
import { bulkWrite, type DeadLetter } from '@sluice/core/bulk'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { batchCalls } from '../fixtures/batch-calls.js'
import { caught } from '../fixtures/caught.js'
import { createMusicWithYearIndex } from '../fixtures/create-music-with-year-index.js'
import { refuseWhen } from '../fixtures/refuse-when.js'
import { sentRequests } from '../fixtures/sent-requests.js'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedCount } from '../fixtures/stored-count.js'
import { storedItem } from '../fixtures/stored-item.js'

// What users of other libraries reported, each under its issue; none of it must happen here. What was measured or read in
// their source is in bugs-of-others.

const BATCHES = { operations: ['BatchWriteItem'] } as const

test('dynamoose/dynamoose#91', async (t) => {
  // leftovers came back to the caller in the SDK's own form, who had to send them again past the library
  const { client, session } = await startSession()
  client.faults.unprocessed({ rate: 0.4 })
  session.saveAll(songs(100))
  const report = await session.flush()
  t.true(report.leftovers > 0)
  t.is(report.counts.written, 100)
  t.is(await storedCount(client), 100)
})

test('dynamoose/dynamoose#658', async (t) => {
  // ten items written, a success reported, three of them missing
  const { client, session } = await startSession()
  const all = songs(10)
  const never = new Set(all.slice(7).map(({ title }) => String(title)))
  client.faults.unprocessed({ when: ({ key: { title } }) => never.has(title?.S ?? '') })
  session.saveAll(all)
  const { report, failures } = await caught(t, FlushError, () => session.flush())
  t.deepEqual(
    failures.map(({ entity, outcome }) => [entity, outcome]),
    all.slice(7).map((song) => [song, 'unprocessed']),
  )
  t.is(report.counts.written, 7)
  t.is(await storedCount(client), 7)
  t.deepEqual(
    session.pending.map(({ entity }) => entity),
    all.slice(7),
  )
})

test('sensedeep/dynamodb-onetable#486', async (t) => {
  // leftovers were looked for in a place where the answer has none: under throttling items were missing, without an error
  const { client, session } = await startSession()
  client.faults.unprocessed({ rate: 0.3 })
  session.saveAll(songs(2_000))
  t.is((await session.flush({ concurrency: 16 })).counts.written, 2_000)
  t.is(await storedCount(client), 2_000)
})

test('balmbees/dynamo-types#29', async (t) => {
  // nobody looked at UnprocessedItems, neither of writes nor of removals
  const { client, session } = await startSession()
  session.saveAll(songs(60))
  await session.flush()
  client.faults.unprocessed({ rate: 0.5 })
  session.removeAll(songs(60))
  const report = await session.flush()
  t.true(report.leftovers > 0)
  t.is(report.counts.written, 60)
  t.is(await storedCount(client), 0)
})

test('dynamoose/dynamoose#204', async (t) => {
  // the error of one chunk was all that the caller got; what had become of the other chunks stayed unknown
  const { client, session } = await startSession()
  const denied = { name: 'AccessDeniedException', message: 'no rights to this one' }
  refuseWhen(client, (requests) => (requests.some(({ item }) => item.title?.S === 'Song 000030') ? denied : undefined))
  session.saveAll(songs(100))
  const { report, failures } = await caught(t, FlushError, () => session.flush())
  t.is(report.counts.written, 99)
  t.is(await storedCount(client), 99)
  t.deepEqual(
    failures.map(({ key, outcome }) => [key, outcome]),
    [[{ artist: 'Nina Simone', title: 'Song 000030' }, 'rejected']],
  )
})

test('typedorm/typedorm#247', async (t) => {
  // failedItems held the items and nothing else: "how can i know the error because i have nothing"
  const { client, session } = await startSession()
  client.faults.fail({ name: 'AccessDeniedException', message: 'not authorized to perform', ...BATCHES })
  session.save(new Song('Nico', 'Afraid'))
  const error = await caught(t, FlushError, () => session.flush())
  const [failure] = error.failures
  t.like(failure, { outcome: 'rejected', code: 'SERVICE_REFUSED', className: 'Song', table: 'Music' })
  t.regex(failure?.reason ?? '', /AccessDeniedException: not authorized to perform/)
  t.like(failure?.cause, { name: 'AccessDeniedException' })
  t.regex(error.message, /Song \{ artist: "Nico", title: "Afraid" \}.*not authorized/)
})

test('mapbox/dyno#82: refused by the table', async (t) => {
  // 25 good records, a bad one, ten good ones: the ten fell with the bad one
  const client = new FakeDynamoDBClient()
  await createMusicWithYearIndex(client)
  const session = new Session({ client, clock: client.clock })
  const all = songs(36)
  for (const [index, song] of all.entries()) if (index !== 25) delete song.year
  session.saveAll(all)
  const { report, failures } = await caught(t, FlushError, () => session.flush())
  t.is(report.counts.written, 35)
  t.is(await storedCount(client), 35)
  t.deepEqual(
    failures.map(({ entity }) => entity),
    [all[25]],
  )
})

test('mapbox/dyno#82: known to be bad before it is sent', async (t) => {
  const { client, session } = await startSession()
  const all = songs(36)
  all[25]!.year = Number.NaN
  session.saveAll(all)
  const { problems } = await caught(t, SealError, () => session.flush())
  t.like(problems, [{ entity: all[25], attribute: 'year' }])
  t.is(problems.length, 1)
  t.is(client.callCount, 0)
  t.is(session.pending.length, 36)
})

class Sensor {
  id!: string
  #level = 0

  /** What is read isn't what was set. */
  get level(): number {
    return this.#level
  }

  set level(value: number) {
    this.#level = Math.round(value)
  }

  constructor(id: string, level: number) {
    this.id = id
    this.level = level
  }
}
defineEntity(Sensor, { table: 'Sensors', partitionKey: 'id', attributes: { id: 'string', level: 'number' } })

test('dynamoose 4.2.0: leftovers matched back by deep equality vanish when a setter changes what was given', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Sensor)
  const session = new Session({ client, clock: client.clock })
  client.faults.unprocessed({ whenAll: 'return', times: 1 })
  session.saveAll(Array.from({ length: 25 }, (_, index) => new Sensor(`sensor ${index}`, index + 0.4)))
  const report = await session.flush()
  t.is(report.leftovers, 25)
  t.is(await storedCount(client, 'Sensors'), 25)
})

test('aws/aws-sdk-java-v2#1287', async (t) => {
  // 51 items, the last two with one key: they are in different chunks, and the last silently replaced the one before
  const { client, session } = await startSession()
  session.saveAll(songs(50))
  const twin = songs(50)[49]!
  const error = t.throws(() => session.save(twin), { instanceOf: ConflictError })
  t.regex(error.message, /Song 000049/)
  await session.flush()
  t.is(batchCalls(client).flatMap(({ input }) => sentRequests(input)).length, 50)
})

class Product {
  id!: string
  markets?: Readonly<Record<string, { readonly id: string; readonly active: boolean }>>
  notes?: unknown
}
defineEntity(Product, {
  table: 'Products',
  partitionKey: 'id',
  attributes: { id: 'string', markets: record('unknown'), notes: 'unknown' },
})

test('dynamoose/dynamoose#1772', async (t) => {
  // of a map with keys that the schema doesn't name, batchPut kept the first one
  const client = new FakeDynamoDBClient()
  await client.createTables(Product)
  const session = new Session({ client, clock: client.clock })
  const markets = {
    US: { id: 'abc', active: true },
    GB: { id: 'def', active: false },
    FR: { id: 'ghi', active: true },
    DE: { id: 'jkl', active: false },
  }
  session.save(Object.assign(new Product(), { id: 'p', markets, notes: { deep: markets } }))
  await session.flush()
  const loaded = await session.get(Product, { id: 'p' }, { managed: false })
  t.deepEqual(loaded?.markets, markets)
  t.deepEqual(loaded?.notes, { deep: markets })
})

test('awslabs/dynamodb-data-mapper-js#171', async (t) => {
  // the caller of a batch got what was written, never what had failed: nothing could be put into a dead letter queue
  const client = new FakeDynamoDBClient()
  await client.createTables(Song)
  const all = songs(200)
  const bad = new Set(['Song 000007', 'Song 000130'])
  refuseWhen(client, (requests) =>
    requests.some(({ item }) => bad.has(item.title?.S ?? ''))
      ? { name: 'ValidationException', message: 'bad song' }
      : undefined,
  )
  const queue: DeadLetter[] = []
  const report = await bulkWrite(client, all, {
    clock: client.clock,
    deadLetters: { includeItem: true, write: async (letter) => void queue.push(letter) },
  })
  queue.sort((a, b) => a.element - b.element)
  t.deepEqual(
    queue.map(({ key, item, reason }) => [key, item, reason.includes('bad song')]),
    [
      [
        { artist: { S: 'Nina Simone' }, title: { S: 'Song 000007' } },
        { artist: { S: 'Nina Simone' }, title: { S: 'Song 000007' }, year: { N: '1907' } },
        true,
      ],
      [
        { artist: { S: 'Nina Simone' }, title: { S: 'Song 000130' } },
        { artist: { S: 'Nina Simone' }, title: { S: 'Song 000130' }, year: { N: '1930' } },
        true,
      ],
    ],
  )
  t.like(report, { ok: false, written: 198, deadLetters: 2 })
  t.is(await storedCount(client), 198)
})

test('a leftover is what is stored in the end, whatever the entity says by then (dynamoose/dynamoose#91, the workaround)', async (t) => {
  // sending leftovers again by hand sent what the objects held by then
  const { client, session } = await startSession()
  const song = new Song('Nico', 'Afraid', 1970)
  client.faults.unprocessed({ whenAll: 'return', times: 1 })
  session.save(song)
  const flushing = session.flush()
  song.year = 2000
  await flushing
  t.deepEqual((await storedItem(client, 'Nico', 'Afraid'))?.year, { N: '1970' })
})
