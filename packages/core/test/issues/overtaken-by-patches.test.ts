import { set } from '@sluice/core'
import test from 'ava'
import { putRaw } from '../fixtures/put-raw.js'
import { Song, Songs } from '../fixtures/song.js'
import { startStill } from '../fixtures/start-still.js'

const KEY = { artist: 'Air', title: 'La femme d’argent' }
const ITEM = { artist: { S: KEY.artist }, title: { S: KEY.title }, year: { N: '1998' }, labels: { SS: ['calm'] } }

/** A read whose answer is made before a patch is flushed, and comes after it. */
async function startOvertaken() {
  const { client, session, asleep, clock } = await startStill()
  await putRaw(client, ITEM)
  const patch = async (): Promise<void> => {
    session.patch(Song, KEY, ($) => set($.year, 2024))
    await session.flush()
  }
  const overtaken = async <T>(read: () => Promise<T>, overtake = patch): Promise<T> => {
    client.faults.latency({ ms: 1_000, side: 'answer', operations: ['GetItem', 'Query'], times: 1 })
    const reading = read()
    await asleep(1)
    await overtake()
    await clock.advance(1_000)
    return reading
  }
  return { client, session, overtaken, patch }
}

const query = { artist: KEY.artist }

test('a view that a patch overtook is read again', async (t) => {
  const { session, overtaken } = await startOvertaken()
  const view = await overtaken(() => session.get(Songs, KEY, { project: ['year'], consistent: true }))
  t.is(view?.year, 2024)
})

test('what a query finds that a patch overtook is read again, and only that', async (t) => {
  const { client, session, overtaken } = await startOvertaken()
  await putRaw(client, { ...ITEM, title: { S: 'Remember' } })
  client.clearCalls()
  const found = await overtaken(() => session.query(Songs).where(query).all({ max: 2 }))
  t.deepEqual(
    found.map(({ year }) => year),
    [2024, 1998],
  )
  t.is(await session.get(Songs, KEY), found[0])
  t.deepEqual(
    client.calls.map(({ operation }) => operation),
    ['Query', 'UpdateItem', 'GetItem'],
  )
})

test('so is a view of a query, and a removal that follows is seen', async (t) => {
  const { session, overtaken, patch } = await startOvertaken()
  const select = () => session.query(Songs).where(query).select('year').all({ max: 2 })
  const [view] = await overtaken(select)
  t.is(view?.year, 2024)
  const removed = await overtaken(select, async () => {
    await patch()
    session.remove(Song, KEY)
    await session.flush()
  })
  t.deepEqual(removed, [])
})

test('a patch of what a flush has written before makes that unknown, too', async (t) => {
  const { session, overtaken, patch } = await startOvertaken()
  const [song] = await overtaken(
    () => session.query(Songs).where(query).all({ max: 2 }),
    async () => {
      session.save(new Song(KEY.artist, KEY.title, 2000))
      await session.flush()
      await patch()
    },
  )
  t.is(song?.year, 2024)
})

test('an update leaves what others wrote: a read that it overtook sees both', async (t) => {
  const { client, session, overtaken } = await startOvertaken()
  const song = (await session.get(Songs, KEY))!
  const [view] = await overtaken(
    () => session.query(Songs).where(query).select('year', 'tags').all({ max: 2 }),
    async () => {
      song.year = 2024
      session.update(song)
      await putRaw(client, { ...ITEM, labels: { SS: ['calm', 'loud'] } })
      await session.flush()
      session.detach(song)
    },
  )
  t.is(view?.year, 2024)
  t.deepEqual(view?.tags, new Set(['calm', 'loud']))
})
