import { FlushError } from '@sluice/core'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedItem } from '../fixtures/stored-item.js'

test('resend: true leaves alone what a newer operation has replaced since the time was over', async (t) => {
  const { client, session } = await startSession()
  const [first, second] = songs(2)
  session.saveAll([first!, second!])
  client.faults.connectionReset({ times: 1 })
  await caught(t, FlushError, () => session.flush({ mode: 'transact', retry: { maxAttempts: 1 } }))
  await client.clock.sleep(600_000)
  session.remove(first!, { onConflict: 'last-wins' })
  const { operations } = await session.flush({ throwOnFailure: false })
  t.deepEqual(
    operations.map(({ kind, outcome }) => `${kind} ${outcome}`),
    ['put unknown', 'delete written'],
  )
  t.is((await session.flush({ resend: true })).counts.written, 1)
  t.is(await storedItem(client, 'Nina Simone', first!.title), undefined)
  t.not(await storedItem(client, 'Nina Simone', second!.title), undefined)
})
