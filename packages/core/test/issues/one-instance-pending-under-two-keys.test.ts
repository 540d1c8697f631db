import test from 'ava'
import { Song, Songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

const OLD = { artist: 'Pole', title: 'Tanzen' }
const NEW = { artist: 'Pole', title: 'Paula' }

/** A song that was removed, renamed while that was in flight and saved; the removal failed. */
async function renamedInFlight() {
  const started = await startSession()
  const { client, session } = started
  const fault = client.faults.throttle({ operations: ['BatchWriteItem'] })
  const song = new Song(OLD.artist, OLD.title)
  session.remove(song)
  const flushing = session.flush({ maxAttempts: 1, throwOnFailure: false })
  song.title = NEW.title as Song['title']
  session.save(song)
  await flushing
  fault.stop()
  return { ...started, song }
}

// when the one under the new key was gone, the one under the old key was no longer found by its instance
test('an instance that waits under two keys is found by instance until both are discarded', async (t) => {
  const { session, song } = await renamedInFlight()
  t.is(session.pending.length, 2)
  t.true(session.discard(song))
  t.true(session.isPending(song))
  t.like(session.pending, [{ kind: 'delete', entity: song, key: OLD }])
  t.true(session.discard(song))
  t.false(session.isPending(song))
  t.false(session.discard(song))
  t.deepEqual(session.pending, [])
})

test('an instance that is in flight under two keys is found by instance until both are discarded', async (t) => {
  const { session, song } = await renamedInFlight()
  const flushing = session.flush()
  t.true(session.discard(song))
  t.true(session.isPending(song))
  t.true(session.discard(song))
  t.false(session.isPending(song))
  await flushing
  t.deepEqual(session.pending, [])
})

test('the removal under the old key can be discarded by key, and the save stays', async (t) => {
  const { session, song } = await renamedInFlight()
  t.true(session.discard(Songs, OLD))
  t.true(session.isPending(song))
  t.like(session.pending, [{ kind: 'put', entity: song, key: NEW }])
  t.is((await session.flush()).counts.written, 1)
})
