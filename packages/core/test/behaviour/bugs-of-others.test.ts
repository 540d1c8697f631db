import { defineEntity, FlushError, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { batchCalls } from '../fixtures/batch-calls.js'
import { caught } from '../fixtures/caught.js'
import { Place, places } from '../fixtures/place.js'
import { putRaw } from '../fixtures/put-raw.js'
import { sentRequests } from '../fixtures/sent-requests.js'
import { Song, Songs, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedCount } from '../fixtures/stored-count.js'
import { storedItem } from '../fixtures/stored-item.js'

// Measured or read in the source of other libraries; each of these must not happen here.

const BATCHES = { operations: ['BatchWriteItem'] } as const

class Visit {
  id!: string
  at!: Date
}
defineEntity(Visit, { table: 'Visits', partitionKey: 'id', attributes: { id: 'string', at: 'date' } })

function visits(count: number): Visit[] {
  return Array.from({ length: count }, (_, i) =>
    Object.assign(new Visit(), { id: `visit ${i}`, at: new Date(1_700_000_000_123 + i) }),
  )
}

async function startVisits() {
  const client = new FakeDynamoDBClient()
  await client.createTables(Visit)
  return { client, session: new Session({ client, clock: client.clock }) }
}

test('MikroORM 7.2.1: a failed flush forgets removals and unsaved entities', async (t) => {
  const { client, session } = await startSession()
  await putRaw(client, { artist: { S: 'Moby' }, title: { S: 'Porcelain' } })
  const fault = client.faults.fail({ name: 'AccessDeniedException', ...BATCHES })
  session.remove(Songs, { artist: 'Moby', title: 'Porcelain' })
  session.saveAll(songs(3))
  await caught(t, FlushError, () => session.flush())
  t.deepEqual(
    session.pending.map(({ kind }) => kind),
    ['delete', 'put', 'put', 'put'],
  )
  fault.stop()
  await session.flush()
  t.is(await storedItem(client, 'Moby', 'Porcelain'), undefined)
  t.is(await storedCount(client), 3)
})

test('MikroORM 7.2.1: a second flush queued behind a failing one never settles', async (t) => {
  const { client, session } = await startSession()
  client.faults.fail({ name: 'AccessDeniedException', times: 1, ...BATCHES })
  session.save(new Song('Moby', 'Porcelain'))
  const results = await Promise.allSettled([session.flush(), session.flush()])
  t.deepEqual(
    results.map(({ status }) => status),
    ['rejected', 'fulfilled'],
  )
  t.is(await storedCount(client), 1)
})

test('MikroORM 7.2.1: a save during a flush is lost', async (t) => {
  const { client, session } = await startSession()
  session.saveAll(songs(50))
  const late = new Song('Moby', 'Porcelain')
  await session.flush({ onProgress: () => session.save(late) })
  t.true(session.isPending(late))
  await session.flush()
  t.truthy(await storedItem(client, 'Moby', 'Porcelain'))
})

test('MikroORM 7.2.1: a field changed while its own write is in flight is recorded as clean', async (t) => {
  const { client, session } = await startSession()
  const song = new Song('Moby', 'Porcelain', 1999)
  session.save(song)
  const flushing = session.flush()
  song.year = 2000
  await flushing
  // were the change recorded as clean, this read would take the stored 1999 for the newer state
  await session.get(Songs, { artist: 'Moby', title: 'Porcelain' }, { consistent: true })
  t.is(song.year, 2000)
  session.save(song)
  await session.flush()
  t.deepEqual((await storedItem(client, 'Moby', 'Porcelain'))?.year, { N: '2000' })
})

test('dynamoose 4.2.0: leftovers matched back by deep equality vanish when an entity holds a Date', async (t) => {
  const { client, session } = await startVisits()
  client.faults.unprocessed({ whenAll: 'return', times: 1 })
  session.saveAll(visits(25))
  const report = await session.flush()
  t.is(report.leftovers, 25)
  t.is(report.counts.written, 25)
  t.is(await storedCount(client, 'Visits'), 25)
})

test('TypeDORM 1.15.4: all errors are swallowed into a list nobody reads', async (t) => {
  const { client, session } = await startSession()
  client.faults.fail({ name: 'InternalServerError', status: 500, ...BATCHES })
  session.saveAll(songs(25))
  const error = await caught(t, FlushError, () => session.flush({ retry: { maxAttempts: 2 } }))
  t.is(error.failures.length, 25)
  t.is(error.report.counts.written, 0)
})

test('TypeDORM 1.15.4: the list of failures is shared by concurrent calls', async (t) => {
  const { client } = await startSession()
  const [one, two] = [new Session({ client, clock: client.clock }), new Session({ client, clock: client.clock })]
  one.saveAll(songs(25))
  two.saveAll(places(25))
  const [first, second] = await Promise.allSettled([one.flush(), two.flush()])
  t.is(first.status, 'fulfilled')
  t.is(second.status === 'rejected' && (second.reason as FlushError).failures.length, 25)
})

test('onetable 2.7.7: leftovers of a batch get looked for under the wrong name', async (t) => {
  const { client, session } = await startSession({ tablePrefix: 'prod-' })
  const tableName = (table: string) => `prod-${table}`
  await client.createTables(Song, Place, { tableName })
  client.faults.unprocessed({ rate: 0.3 })
  for (let i = 0; i < 60; i++) session.saveAll([songs(60)[i]!, places(60)[i]!])
  const report = await session.flush()
  t.true(report.leftovers > 10)
  t.is(report.counts.written, 120)
  t.deepEqual([await storedCount(client, 'prod-Music'), await storedCount(client, 'prod-Places')], [60, 60])
})

test('electrodb 3.9.3: one failed call of three rejects all and hides what the others did', async (t) => {
  const { client, session } = await startSession()
  client.faults.script(['ok', { kind: 'fail', name: 'InternalServerError', status: 500 }, 'ok'], BATCHES)
  session.saveAll(songs(75))
  const error = await caught(t, FlushError, () => session.flush({ retry: { maxAttempts: 1 }, concurrency: 1 }))
  t.deepEqual(
    error.report.operations.map(({ outcome }) => outcome),
    [...Array<string>(25).fill('written'), ...Array<string>(25).fill('unknown'), ...Array<string>(25).fill('written')],
  )
})

test('toolbox 2.10.6, dynamoose, onetable: more than 25 operations are sent in one call', async (t) => {
  const { client, session } = await startSession()
  client.faults.unprocessed({ rate: 0.5 })
  session.saveAll(songs(333))
  await session.flush()
  t.true(batchCalls(client).every(({ input }) => sentRequests(input).length <= 25))
})

test('nova 0.8.3: dates are cut to seconds', async (t) => {
  const { session } = await startVisits()
  const [visit] = visits(1)
  session.save(visit!)
  await session.flush()
  const loaded = await session.get(Visit, { id: 'visit 0' }, { managed: false })
  t.is(loaded?.at.getTime(), 1_700_000_000_123)
})
