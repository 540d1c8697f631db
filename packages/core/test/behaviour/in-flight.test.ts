import { ConflictError, FlushError, KeyChangedError } from '@sluice/core'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { Song, Songs, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedItem } from '../fixtures/stored-item.js'

const KEY = { artist: 'Mogwai', title: 'Cody' }
const cody = (year?: number) => new Song('Mogwai', 'Cody', year)

/** A session whose first flush, of one song, is under way and will not be written. */
async function failingFlush(kind: 'save' | 'remove' = 'save') {
  const started = await startSession()
  const fault = started.client.faults.throttle({ operations: ['BatchWriteItem'] })
  const song = cody(1999)
  started.session[kind](song)
  const flushing = started.session.flush({ retry: { maxAttempts: 2 }, throwOnFailure: false })
  return { ...started, song, flushing: flushing.finally(() => fault.stop()) }
}

test('in flight is visible: isPending is true, pending marks it', async (t) => {
  const { session } = await startSession()
  const [first, second] = songs(2)
  session.save(first!)
  const flushing = session.flush()
  session.save(second!)
  t.true(session.isPending(first!))
  t.true(session.isPending(Songs, { artist: first!.artist, title: first!.title }))
  t.like(session.pending, [
    { entity: first, inFlight: true },
    { entity: second, inFlight: false },
  ])
  await flushing
  t.false(session.isPending(first!))
  t.like(session.pending, [{ entity: second, inFlight: false }])
})

test("discard in flight means don't come back; the report still tells the outcome", async (t) => {
  const { session, song, flushing } = await failingFlush()
  t.true(session.discard(song))
  t.false(session.discard(song))
  t.false(session.isPending(song))
  const report = await flushing
  t.like(report.operations, [{ entity: song, outcome: 'unprocessed', attempts: 2 }])
  t.deepEqual(session.pending, [])
})

test("clear in flight means don't come back; the report still tells the outcome", async (t) => {
  const { session, song, flushing } = await failingFlush()
  session.save(new Song('Mogwai', 'Kids Will Be Skeletons'))
  session.clear()
  const report = await flushing
  t.like(report.operations, [{ entity: song, outcome: 'unprocessed' }])
  t.deepEqual(session.pending, [])
})

test('what is discarded in flight is written nevertheless, if the service takes it', async (t) => {
  const { client, session } = await startSession()
  session.save(cody())
  const flushing = session.flush()
  session.discard(Songs, KEY)
  t.is((await flushing).counts.written, 1)
  t.truthy(await storedItem(client, 'Mogwai', 'Cody'))
})

test('what is discarded in flight conflicts with nothing any more', async (t) => {
  const { client, session, flushing } = await failingFlush()
  session.discard(Songs, KEY)
  const other = cody(2000)
  session.save(other)
  t.like(session.pending, [{ entity: other, kind: 'put', inFlight: false }])
  await flushing
  t.is((await session.flush()).operations.length, 1)
  t.deepEqual((await storedItem(client, 'Mogwai', 'Cody'))?.year, { N: '2000' })
})

test('conflicts are judged against what is in flight too', async (t) => {
  const { session, song, flushing } = await failingFlush()
  const error = t.throws(() => session.save(cody(2000)), { instanceOf: ConflictError })
  t.is(error.existing.kind, 'put')
  t.throws(() => session.remove(cody()), { instanceOf: ConflictError })
  t.throws(() => session.remove(Songs, KEY), { instanceOf: ConflictError })
  await flushing
  t.like(session.pending, [{ entity: song, kind: 'put', inFlight: false }])
})

test('conflicts with a delete in flight: saving another instance conflicts, removing is no change', async (t) => {
  const { session, song, flushing } = await failingFlush('remove')
  t.throws(() => session.save(cody()), { instanceOf: ConflictError })
  session.remove(Songs, KEY)
  session.remove(cody())
  t.is(session.pending.length, 1)
  await flushing
  t.like(session.pending, [{ entity: song, kind: 'delete' }])
})

