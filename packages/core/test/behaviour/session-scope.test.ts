import { FlushError, NoSessionError, type Session } from '@sluice/core'
import { currentSession, runInSession } from '@sluice/core/scope'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { defineNote } from '../fixtures/define-note.js'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedCount } from '../fixtures/stored-count.js'

async function startClient(): Promise<FakeDynamoDBClient> {
  const client = new FakeDynamoDBClient()
  await client.createTables(Song)
  client.clearCalls()
  return client
}

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

test('currentSession() is the session of the runInSession around it, however deep and however late', async (t) => {
  const client = await startClient()
  const deep = async (): Promise<Session> => {
    await pause()
    return currentSession()
  }
  const result = await runInSession({ client }, async (session) => {
    t.is(currentSession(), session)
    t.is(await deep(), session)
    currentSession().saveAll(songs(3))
    return 7
  })
  t.is(result, 7)
  t.is(await storedCount(client), 3)
})

test('scopes side by side do not meet; a nested one holds until it ends', async (t) => {
  const client = await startClient()
  const visit = (title: string): Promise<readonly Session[]> =>
    runInSession({ client }, async (session) => {
      await pause()
      t.is(currentSession(), session)
      currentSession().save(new Song('Nina Simone', title))
      const inner = await runInSession({ client }, async (nested) => {
        await pause()
        t.is(currentSession(), nested)
        return nested
      })
      t.is(currentSession(), session)
      return [session, inner]
    })
  const sessions = (await Promise.all(['a', 'b', 'c'].map(visit))).flat()
  t.is(new Set(sessions).size, 6)
  t.is(await storedCount(client), 3)
})

test('outside of a scope, and after its end, currentSession() throws', async (t) => {
  const client = await startClient()
  const outside = t.throws(currentSession, { instanceOf: NoSessionError })
  t.is(outside.code, 'NO_SESSION')
  t.regex(outside.message, /runInSession/)
  let late: Promise<unknown> | undefined
  let open = (): void => undefined
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  await runInSession({ client }, () => {
    late = gate.then(currentSession)
  })
  open()
  const ended = await t.throwsAsync(async () => late, { instanceOf: NoSessionError })
  t.regex(ended.message, /has ended/)
})

test('work that throws sends nothing; a flush that fails rejects', async (t) => {
  const client = await startClient()
  await t.throwsAsync(
    runInSession({ client }, () => {
      currentSession().saveAll(songs(1))
      throw new RangeError('no')
    }),
    { instanceOf: RangeError },
  )
  t.is(client.callCount, 0)
  client.faults.throttle({ rate: 1 })
  const failing = runInSession({ client }, (session) => session.saveAll(songs(1)), { retry: { maxAttempts: 1 } })
  await t.throwsAsync(failing, { instanceOf: FlushError })
})

test('a given session becomes the current one; hooks of its last flush have it too', async (t) => {
  const { client, session } = await startSession()
  const seen: Session[] = []
  const hook = (): number => seen.push(currentSession())
  const Note = defineNote({ beforeSave: hook, afterSave: hook })
  await runInSession(session, () => currentSession().save(new Note('a')))
  t.deepEqual(seen, [session, session])
  t.is(await storedCount(client), 1)
})
