import { ConflictError, exists, isOneOf, KeyError, lessThan, notExists, or, SealError } from '@sluice/core'
import test from 'ava'
import { Albums } from '../fixtures/album.js'
import { batchCalls } from '../fixtures/batch-calls.js'
import { caught } from '../fixtures/caught.js'
import { Song, Songs, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedItem } from '../fixtures/stored-item.js'

const KEY = { artist: 'Nico', title: 'These Days' }
const nico = (year?: number) => new Song(KEY.artist, KEY.title, year)

test('nothing pending for the identity: save(e) makes a put, remove(e) a delete', async (t) => {
  const { session } = await startSession()
  session.save(nico())
  session.remove(new Song('Nico', 'Afraid'))
  t.like(session.pending, [
    { kind: 'put', key: KEY, entityClass: Song, table: 'Music', inFlight: false },
    { kind: 'delete', key: { artist: 'Nico', title: 'Afraid' } },
  ])
})

test('put of the same instance pending: save(e) is no change, its state is read at flush', async (t) => {
  const { client, session } = await startSession()
  const song = nico(1966)
  session.save(song)
  song.year = 1967
  session.save(song)
  song.year = 1968
  t.is(session.pending.length, 1)
  await session.flush()
  t.deepEqual((await storedItem(client, 'Nico', 'These Days'))?.year, { N: '1968' })
})

test('put of the same instance pending: remove(e) is a conflict', async (t) => {
  const { session } = await startSession()
  const song = nico()
  session.save(song)
  t.throws(() => session.remove(song), { instanceOf: ConflictError })
  t.like(session.pending, [{ kind: 'put', entity: song }])
})

test('put of another instance pending: save(e) is a conflict, remove(e) is a conflict', async (t) => {
  const { session } = await startSession()
  const song = nico()
  session.save(song)
  t.throws(() => session.save(nico()), { instanceOf: ConflictError })
  t.throws(() => session.remove(nico()), { instanceOf: ConflictError })
  t.throws(() => session.remove(Songs, KEY), { instanceOf: ConflictError })
  t.deepEqual(
    session.pending.map(({ entity }) => entity),
    [song],
  )
})

test('delete pending: save(e) is a conflict, remove(e) is no change', async (t) => {
  const { session } = await startSession()
  const song = nico()
  session.remove(song)
  t.throws(() => session.save(song), { instanceOf: ConflictError })
  t.throws(() => session.save(nico()), { instanceOf: ConflictError })
  session.remove(song)
  session.remove(nico())
  session.remove(Songs, KEY)
  t.like(session.pending, [{ kind: 'delete', entity: song }])
  t.is(session.pending.length, 1)
})

test('at most one operation is pending for each identity', async (t) => {
  const { client, session } = await startSession({ onConflict: 'last-wins' })
  for (let year = 1960; year < 1970; year++) {
    session.save(nico(year))
    session.remove(Songs, KEY)
    session.save(nico(year))
  }
  t.is(session.pending.length, 1)
  const report = await session.flush()
  t.is(report.operations.length, 1)
  t.is(batchCalls(client).length, 1)
})

test('save and remove are synchronous, check at once, never send', async (t) => {
  const { client, session } = await startSession()
  t.is(session.save(nico()), undefined)
  t.is(session.remove(Songs, { artist: 'Nico', title: 'Afraid' }), undefined)
  t.throws(() => session.save(new Song('Nico')), { instanceOf: KeyError })
  await new Promise((resolve) => setTimeout(resolve, 10))
  t.is(client.callCount, 0)
})

test('saveAll / removeAll check all before they change anything', async (t) => {
  const { session } = await startSession()
  const kept = nico()
  session.save(kept)
  const fresh = songs(3)
  t.throws(() => session.saveAll([...fresh, nico()]), { instanceOf: ConflictError })
  t.throws(() => session.saveAll([...fresh, new Song('Nico')]), { instanceOf: KeyError })
  t.throws(() => session.saveAll([...fresh, new Song('Nina Simone', 'Song 000001')]), { instanceOf: ConflictError })
  t.throws(() => session.removeAll([...fresh, kept]), { instanceOf: ConflictError })
  t.throws(() => session.removeAll([...fresh, new Song()]), { instanceOf: KeyError })
  t.deepEqual(
    session.pending.map(({ entity }) => entity),
    [kept],
  )
  session.saveAll(new Set(fresh))
  t.is(session.pending.length, 4)
})

