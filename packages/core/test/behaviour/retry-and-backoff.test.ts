import type { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { batchCalls } from '../fixtures/batch-calls.js'
import { Place, places } from '../fixtures/place.js'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

/** Milliseconds between the calls that a fake received, one after another. */
function pauses(client: FakeDynamoDBClient): number[] {
  const times = batchCalls(client).map(({ at }) => at)
  return times.slice(1).map((time, i) => Math.round(time - times[i]!))
}

const almostOne = () => 1 - 1e-12
const BATCHES = { operations: ['BatchWriteItem'] } as const

test('retry: exponential backoff, its steps double from 25 ms', async (t) => {
  const { client, session } = await startSession({ random: almostOne })
  client.faults.throttle({ times: 6, ...BATCHES })
  session.save(new Song('Stereolab', 'Metronomic Underground'))
  await session.flush()
  t.deepEqual(pauses(client), [25, 50, 100, 200, 400, 800])
})

test('retry: the backoff is capped at maxDelayMs, 20 seconds by default', async (t) => {
  const { client, session } = await startSession({ random: almostOne })
  client.faults.throttle({ times: 6, ...BATCHES })
  session.save(new Song('Stereolab', 'Metronomic Underground'))
  await session.flush({ retry: { baseDelayMs: 100, maxDelayMs: 500 } })
  t.deepEqual(pauses(client), [100, 200, 400, 500, 500, 500])

  const other = await startSession({ random: almostOne })
  other.client.faults.throttle({ times: 3, ...BATCHES })
  other.session.save(new Song('Stereolab', 'Metronomic Underground'))
  await other.session.flush({ retry: { baseDelayMs: 15_000, maxElapsedMs: 1e9 } })
  t.deepEqual(pauses(other.client), [15_000, 20_000, 20_000])
})

test('retry: full jitter, each pause is a random part of its step, from nothing on', async (t) => {
  const parts = [0, 0.5, 0.25, 0.75]
  const { client, session } = await startSession({ random: () => parts.shift() ?? 0 })
  client.faults.throttle({ times: 4, ...BATCHES })
  session.save(new Song('Stereolab', 'Metronomic Underground'))
  await session.flush({ retry: { baseDelayMs: 1_000 } })
  t.deepEqual(pauses(client), [0, 1_000, 1_000, 6_000])
})

test('retry: the jitter of a fleet is spread, without random of its own a session takes Math.random', async (t) => {
  const firstPauses = await Promise.all(
    Array.from({ length: 30 }, async () => {
      const { client, session } = await startSession()
      client.faults.throttle({ times: 1, ...BATCHES })
      session.save(new Song('Stereolab', 'Metronomic Underground'))
      await session.flush({ retry: { baseDelayMs: 10_000 } })
      return pauses(client)[0]!
    }),
  )
  t.true(new Set(firstPauses).size > 20)
  // rounded
  t.true(firstPauses.every((pause) => pause >= 0 && pause <= 10_000))
})

test('retry: progress resets the backoff of its table', async (t) => {
  const { client, session } = await startSession({ random: almostOne })
  const throttle = { kind: 'throttle' } as const
  client.faults.script([throttle, throttle, throttle, { kind: 'unprocessed', count: 1 }, throttle, throttle], BATCHES)
  session.saveAll(songs(2))
  await session.flush()
  t.deepEqual(pauses(client), [25, 50, 100, 25, 50, 100])
})

test('retry: backoff is per table, a throttled table does not hold up another one', async (t) => {
  const { client, session } = await startSession({ random: almostOne })
  await client.createTables(Place)
  client.faults.throttle({ table: 'Music', times: 5, ...BATCHES })
  session.saveAll(songs(25))
  session.saveAll(places(250))
  const begin = client.clock.now()
  const report = await session.flush({ retry: { baseDelayMs: 1_000 } })
  const ends = (table: string) =>
    Math.max(
      ...batchCalls(client)
        .filter(({ input }) => JSON.stringify(input).includes(table))
        .map(({ at }) => at - begin),
    )
  t.is(report.counts.written, 275)
  t.is(ends('Places'), 0)
  t.true(ends('Music') >= 30_000)
})

test('retry: calls side by side that are throttled together count as one step of the backoff', async (t) => {
  const { client, session } = await startSession({ random: almostOne })
  client.faults.throttle({ times: 8, ...BATCHES })
  session.saveAll(songs(200))
  await session.flush()
  const times = [...new Set(batchCalls(client).map(({ at }) => Math.round(at - client.calls[0]!.at)))]
  t.deepEqual(times.slice(0, 2), [0, 25])
})

test('leftovers are retried after a pause too, not at once', async (t) => {
  const { client, session } = await startSession({ random: almostOne })
  client.faults.script([{ kind: 'unprocessed', count: 1 }], BATCHES)
  session.saveAll(songs(3))
  const report = await session.flush()
  t.deepEqual(pauses(client), [25])
  t.is(Math.round(report.waitedMs), 25)
})

test('retry: without a base delay a long outage is still retried to the end of the budget', async (t) => {
  const { client, session } = await startSession()
  client.faults.throttle(BATCHES)
  session.save(new Song('Stereolab', 'Metronomic Underground'))
  const report = await session.flush({ retry: { baseDelayMs: 0, maxAttempts: 1_200 }, throwOnFailure: false })
  t.is(report.calls, 1_200)
  t.is(report.counts.unprocessed, 1)
})

test('retry: a random of the application that is no number from 0 to 1 never makes a pause longer, or endless', async (t) => {
  for (const value of [Number.NaN, -1, Number.POSITIVE_INFINITY, 1_000]) {
    const { client, session } = await startSession({ random: () => value })
    client.faults.throttle({ times: 2, ...BATCHES })
    session.save(new Song('Stereolab', 'Metronomic Underground'))
    const report = await session.flush({ retry: { maxDelayMs: 1_000 } })
    t.true(report.ok)
    t.true(report.waitedMs <= 2_000, `${report.waitedMs} ms`)
  }
})
