import { FlushError, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test, { type ExecutionContext } from 'ava'
import { caught } from '../fixtures/caught.js'
import { Song } from '../fixtures/song.js'
import { storedCount } from '../fixtures/stored-count.js'
import { Draft, Page } from '../fixtures/versioned.js'

const TRANSACT = { mode: 'transact' } as const
const ONCE = { ...TRANSACT, retry: { maxAttempts: 1 } } as const
const QUIET = { throwOnFailure: false } as const

/** A transaction of versioned entities that was applied, its answer lost, its time over. */
async function appliedLongAgo(t: ExecutionContext) {
  const client = new FakeDynamoDBClient()
  await client.createTables(Draft, Page)
  const session = new Session({ client, clock: client.clock })
  const draft = new Draft('1', 'first')
  const page = new Page('2', 'first')
  session.saveAll([draft, page])
  client.faults.lostAnswer({ times: 1 })
  await caught(t, FlushError, () => session.flush(ONCE))
  await client.clock.sleep(600_000)
  return { client, session, draft, page, other: new Session({ client, clock: client.clock }) }
}

test('resend: true of a transaction that was applied finds its own items, and all of it is written', async (t) => {
  const { client, session, draft, page } = await appliedLongAgo(t)
  client.clearCalls()
  const report = await session.flush({ resend: true })
  t.deepEqual([report.counts.written, report.calls, client.callCount], [2, 1, 1])
  t.is(session.pending.length, 0)
  t.is(draft.rev, 1)
  t.is(typeof page.tag, 'string')
  draft.text = 'second'
  session.save(draft)
  t.true((await session.flush()).ok)
})

test('resend: true of one that was never applied: what an earlier flush had sent alone, and left, proves nothing', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Draft, Song)
  const session = new Session({ client, clock: client.clock })
  client.faults.script(['lost-answer', 'connection-reset'])
  session.save(new Draft('1', 'first'))
  await caught(t, FlushError, () => session.flush({ retry: { maxAttempts: 1 } }))
  session.save(new Song('Faust', 'Krautrock'))
  await caught(t, FlushError, () => session.flush(ONCE))
  await client.clock.sleep(600_000)
  t.is((await session.flush({ ...QUIET, resend: true })).counts.unknown, 2)
  t.is(session.pending.length, 2)
  t.true((await session.flush()).ok)
  t.is(await storedCount(client), 1)
})

test("resend: true of one that was never applied: another writer's equal item proves nothing for the others", async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Draft, Song)
  const session = new Session({ client, clock: client.clock })
  const song = new Song('Faust', 'Krautrock')
  const other = new Session({ client, clock: client.clock })
  other.save(new Song('Faust', 'Krautrock'))
  await other.flush()
  session.create(song)
  session.create(new Draft('1', 'first'))
  client.faults.script(['connection-reset'])
  await caught(t, FlushError, () => session.flush(ONCE))
  await client.clock.sleep(600_000)
  const report = await session.flush({ ...QUIET, resend: true })
  t.is(report.counts.written, 0)
  t.is(await storedCount(client, 'Drafts'), 0)
})

test('resend: true where another writer came between: in doubt, then like any stale write, and nothing is stuck', async (t) => {
  const { session, draft, page, other } = await appliedLongAgo(t)
  const theirs = await other.get(Draft, { id: '1' })
  theirs!.text = 'theirs'
  other.save(theirs!)
  await other.flush()
  const resent = await session.flush({ resend: true, ...QUIET })
  t.deepEqual(
    resent.operations.map(({ outcome }) => outcome),
    ['unknown', 'unknown'],
  )
  const report = await session.flush(QUIET)
  t.deepEqual(
    report.operations.map(({ entity, outcome }) => [entity, outcome]),
    [
      [draft, 'condition-failed'],
      [page, 'written'],
    ],
  )
})

test('a version that an earlier transaction in doubt has written is up to date after the next one fails on it', async (t) => {
  const { client, session, draft, page } = await appliedLongAgo(t)
  // given up, as what one of its items is meant to be has changed
  session.discard(page)
  draft.text = 'second'
  const failed = await session.flush({ ...TRANSACT, ...QUIET })
  t.like(failed.failures, [{ entity: draft, outcome: 'condition-failed', stored: undefined }])
  t.regex(failed.failures[0]?.reason ?? '', /up to date now: flush again/)
  t.is(draft.rev, 1)
  t.true((await session.flush(TRANSACT)).ok)
  t.is(draft.rev, 2)
  t.is(client.calls.at(-1)?.operation, 'TransactWriteItems')
})