test('discard(e) or discard(Class, key) drops one pending operation, and tells whether there was one', async (t) => {
  const { session } = await startSession()
  const [first, second, third] = songs(3)
  session.saveAll([first!, second!, third!])
  t.true(session.discard(second!))
  t.false(session.discard(second!))
  t.true(session.discard(Song, { artist: third!.artist, title: third!.title }))
  t.false(session.discard(Songs, { artist: 'Nico', title: 'Afraid' }))
  t.deepEqual(
    session.pending.map(({ entity }) => entity),
    [first],
  )
})

test('clear() drops all pending operations', async (t) => {
  const { client, session } = await startSession()
  session.saveAll(songs(30))
  session.clear()
  t.deepEqual(session.pending, [])
  t.is((await session.flush()).operations.length, 0)
  t.is(client.callCount, 0)
})

test('pending lists the pending operations in the order saved, isPending(e) or (Class, key) asks', async (t) => {
  const { session } = await startSession()
  const all = songs(5)
  session.saveAll(all)
  session.remove(Albums, { band: 'Nico', name: 'Chelsea Girl' })
  t.deepEqual(
    session.pending.map(({ entity }) => entity),
    [...all, undefined],
  )
  t.deepEqual(session.pending[5]?.key, { band: 'Nico', name: 'Chelsea Girl' })
  t.true(session.isPending(all[3]!))
  t.true(session.isPending(Songs, { artist: all[3]!.artist, title: all[3]!.title }))
  t.true(session.isPending(Albums, { band: 'Nico', name: 'Chelsea Girl' }))
  t.false(session.isPending(nico()))
  t.false(session.isPending(Songs, KEY))
})

test('entities are found by instance first, so one whose key was changed can still be discarded', async (t) => {
  const { session } = await startSession()
  const [first, second] = songs(2)
  session.saveAll([first!, second!])
  first!.title = second!.title
  t.true(session.isPending(first!))
  t.true(session.discard(first!))
  t.deepEqual(
    session.pending.map(({ entity }) => entity),
    [second],
  )
})

test('an instance without an operation of its own is found by its key', async (t) => {
  const { session } = await startSession()
  session.remove(Songs, KEY)
  t.true(session.isPending(nico()))
  t.true(session.discard(nico()))
  t.false(session.isPending(Songs, KEY))
  t.false(session.isPending(new Song('Nico')))
  t.false(session.discard(new Song()))
})

test('an incomplete key is an error at save', async (t) => {
  const { session } = await startSession()
  for (const song of [new Song('Nico'), new Song(undefined, 'These Days'), new Song()]) {
    const error = await caught(t, KeyError, () => session.save(song))
    t.is(error.code, 'INCOMPLETE_KEY')
    t.regex(error.message, /Song\.(artist|title).*\{ artist, title \}/)
  }
  t.deepEqual(session.pending, [])
})

test('a key that changed between save and flush is an error at flush, naming both keys', async (t) => {
  const { client, session } = await startSession()
  const song = nico()
  session.save(song)
  song.title = 'Afraid'
  const error = await caught(t, SealError, () => session.flush())
  t.true(error.message.includes('{ artist: "Nico", title: "These Days" }'))
  t.true(error.message.includes('{ artist: "Nico", title: "Afraid" }'))
  t.is(client.callCount, 0)
  t.true(session.isPending(song))
})

test('nothing pending for the identity: create(e) makes a put of an item that must not exist', async (t) => {
  const { session } = await startSession()
  session.create(nico())
  session.createAll(songs(2))
  t.like(session.pending, [
    { kind: 'put', create: true, conditional: true, key: KEY },
    { kind: 'put', create: true },
    { kind: 'put', create: true },
  ])
})

