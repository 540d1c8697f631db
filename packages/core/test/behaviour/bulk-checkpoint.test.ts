import { join } from 'node:path'
import { type BulkSource, bulkWrite, CheckpointError, fileCheckpoint } from '@sluice/core/bulk'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { MemoryCheckpoint } from '../fixtures/memory-checkpoint.js'
import { newFolder } from '../fixtures/new-folder.js'
import { Song, songs } from '../fixtures/song.js'
import { startBulk } from '../fixtures/start-bulk.js'
import { storedCount } from '../fixtures/stored-count.js'

const often = { checkpointIntervalMs: 0 }

function* until<V>(elements: readonly V[], count: number): Generator<V> {
  yield* elements.slice(0, count)
  throw new Error('crash')
}

test('a load that ended too early resumes behind what is done', async (t) => {
  const { client, load, fail } = await startBulk()
  const checkpoint = fileCheckpoint(join(await newFolder(), 'load'))
  const all = songs(1_000)
  const failed = await fail(until(all, 600), { checkpoint })
  t.is(failed.report.position, 600)
  client.clearCalls()
  const report = await load(all, { checkpoint })
  t.like(report, { ok: true, read: 1_000, skipped: 600, written: 400, position: 1_000, calls: 16 })
  t.is(await storedCount(client), 1_000)
})

test('a load that ended well leaves no checkpoint: the next one starts from the beginning', async (t) => {
  const { load } = await startBulk()
  const checkpoint = new MemoryCheckpoint()
  await load(songs(200), { checkpoint, ...often })
  t.true(checkpoint.saved.length > 0)
  t.is(checkpoint.current, undefined)
  t.like(await load(songs(200), { checkpoint }), { skipped: 0, written: 200 })
})

test('the checkpoint never runs ahead of what the table holds', async (t) => {
  const { client, load } = await startBulk()
  client.faults.unprocessed({ rate: 0.3 })
  client.faults.lostAnswer({ rate: 0.1 })
  class Watching extends MemoryCheckpoint {
    override async save(checkpoint: Parameters<MemoryCheckpoint['save']>[0]): Promise<void> {
      await super.save(checkpoint)
      const music = client.dump({ format: 'plain' }).tables.find(({ table }) => table.TableName === 'Music')
      const stored = new Set(music?.items?.map(({ title }) => title))
      for (const { title } of all.slice(0, checkpoint.position)) t.true(stored.has(title), title)
    }
  }
  const all = songs(2_000)
  const checkpoint = new Watching()
  await load(all, { checkpoint, ...often, maxBufferedBytes: 300_000 })
  t.true(checkpoint.saved.length >= 4, `${checkpoint.saved.length}`)
  const positions = checkpoint.saved.map(({ position }) => position)
  t.deepEqual(
    positions,
    [...new Set(positions)].toSorted((a, b) => a - b),
  )
})

test('checkpoints are as far apart as asked', async (t) => {
  const { client, load } = await startBulk()
  client.faults.latency({ ms: 100 })
  const checkpoint = new MemoryCheckpoint()
  const report = await load(songs(2_000), { checkpoint, concurrency: 1, checkpointIntervalMs: 1_000 })
  t.is(report.elapsedMs, 8_000)
  t.true(checkpoint.saved.length >= 6 && checkpoint.saved.length <= 8, `${checkpoint.saved.length}`)
})

test('where the source pauses it can be resumed too, however few came', async (t) => {
  const { fail } = await startBulk()
  const checkpoint = new MemoryCheckpoint()
  const controller = new AbortController()
  async function* pausing() {
    yield* songs(3)
    await new Promise(() => undefined)
  }
  const onProgress = ({ position }: { readonly position: number }): unknown => position === 3 && controller.abort()
  await fail(pausing(), { checkpoint, signal: controller.signal, onProgress })
  t.is(checkpoint.current?.position, 3)
})

