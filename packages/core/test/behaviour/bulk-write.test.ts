import { getEventListeners } from 'node:events'
import { Readable } from 'node:stream'
import { defineEntity, OptionError } from '@sluice/core'
import { BulkError, BulkReport, bulkRemove, bulkWrite, put, remove } from '@sluice/core/bulk'
import test from 'ava'
import { batchCalls } from '../fixtures/batch-calls.js'
import { caught } from '../fixtures/caught.js'
import { Place, places } from '../fixtures/place.js'
import { Song, Songs, songs } from '../fixtures/song.js'
import { startBulk } from '../fixtures/start-bulk.js'
import { storedCount } from '../fixtures/stored-count.js'
import { storedItem } from '../fixtures/stored-item.js'

test('writes 10,000 entities in 400 calls', async (t) => {
  const { client, load } = await startBulk()
  const report = await load(songs(10_000))
  t.true(report instanceof BulkReport)
  t.like(report, { ok: true, read: 10_000, written: 10_000, position: 10_000, skipped: 0, deadLetters: 0, calls: 400 })
  t.is(batchCalls(client).length, 400)
  t.is(await storedCount(client), 10_000)
})

test('writes puts and deletes of several classes, from a stream', async (t) => {
  const { client, load } = await startBulk()
  await load(songs(30))
  const source = Readable.from([
    ...places(10),
    ...songs(10).map((song) => put(song)),
    ...songs(30)
      .slice(10)
      .map(({ artist, title }) => remove(Songs, { artist, title })),
  ])
  const report = await load(source)
  t.is(report.written, 40)
  t.is(await storedCount(client), 10)
  t.is(await storedCount(client, 'Places'), 10)
  t.deepEqual(
    report.classes.map(({ className, puts, deletes }) => ({ className, puts, deletes })),
    [
      { className: 'Place', puts: 10, deletes: 0 },
      { className: 'Song', puts: 10, deletes: 20 },
    ],
  )
})

test('bulkRemove deletes by keys, given at once or later', async (t) => {
  const { client, load } = await startBulk()
  await load(songs(100))
  const keys = songs(100).map(({ artist, title }) => ({ artist, title }))
  async function* later() {
    yield* keys.slice(40)
  }
  const options = { clock: client.clock }
  t.is((await bulkRemove(client, Songs, keys.slice(0, 40), options)).written, 40)
  t.is(await storedCount(client), 60)
  t.is((await bulkRemove(client, Song, later(), options)).written, 60)
  t.is(await storedCount(client), 0)
})

test('an empty source is a load without a call', async (t) => {
  const { client, load } = await startBulk()
  t.like(await load([]), { ok: true, read: 0, written: 0, calls: 0 })
  t.is(client.calls.length, 0)
})

test('what DynamoDB turns away is sent again until it is written', async (t) => {
  const { client, load } = await startBulk()
  client.faults.unprocessed({ rate: 0.2 })
  const report = await load(songs(2_000))
  t.true(report.ok)
  t.true(report.leftovers > 100)
  t.is(await storedCount(client), 2_000)
})

test('the source is asked only for what fits into maxBufferedBytes', async (t) => {
  const { client, load } = await startBulk()
  let read = 0
  let most = 0
  function* counted() {
    for (const song of songs(3_000)) {
      read++
      yield song
    }
  }
  client.faults.latency({ ms: 10 })
  const onProgress = ({ written }: { readonly written: number }): void => {
    most = Math.max(most, read - written)
  }
  // an element takes a kilobyte and its JSON
  const report = await load(counted(), { maxBufferedBytes: 200 * 1024, onProgress })
  t.is(report.written, 3_000)
  t.true(most > 100, `${most}`)
  t.true(most <= 200, `${most}`)
})

test('one element that is stuck holds the source back, and ends the load when its time is over', async (t) => {
  const { client, fail } = await startBulk()
  client.faults.unprocessed({ when: ({ key }) => key.title?.S === 'Song 000000' })
  // 64 bytes for each that has ended behind it
  const error = await fail(songs(5_000), { maxBufferedBytes: 64 * 1_000 })
  t.is(error.code, 'BULK_FAILED')
  t.regex(error.message, /Song 000000.* is unprocessed: its table accepted nothing for 60000 ms/)
  const { position, read, written } = error.report
  t.is(position, 0)
  t.is(written, read - 1)
  t.true(read > 62 && read <= 1_000, `${read}`)
})

test('one signal for many loads gathers no listeners', async (t) => {
  const { load } = await startBulk()
  const { signal } = new AbortController()
  for (let i = 0; i < 20; i++) await load(songs(2), { signal })
  t.is(getEventListeners(signal, 'abort').length, 0)
})

test('a buffer smaller than one element still takes them, one by one', async (t) => {
  const { load } = await startBulk()
  const report = await load(songs(7), { maxBufferedBytes: 1 })
  t.like(report, { ok: true, written: 7, calls: 7 })
})

test('a source that pauses does not hold up what it gave', async (t) => {
  const { client, load } = await startBulk()
  async function* slow() {
    yield* songs(3)
    while ((await storedCount(client)) !== 3) await new Promise(setImmediate)
    yield* songs(3, 'other')
  }
  t.is((await load(slow())).written, 6)
})

test('a source that throws ends the load; what it gave is written', async (t) => {
  const { client, fail } = await startBulk()
  function* broken() {
    yield* songs(60)
    throw new Error('torn file')
  }
  const error = await fail(broken())
  t.is(error.code, 'BULK_FAILED')
  t.like(error.cause, { message: 'torn file' })
  t.like(error.report, { read: 60, written: 60, ok: true })
  t.is(await storedCount(client), 60)
})