test('create of e pending: save(e) and create(e) are no change, all else is a conflict that names the create', async (t) => {
  const { session } = await startSession()
  const song = nico()
  session.create(song)
  session.save(song)
  session.create(song)
  t.like(session.pending, [{ kind: 'put', create: true, entity: song }])
  t.is(session.pending.length, 1)
  const error = await caught(t, ConflictError, () => session.create(nico()))
  t.regex(error.message, /^Can't create Song .*: a create of Song with the same key is already pending/)
  t.throws(() => session.remove(song), { instanceOf: ConflictError })
})

test('put of e pending: create(e) is a conflict', async (t) => {
  const { session } = await startSession()
  const song = nico()
  session.save(song)
  const error = await caught(t, ConflictError, () => session.create(song))
  t.like(error, { existing: { create: false }, incoming: { create: true, conditional: true } })
  t.like(session.pending, [{ create: false }])
})

test('createAll checks all before it changes anything', async (t) => {
  const { session } = await startSession()
  session.save(nico())
  t.throws(() => session.createAll([...songs(2), nico()]), { instanceOf: ConflictError })
  t.is(session.pending.length, 1)
})

test('options that do not exist, or do not belong to the call, are refused', async (t) => {
  const { session } = await startSession()
  const loose = session as unknown as Record<string, (...args: unknown[]) => void>
  for (const method of ['save', 'create', 'remove']) {
    t.throws(() => loose[method]!(nico(), { onConflicts: 'throw' }), { code: 'INVALID_OPTION' })
    t.throws(() => loose[method]!(nico(), { returnStored: 1 }), { code: 'INVALID_OPTION' })
  }
  t.throws(() => loose.save!(nico(), { if: true }), { code: 'INVALID_OPTION' })
  t.throws(() => loose.create!(nico(), { if: () => true }), { code: 'INVALID_OPTION' })
  t.throws(() => loose.saveAll!([nico()], { if: () => true }), { code: 'INVALID_OPTION' })
  t.deepEqual(session.pending, [])
})

test('put of e if something holds pending: save(e) on the same condition is no change, on another a conflict', async (t) => {
  const { session } = await startSession()
  const song = nico()
  session.save(song, { if: ($) => lessThan($.year, 2000) })
  session.save(song, { if: ($) => lessThan($.year, 2000) })
  t.like(session.pending, [{ kind: 'put', create: false, conditional: true, entity: song }])
  const error = await caught(t, ConflictError, () => session.save(song, { if: ($) => lessThan($.year, 2001) }))
  t.regex(error.message, /a conditional put of Song with the same key/)
  t.throws(() => session.save(song), { instanceOf: ConflictError })
  t.is(session.pending.length, 1)
})

test('remove(e) and remove(Class, key) take a condition too', async (t) => {
  const { session } = await startSession()
  session.remove(nico(), { if: ($) => exists($.year) })
  session.remove(Songs, KEY, { if: ($) => exists($.year) })
  t.throws(() => session.remove(Songs, KEY), { instanceOf: ConflictError })
  t.like(session.pending, [{ kind: 'delete', conditional: true }])
  t.is(session.pending.length, 1)
})

test('check of a key pending: another check joins it, a write takes it over, in either order', async (t) => {
  const { session } = await startSession()
  session.check(Songs, KEY, ($) => exists($.year))
  session.check(Song, KEY, ($) => lessThan($.year, 2000))
  t.like(session.pending, [{ kind: 'check', key: KEY, entity: undefined, conditional: true }])
  t.is(session.pending.length, 1)
  session.save(nico())
  session.check(Song, KEY, ($) => notExists($.tags))
  t.like(session.pending, [{ kind: 'put', conditional: true }])
  t.is(session.pending.length, 1)
})

test('what a check and an `if` together exceed is told at flush', async (t) => {
  const { client, session } = await startSession()
  const years = Array.from({ length: 100 }, (_, index) => 1900 + index)
  session.save(nico(), {
    if: ($) =>
      or(
        isOneOf($.year, years),
        isOneOf(
          $.year,
          years.map((year) => year + 100),
        ),
      ),
  })
  for (const first of [2100, 2200, 2300, 2400, 2500, 2600, 2700, 2800]) {
    session.check(Songs, KEY, ($) =>
      isOneOf(
        $.year,
        years.map((_, index) => first + index),
      ),
    )
  }
  const { problems } = await caught(t, SealError, () => session.flush())
  t.regex(problems[0]?.reason ?? '', /^the condition .*: ask for less$/)
  t.is(problems.length, 1)
  t.is(client.callCount, 0)
})

test('a condition that can not be is an error at the call, and nothing is pending', async (t) => {
  const { session } = await startSession()
  t.throws(() => session.save(nico(), { if: (() => true) as never }), { code: 'INVALID_EXPRESSION' })
  t.throws(() => session.check(Songs, KEY, (() => undefined) as never), { code: 'INVALID_EXPRESSION' })
  t.deepEqual(session.pending, [])
})

test('isPending, discard and clear mean checks too; a read sees the item, not the check', async (t) => {
  const { client, session } = await startSession()
  session.check(Songs, KEY, ($) => exists($.year))
  t.true(session.isPending(Songs, KEY))
  t.is(await session.get(Songs, KEY), undefined)
  t.is(client.callCount, 1)
  t.true(session.discard(Songs, KEY))
  session.check(Songs, KEY, ($) => exists($.year))
  session.clear()
  t.deepEqual(session.pending, [])
})
