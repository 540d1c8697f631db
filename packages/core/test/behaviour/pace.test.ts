import { UpdateTableCommand } from '@aws-sdk/client-dynamodb'
import type { PaceOptions } from '@sluice/core'
import type { RecordedCall } from '@sluice/testing'
import test from 'ava'
import { batchCalls } from '../fixtures/batch-calls.js'
import { Place, places } from '../fixtures/place.js'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { startThrottled } from '../fixtures/start-throttled.js'

/** Songs of a hundred artists, and so many of one more, mixed. */
function songsWithHotArtist(count: number, hot: number): Song[] {
  const every = Math.floor(count / hot)
  return Array.from({ length: count }, (_, i) => new Song(i % every === 0 ? 'hot' : `artist ${i % 100}`, `Song ${i}`))
}

/** The most items in calls of any second. */
function busiestSecond(calls: readonly RecordedCall[]): number {
  const sums = calls.map(({ at }, first) =>
    calls
      .slice(first)
      .filter((call) => call.at <= at + 1_000)
      .reduce((sum, { items = 0 }) => sum + items, 0),
  )
  return Math.max(...sums)
}

test('pace: a table that takes an eighth of what is offered gets hardly more calls than it needs', async (t) => {
  const { client, session, elapsed } = await startThrottled(1_000)
  session.saveAll(Array.from({ length: 5_000 }, (_, i) => new Song(`artist ${i % 100}`, `Song ${i}`)))
  const report = await session.flush({ concurrency: 2 })
  // 1,000 are there at the start, the rest comes in 4 s
  t.true(elapsed() < 4_200, `${elapsed()} ms`)
  t.true(report.calls < 1.1 * 200, `${report.calls} calls`)
  t.is(report.calls, client.callCount)
})

test('pace: it follows capacity that changes midway, in both directions', async (t) => {
  for (const [before, after, idealMs] of [
    [2_000, 500, 5_000],
    [500, 2_000, 3_000],
  ] as const) {
    const { client, session, elapsed } = await startThrottled(before)
    session.saveAll(Array.from({ length: 5_000 }, (_, i) => new Song(`artist ${i % 100}`, `Song ${i}`)))
    const ProvisionedThroughput = { ReadCapacityUnits: 1, WriteCapacityUnits: after }
    const changing = client.clock
      .sleep(1_000)
      .then(() => client.send(new UpdateTableCommand({ TableName: 'Music', ProvisionedThroughput })))
    const report = await session.flush()
    await changing
    t.true(elapsed() < 1.1 * idealMs, `${elapsed()} ms`)
    t.true(report.calls < 1.2 * 200, `${report.calls} calls`)
  }
})

test('pace: calls stay full, what is handed back fills up others', async (t) => {
  const { client, session } = await startThrottled(500)
  session.saveAll(Array.from({ length: 2_000 }, (_, i) => new Song(`artist ${i % 100}`, `Song ${i}`)))
  await session.flush()
  const partial = batchCalls(client).filter(({ items }) => items !== 25)
  t.true(partial.length <= 2, `${partial.length} calls that are not full`)
})

test('pace: waiting for it is no attempt, and uses up no time budget', async (t) => {
  const { session, elapsed } = await startThrottled(5)
  session.saveAll(Array.from({ length: 300 }, (_, i) => new Song(`artist ${i}`, 'Song')))
  const report = await session.flush({ retry: { maxElapsedMs: 1_500 } })
  t.is(report.counts.written, 300)
  t.true(elapsed() > 50_000)
})

