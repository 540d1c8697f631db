import { CallbackError, type FlushProgress } from '@sluice/core'
import test from 'ava'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

const BATCHES = { operations: ['BatchWriteItem'] } as const

test('flush({ onProgress }) is called after each call with written, pending, calls, retries, wait', async (t) => {
  const { client, session } = await startSession({ random: () => 0.5 })
  client.faults.script(['ok', 'throttle', { kind: 'unprocessed', count: 5 }], BATCHES)
  session.saveAll(songs(60))
  const seen: FlushProgress[] = []
  const report = await session.flush({ concurrency: 1, onProgress: (progress) => seen.push(progress) })
  t.is(seen.length, report.calls)
  t.deepEqual(seen[0], { written: 25, pending: 35, calls: 1, retries: 0, wait: 0 })
  t.deepEqual(seen[1], { written: 25, pending: 35, calls: 2, retries: 0, wait: 0 })
  t.deepEqual(seen.at(-1), {
    written: 60,
    pending: 0,
    calls: report.calls,
    retries: report.retriedCalls,
    wait: report.waitedMs,
  })
  t.true(report.waitedMs > 0)
})

test('an onProgress that throws is reported and never loses an operation', async (t) => {
  const { session } = await startSession()
  session.saveAll(songs(100))
  const cause = new Error('a broken progress bar')
  const report = await session.flush({
    onProgress: () => {
      throw cause
    },
  })
  t.is(report.counts.written, 100)
  t.is(report.callbackErrors.length, 4)
  const [error] = report.callbackErrors
  t.true(error instanceof CallbackError)
  t.like(error, { code: 'CALLBACK_FAILED', callback: 'onProgress', cause })
})

test('an async onProgress that rejects is reported and never ends the process', async (t) => {
  const { session } = await startSession()
  session.saveAll(songs(50))
  const unhandled: unknown[] = []
  const onUnhandled = (reason: unknown) => unhandled.push(reason)
  process.on('unhandledRejection', onUnhandled)
  const cause = new Error('a broken progress bar')
  const report = await session.flush({
    onProgress: async () => {
      throw cause
    },
  })
  await new Promise((resolve) => setTimeout(resolve, 5))
  process.off('unhandledRejection', onUnhandled)
  t.deepEqual(unhandled, [])
  t.is(report.counts.written, 50)
  t.deepEqual(
    report.callbackErrors.map((error) => error.cause),
    [cause, cause],
  )
})

test('an onProgress that returns a promise of another library is treated alike', async (t) => {
  const { session } = await startSession()
  session.saveAll(songs(3))
  const rejecting = {
    // biome-ignore lint/suspicious/noThenProperty: what is tested
    then: (_: unknown, onRejected: (cause: unknown) => void) => onRejected(new RangeError('later')),
  }
  const report = await session.flush({ onProgress: () => rejecting })
  await new Promise((resolve) => setImmediate(resolve))
  t.is(report.callbackErrors.length, 1)
  t.true(report.callbackErrors[0]?.cause instanceof RangeError)
})

test('an onProgress that saves, removes and flushes is as good as any other code', async (t) => {
  const { client, session } = await startSession()
  session.saveAll(songs(30))
  let inner: Promise<unknown> | undefined
  await session.flush({
    onProgress: () => {
      if (inner !== undefined) return
      session.save(new Song('Cluster', 'Hollywood'))
      inner = session.flush()
    },
  })
  await inner
  t.deepEqual(session.pending, [])
  t.is(client.callCount, 3)
})

test('a tableName function that throws loses no operation and changes nothing', async (t) => {
  let broken = false
  const { session } = await startSession({
    tableName: (table) => {
      if (broken) throw new Error('no such environment')
      return table
    },
  })
  session.saveAll(songs(2))
  broken = true
  const { Place } = await import('../fixtures/place.js')
  const error = t.throws(() => session.saveAll([new Song('Cluster', 'Hollywood'), new Place('x')]), {
    instanceOf: CallbackError,
  })
  t.is(error.callback, 'tableName')
  t.is(session.pending.length, 2)
  t.is((await session.flush()).counts.written, 2)
})
