import { AsyncResource } from 'node:async_hooks'
import { FlushError, NoSessionError, type Session } from '@sluice/core'
import { currentSession, runInSession } from '@sluice/core/scope'
import test from 'ava'
import { songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

test('a scope has ended when its flush has failed, too', async (t) => {
  const { client, session } = await startSession()
  client.faults.throttle({ rate: 1 })
  let ask: () => Session = () => session
  await t.throwsAsync(
    runInSession(
      session,
      (session) => {
        session.saveAll(songs(1))
        // a function that keeps this scope, as a timer or a listener would
        ask = AsyncResource.bind(currentSession)
        t.is(ask(), session)
      },
      { retry: { maxAttempts: 1 } },
    ),
    { instanceOf: FlushError },
  )
  t.throws(ask, { instanceOf: NoSessionError, message: /has ended/ })
})
