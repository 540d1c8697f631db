import test from 'ava'
import { batchCalls } from '../fixtures/batch-calls.js'
import { createLedger, Misdeclared } from '../fixtures/misdeclared.js'
import { Place } from '../fixtures/place.js'
import { sentRequests } from '../fixtures/sent-requests.js'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedCount } from '../fixtures/stored-count.js'

const MB16 = 16 * 1024 * 1024

/** `count` places of nearly 400 KB, filled with one character. */
function bigPlaces(count: number, character: string): Place[] {
  return Array.from({ length: count }, (_, i) => new Place(`place ${i}`, character.repeat(409_000)))
}

async function start() {
  const started = await startSession()
  await started.client.createTables(Place)
  started.client.clearCalls()
  return started
}

const titles = (requests: ReturnType<typeof sentRequests>) => requests.map(({ item: { title } }) => title?.S)

test('insertion order: first attempts go out in the order saved', async (t) => {
  const { client, session } = await start()
  const all = songs(130).toSorted((a, b) => (a.title.slice(-1) < b.title.slice(-1) ? 1 : -1))
  session.saveAll(all)
  await session.flush()
  t.deepEqual(
    batchCalls(client).flatMap(({ input }) => titles(sentRequests(input))),
    all.map(({ title }) => title),
  )
})

test('insertion order holds for first attempts with 20 % handed back at random too', async (t) => {
  const { client, session } = await start()
  client.faults.unprocessed({ rate: 0.2 })
  const all = songs(2_000)
  session.saveAll(all)
  const report = await session.flush()
  const sent = batchCalls(client).flatMap(({ input }) => titles(sentRequests(input)))
  t.deepEqual(
    [...new Set(sent)],
    all.map(({ title }) => title),
  )
  // nothing doubled: each call that carried an operation is one of its attempts, and it is stored once
  t.is(sent.length, 2_000 + report.leftovers)
  t.is(
    report.operations.reduce((sum, { attempts }) => sum + attempts, 0),
    sent.length,
  )
  t.is(await storedCount(client), 2_000)
})

test('insertion order holds for first attempts among operations that are not sent any more too', async (t) => {
  const { client, session } = await start()
  await createLedger(client)
  const all = songs(400)
  for (let i = 0; i < 400; i++) {
    // some batches have such operations, others have none
    if (i % 100 < 50) session.save(new Misdeclared(`entry ${i}`))
    session.save(all[i]!)
  }
  await session.flush({ throwOnFailure: false, concurrency: 1 })
  const sent = batchCalls(client).flatMap(({ input }) => titles(sentRequests(input)))
  // the first batch is sent in parts, to find out which operation is refused
  const after = [...new Set(sent.filter((title) => title !== undefined))].slice(25)
  t.deepEqual(
    after,
    all.map(({ title }) => title).filter((title) => after.includes(title)),
  )
})

test('at most 25 operations a batch', async (t) => {
  for (const [count, sizes] of [
    [1, [1]],
    [25, [25]],
    [26, [25, 1]],
    [60, [25, 25, 10]],
  ] as const) {
    const { client, session } = await start()
    session.saveAll(songs(count))
    t.is(session.plan().calls, sizes.length)
    await session.flush()
    t.deepEqual(
      batchCalls(client).map(({ input }) => sentRequests(input).length),
      sizes,
    )
  }
})

test('several tables may share a batch', async (t) => {
  const { client, session } = await start()
  for (const [i, song] of songs(12).entries()) {
    session.save(song)
    session.save(new Place(`place ${i}`))
  }
  session.remove(Place, { id: 'gone' })
  await session.flush()
  t.is(client.callCount, 1)
  t.is(await storedCount(client, 'Places'), 12)
  t.is(await storedCount(client, 'Music'), 12)
})

test('puts and deletes may share a batch', async (t) => {
  const { client, session } = await start()
  const [old, ...fresh] = songs(20)
  session.remove(old!)
  session.saveAll(fresh)
  await session.flush()
  t.is(client.callCount, 1)
})

test('at most 16 MB on the wire a batch: 25 plain items of 400 KB are 9.8 MB and go in one call', async (t) => {
  const { client, session } = await start()
  session.saveAll(bigPlaces(25, 'x'))
  t.is(session.plan().calls, 1)
  const report = await session.flush()
  t.is(report.calls, 1)
  t.true(client.calls[0]!.bytes > 9.7 * 1024 * 1024 && client.calls[0]!.bytes < 10 * 1024 * 1024)
})

test('at most 16 MB on the wire a batch: 25 items of 400 KB of control characters, six bytes each in JSON, are split', async (t) => {
  const { client, session } = await start()
  session.saveAll(bigPlaces(25, '\u0001'))
  // 2.34 MB each: six fit
  t.is(session.plan().calls, 5)
  const report = await session.flush()
  t.is(report.counts.written, 25)
  t.is(report.calls, 5)
  t.true(batchCalls(client).every(({ bytes }) => bytes <= MB16))
  t.is(await storedCount(client, 'Places'), 25)
})

test('10,000 small puts are exactly 400 calls when nothing is turned away', async (t) => {
  const { client, session } = await start()
  session.saveAll(songs(10_000))
  t.is(session.plan().calls, 400)
  const report = await session.flush()
  t.is(report.calls, 400)
  t.is(client.callCount, 400)
  t.is(await storedCount(client), 10_000)
})

test('10,000 removals are exactly 400 calls too', async (t) => {
  const { client, session } = await start()
  session.removeAll(songs(10_000))
  t.is((await session.flush()).calls, 400)
  t.is(client.callCount, 400)
})

test('a batch never holds two operations on one item, whatever was saved and removed before', async (t) => {
  const { client, session } = await startSession({ onConflict: 'last-wins' })
  for (let round = 0; round < 3; round++) {
    session.saveAll(songs(30))
    session.removeAll(songs(10))
    session.saveAll([new Song('Nina Simone', 'Song 000003')])
  }
  await session.flush()
  for (const { input } of batchCalls(client)) {
    const sent = titles(sentRequests(input))
    t.is(new Set(sent).size, sent.length)
  }
  t.is(client.calls.length, 2)
})