test('pace: a hot partition key waits by itself, the others are written as if it were not there', async (t) => {
  const { client, session, elapsed } = await startThrottled(50_000)
  session.saveAll(songsWithHotArtist(8_000, 4_000))
  let othersAt = 0
  const report = await session.flush({
    onProgress: () => {
      const hot = batchCalls(client).at(-1)
      if (JSON.stringify(hot?.input).includes('artist ')) othersAt = elapsed()
    },
  })
  t.is(report.counts.written, 8_000)
  // the key has 1,000 units at the start and as many each second
  t.true(elapsed() < 3_300, `${elapsed()} ms`)
  t.true(othersAt < 1_000, `${othersAt} ms`)
  t.true(report.calls < 1.1 * 320, `${report.calls} calls`)
})

test('pace: a load can be held to so many write units a second beside production traffic', async (t) => {
  const { client, session } = await startSession()
  session.saveAll(songs(5_000))
  const pace: PaceOptions = { maxWcu: 1_000 }
  await session.flush({ pace })
  const calls = batchCalls(client)
  t.is(calls.length, 200)
  t.true(busiestSecond(calls) <= 1_000 + 25, `${busiestSecond(calls)} units`)
  // and no slower than that
  t.true(calls.at(-1)!.at - calls[0]!.at <= 5_000)
})

test('pace: what is held back is counted in write units, not in items', async (t) => {
  const { client, session } = await startSession()
  session.saveAll(songs(100).map((song) => Object.assign(song, { tags: new Set(['x'.repeat(3_000)]) })))
  await session.flush({ pace: { maxWcu: 100 } })
  const times = batchCalls(client).map(({ at }) => Math.round(at - client.calls[0]!.at))
  // 25 items of 3 KB and a bit
  t.deepEqual(times, [0, 750, 1_500, 2_250])
})

test('pace: the limit is for each table, also where refusals come on top', async (t) => {
  const { client, session } = await startSession()
  await client.createTables(Place)
  client.faults.unprocessed({ rate: 0.2 })
  session.saveAll(songs(1_000))
  session.saveAll(places(1_000))
  const report = await session.flush({ pace: { maxWcu: 500 } })
  t.is(report.counts.written, 2_000)
  for (const table of ['Music', 'Places']) {
    const calls = batchCalls(client).filter(({ tables }) => tables.includes(table))
    const shares = calls.map((call) => {
      const requests = (call.input['RequestItems'] as Record<string, unknown[]>)[table] ?? []
      return { ...call, at: call.at, items: requests.length }
    })
    t.true(busiestSecond(shares) <= 500 + 25, `${table}: ${busiestSecond(shares)} units`)
  }
})

test('pace: initialWcu is where it begins, and it still finds more', async (t) => {
  const { client, session, elapsed } = await startThrottled(40_000)
  session.saveAll(Array.from({ length: 10_000 }, (_, i) => new Song(`artist ${i % 100}`, `Song ${i}`)))
  await session.flush({ pace: { initialWcu: 500 } })
  const begin = client.calls[0]!.at
  t.true(batchCalls(client).filter(({ at }) => at < begin + 500).length <= 12)
  t.true(elapsed() < 15_000, `${elapsed()} ms`)
})

test('pace: an abort ends the wait for it at once, what no call carried is not-sent', async (t) => {
  const { client, session, elapsed } = await startThrottled(1_000)
  session.saveAll(songs(1_000))
  const controller = new AbortController()
  void client.clock.sleep(310).then(() => controller.abort())
  const report = await session.flush({ pace: { maxWcu: 100 }, signal: controller.signal, throwOnFailure: false })
  t.is(Math.round(elapsed()), 310)
  t.deepEqual([report.counts.written, report.counts['not-sent']], [50, 950])
})

test('pace: refusals that have nothing to do with it do not slow a flush down to nothing', async (t) => {
  const { client, session } = await startSession()
  client.faults.latency({ ms: 5 })
  client.faults.unprocessed({ rate: 0.2 })
  const begin = client.clock.now()
  session.saveAll(songs(10_000))
  const report = await session.flush()
  t.is(report.counts.written, 10_000)
  t.true(client.clock.now() - begin < 5_000, `${client.clock.now() - begin} ms`)
})
