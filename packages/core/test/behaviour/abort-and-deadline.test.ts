import { getEventListeners } from 'node:events'
import { DeadlineError, FlushError, Session, systemClock } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { batchCalls } from '../fixtures/batch-calls.js'
import { caught } from '../fixtures/caught.js'
import { createLedger, Misdeclared } from '../fixtures/misdeclared.js'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { startStill } from '../fixtures/start-still.js'

const BATCHES = { operations: ['BatchWriteItem'] } as const
const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length

test('flush({ signal }): already aborted takes nothing and rejects with an empty report and cause: signal.reason', async (t) => {
  const { client, session } = await startSession()
  session.saveAll(songs(3))
  const reason = new Error('the user left')
  const signal = AbortSignal.abort(reason)
  for (const options of [{ signal }, { signal, throwOnFailure: false }]) {
    const error = await caught(t, FlushError, () => session.flush(options))
    t.is(error.report.operations.length, 0)
    t.is(error.cause, reason)
  }
  t.is(session.pending.length, 3)
  t.false(session.pending.some(({ inFlight }) => inFlight))
  t.is(client.callCount, 0)
  t.is(listeners(signal), 0)
})

test('flush({ signal }): a queued one that is aborted rejects at once', async (t) => {
  const { client, session, asleep, clock } = await startStill()
  client.faults.latency({ ms: 1_000, ...BATCHES })
  const [first, second] = songs(2)
  session.save(first!)
  const one = session.flush()
  session.save(second!)
  const controller = new AbortController()
  const two = session.flush({ signal: controller.signal })
  await asleep(1)
  const reason = new Error('the user left')
  controller.abort(reason)
  const error = await caught(t, FlushError, () => two)
  t.is(error.cause, reason)
  t.is(error.report.operations.length, 0)
  // the first one is still waiting for its answer
  t.is(clock.sleeping, 1)
  t.is(listeners(controller.signal), 0)
  await clock.advance(1_000)
  t.is((await one).counts.written, 1)
  t.true(session.isPending(second!))
})

test('flush({ signal }): during backoff it wakes at once', async (t) => {
  const { client, session, asleep, clock } = await startStill()
  client.faults.throttle(BATCHES)
  session.saveAll(songs(3))
  const controller = new AbortController()
  const flushing = session.flush({ signal: controller.signal, retry: { baseDelayMs: 10_000 } })
  await asleep(1)
  const before = clock.now()
  controller.abort()
  const error = await caught(t, FlushError, () => flushing)
  t.is(clock.now(), before)
  t.is(clock.sleeping, 0)
  t.is(error.cause, controller.signal.reason)
  t.true(error.failures.every(({ outcome, code }) => outcome === 'unprocessed' && code === 'ABORTED'))
  t.is(session.pending.length, 3)
})

test('flush({ signal }): calls in flight are cancelled', async (t) => {
  const { client, session, asleep, clock } = await startStill()
  client.faults.latency({ ms: 60_000, ...BATCHES })
  session.saveAll(songs(50))
  const controller = new AbortController()
  const flushing = session.flush({ signal: controller.signal })
  await asleep(2)
  controller.abort()
  const error = await caught(t, FlushError, () => flushing)
  t.deepEqual(
    client.calls.map(({ outcome }) => outcome),
    ['aborted', 'aborted'],
  )
  t.is(clock.sleeping, 0)
  t.is(error.report.counts.unknown, 50)
  t.is(session.pending.length, 50)
})

test('an abort after everything was written changes nothing', async (t) => {
  const { session } = await startSession()
  session.saveAll(songs(3))
  const controller = new AbortController()
  const report = await session.flush({ signal: controller.signal, onProgress: () => controller.abort() })
  t.true(report.ok)
})

test('listeners are always removed: after success, failure, abort, a seal error and wrong options', async (t) => {
  const { client, session } = await startSession()
  const controller = new AbortController()
  const { signal } = controller
  session.saveAll(songs(300))
  const flushing = session.flush({ signal })
  t.is(listeners(signal), 1)
  await flushing
  t.is(listeners(signal), 0)

  client.faults.throttle({ times: 3, ...BATCHES })
  session.saveAll(songs(30, 'Nico'))
  await caught(t, FlushError, () => session.flush({ signal, retry: { maxAttempts: 1 } }))
  t.is(listeners(signal), 0)

  session.save(new Song('Nico', 'Nibelungen', Number.NaN))
  await t.throwsAsync(session.flush({ signal }))
  t.is(listeners(signal), 0)

  await t.throwsAsync(session.flush({ signal, retry: { maxAttempts: -1 } }))
  t.is(listeners(signal), 0)

  session.clear()
  session.save(new Song('Nico', 'Afraid'))
  client.faults.throttle(BATCHES)
  const [running, queued] = [session.flush({ signal }), session.flush({ signal })]
  controller.abort()
  await Promise.allSettled([running, queued])
  t.is(listeners(signal), 0)
})

