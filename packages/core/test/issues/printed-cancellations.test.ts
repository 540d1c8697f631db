import { inspect } from 'node:util'
import { FlushError, lessThan } from '@sluice/core'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { putRaw } from '../fixtures/put-raw.js'
import { Song } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

for (const mode of ['auto', 'transact'] as const) {
  test(`what is stored doesn't show when the error of a false condition is printed: mode ${mode}`, async (t) => {
    const { client, session } = await startSession()
    await putRaw(client, {
      artist: { S: 'Faust' },
      title: { S: 'Krautrock' },
      year: { N: '2020' },
      secret: { S: 'Emma' },
    })
    const song = new Song('Faust', 'Krautrock', 1971)
    session.save(song, { if: ($) => lessThan($.year, 2000), returnStored: true })
    const error = await caught(t, FlushError, () => session.flush({ mode }))
    t.like(error.failures, [{ outcome: 'condition-failed', stored: { year: 2020 } }])
    t.notRegex(inspect(error, { depth: null }), /Emma/)
    t.notRegex(JSON.stringify(error.cause), /Emma/)
  })
}
