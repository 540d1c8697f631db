import type { FlushReport, Outcome } from '@sluice/core'
import test from 'ava'
import { Place } from '../fixtures/place.js'
import { Song, Songs, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { startStill } from '../fixtures/start-still.js'
import { storedItem } from '../fixtures/stored-item.js'

const BATCHES = { operations: ['BatchWriteItem'] } as const
const KEY = { artist: 'Sade', title: 'Paradise' }
const quiet = { throwOnFailure: false } as const
const outcome = ({ operations }: FlushReport) => operations[0]?.outcome
const sade = () => new Song('Sade', 'Paradise', 1988)

test('written: acknowledged', async (t) => {
  const { client, session } = await startSession()
  session.save(sade())
  session.remove(Songs, { artist: 'Sade', title: 'none' })
  const report = await session.flush()
  t.deepEqual(
    report.operations.map((operation) => operation.outcome),
    ['written', 'written'],
  )
  t.truthy(await storedItem(client, 'Sade', 'Paradise'))
})

test('rejected: the service refused it', async (t) => {
  const { session } = await startSession()
  session.save(new Place('nowhere'))
  const report = await session.flush(quiet)
  t.like(report.operations, [{ outcome: 'rejected', attempts: 1, code: 'SERVICE_REFUSED' }])
})

test('rejected: it shares the reason of those that the service refused', async (t) => {
  const { session } = await startSession()
  session.saveAll(Array.from({ length: 30 }, (_, i) => new Place(`place ${i}`)))
  const report = await session.flush({ ...quiet, concurrency: 1 })
  t.is(report.counts.rejected, 30)
  t.deepEqual(
    report.operations.map(({ attempts }) => attempts),
    [...Array<number>(25).fill(1), ...Array<number>(5).fill(0)],
  )
})

test('unprocessed: carried, every carrying call answered "not applied", budget used up', async (t) => {
  const { client, session } = await startSession()
  client.faults.script(['throttle', { kind: 'unprocessed', whenAll: 'return' }, 'throttle'], BATCHES)
  session.save(sade())
  const report = await session.flush({ ...quiet, retry: { maxAttempts: 3 } })
  t.like(report.operations, [{ outcome: 'unprocessed', attempts: 3, code: 'ATTEMPTS_EXHAUSTED' }])
  t.is(await storedItem(client, 'Sade', 'Paradise'), undefined)
})

test('not-sent: no call ever carried it (abort)', async (t) => {
  const { client, session } = await startSession()
  client.faults.throttle(BATCHES)
  session.saveAll(songs(30))
  const controller = new AbortController()
  const onProgress = () => controller.abort()
  const report = await session.flush({ ...quiet, concurrency: 1, onProgress, signal: controller.signal })
  t.deepEqual(
    report.operations.map((operation) => operation.outcome),
    [...Array<Outcome>(25).fill('unprocessed'), ...Array<Outcome>(5).fill('not-sent')],
  )
  t.true(report.failures.every(({ code }) => code === 'ABORTED'))
})

test('not-sent: no call ever carried it (stop)', async (t) => {
  const { client, session } = await startSession()
  client.faults.fail({ name: 'ExpiredTokenException', ...BATCHES })
  session.saveAll(songs(30))
  const report = await session.flush({ ...quiet, concurrency: 1 })
  t.is(report.counts['not-sent'], 5)
})

for (const [title, fault] of [
  ['a 5xx', 'server-error'],
  ['a reset', 'connection-reset'],
  ['a lost answer', 'lost-answer'],
  ['an unreadable answer', 'garbled'],
] as const) {
  test(`unknown: in doubt, a carrying call ended in ${title} and no later one acknowledged it`, async (t) => {
    const { client, session } = await startSession()
    client.faults.script([fault], BATCHES)
    session.save(sade())
    const report = await session.flush({ ...quiet, retry: { maxAttempts: 1 } })
    t.like(report.operations, [{ outcome: 'unknown', attempts: 1, code: 'IN_DOUBT' }])
    t.regex(report.failures[0]?.reason ?? '', /may or may not be written/)
    t.true(session.isPending(Songs, KEY))
  })

  test(`unknown: a later leftover doesn't lift the doubt that ${title} left`, async (t) => {
    const { client, session } = await startSession()
    const leftover = { kind: 'unprocessed', whenAll: 'return' } as const
    client.faults.script([fault, leftover, leftover, 'throttle'], BATCHES)
    session.save(sade())
    t.is(outcome(await session.flush({ ...quiet, retry: { maxAttempts: 4 } })), 'unknown')
  })

  test(`written: a later acknowledgement lifts the doubt that ${title} left`, async (t) => {
    const { client, session } = await startSession()
    client.faults.script([fault, 'throttle'], BATCHES)
    session.save(sade())
    t.is(outcome(await session.flush({ ...quiet, retry: { maxAttempts: 3 } })), 'written')
  })
}

test('unknown: a later refusal does not lift the doubt either', async (t) => {
  const { client, session } = await startSession()
  client.faults.script(['lost-answer', { kind: 'fail', name: 'AccessDeniedException' }], BATCHES)
  session.save(sade())
  t.is(outcome(await session.flush(quiet)), 'unknown')
  t.truthy(await storedItem(client, 'Sade', 'Paradise'))
})

test('unknown: in doubt, a carrying call was cancelled', async (t) => {
  const { client, session, asleep } = await startStill()
  client.faults.latency({ ms: 1_000, side: 'answer', ...BATCHES })
  session.save(sade())
  const controller = new AbortController()
  const flushing = session.flush({ ...quiet, signal: controller.signal })
  await asleep(1)
  controller.abort()
  t.is(outcome(await flushing), 'unknown')
  t.truthy(await storedItem(client, 'Sade', 'Paradise'))
})

test('each operation of a flush ends as exactly one outcome, and the counts add up', async (t) => {
  const { client, session } = await startSession()
  client.faults.unprocessed({ rate: 0.3, ...BATCHES })
  client.faults.serverError({ rate: 0.3, ...BATCHES })
  session.saveAll(songs(100))
  session.save(new Place('nowhere'))
  const { counts, operations } = await session.flush({ ...quiet, retry: { maxAttempts: 2 } })
  t.is(operations.length, 101)
  t.is(
    Object.values(counts).reduce((sum, count) => sum + count),
    101,
  )
  for (const [name, count] of Object.entries(counts)) {
    t.is(operations.filter((operation) => operation.outcome === name).length, count, name)
  }
  t.deepEqual(Object.keys(counts).toSorted(), [
    'condition-failed',
    'not-sent',
    'rejected',
    'unchanged',
    'unknown',
    'unprocessed',
    'written',
  ])
})

test('sending an unknown put or delete again is safe in itself: both are idempotent', async (t) => {
  const { client, session } = await startSession()
  client.faults.lostAnswer({ times: 1, ...BATCHES })
  session.save(sade())
  session.remove(Songs, { artist: 'Sade', title: 'Gone' })
  t.is((await session.flush({ ...quiet, retry: { maxAttempts: 1 } })).counts.unknown, 2)
  const before = await storedItem(client, 'Sade', 'Paradise')
  t.is((await session.flush()).counts.written, 2)
  t.deepEqual(await storedItem(client, 'Sade', 'Paradise'), before)
})
