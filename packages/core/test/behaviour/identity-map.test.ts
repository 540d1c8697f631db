import { DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import test from 'ava'
import { putRaw } from '../fixtures/put-raw.js'
import { Song, Songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedItem } from '../fixtures/stored-item.js'

const KEY = { artist: 'Portishead', title: 'Roads' }
const ITEM = { artist: { S: 'Portishead' }, title: { S: 'Roads' } }
const roads = (year?: number) => new Song('Portishead', 'Roads', year)

test('after a flush the image that was sent is the baseline, never the live object', async (t) => {
  const { client, session } = await startSession()
  const song = roads(1994)
  session.save(song)
  const flushing = session.flush()
  song.year = 1995
  await flushing
  t.deepEqual((await storedItem(client, 'Portishead', 'Roads'))?.year, { N: '1994' })
  // changed since the image: a read must not take the unsaved 1995 for what is stored, and overwrite it
  await putRaw(client, { ...ITEM, year: { N: '2000' } })
  t.is(await session.get(Songs, KEY, { consistent: true }), song)
  t.is(song.year, 1995)
})

test('an instance that still is its baseline takes over what a consistent read brings', async (t) => {
  const { client, session } = await startSession()
  const song = roads(1994)
  session.save(song)
  await session.flush()
  await putRaw(client, { ...ITEM, year: { N: '2000' } })
  t.is(await session.get(Songs, KEY, { consistent: true }), song)
  t.is(song.year, 2000)
})

test('an instance with a set that still is its baseline takes over what a consistent read brings: sets are equal by their members', async (t) => {
  const { client, session } = await startSession()
  const song = roads(1994)
  song.tags = new Set(['trip hop', 'Bristol'])
  session.save(song)
  await session.flush()
  await putRaw(client, { ...ITEM, year: { N: '2000' }, labels: { SS: ['Bristol', 'trip hop'] } })
  t.is(await session.get(Songs, KEY, { consistent: true }), song)
  t.is(song.year, 2000)
  song.tags.add('live')
  await putRaw(client, { ...ITEM, year: { N: '2001' } })
  t.is(await session.get(Songs, KEY, { consistent: true }), song)
  t.deepEqual([song.year, [...song.tags].at(-1)], [2000, 'live'])
})

test('put entities are managed: get returns the same instance, without a call', async (t) => {
  const { client, session } = await startSession()
  const song = roads()
  session.save(song)
  t.is(await session.get(Songs, KEY), song)
  const flushing = session.flush()
  t.is(await session.get(Songs, KEY), song)
  await flushing
  t.is(await session.get(Songs, KEY), song)
  t.is(await session.get(Song, KEY), song)
  t.is(client.calls.filter(({ operation }) => operation === 'GetItem').length, 0)
})

test('get makes a call for a managed entity if consistent or refresh is asked, and keeps the instance', async (t) => {
  const { client, session } = await startSession()
  const song = roads(1994)
  session.save(song)
  await session.flush()
  client.clearCalls()
  t.is(await session.get(Songs, KEY, { consistent: true }), song)
  t.like(client.calls[0]?.input, { ConsistentRead: true })
  song.year = 1
  t.is(await session.get(Songs, KEY, { refresh: true }), song)
  t.is(song.year, 1994)
  t.is(client.callCount, 2)
})

for (const option of ['consistent', 'refresh'] as const) {
  test(`a managed entity whose item is gone is forgotten where ${option} is asked`, async (t) => {
    const { client, session } = await startSession()
    const song = roads(1994)
    session.save(song)
    await session.flush()
    await client.send(new DeleteItemCommand({ TableName: 'Music', Key: ITEM }))
    t.is(await session.get(Songs, KEY), song)
    t.is(await session.get(Songs, KEY, { [option]: true }), undefined)
    t.is(await session.get(Songs, KEY), undefined)
    t.false(session.detach(song))
  })
}

test('a loaded entity is managed too: one instance for each identity', async (t) => {
  const { client, session } = await startSession()
  await putRaw(client, ITEM)
  const song = await session.get(Songs, KEY)
  t.true(song instanceof Song)
  t.is(await session.get(Songs, KEY), song)
  t.is(client.calls.filter(({ operation }) => operation === 'GetItem').length, 1)
})

test('removed ones are forgotten', async (t) => {
  const { client, session } = await startSession()
  const song = roads()
  session.save(song)
  await session.flush()
  session.remove(song)
  t.is(await session.get(Songs, KEY), undefined)
  await session.flush()
  t.false(session.detach(song))
  client.clearCalls()
  t.is(await session.get(Songs, KEY), undefined)
  t.is(client.callCount, 1)
})

test('save(B) while A is managed and nothing is pending makes B managed and A detached', async (t) => {
  const { session } = await startSession()
  const [a, b] = [roads(1), roads(2)]
  session.save(a)
  await session.flush()
  session.save(b)
  t.is(await session.get(Songs, KEY), b)
  t.false(session.detach(a))
  await session.flush()
  t.is(await session.get(Songs, KEY), b)
  t.is(a.year, 1)
})

test('one instance for each identity: one saved under another key is managed under that key alone', async (t) => {
  const { session } = await startSession()
  const song = roads(1994)
  session.save(song)
  await session.flush()
  Object.assign(song, { title: 'Roads (live)' })
  session.save(song)
  await session.flush()
  t.is(await session.get(Songs, { artist: 'Portishead', title: 'Roads (live)' }), song)
  const former = await session.get(Songs, KEY)
  t.not(former, song)
  t.is(former?.title, 'Roads')
})

test('an instance that is saved under another key no longer stands for its former key, also before the flush', async (t) => {
  const { session } = await startSession()
  const song = roads(1994)
  session.save(song)
  await session.flush()
  Object.assign(song, { title: 'Roads (live)' })
  session.save(song)
  const former = await session.get(Songs, KEY)
  t.not(former, song)
  t.is(former?.title, 'Roads')
  t.is(await session.get(Songs, { artist: 'Portishead', title: 'Roads (live)' }), song)
})

test('a removal that gives way to a pending save of another instance detaches nothing', async (t) => {
  const { client, session } = await startSession()
  const [a, b] = [roads(1994), roads(1995)]
  session.save(a)
  const flushing = session.flush()
  session.save(b, { onConflict: 'last-wins' })
  await flushing
  session.remove(a, { onConflict: 'first-wins' })
  session.discard(b)
  client.clearCalls()
  t.is(await session.get(Songs, KEY), a)
  t.is(client.callCount, 0)
})

test('detach(e) and detachAll() let go: the next get asks and makes a new instance', async (t) => {
  const { client, session } = await startSession()
  const [song, other] = [roads(), new Song('Portishead', 'Glory Box')]
  session.saveAll([song, other])
  await session.flush()
  client.clearCalls()
  t.true(session.detach(song))
  t.false(session.detach(song))
  t.not(await session.get(Songs, KEY), song)
  t.is(await session.get(Songs, { artist: 'Portishead', title: 'Glory Box' }), other)
  session.detachAll()
  t.not(await session.get(Songs, { artist: 'Portishead', title: 'Glory Box' }), other)
  t.is(client.callCount, 2)
})

test('detaching leaves pending operations alone', async (t) => {
  const { session } = await startSession()
  const song = roads()
  session.save(song)
  session.detach(song)
  session.detachAll()
  t.true(session.isPending(song))
  t.is((await session.flush()).counts.written, 1)
})

test('a session lets go of what it was told to: detached entities can be collected', async (t) => {
  const { client, session } = await startSession()
  await putRaw(client, ITEM)
  const read = new WeakRef((await session.get(Songs, KEY))!)
  session.detachAll()
  const { setFlagsFromString } = await import('node:v8')
  const { runInNewContext } = await import('node:vm')
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as () => void
  for (let i = 0; i < 20 && read.deref() !== undefined; i++) {
    await new Promise((resolve) => setTimeout(resolve, 10))
    gc()
  }
  t.is(read.deref(), undefined)
})

test('reads take { managed: false }: a new instance each time that the session does not know', async (t) => {
  const { client, session } = await startSession()
  await putRaw(client, { ...ITEM, year: { N: '1994' } })
  const first = await session.get(Songs, KEY, { managed: false })
  const second = await session.get(Songs, KEY, { managed: false })
  t.not(first, second)
  t.is(first?.year, 1994)
  t.false(session.detach(first!))
  t.not(await session.get(Songs, KEY), first)
})
