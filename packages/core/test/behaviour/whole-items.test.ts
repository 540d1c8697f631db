import test from 'ava'
import { putRaw } from '../fixtures/put-raw.js'
import { Song, Songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedItem } from '../fixtures/stored-item.js'

const KEY = { artist: 'Can', title: 'Vitamin C' }
const ITEM = { artist: { S: 'Can' }, title: { S: 'Vitamin C' }, year: { N: '1972' }, mood: { S: 'driving' } }

test('a put replaces the whole item', async (t) => {
  const { client, session } = await startSession()
  await putRaw(client, { ...ITEM, labels: { SS: ['krautrock'] } })
  session.save(new Song('Can', 'Vitamin C'))
  await session.flush()
  t.deepEqual(await storedItem(client, 'Can', 'Vitamin C'), { artist: { S: 'Can' }, title: { S: 'Vitamin C' } })
})

test('of a loaded instance a put carries along what the class does not model', async (t) => {
  const { client, session } = await startSession()
  await putRaw(client, ITEM)
  const song = await session.get(Songs, KEY)
  song!.year = 1973
  session.save(song!)
  await session.flush()
  t.deepEqual(await storedItem(client, 'Can', 'Vitamin C'), { ...ITEM, year: { N: '1973' } })
})

test('of a fresh instance a put does not carry along what the class does not model', async (t) => {
  const { client, session } = await startSession()
  await putRaw(client, ITEM)
  session.save(new Song('Can', 'Vitamin C', 1973))
  await session.flush()
  t.is((await storedItem(client, 'Can', 'Vitamin C'))?.mood, undefined)
})

test('plan() says that a put replaces the whole item, and what survives', async (t) => {
  const { session } = await startSession()
  session.save(new Song('Can', 'Vitamin C'))
  t.regex(String(session.plan()), /A put replaces the whole item: .* survive on loaded instances only/)
})

test('save always writes, also when nothing changed: an explicit save is an order', async (t) => {
  const { client, session } = await startSession()
  await putRaw(client, ITEM)
  const song = await session.get(Songs, KEY)
  session.save(song!)
  const report = await session.flush()
  t.is(report.counts.written, 1)
  t.is(report.calls, 1)
  session.save(song!)
  t.is((await session.flush()).calls, 1)
})
