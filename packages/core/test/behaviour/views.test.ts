import { inspect } from 'node:util'
import { DecodeError, ExpressionError, NotAnEntityError, NotFoundError, OptionError, type View } from '@sluice/core'
import test from 'ava'
import { Album } from '../fixtures/album.js'
import { putRaw } from '../fixtures/put-raw.js'
import { Song, Songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { startStill } from '../fixtures/start-still.js'
import { storedItem } from '../fixtures/stored-item.js'

const KEY = { artist: 'Air', title: 'La femme d’argent' }
const ITEM = {
  artist: { S: KEY.artist },
  title: { S: KEY.title },
  year: { N: '1998' },
  labels: { SS: ['calm'] },
  mood: { S: 'blue' },
}

async function start() {
  const started = await startSession()
  await putRaw(started.client, ITEM)
  started.client.clearCalls()
  return started
}

/** The names that a call asked for. */
const names = (input: object) =>
  Object.values((input as { readonly ExpressionAttributeNames?: object }).ExpressionAttributeNames ?? {})

test('a projected get reads the named properties and the key, and gives a frozen view of those named', async (t) => {
  const { client, session } = await start()
  const view = await session.get(Songs, KEY, { project: ['year', 'tags'] })
  t.deepEqual({ ...view }, { year: 1998, tags: new Set(['calm']) })
  t.true(Object.isFrozen(view))
  t.false(view instanceof Song)
  t.is(inspect(view), "View { year: 1998, tags: Set(1) { 'calm' } }")
  t.deepEqual(names(client.calls[0]?.input ?? {}), ['year', 'labels', 'artist', 'title'])
  t.is(await session.get(Songs, { ...KEY, title: 'none' }, { project: ['year'] }), undefined)
})

test('view.load() gets the entity, through the identity map', async (t) => {
  const { client, session } = await start()
  const view = await session.get(Songs, KEY, { project: ['title'] })
  const song = await view?.load()
  t.true(song instanceof Song)
  t.is(song?.year, 1998)
  t.is(await view?.load(), song)
  t.is(await session.get(Songs, KEY), song)
  t.is(client.callCount, 2)
  session.remove(song!)
  t.is(await view?.load(), undefined)
})

test('view.load() reads as the view was read, consistent or unmanaged; a signal was for the view alone', async (t) => {
  const { client, session } = await start()
  const [project, ended] = [['year'] as const, new AbortController()]
  const query = session
    .query(Songs)
    .where(KEY)
    .select(...project)
  for (const read of [
    (how: object) => session.get(Songs, KEY, { project, signal: ended.signal, ...how }),
    ({ consistent, managed }: { readonly consistent?: true; readonly managed?: false }) =>
      (consistent ? query.consistent() : query).managed(managed ?? true).first(),
  ]) {
    const [own, consistent] = [await read({ managed: false }), await read({ consistent: true })]
    if (own === undefined || consistent === undefined) return t.fail('there is no view')
    ended.abort()
    const loaded = await own.load()
    t.true(loaded instanceof Song)
    t.not(await session.get(Songs, KEY), loaded)
    client.clearCalls()
    await consistent.load()
    t.like(client.calls, [{ operation: 'GetItem', input: { ConsistentRead: true } }])
    session.detachAll()
  }
})

test('a view is no entity: whatever takes an entity refuses it and says what to do', async (t) => {
  const { client, session } = await start()
  // what the types forbid
  const view = (await session.get(Songs, KEY, { project: ['artist', 'title'] })) as never
  const refused = { instanceOf: NotAnEntityError, message: /view of Song.*erase the rest.*await view\.load\(\)/ }
  t.throws(() => session.save(view), refused)
  t.throws(() => session.create(view), refused)
  t.throws(() => session.remove(view), refused)
  t.throws(() => session.saveAll([new Song('x', 'y'), view]), refused)
  await t.throwsAsync(session.refresh(view), refused)
  await session.flush()
  t.deepEqual(await storedItem(client, KEY.artist, KEY.title), ITEM)
})

test('views see the unit of work: removed is undefined, saved and managed is itself, asked for nothing', async (t) => {
  const { client, session } = await start()
  const song = new Song('x', 'new', 2024)
  session.save(song)
  session.remove(Songs, KEY)
  t.deepEqual({ ...(await session.get(Songs, { artist: 'x', title: 'new' }, { project: ['year'] })) }, { year: 2024 })
  t.is(await session.get(Songs, KEY, { project: ['year'] }), undefined)
  session.clear()
  const loaded = await session.get(Songs, KEY)
  t.is(client.callCount, 1)
  loaded!.year = 2000
  t.deepEqual({ ...(await session.get(Songs, KEY, { project: ['year'] })) }, { year: 2000 })
  t.is(client.callCount, 1)
  t.is((await session.get(Songs, KEY, { project: ['year'], managed: false }))?.year, 1998)
  t.is((await session.get(Songs, KEY, { project: ['year'], consistent: true }))?.year, 1998)
  t.is(loaded?.year, 2000)
})

test('a view that a save, a removal or a flush overtook is of what is known now', async (t) => {
  const { client, session, asleep, clock } = await startStill()
  await putRaw(client, ITEM)
  const overtaken = async (overtake: () => unknown) => {
    client.faults.latency({ ms: 1_000, side: 'answer', operations: ['GetItem'], times: 1 })
    const reading = session.get(Songs, KEY, { project: ['year'] })
    await asleep(1)
    await overtake()
    await clock.advance(1_000)
    return reading
  }
  const song = new Song(KEY.artist, KEY.title, 2024)
  const saved = await overtaken(() => session.save(song))
  t.is(saved?.year, 2024)
  session.clear()
  const flushed = await overtaken(async () => {
    session.save(song)
    await session.flush()
    session.detachAll()
  })
  t.is(flushed?.year, 2024)
  const removed = await overtaken(async () => {
    session.remove(Songs, KEY)
    await session.flush()
  })
  t.is(removed, undefined)
  await putRaw(client, ITEM)
  const managed = await overtaken(async () => {
    const other = await session.get(Songs, KEY, { consistent: true })
    other!.year = 1999
  })
  t.is(managed?.year, 1999)
})

test('gets of one tick that want other properties of one table go in other calls, equal ones share', async (t) => {
  const { client, session } = await start()
  const other = { ...KEY, title: 'Kelly' }
  await putRaw(client, { ...ITEM, title: { S: 'Kelly' }, year: { N: '1999' } })
  client.clearCalls()
  const [whole, view, same, years] = await Promise.all([
    session.get(Songs, KEY),
    session.get(Songs, KEY, { project: ['year'] }),
    session.get(Songs, other, { project: ['year'] }),
    session.getMany(Songs, [KEY, other], { project: ['year'] }),
  ])
  t.is(whole?.title, KEY.title)
  t.deepEqual([view?.year, same?.year, ...years.map((one) => one?.year)], [1998, 1999, 1998, 1999])
  t.deepEqual(
    client.calls.map(({ operation, items }) => `${operation} ${items}`),
    ['GetItem 1', 'BatchGetItem 2'],
  )
})

test('what the item lacks has its default, and what does not fit the class is an error', async (t) => {
  const { client, session } = await start()
  await putRaw(client, { artist: { S: 'x' }, title: { S: 'bare' } })
  const view = await session.get(Songs, { artist: 'x', title: 'bare' }, { project: ['year', 'title'] })
  t.deepEqual({ ...view }, { year: undefined, title: 'bare' })
  await putRaw(client, { ...ITEM, year: { S: 'secret' } })
  const error = await t.throwsAsync(session.get(Songs, KEY, { project: ['year'] }), { instanceOf: DecodeError })
  t.false(error.message.includes('secret'))
})

test('projections that cannot be are refused before anything is asked', async (t) => {
  const { client, session } = await start()
  const project = (value: unknown) => session.get(Songs, KEY, { project: value } as never)
  await t.throwsAsync(project('year'), { instanceOf: OptionError })
  await t.throwsAsync(project([]), { instanceOf: ExpressionError })
  await t.throwsAsync(project(['labels']), { instanceOf: ExpressionError, message: /labels/ })
  await t.throwsAsync(project([7]), { instanceOf: ExpressionError })
  const refresh = session.get(Songs, KEY, { project: ['year'], refresh: true } as never)
  await t.throwsAsync(refresh, { instanceOf: OptionError, message: /refresh/ })
  t.is(client.callCount, 0)
})

test('getOrThrow gives what is there, and says class and key of what is not', async (t) => {
  const { session } = await start()
  t.is((await session.getOrThrow(Songs, KEY)).year, 1998)
  const view: View<Song, 'year'> = await session.getOrThrow(Songs, KEY, { project: ['year'] })
  t.is(view.year, 1998)
  session.remove(Songs, KEY)
  const gone = session.getOrThrow(Songs, KEY)
  const error = await t.throwsAsync(gone, { instanceOf: NotFoundError, code: 'NOT_FOUND' })
  t.regex(error.message, /Song \{ artist: "Air", title: "La femme d’argent" \}/)
  t.is(error.className, 'Song')
})

test('refresh overwrites an entity with what is stored, its unsaved changes too', async (t) => {
  const { client, session } = await start()
  const song = (await session.get(Songs, KEY))!
  song.year = 2000
  song.title = 'another'
  await putRaw(client, { ...ITEM, year: { N: '2024' } })
  client.clearCalls()
  t.is(await session.refresh(song), song)
  t.is(song.year, 2024)
  t.is(song.title, KEY.title)
  t.like(client.calls[0]?.input, { ConsistentRead: true })
  t.is(await session.get(Songs, KEY), song)
  // what the class doesn't model is carried along from now on
  session.save(song)
  await session.flush()
  t.deepEqual((await storedItem(client, KEY.artist, KEY.title))?.mood, ITEM.mood)
})

test('refresh of an entity whose item is gone, or to be removed, gives undefined', async (t) => {
  const { client, session } = await start()
  const song = (await session.get(Songs, KEY))!
  session.remove(song)
  client.clearCalls()
  t.is(await session.refresh(song), undefined)
  t.is(client.callCount, 0)
  await session.flush()
  t.is(await session.refresh(song), undefined)
  t.is(client.callCount, 2)
})

test('refresh keeps a pending save, and makes an entity from elsewhere the managed one', async (t) => {
  const { client, session } = await start()
  const song = new Song(KEY.artist, KEY.title, 2000)
  session.save(song)
  t.is(await session.refresh(song), song)
  t.is(song.year, 1998)
  t.true(session.isPending(song))
  session.clear()
  const stranger = new Song(KEY.artist, KEY.title)
  t.is(await session.refresh(stranger), stranger)
  t.is(stranger.year, 1998)
  // another one stands for the item, and keeps doing so
  t.is(await session.get(Songs, KEY), song)
  session.detach(song)
  await session.refresh(stranger)
  t.is(await session.get(Songs, KEY), stranger)
  t.true(client.callCount > 0)
})

test('refresh of a frozen entity gives a fresh one in its place', async (t) => {
  const { client, session } = await start()
  const song = Object.freeze((await session.get(Songs, KEY))!)
  t.is(await session.refresh(song), song)
  await putRaw(client, { ...ITEM, year: { N: '2024' } })
  const fresh = await session.refresh(song)
  t.not(fresh, song)
  t.is(fresh?.year, 2024)
  t.is(await session.get(Songs, KEY), fresh)
})

test('a refresh that a save overtook asks again', async (t) => {
  const { client, session } = await start()
  const song = (await session.get(Songs, KEY))!
  client.clearCalls()
  client.faults.latency({ ms: 1_000, side: 'answer', operations: ['GetItem'], times: 1 })
  const refreshing = session.refresh(song)
  song.year = 2024
  session.save(song)
  await session.flush()
  t.is(await refreshing, song)
  t.is(song.year, 2024)
  t.is(client.calls.filter(({ operation }) => operation === 'GetItem').length, 2)
})

test('options and arguments that cannot be are refused', async (t) => {
  const { client, session } = await start()
  await t.throwsAsync(session.getMany(Songs, 7 as never), { instanceOf: OptionError, message: /keys/ })
  await t.throwsAsync(session.getMany(Songs, [KEY], { consistant: true } as never), { message: /getMany\.consistant/ })
  await t.throwsAsync(session.getOrThrow(Songs, KEY, { retry: { maxAttempts: 0 } }), { message: /retry\.maxAttempts/ })
  await t.throwsAsync(session.refresh(new Song('x', 'y'), { consistent: true } as never), { message: /consistent/ })
  await t.throwsAsync(session.refresh(new Album()), { code: 'INCOMPLETE_KEY' })
  await t.throwsAsync(session.get(Songs, KEY, { signal: 'now' } as never), { message: /signal/ })
  t.is(client.callCount, 0)
})
