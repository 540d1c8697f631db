import type { Session } from '@sluice/core'
import test from 'ava'
import { putRaw } from '../fixtures/put-raw.js'
import { Songs } from '../fixtures/song.js'
import { startStill } from '../fixtures/start-still.js'

const KEY = { artist: 'Air', title: 'La femme d’argent' }
const ITEM = { artist: { S: KEY.artist }, title: { S: KEY.title }, year: { N: '1998' }, labels: { SS: ['calm'] } }

/** A read whose answer is made before an update of ours and a change of somebody else's, and comes after them. */
async function overtaken<T>(read: (session: Session) => Promise<T>): Promise<T> {
  const { client, session, asleep, clock } = await startStill()
  await putRaw(client, ITEM)
  const song = (await session.get(Songs, KEY))!
  client.faults.latency({ ms: 1_000, side: 'answer', operations: ['GetItem', 'Query'], times: 1 })
  const reading = read(session)
  await asleep(1)
  await putRaw(client, { ...ITEM, labels: { SS: ['calm', 'loud'] } })
  song.year = 2024
  session.update(song)
  await session.flush()
  session.detach(song)
  await clock.advance(1_000)
  return reading
}

// an update leaves what others wrote: what its entity holds is not what is stored

test('an entity of a query that an update overtook is as it is stored', async (t) => {
  const [song] = await overtaken((session) => session.query(Songs).where({ artist: KEY.artist }).all({ max: 2 }))
  t.is(song?.year, 2024)
  t.deepEqual(song?.tags, new Set(['calm', 'loud']))
})

test('so is a view', async (t) => {
  const view = await overtaken((session) => session.get(Songs, KEY, { project: ['year', 'tags'], consistent: true }))
  t.is(view?.year, 2024)
  t.deepEqual(view?.tags, new Set(['calm', 'loud']))
})

test('a change that a flush finds is newer than a read under way, like one that was told', async (t) => {
  const { client, session, asleep, clock } = await startStill()
  await putRaw(client, ITEM)
  const song = (await session.get(Songs, KEY))!
  client.faults.latency({ ms: 1_000, side: 'answer', operations: ['GetItem'], times: 1 })
  client.faults.latency({ ms: 2_000, operations: ['UpdateItem'], times: 1 })
  const reading = session.get(Songs, KEY, { refresh: true })
  await asleep(1)
  song.year = 2024
  const flushing = session.flush({ detectChanges: true })
  await asleep(2)
  await clock.advance(1_000)
  t.is(await reading, song)
  t.is(song.year, 2024)
  await clock.advance(1_000)
  await flushing
  t.is((await session.flush({ detectChanges: true })).operations.length, 0)
})
