import { lessThan } from '@sluice/core'
import test from 'ava'
import { songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

test('maxElapsedMs: a table that answers with false conditions is no table that accepts nothing', async (t) => {
  const { client, session } = await startSession({ random: () => 0.5 })
  client.faults.latency({ ms: 1_000 })
  let calls = 0
  client.faults.throttle({ when: () => ++calls % 10 === 0 })
  for (const song of songs(200)) session.save(song, { if: ($) => lessThan($.year, 0) })
  const report = await session.flush({ concurrency: 1, throwOnFailure: false })
  t.is(report.counts['condition-failed'], 200)
})