test('the same instance may be saved anew: that is the newer intent, and wins', async (t) => {
  const { client, session, song, flushing } = await failingFlush()
  song.year = 2000
  session.save(song)
  t.is(session.pending.length, 2)
  await flushing
  t.is(session.pending.length, 1)
  t.is((await session.flush()).operations.length, 1)
  t.deepEqual((await storedItem(client, 'Mogwai', 'Cody'))?.year, { N: '2000' })
})

test('the same instance may be removed anew: a failed put in flight never overwrites the newer removal', async (t) => {
  const { client, session, song, flushing } = await failingFlush()
  session.remove(song)
  await flushing
  t.like(session.pending, [{ kind: 'delete', entity: song }])
  await session.flush()
  t.is(await storedItem(client, 'Mogwai', 'Cody'), undefined)
})

test('the same instance removed in flight may be saved anew, and stays saved', async (t) => {
  const { client, session, song, flushing } = await failingFlush('remove')
  session.save(song)
  await flushing
  t.like(session.pending, [{ kind: 'put', entity: song }])
  await session.flush()
  t.truthy(await storedItem(client, 'Mogwai', 'Cody'))
})

test('a delete that succeeds does not forget a newer save of the same instance', async (t) => {
  const { client, session } = await startSession()
  const song = cody(1999)
  session.remove(song)
  const flushing = session.flush()
  session.save(song)
  await flushing
  t.like(session.pending, [{ kind: 'put', entity: song, inFlight: false }])
  t.is(await session.get(Songs, KEY), song)
  await session.flush()
  t.truthy(await storedItem(client, 'Mogwai', 'Cody'))
  t.is(await session.get(Songs, KEY), song)
})

test('a policy decides conflicts with what is in flight too: last-wins waits for the next flush', async (t) => {
  const { client, session, flushing } = await failingFlush()
  const newer = cody(2003)
  session.save(newer, { onConflict: 'last-wins' })
  await flushing
  t.deepEqual(
    session.pending.map(({ entity }) => entity),
    [newer],
  )
  const report = await session.flush()
  t.deepEqual(report.conflicts, { replaced: 1, kept: 0 })
  t.deepEqual((await storedItem(client, 'Mogwai', 'Cody'))?.year, { N: '2003' })
})

test('what failed waits again before what was saved since', async (t) => {
  const { session, song, flushing } = await failingFlush()
  const later = songs(2)
  session.saveAll(later)
  await flushing
  t.deepEqual(
    session.pending.map(({ entity }) => entity),
    [song, ...later],
  )
})

test('all but written is pending again, unless a newer operation exists or it was discarded', async (t) => {
  const { client, session } = await startSession()
  client.faults.throttle({ operations: ['BatchWriteItem'], times: 2 })
  const [plain, renewed, discarded] = songs(3)
  session.saveAll([plain!, renewed!, discarded!])
  const flushing = session.flush({ retry: { maxAttempts: 2 } })
  session.remove(renewed!)
  session.discard(discarded!)
  await caught(t, FlushError, () => flushing)
  t.like(session.pending, [
    { entity: plain, kind: 'put' },
    { entity: renewed, kind: 'delete' },
  ])
  t.is(session.pending.length, 2)
})

test('an instance in flight under one key is not saved or removed under another: the error names both keys', async (t) => {
  const { session, song, flushing } = await failingFlush()
  song.title = 'Stanley Kubrick'
  for (const act of [() => session.save(song), () => session.remove(song)]) {
    const { message } = t.throws(act, { instanceOf: KeyChangedError })
    t.regex(message, /"Cody".*"Stanley Kubrick"/)
  }
  t.is(session.pending.length, 1)
  song.title = 'Cody'
  await flushing
  t.is((await session.flush()).counts.written, 1)
})

test('an instance that was discarded in flight may be saved under another key', async (t) => {
  const { client, session, song, flushing } = await failingFlush()
  session.discard(song)
  song.title = 'Stanley Kubrick'
  session.save(song)
  await flushing
  t.is((await session.flush()).operations.length, 1)
  t.truthy(await storedItem(client, 'Mogwai', 'Stanley Kubrick'))
  t.is(await storedItem(client, 'Mogwai', 'Cody'), undefined)
})
