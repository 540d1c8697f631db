import { FlushError } from '@sluice/core'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { Song } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { cancel } from '../fixtures/transact-calls.js'

const ONCE = { mode: 'transact', retry: { maxAttempts: 1 } } as const

/** A session whose transaction ended without an answer, and whose song was saved once more while it was under way. */
async function savedAnew() {
  const { client, session } = await startSession()
  const song = new Song('Faust', 'Krautrock', 1971)
  client.faults.connectionReset({ times: 1 })
  session.save(song)
  const flushed = session.flush({ ...ONCE, throwOnFailure: false })
  session.save(song)
  await flushed
  return { client, session, song }
}

test('an entity saved anew while its transaction was under way is pending as long as that is in doubt', async (t) => {
  const { client, session, song } = await savedAnew()
  client.faults.connectionReset({ times: 1 })
  const { failures } = await caught(t, FlushError, () => session.flush(ONCE))
  t.like(failures, [{ entity: song, outcome: 'unknown' }])
  t.true(session.isPending(song))
  t.is((await session.flush()).counts.written, 1)
  t.false(session.isPending(song))
})

test('an entity saved anew while its transaction was under way is pending again when that is cancelled', async (t) => {
  const { client, session, song } = await savedAnew()
  cancel(client, ['ValidationError'], 1)
  const { failures } = await caught(t, FlushError, () => session.flush(ONCE))
  t.like(failures, [{ entity: song, outcome: 'rejected' }])
  t.true(session.isPending(song))
})
