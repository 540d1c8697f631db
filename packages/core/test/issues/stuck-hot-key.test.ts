import test from 'ava'
import { Song } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

test('maxElapsedMs: a hot key that takes nothing any more ends with it, its pauses are no wait for the pace', async (t) => {
  const { client, session } = await startSession({ random: () => 0.999 })
  client.faults.unprocessed({ when: ({ key: { artist } }) => artist?.S === 'hot' })
  session.saveAll(Array.from({ length: 1_000 }, (_, i) => new Song(i % 2 === 0 ? 'hot' : `artist ${i}`, `Song ${i}`)))
  const begin = client.clock.now()
  const report = await session.flush({ throwOnFailure: false })
  t.is(report.counts.written, 500)
  t.is(report.counts.unprocessed, 500)
  const elapsed = client.clock.now() - begin
  t.true(elapsed < 65_000, `${elapsed} ms, ${report.calls} calls`)
})
