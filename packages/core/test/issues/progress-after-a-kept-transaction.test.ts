import test from 'ava'
import { songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

test('onProgress: a transaction sent again first counts among what is pending, which is never below zero', async (t) => {
  const { client, session } = await startSession()
  const all = songs(3)
  client.faults.connectionReset({ times: 1 })
  session.saveAll(all)
  await session.flush({ mode: 'transact', retry: { maxAttempts: 1 }, throwOnFailure: false })
  session.removeAll(all, { onConflict: 'last-wins' })
  const seen: number[] = []
  const report = await session.flush({ onProgress: ({ pending }) => seen.push(pending) })
  t.is(report.operations.length, 6)
  t.deepEqual(seen, [3, 0])
})
