import { ConflictError, FlushError, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { Bookmark } from '#src/service/bookmark.js'
import { type BookmarkEntry, BookmarkService } from '#src/service/bookmark-service.js'

const NOW = new Date('2026-08-01T12:00:00.000Z')
const URL = 'https://example.org/'

interface Fixture {
  readonly client: FakeDynamoDBClient
  readonly session: Session
  readonly service: BookmarkService
}

// a client, a session and a service of its own for each test: they can run at the same time
async function setUp(): Promise<Fixture> {
  const client = new FakeDynamoDBClient()
  await client.createTables(Bookmark)
  return { client, ...openSession(client) }
}

function openSession(client: FakeDynamoDBClient): Omit<Fixture, 'client'> {
  // retries wait on the fake's clock, so they take no time
  const session = new Session({ client, clock: client.clock })
  return { session, service: new BookmarkService(session, () => NOW) }
}

function entries(count: number): readonly BookmarkEntry[] {
  return Array.from({ length: count }, (_, index) => ({ url: `${URL}${index}`, title: `Page ${index}` }))
}

function writesOf({ calls }: FakeDynamoDBClient): number {
  return calls.filter(({ operation }) => operation === 'BatchWriteItem').length
}

test('what was added is found by another session', async (t) => {
  const { client, session, service } = await setUp()
  service.add('ann', [{ url: URL, title: 'Example', tags: ['docs', 'home'] }])
  await session.flush()
  const found = await openSession(client).service.find('ann', URL)
  t.deepEqual({ ...found }, { user: 'ann', url: URL, title: 'Example', savedAt: NOW, tags: new Set(['docs', 'home']) })
})

test('100 bookmarks are written in 4 calls', async (t) => {
  const { client, session, service } = await setUp()
  service.add('ann', entries(100))
  await session.flush()
  t.is(writesOf(client), 4)
})

test('one address twice is refused before anything is sent, and nothing is pending', async (t) => {
  const { client, session, service } = await setUp()
  const twice = [...entries(3), { url: `${URL}1`, title: 'Again' }]
  t.throws(() => service.add('ann', twice), { instanceOf: ConflictError })
  t.is(session.pending.length, 0)
  t.is(writesOf(client), 0)
})

test('a bookmark is renamed, moved and forgotten', async (t) => {
  const { client, session, service } = await setUp()
  service.add('ann', [{ url: URL, title: 'Example', tags: ['docs'] }])
  await session.flush()

  const later = openSession(client)
  t.true(await later.service.rename('ann', URL, 'Renamed'))
  t.true(await later.service.find('ann', URL).then((bookmark) => bookmark?.title === 'Renamed'))
  await later.session.flush()
  t.true(await later.service.move('ann', URL, `${URL}new`))
  await later.session.flush()

  const last = openSession(client)
  t.is(await last.service.find('ann', URL), undefined)
  t.like(await last.service.find('ann', `${URL}new`), { title: 'Renamed', savedAt: NOW, tags: new Set(['docs']) })
  last.service.forget('ann', `${URL}new`)
  await last.session.flush()
  t.is(await openSession(client).service.find('ann', `${URL}new`), undefined)
})

test('there is nothing to rename or move where no bookmark is', async (t) => {
  const { session, service } = await setUp()
  t.false(await service.rename('ann', URL, 'Renamed'))
  t.false(await service.move('ann', URL, `${URL}new`))
  t.is(session.pending.length, 0)
})

test('a table that hands back a third of the items gets them all', async (t) => {
  const { client, session, service } = await setUp()
  client.faults.unprocessed({ rate: 0.33 })
  service.add('ann', entries(100))
  const report = await session.flush()
  t.is(report.counts.written, 100)
  t.true(report.leftovers > 0)
  t.true(writesOf(client) > 4)
})

test('a table that takes nothing for too long leaves everything pending; the next flush writes it', async (t) => {
  const { client, session, service } = await setUp()
  const throttling = client.faults.throttle({ operations: ['BatchWriteItem'] })
  service.add('ann', entries(30))
  const { report } = await t.throwsAsync(session.flush(), { instanceOf: FlushError })
  t.is(report.counts.unprocessed, 30)
  t.is(session.pending.length, 30)

  throttling.stop()
  t.is((await session.flush()).counts.written, 30)
})

test('snapshots bring the tables back, for tests that share what is expensive to set up', async (t) => {
  const { client, session, service } = await setUp()
  service.add('ann', entries(1))
  await session.flush()
  const before = client.snapshot()
  const other = openSession(client)
  other.service.forget('ann', `${URL}0`)
  await other.session.flush()
  t.is(await openSession(client).service.find('ann', `${URL}0`), undefined)

  client.restore(before)
  t.like(await openSession(client).service.find('ann', `${URL}0`), { title: 'Page 0' })
})
