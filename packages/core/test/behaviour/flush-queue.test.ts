import { FlushError, SealError, Session } from '@sluice/core'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedCount } from '../fixtures/stored-count.js'

test('the failure of one flush never rejects, hangs or empties another', async (t) => {
  const { client, session } = await startSession()
  const [first, second] = songs(2)
  client.faults.fail({ name: 'AccessDeniedException', times: 1, operations: ['BatchWriteItem'] })
  session.save(first!)
  const one = session.flush()
  session.save(second!)
  const two = session.flush()
  const error = await caught(t, FlushError, () => one)
  t.is(error.failures[0]?.entity, first)
  // what came back from the first flush waits again when the second takes
  const report = await two
  t.deepEqual(
    report.operations.map(({ entity }) => entity),
    [first, second],
  )
  t.is(await storedCount(client), 2)
})

test('a flush that fails to seal never rejects, hangs or empties another', async (t) => {
  const { client, session } = await startSession()
  const song = new Song('Wire', 'Map Ref', Number.NaN)
  session.save(song)
  const results = await Promise.allSettled([session.flush(), session.flush(), session.flush()])
  t.true(results.every((result) => result.status === 'rejected' && result.reason instanceof SealError))
  song.year = 1979
  t.is((await session.flush()).counts.written, 1)
  t.is(await storedCount(client), 1)
})

test('a flush with wrong options rejects alone, takes nothing and holds up nobody', async (t) => {
  const { client, session } = await startSession()
  session.saveAll(songs(3))
  await t.throwsAsync(session.flush({ retry: { maxAttempts: 0 } }), { message: /maxAttempts/ })
  t.false(session.pending.some(({ inFlight }) => inFlight))
  t.is((await session.flush()).counts.written, 3)
  t.is(await storedCount(client), 3)
})

test('a flush under way is not disturbed by one that is aborted while it waits', async (t) => {
  const { client, session } = await startSession()
  client.faults.latency({ ms: 100, operations: ['BatchWriteItem'] })
  session.saveAll(songs(3))
  const one = session.flush()
  const controller = new AbortController()
  const two = session.flush({ signal: controller.signal })
  const three = session.flush()
  controller.abort()
  await caught(t, FlushError, () => two)
  t.is((await one).counts.written, 3)
  t.is((await three).operations.length, 0)
})

test('a flush that is aborted while it waits never runs: nothing is taken, and what policies decided stays for the next report', async (t) => {
  const { client, session } = await startSession({ onConflict: 'last-wins' })
  client.faults.latency({ ms: 100, operations: ['BatchWriteItem'] })
  session.saveAll(songs(3))
  const one = session.flush()
  const controller = new AbortController()
  const two = session.flush({ signal: controller.signal })
  session.save(new Song('Wire', 'Map Ref', 1979))
  session.save(new Song('Wire', 'Map Ref', 1980))
  controller.abort()
  await caught(t, FlushError, () => two)
  await one
  t.like(session.pending, [{ inFlight: false }])
  t.is(client.callCount, 1)
  t.deepEqual((await session.flush()).conflicts, { replaced: 1, kept: 0 })
})

test('a hundred flushes of a session at once all settle', async (t) => {
  const { client, session } = await startSession()
  client.faults.throttle({ rate: 0.3, operations: ['BatchWriteItem'] })
  const flushes = songs(100).map((song) => {
    session.save(song)
    return session.flush()
  })
  const reports = await Promise.all(flushes)
  t.is(
    reports.reduce((sum, { counts }) => sum + counts.written, 0),
    100,
  )
  t.is(await storedCount(client), 100)
})

test('two sessions flush side by side', async (t) => {
  const { client, session } = await startSession()
  const other = new Session({ client, clock: client.clock })
  session.save(new Song('Wire', 'Outdoor Miner'))
  other.save(new Song('Wire', 'Outdoor Miner'))
  const [one, two] = await Promise.all([session.flush(), other.flush()])
  t.is(one.counts.written + two.counts.written, 2)
  t.is(await storedCount(client), 1)
})
