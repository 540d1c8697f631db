import test from 'ava'
import { songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

test('deadlineMs: on the virtual clock calls without latency take no time, so a flush of them ends before it', async (t) => {
  const { client, session } = await startSession()
  session.saveAll(songs(1_000))
  const begin = client.clock.now()
  t.is((await session.flush({ deadlineMs: 1, concurrency: 2 })).counts.written, 1_000)
  t.is(client.clock.now(), begin)
})

test('deadlineMs: on the virtual clock calls with latency end by it', async (t) => {
  const { client, session } = await startSession()
  client.faults.latency({ ms: 10 })
  session.saveAll(songs(1_000))
  const report = await session.flush({ deadlineMs: 55, concurrency: 1, throwOnFailure: false })
  t.deepEqual([report.counts.written, report.counts.unknown, report.counts['not-sent']], [125, 25, 850])
})