for (const [change, source] of [
  ['another value', (all: Song[]) => all.with(100, new Song(all[100]?.artist, all[100]?.title, 1))],
  ['another order', (all: Song[]) => all.with(100, all[101]!).with(101, all[100]!)],
  ['one less', (all: Song[]) => all.toSpliced(100, 1)],
  ['one more', (all: Song[]) => all.toSpliced(100, 0, new Song('new', 'new', 1))],
  ['an earlier end', (all: Song[]) => all.slice(0, 100)],
  ['nothing', () => []],
] as const) {
  test(`a source with ${change} in the skipped part is refused, and nothing is sent`, async (t) => {
    const { client, fail } = await startBulk()
    const checkpoint = new MemoryCheckpoint()
    const all = songs(500)
    await fail(until(all, 300), { checkpoint })
    const before = checkpoint.current
    t.is(before?.position, 300)
    client.clearCalls()
    const error = await fail(source(all), { checkpoint })
    t.is(error.code, 'CHECKPOINT_MISMATCH')
    t.regex(error.message, /first 300 elements/)
    t.is(client.calls.length, 0)
    t.deepEqual(checkpoint.current, before)
  })
}

test('a change behind the skipped part is no mismatch', async (t) => {
  const { load, fail } = await startBulk()
  const checkpoint = new MemoryCheckpoint()
  const all = songs(500)
  await fail(until(all, 300), { checkpoint })
  t.like(await load(all.slice(0, 301), { checkpoint }), { ok: true, skipped: 300, written: 1 })
})

test('a checkpoint that cannot be saved ends the load, which resumes later', async (t) => {
  const { client, load, fail } = await startBulk()
  let space = 3
  class FullDisk extends MemoryCheckpoint {
    override async save(checkpoint: Parameters<MemoryCheckpoint['save']>[0]): Promise<void> {
      if (space-- <= 0) throw new CheckpointError('CHECKPOINT_FAILED', 'the disk is full')
      await super.save(checkpoint)
    }
  }
  const checkpoint = new FullDisk()
  const all = songs(20_000)
  const error = await fail(all, { checkpoint, maxBufferedBytes: 500_000, ...often })
  t.is(error.code, 'CHECKPOINT_FAILED')
  t.regex(error.message, /the disk is full/)
  t.true(error.report.read < 20_000)
  const reached = checkpoint.current?.position ?? 0
  t.true(reached > 0)
  space = Number.POSITIVE_INFINITY
  t.like(await load(all, { checkpoint }), { ok: true, skipped: reached, written: 20_000 - reached })
  t.is(await storedCount(client), 20_000)
})

test('a checkpoint that cannot be read ends the load before anything', async (t) => {
  const { client } = await startBulk()
  const source: BulkSource = songs(10)
  const checkpoint = fileCheckpoint(join(await newFolder(), 'missing', 'load'))
  const own = Object.assign(new MemoryCheckpoint(), { load: () => Promise.reject(new Error('mine')) })
  for (const broken of [checkpoint, own]) {
    const error = await caught(t, CheckpointError, () => bulkWrite(client, source, { checkpoint: broken }))
    t.is(error.code, 'CHECKPOINT_FAILED')
  }
  t.is(client.calls.length, 0)
})

test('a checkpoint that cannot be cleared is told, though everything is written', async (t) => {
  const { client, fail } = await startBulk()
  const checkpoint = Object.assign(new MemoryCheckpoint(), { clear: () => Promise.reject(new Error('mine')) })
  const error = await fail(songs(10), { checkpoint })
  t.is(error.code, 'CHECKPOINT_FAILED')
  t.like(error.report, { ok: true, written: 10 })
  t.is(await storedCount(client), 10)
})

test('an aborted load saves how far it came', async (t) => {
  const { fail } = await startBulk()
  const checkpoint = new MemoryCheckpoint()
  const controller = new AbortController()
  const error = await fail(songs(5_000), {
    checkpoint,
    checkpointIntervalMs: 1e9,
    signal: controller.signal,
    onProgress: ({ position }) => position >= 1_000 && controller.abort(),
  })
  t.is(checkpoint.saved.length, 1)
  const { position = 0 } = checkpoint.current ?? {}
  t.true(position >= 1_000 && position <= error.report.position, `${position}`)
})
