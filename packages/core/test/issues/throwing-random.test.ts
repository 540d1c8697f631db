import { FlushError } from '@sluice/core'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

const random = (): number => {
  throw new RangeError('no entropy')
}

test('a random that throws: what was turned away is sent again all the same', async (t) => {
  for (const mode of ['auto', 'transact'] as const) {
    const { client, session } = await startSession({ random })
    client.faults.throttle({ times: 2 })
    session.saveAll(songs(60))
    t.is((await session.flush({ mode })).counts.written, 60)
  }
})

test('a random that throws: what is handed back is sent again, and what was written stays written', async (t) => {
  const { client, session } = await startSession({ random })
  client.faults.unprocessed({ rate: 0.3 })
  session.saveAll(songs(60))
  const report = await session.flush()
  t.is(report.counts.written, 60)
})

test('a random that throws: the budgets end it', async (t) => {
  const { client, session } = await startSession({ random })
  client.faults.throttle()
  session.saveAll(songs(3))
  const { failures } = await caught(t, FlushError, () => session.flush())
  t.true(failures.every(({ outcome, attempts }) => outcome === 'unprocessed' && attempts === 12))
})
