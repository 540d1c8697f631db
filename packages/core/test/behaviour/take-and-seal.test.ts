import { SealError } from '@sluice/core'
import test from 'ava'
import { batchCalls } from '../fixtures/batch-calls.js'
import { caught } from '../fixtures/caught.js'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedItem } from '../fixtures/stored-item.js'

test('take is synchronous: on an idle session that is the call itself', async (t) => {
  const { session } = await startSession()
  const [first, second] = songs(2)
  session.save(first!)
  const flushing = session.flush()
  t.true(session.pending[0]?.inFlight)
  session.save(second!)
  t.is((await flushing).operations.length, 1)
  t.is((await flushing).operations[0]?.entity, first)
})

test('seal is synchronous too: one consistent snapshot', async (t) => {
  const { client, session } = await startSession()
  // more batches than go out at once, and some that go out again: what is sent later is no newer
  const all = songs(300)
  const years = all.map(({ year }) => String(year))
  client.faults.unprocessed({ rate: 0.3 })
  client.faults.throttle({ times: 3, operations: ['BatchWriteItem'] })
  session.saveAll(all)
  const flushing = session.flush()
  for (const song of all) song.year = 1
  await flushing
  const stored = await Promise.all(all.map(({ artist, title }) => storedItem(client, artist, title)))
  t.deepEqual(
    stored.map((item) => item?.year?.N),
    years,
  )
})

test('a snapshot shares nothing with the entity: collections and bytes changed in flight are not sent', async (t) => {
  const { client, session } = await startSession()
  const song = new Song('Neu!', 'Hallogallo')
  song.tags = new Set(['krautrock'])
  session.save(song)
  client.faults.throttle({ times: 2 })
  const flushing = session.flush()
  song.tags.add('motorik')
  await flushing
  t.deepEqual((await storedItem(client, 'Neu!', 'Hallogallo'))?.labels, { SS: ['krautrock'] })
})

test('a flush takes and seals when its turn comes', async (t) => {
  const { client, session } = await startSession()
  const [first, second, third] = songs(3)
  session.save(first!)
  const one = session.flush()
  session.save(second!)
  const two = session.flush()
  // after the call of the second flush, before its turn
  second!.year = 2024
  session.save(third!)
  t.is((await one).operations.length, 1)
  t.is((await two).operations.length, 2)
  t.deepEqual((await storedItem(client, second!.artist, second!.title))?.year, { N: '2024' })
})

test('what is saved later belongs to the next flush, also for identities in flight', async (t) => {
  const { client, session } = await startSession()
  const song = new Song('Neu!', 'Hallogallo', 1972)
  session.save(song)
  const flushing = session.flush()
  song.year = 1973
  session.save(song)
  t.is((await flushing).operations.length, 1)
  t.deepEqual((await storedItem(client, 'Neu!', 'Hallogallo'))?.year, { N: '1972' })
  t.is(session.pending.length, 1)
  t.is((await session.flush()).counts.written, 1)
  t.deepEqual((await storedItem(client, 'Neu!', 'Hallogallo'))?.year, { N: '1973' })
})

test('flushes of one session run one after another, each with its own result', async (t) => {
  const { client, session } = await startSession()
  client.faults.latency({ ms: 100 })
  const flushes = songs(5).map((song) => {
    session.save(song)
    return session.flush()
  })
  const [first, ...later] = await Promise.all(flushes)
  t.is(first?.operations.length, 1)
  // the second flush takes when its turn comes: all that was saved since
  t.deepEqual(
    later.map(({ operations }) => operations.length),
    [4, 0, 0, 0],
  )
  const times = batchCalls(client).map(({ at }) => at)
  t.is(times.length, 2)
  t.true(times[1]! - times[0]! >= 100)
})

test('nothing pending: an empty report, no call', async (t) => {
  const { client, session } = await startSession()
  const report = await session.flush()
  t.is(report.operations.length, 0)
  t.is(report.calls, 0)
  t.true(report.ok)
  t.is(client.callCount, 0)
})

test('all problems are reported together in one SealError: entity, attribute, reason', async (t) => {
  const { client, session } = await startSession()
  const [fine, wrong, worse] = songs(3)
  wrong!.year = 'soon' as never
  worse!.year = Number.NaN
  worse!.tags = new Set()
  session.saveAll([fine!, wrong!, worse!])
  const error = await caught(t, SealError, () => session.flush())
  t.deepEqual(
    error.problems.map(({ entity, attribute, reason }) => [entity, attribute, typeof reason]),
    [
      [wrong, 'year', 'string'],
      [worse, 'year', 'string'],
      [worse, 'tags', 'string'],
    ],
  )
  t.is(client.callCount, 0)
})

test('a SealError comes also under throwOnFailure: false', async (t) => {
  const { session } = await startSession()
  session.save(new Song('Neu!', 'Hallogallo', Number.NaN))
  await caught(t, SealError, () => session.flush({ throwOnFailure: false }))
})

test('after a SealError nothing has been sent and everything is pending again, in the order saved', async (t) => {
  const { client, session } = await startSession()
  const all = songs(30)
  all[7]!.year = Number.POSITIVE_INFINITY
  session.saveAll(all)
  await caught(t, SealError, () => session.flush())
  t.is(client.callCount, 0)
  t.deepEqual(
    session.pending.map(({ entity }) => entity),
    all,
  )
  t.true(session.pending.every(({ inFlight }) => !inFlight))
  all[7]!.year = 1972
  t.is((await session.flush()).counts.written, 30)
})

test('the message of a SealError names class, key and attribute of the first problems and no value', async (t) => {
  const { session } = await startSession()
  const all = songs(5)
  for (const song of all) song.year = 'a secret' as never
  session.saveAll(all)
  const error = await caught(t, SealError, () => session.flush())
  for (const part of ['Song', '"Song 000000"', '`year`', 'expected a number', 'and 2 more', 'discard']) {
    t.true(error.message.includes(part), part)
  }
  t.false(error.message.includes('a secret'))
  t.false(JSON.stringify(error.problems).includes('a secret'))
})