test('one signal for a thousand flushes gathers no listeners', async (t) => {
  const { session } = await startSession()
  const { signal } = new AbortController()
  for (let i = 0; i < 1_000; i++) await session.flush({ signal })
  t.is(listeners(signal), 0)
})

test('deadlineMs is for the whole flush and cancels like an abort', async (t) => {
  const { client, session, asleep, clock } = await startStill()
  client.faults.latency({ ms: 60_000, ...BATCHES })
  session.saveAll(songs(30))
  const flushing = session.flush({ deadlineMs: 5_000, concurrency: 1 })
  await asleep(2)
  await clock.advance(5_000)
  const error = await caught(t, FlushError, () => flushing)
  t.true(error.cause instanceof DeadlineError)
  t.is((error.cause as DeadlineError).deadlineMs, 5_000)
  t.deepEqual(
    error.failures.map(({ outcome }) => outcome),
    [...Array<string>(25).fill('unknown'), ...Array<string>(5).fill('not-sent')],
  )
  t.is(error.failures[29]?.code, 'DEADLINE_EXCEEDED')
  t.is(clock.sleeping, 0)
  t.is(session.pending.length, 30)
})

test('deadlineMs counts from the call on, waiting for its turn included', async (t) => {
  const { client, session, asleep, clock } = await startStill()
  client.faults.latency({ ms: 10_000, ...BATCHES })
  const [first, second] = songs(2)
  session.save(first!)
  const one = session.flush()
  session.save(second!)
  const two = session.flush({ deadlineMs: 5_000 })
  await asleep(2)
  const rejected = caught(t, FlushError, () => two)
  await clock.advance(5_000)
  const error = await rejected
  t.true(error.cause instanceof DeadlineError)
  t.is(error.report.operations.length, 0)
  t.true(session.isPending(second!))
  await clock.advance(5_000)
  t.is((await one).counts.written, 1)
})

test('without deadlineMs there is none; a flush that ends in time leaves no timer behind', async (t) => {
  const { session, clock } = await startStill()
  session.saveAll(songs(3))
  t.true((await session.flush()).ok)
  session.saveAll(songs(3))
  t.true((await session.flush({ deadlineMs: 1_000 })).ok)
  t.is(clock.sleeping, 0)
})

test('deadlineMs: Infinity is no deadline, also on the real clock', async (t) => {
  const { client, session } = await startSession({ clock: systemClock })
  client.faults.throttle({ times: 1, ...BATCHES })
  session.saveAll(songs(3))
  for (const deadlineMs of [Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER, 2 ** 31]) {
    session.saveAll(songs(1, `until ${deadlineMs}`))
    t.true((await session.flush({ deadlineMs, retry: { baseDelayMs: 20 } })).ok)
  }
})

test('deadlineMs: a client that neither answers nor heeds the signal does not hold up the flush', async (t) => {
  const { client, session, asleep, clock } = await startStill()
  client.send = () => new Promise(() => undefined)
  session.saveAll(songs(30))
  const flushing = session.flush({ deadlineMs: 5_000, concurrency: 1, throwOnFailure: false })
  await asleep(1)
  await clock.advance(5_000)
  const report = await flushing
  t.is(report.counts.unknown, 25)
  t.is(report.counts['not-sent'], 5)
  t.is(session.pending.length, 30)
})

test('an abort does not wait for credentials that never come, and nothing is sent when they come after all', async (t) => {
  let bring: (credentials: { accessKeyId: string; secretAccessKey: string }) => void = () => undefined
  let ask: () => void = () => undefined
  const asked = new Promise<void>((resolve) => {
    ask = resolve
  })
  const client = new FakeDynamoDBClient({
    credentials: () =>
      new Promise((resolve) => {
        bring = resolve
        ask()
      }),
  })
  const session = new Session({ client, clock: client.clock })
  session.saveAll(songs(3))
  const controller = new AbortController()
  const flushing = session.flush({ signal: controller.signal })
  await asked
  controller.abort()
  const { report } = await caught(t, FlushError, () => flushing)
  t.is(report.counts.written, 0)
  t.is(session.pending.length, 3)
  bring({ accessKeyId: 'x', secretAccessKey: 'y' })
  await new Promise((resolve) => setImmediate(resolve))
  t.is(batchCalls(client).length, 0)
})

test('deadlineMs: diagnosing does not outlast it', async (t) => {
  const { client, session, asleep, clock } = await startStill()
  client.faults.latency({ ms: 60_000, operations: ['DescribeTable'] })
  await createLedger(client)
  session.saveAll([new Misdeclared('a'), new Misdeclared('b')])
  const flushing = session.flush({ deadlineMs: 5_000, diagnose: true, throwOnFailure: false })
  await asleep(2)
  await clock.advance(5_000)
  t.is((await flushing).counts.rejected, 2)
  t.is(clock.sleeping, 0)
})
