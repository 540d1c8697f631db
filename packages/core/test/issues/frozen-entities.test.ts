import test from 'ava'
import { putRaw } from '../fixtures/put-raw.js'
import { Song } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

const KEY = { artist: 'Nico', title: 'Afraid' }
const item = (year: string) => ({ artist: { S: 'Nico' }, title: { S: 'Afraid' }, year: { N: year } })

async function startFrozen() {
  const { client, session } = await startSession()
  const song = Object.freeze(new Song('Nico', 'Afraid', 1970))
  session.save(song)
  await session.flush()
  return { client, session, song }
}

for (const option of ['consistent', 'refresh'] as const) {
  test(`a frozen entity gives way to a new instance where ${option} brings something newer`, async (t) => {
    const { client, session, song } = await startFrozen()
    await putRaw(client, item('1971'))
    const newer = await session.get(Song, KEY, { [option]: true })
    t.is(newer?.year, 1971)
    t.is(song.year, 1970)
    t.is(await session.get(Song, KEY), newer)
    t.false(session.detach(song))
  })

  test(`a frozen entity stays the instance where ${option} brings nothing newer`, async (t) => {
    const { client, session, song } = await startFrozen()
    await putRaw(client, item('1970.0'))
    t.is(await session.get(Song, KEY, { [option]: true }), song)
  })
}
