import { CallbackError, ConflictError, type ConflictSide, SealError } from '@sluice/core'
import test from 'ava'
import { Album } from '../fixtures/album.js'
import { caught } from '../fixtures/caught.js'
import { sentRequests } from '../fixtures/sent-requests.js'
import { Song, Songs, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

const KEY = { artist: 'Low', title: 'Sunflower' }
const low = (year?: number) => new Song('Low', 'Sunflower', year)

const plain = { create: false, conditional: false }

test('a conflict throws ConflictError from the call that causes it: the stack points at the culprit', async (t) => {
  const { session } = await startSession()
  session.save(low())
  function theCulprit(): void {
    session.save(low())
  }
  const error = await caught(t, ConflictError, theCulprit)
  t.regex(error.stack ?? '', /theCulprit/)
})

test('a conflict leaves the session as it was', async (t) => {
  const { session } = await startSession()
  const first = low(2001)
  session.saveAll([...songs(2), first])
  const before = session.pending
  t.throws(() => session.save(low(2002)), { instanceOf: ConflictError })
  t.throws(() => session.remove(first), { instanceOf: ConflictError })
  t.deepEqual(session.pending, before)
  const report = await session.flush()
  t.is(report.counts.written, 3)
  t.deepEqual(report.conflicts, { replaced: 0, kept: 0 })
})

test('a ConflictError names both classes, table, primary key, both operations and the remedy', async (t) => {
  const { session } = await startSession()
  session.save(new Album('Low', 'Sunflower', 11))
  const error = await caught(t, ConflictError, () => session.remove(low(1961)))
  t.deepEqual(error.existing, { ...plain, kind: 'put', className: 'Album' })
  t.deepEqual(error.incoming, { ...plain, kind: 'delete', className: 'Song' })
  t.is(error.table, 'Music')
  t.is(error.key, '{ artist: "Low", title: "Sunflower" }')
  for (const part of ['Album', 'Song', 'Music', error.key, 'put', 'remove', 'discard', 'onConflict']) {
    t.true(error.message.includes(part), part)
  }
  t.false(error.message.includes('1961'))
})

test("onConflict: 'throw' is the default", async (t) => {
  const { session } = await startSession()
  session.save(low())
  t.throws(() => session.save(low()), { instanceOf: ConflictError })
  const explicit = (await startSession({ onConflict: 'throw' })).session
  explicit.save(low())
  t.throws(() => explicit.save(low()), { instanceOf: ConflictError })
})

test("onConflict: 'last-wins' for the session replaces, and the report counts what was replaced", async (t) => {
  const { session } = await startSession({ onConflict: 'last-wins' })
  const last = low(2003)
  session.save(low(2001))
  session.save(low(2002))
  session.save(last)
  const report = await session.flush()
  t.is(report.operations[0]?.entity, last)
  t.deepEqual(report.conflicts, { replaced: 2, kept: 0 })
  t.deepEqual((await session.flush()).conflicts, { replaced: 0, kept: 0 })
})

test('what a policy decided is counted by the next report, also where a flush that could not seal came between', async (t) => {
  const { session } = await startSession({ onConflict: 'last-wins' })
  const last = low(2002)
  session.save(low(2001))
  session.save(last)
  last.year = Number.NaN
  await t.throwsAsync(session.flush(), { instanceOf: SealError })
  last.year = 2002
  t.deepEqual((await session.flush()).conflicts, { replaced: 1, kept: 0 })
})

test('a saveAll that throws counts nothing of what a policy decided before', async (t) => {
  const { session } = await startSession()
  const [first, second] = [low(2001), new Song('Low', 'Dinosaur Act', 2001)]
  session.saveAll([first, second])
  const answers = ['replace', 'keep', 'neither']
  const onConflict = () => answers.shift() as 'keep'
  const others = [low(2002), new Song('Low', 'Dinosaur Act', 2002), low(2003)]
  t.throws(() => session.saveAll(others, { onConflict }), { instanceOf: CallbackError })
  const report = await session.flush()
  t.deepEqual(
    report.operations.map(({ entity }) => entity),
    [first, second],
  )
  t.deepEqual(report.conflicts, { replaced: 0, kept: 0 })
})

test("onConflict: 'first-wins' keeps, and the report counts what was kept", async (t) => {
  const { session } = await startSession({ onConflict: 'first-wins' })
  const first = low(2001)
  session.save(first)
  session.save(low(2002))
  session.remove(Songs, KEY)
  const report = await session.flush()
  t.like(report.operations, [{ entity: first, kind: 'put' }])
  t.deepEqual(report.conflicts, { replaced: 0, kept: 2 })
})

test('onConflict: a function gets both sides and decides', async (t) => {
  const asked: (readonly ConflictSide[])[] = []
  const { session } = await startSession({
    onConflict: (existing, incoming) => {
      asked.push([existing, incoming])
      return incoming.kind === 'delete' ? 'replace' : 'keep'
    },
  })
  const [first, second] = [low(2001), low(2002)]
  session.save(first)
  session.save(second)
  session.remove(Songs, KEY)
  t.like(session.pending, [{ kind: 'delete' }])
  t.deepEqual(asked, [
    [
      { ...plain, kind: 'put', entityClass: Song, entity: first },
      { ...plain, kind: 'put', entityClass: Song, entity: second },
    ],
    [
      { ...plain, kind: 'put', entityClass: Song, entity: first },
      { ...plain, kind: 'delete', entityClass: Song, entity: undefined },
    ],
  ])
})

test("onConflict for one call overrides the session's", async (t) => {
  const { session } = await startSession({ onConflict: 'first-wins' })
  const second = low(2002)
  session.save(low(2001))
  session.save(second, { onConflict: 'last-wins' })
  t.is(session.pending[0]?.entity, second)
  t.throws(() => session.saveAll([low()], { onConflict: 'throw' }), { instanceOf: ConflictError })
  t.throws(() => session.remove(Songs, KEY, { onConflict: 'throw' }), { instanceOf: ConflictError })
  t.throws(() => session.removeAll([low()], { onConflict: 'throw' }), { instanceOf: ConflictError })
})

test("under 'last-wins' remove then save collapses to one put", async (t) => {
  const { client, session } = await startSession({ onConflict: 'last-wins' })
  session.remove(Songs, KEY)
  session.save(low(2001))
  await session.flush()
  t.like(sentRequests(client.calls[0]!.input), [{ kind: 'put' }])
  t.is(client.calls.length, 1)
})

test("under 'last-wins' save then remove collapses to one delete, which is sent", async (t) => {
  const { client, session } = await startSession({ onConflict: 'last-wins' })
  session.save(low(2001))
  session.remove(Songs, KEY)
  const report = await session.flush()
  t.is(report.counts.written, 1)
  t.like(sentRequests(client.calls[0]!.input), [{ kind: 'delete' }])
  t.is(client.calls.length, 1)
})

test('a policy that throws is reported as a CallbackError and never loses an operation', async (t) => {
  const cause = new Error('policy is broken')
  const { session } = await startSession({
    onConflict: () => {
      throw cause
    },
  })
  const first = low(2001)
  session.save(first)
  const error = await caught(t, CallbackError, () => session.saveAll([...songs(2), low(2002)]))
  t.is(error.cause, cause)
  t.is(error.callback, 'onConflict')
  t.deepEqual(
    session.pending.map(({ entity }) => entity),
    [first],
  )
})

test("a policy that answers neither 'keep' nor 'replace' is reported and changes nothing", async (t) => {
  const { session } = await startSession({ onConflict: () => 'both' as 'keep' })
  const first = low(2001)
  session.save(first)
  await caught(t, CallbackError, () => session.remove(first))
  t.like(session.pending, [{ kind: 'put', entity: first }])
})
