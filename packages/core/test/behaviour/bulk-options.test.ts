import { BulkError, bulkRemove } from '@sluice/core/bulk'
import test from 'ava'
import { MemoryCheckpoint } from '../fixtures/memory-checkpoint.js'
import { Songs, songs } from '../fixtures/song.js'
import { startBulk } from '../fixtures/start-bulk.js'
import { storedCount } from '../fixtures/stored-count.js'

test('a rate limit holds a load back, removals too', async (t) => {
  const { client, load } = await startBulk()
  const report = await load(songs(1_000), { pace: { maxWcu: 100 } })
  t.is(report.retriedCalls, 0)
  t.true(report.elapsedMs >= 8_500 && report.elapsedMs <= 10_500, `${report.elapsedMs} ms`)
  const keys = songs(500).map(({ artist, title }) => ({ artist, title }))
  const removal = await bulkRemove(client, Songs, keys, { clock: client.clock, pace: { maxWcu: 100 } })
  t.true(removal.elapsedMs >= 3_500 && removal.elapsedMs <= 5_500, `${removal.elapsedMs} ms`)
})

test('no more calls than asked are under way, and retries have the budget that is asked', async (t) => {
  const { client, load, fail } = await startBulk()
  client.faults.latency({ ms: 100 })
  t.is((await load(songs(250), { concurrency: 2 })).elapsedMs, 500)
  client.faults.clear()
  client.faults.throttle()
  const error = await fail(songs(25), { retry: { maxAttempts: 3 } })
  t.is(error.code, 'BULK_FAILED')
  t.like(error.report, { calls: 3, written: 0, position: 0 })
})

test('bulkRemove goes on with what is left after an abort, behind its checkpoint', async (t) => {
  const { client, load } = await startBulk()
  await load(songs(1_000))
  const keys = songs(1_000).map(({ artist, title }) => ({ artist, title }))
  const checkpoint = new MemoryCheckpoint()
  const controller = new AbortController()
  const aborted = bulkRemove(client, Songs, keys, {
    clock: client.clock,
    checkpoint,
    concurrency: 1,
    signal: controller.signal,
    onProgress: ({ position }) => position >= 300 && controller.abort(),
  })
  await t.throwsAsync(aborted, { instanceOf: BulkError })
  const { position = 0 } = checkpoint.current ?? {}
  t.true(position >= 300 && position < 1_000, `${position}`)
  t.like(await bulkRemove(client, Songs, keys, { clock: client.clock, checkpoint }), { ok: true, skipped: position })
  t.is(await storedCount(client), 0)
})