test('an element that is no entity ends the load', async (t) => {
  const { fail } = await startBulk()
  const error = await fail([...songs(3), { artist: 'x', title: 'y' }, ...songs(1, 'z')])
  t.is(error.code, 'BULK_FAILED')
  t.like(error.cause, { code: 'NOT_AN_ENTITY' })
  t.regex(error.message, /Element 3 of the source can't be sent: Object is not an entity class/)
  t.like(error.report, { read: 3, written: 3 })
})

test('an entity of a versioned class ends the load: its condition would fail when the load resumes', async (t) => {
  const { client, fail } = await startBulk()
  class Versioned {
    id = 'a'
    rev?: number
  }
  const definition = { table: 'Places', partitionKey: 'id', version: 'rev' } as const
  defineEntity(Versioned, { ...definition, attributes: { id: 'string', rev: 'number' } })
  const error = await fail([new Versioned()])
  t.like(error.cause, { code: 'INVALID_OPTION', option: 'source' })
  t.is(client.calls.length, 0)
})

test('an aborted load reads and sends nothing more, and closes its source', async (t) => {
  const { client, fail } = await startBulk()
  const controller = new AbortController()
  let closed = false
  function* endless() {
    try {
      for (let i = 0; ; i++) yield new Place(`${i}`)
    } finally {
      closed = true
    }
  }
  const error = await fail(endless(), {
    signal: controller.signal,
    onProgress: ({ written }) => written >= 100 && controller.abort('enough'),
  })
  t.is(error.cause, 'enough')
  t.true(closed)
  t.true(error.report.written >= 100)
  t.false(error.report.ok)
  t.true(((await storedCount(client, 'Places')) ?? 0) >= error.report.written)
})

test('an abort does not wait for a source that never answers', async (t) => {
  const { fail } = await startBulk()
  const controller = new AbortController()
  const silent = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }) }
  const failing = fail(silent, { signal: controller.signal })
  await new Promise(setImmediate)
  controller.abort('waited enough')
  t.is((await failing).cause, 'waited enough')
})

test('a stream that is silent is destroyed by an abort', async (t) => {
  const { fail } = await startBulk()
  const controller = new AbortController()
  const stream = new Readable({ objectMode: true, read: () => undefined })
  const failing = fail(stream, { signal: controller.signal })
  await new Promise(setImmediate)
  controller.abort()
  await failing
  t.true(stream.destroyed)
})

test('with an aborted signal nothing is read', async (t) => {
  const { client, fail } = await startBulk()
  let read = 0
  function* counted() {
    read++
    yield new Place('a')
  }
  const error = await fail(counted(), { signal: AbortSignal.abort('before') })
  t.is(error.cause, 'before')
  t.is(read, 0)
  t.is(client.calls.length, 0)
})

test('a table that takes nothing any more ends the load', async (t) => {
  const { client, fail } = await startBulk()
  client.faults.unprocessed({ rate: 1 })
  const error = await fail(songs(100), { retry: { maxElapsedMs: 5_000 } })
  t.is(error.code, 'BULK_FAILED')
  t.regex(error.message, /accepted nothing for 5000 ms/)
  t.is(error.report.written, 0)
})

test('a table that does not exist ends the load, also with a sink for dead letters', async (t) => {
  const { client, fail } = await startBulk()
  const letters: unknown[] = []
  const deadLetters = { write: async (letter: object) => void letters.push(letter) }
  const error = await fail(songs(100), { tablePrefix: 'other-', deadLetters })
  t.regex(error.message, /other-Music/)
  t.deepEqual(letters, [])
  t.true(client.calls.length <= 8)
})

test('measured capacity is summed over all calls, estimated units are by class', async (t) => {
  const { load } = await startBulk()
  const report = await load(songs(50), { returnConsumedCapacity: 'TOTAL' })
  t.is(report.consumedCapacity.get('Music')?.CapacityUnits, 50)
  t.like(report.classes[0], { table: 'Music', className: 'Song', estimatedWriteUnits: 50 })
  t.regex(String(report), /units of Music +50 +measured/)
  t.regex(String(report), /units of Song +>= 50 +estimated/)
})

test('a callback that throws loses nothing, and a hundred of its errors are kept', async (t) => {
  const { load } = await startBulk()
  const onProgress = (): never => {
    throw new Error('mine')
  }
  const report = await load(songs(150 * 25), { onProgress })
  t.is(report.written, 3_750)
  t.is(report.callbackErrors.length, 100)
  t.like(report.callbackErrors[0], { callback: 'onProgress', cause: new Error('mine') })
})

test('options are checked', async (t) => {
  const { client } = await startBulk()
  for (const bad of [
    { concurrency: 0 },
    { maxBufferedBytes: 0 },
    { onDuplicate: 'throw' },
    { checkpoint: {} },
    { checkpointIntervalMs: -1 },
    { deadLetters: { save: () => undefined } },
    { signal: {} },
    { onProgress: true },
    { onEstimate: 3 },
    { price: -1 },
    { expected: 0 },
    { maxBytes: 3 },
    { retry: { maxAttempts: 0 } },
  ]) {
    await caught(t, OptionError, () => bulkWrite(client, [], bad as never))
  }
  await caught(t, OptionError, () => bulkWrite(client, 'songs' as never))
  await caught(t, OptionError, () => bulkWrite({} as never, []))
  for (const bad of [undefined, {}, 'abc']) await caught(t, OptionError, () => bulkRemove(client, Song, bad as never))
  t.pass()
})

test('BulkError is told by its class', async (t) => {
  const { client } = await startBulk()
  const error = await caught(t, BulkError, () => bulkWrite(client, [{}], { clock: client.clock }))
  t.is(error.name, 'BulkError')
  t.is(await storedItem(client, 'x', 'y'), undefined)
})
