import { FlushError, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { batchCalls } from '../fixtures/batch-calls.js'
import { caught } from '../fixtures/caught.js'
import { createMusicWithYearIndex } from '../fixtures/create-music-with-year-index.js'
import { Place, places } from '../fixtures/place.js'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

const BATCHES = { operations: ['BatchWriteItem'] } as const
const almostOne = () => 1 - 1e-12

test('maxAttempts: an operation is carried by 12 calls by default, never by more', async (t) => {
  const { client, session } = await startSession()
  client.faults.throttle(BATCHES)
  session.save(new Song('Faust', 'Krautrock'))
  const { report, failures } = await caught(t, FlushError, () => session.flush())
  t.is(client.callCount, 12)
  t.is(report.calls, 12)
  t.like(failures, [{ outcome: 'unprocessed', code: 'ATTEMPTS_EXHAUSTED', attempts: 12 }])
  t.regex(failures[0]?.reason ?? '', /12 calls carried it.*flush later/)
})

test('maxAttempts is for each operation: one that is stuck does not use up the budget of others', async (t) => {
  const { client, session } = await startSession()
  client.faults.unprocessed({ when: ({ key: { title } }) => title?.S === 'Song 000003' })
  const all = songs(200)
  session.saveAll(all)
  const report = await session.flush({ retry: { maxAttempts: 4 }, concurrency: 1, throwOnFailure: false })
  t.is(report.counts.written, 199)
  t.deepEqual(
    report.failures.map(({ entity, attempts }) => [entity, attempts]),
    [[all[3], 4]],
  )
})

test('maxAttempts: 1 sends everything once', async (t) => {
  const { client, session } = await startSession()
  client.faults.unprocessed({ when: ({ key: { title } }) => title?.S?.endsWith('0') === true })
  session.saveAll(songs(100))
  const report = await session.flush({ retry: { maxAttempts: 1 }, throwOnFailure: false })
  t.is(client.callCount, 4)
  t.deepEqual([report.counts.written, report.counts.unprocessed], [90, 10])
})

test('maxElapsedMs: 60,000 ms by default since its table last accepted anything', async (t) => {
  const { client, session } = await startSession({ random: almostOne })
  client.faults.throttle(BATCHES)
  session.saveAll(songs(1_000))
  const begin = client.clock.now()
  const options = { retry: { maxAttempts: 10_000, baseDelayMs: 1_000, maxDelayMs: 1_000 }, throwOnFailure: false }
  const report = await session.flush(options)
  t.true(Math.abs(client.clock.now() - begin - 60_000) < 10)
  t.true(report.failures.every(({ code }) => code === 'TIME_EXHAUSTED'))
  t.is(report.failures.length, 1_000)
  t.regex(report.failures[0]?.reason ?? '', /accepted nothing for 60000 ms.*flush later/)
})

test('maxElapsedMs counts from the last progress: a slow table that accepts something goes on for longer', async (t) => {
  const { client, session } = await startSession({ random: almostOne })
  // each call accepts one item
  let accepted = ''
  client.faults.unprocessed({
    when: ({ key: { title } }) => {
      const call = String(client.callCount)
      const isFirst = accepted !== call
      accepted = call
      return title?.S !== undefined && !isFirst
    },
  })
  session.saveAll(songs(20))
  const begin = client.clock.now()
  const report = await session.flush({ retry: { maxAttempts: 100, baseDelayMs: 5_000, maxElapsedMs: 10_000 } })
  t.is(report.counts.written, 20)
  t.true(client.clock.now() - begin > 60_000)
})

test('maxElapsedMs is per table: one that accepts nothing ends alone', async (t) => {
  const { client, session } = await startSession({ random: almostOne })
  await client.createTables(Place)
  client.faults.throttle({ table: 'Music', ...BATCHES })
  session.saveAll(songs(30))
  session.saveAll(places(30))
  const report = await session.flush({ retry: { maxAttempts: 1_000, maxElapsedMs: 500 }, throwOnFailure: false })
  t.is(report.counts.written, 30)
  t.true(report.failures.every(({ table, code }) => table === 'Music' && code === 'TIME_EXHAUSTED'))
})

test('maxElapsedMs is per table: one that is given up takes nothing along that is being isolated for another', async (t) => {
  const client = new FakeDynamoDBClient()
  await createMusicWithYearIndex(client)
  await client.createTables(Place)
  const session = new Session({ client, clock: client.clock })
  client.faults.throttle({ table: 'Places', ...BATCHES })
  client.faults.latency({ table: 'Places', ms: 700, ...BATCHES })
  client.faults.latency({ table: 'Music', ms: 1_000, ...BATCHES })
  session.saveAll(places(25))
  // the index refuses every song with a year
  session.saveAll(Array.from({ length: 25 }, (_, i) => new Song('Faust', `Song ${i}`, i === 7 ? 1971 : undefined)))
  // the places are given up at 1,400 ms, when one half of the songs waits for the other, which is under way
  const report = await session.flush({
    concurrency: 2,
    retry: { baseDelayMs: 0, maxElapsedMs: 1_200 },
    throwOnFailure: false,
  })
  t.deepEqual(report.counts, { ...report.counts, written: 24, rejected: 1, unprocessed: 25, unknown: 0 })
  t.is(report.operations[32]?.outcome, 'rejected')
})

test('the last attempt falls on the end of the time budget, not after it', async (t) => {
  const { client, session } = await startSession({ random: almostOne })
  client.faults.throttle(BATCHES)
  session.save(new Song('Faust', 'Krautrock'))
  const begin = client.clock.now()
  await session.flush({ retry: { baseDelayMs: 400, maxElapsedMs: 1_000 }, throwOnFailure: false })
  const times = batchCalls(client).map(({ at }) => Math.round(at - begin))
  t.deepEqual(times, [0, 400, 1_000])
})

test('waiting is no attempt: what no call carried has used up nothing', async (t) => {
  const { client, session } = await startSession({ random: almostOne })
  client.faults.throttle(BATCHES)
  session.saveAll(songs(100))
  const report = await session.flush({ concurrency: 1, retry: { maxElapsedMs: 60 }, throwOnFailure: false })
  t.deepEqual(
    report.operations.map(({ outcome, attempts }) => `${outcome} ${attempts}`),
    [...Array<string>(75).fill('unprocessed 1'), ...Array<string>(25).fill('not-sent 0')],
  )
})

test('a flush after a used-up budget starts with a fresh one', async (t) => {
  const { client, session } = await startSession()
  client.faults.throttle({ times: 3, ...BATCHES })
  session.save(new Song('Faust', 'Krautrock'))
  await caught(t, FlushError, () => session.flush({ retry: { maxAttempts: 2 } }))
  const report = await session.flush({ retry: { maxAttempts: 2 } })
  t.like(report.operations, [{ outcome: 'written', attempts: 2 }])
})
