import { Session, withSession } from '@sluice/core'
import test, { type ExecutionContext } from 'ava'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

interface CodedWarning extends Error {
  readonly code?: string
}

/** The warnings of Sluice's that the process was given while `action` ran. */
async function warningsOf(t: ExecutionContext, action: () => Promise<void>): Promise<readonly CodedWarning[]> {
  const warnings: CodedWarning[] = []
  const onWarning = (warning: CodedWarning): void => {
    if (warning.code === 'SLUICE_PENDING') warnings.push(warning)
  }
  process.on('warning', onWarning)
  t.teardown(() => process.off('warning', onWarning))
  await action()
  // warnings are emitted on the next tick
  await new Promise((resolve) => setImmediate(resolve))
  process.off('warning', onWarning)
  return warnings
}

test.serial('disposing a session with pending work warns once, with counts and classes and no key', async (t) => {
  const { client } = await startSession()
  const warnings = await warningsOf(t, async () => {
    await using session = new Session({ client })
    session.saveAll(songs(3, 'secret artist'))
    session.remove(Song, { artist: 'secret artist', title: 'x' })
    await session[Symbol.asyncDispose]()
    session[Symbol.dispose]()
  })
  t.is(warnings.length, 1)
  t.regex(warnings[0]?.message ?? '', /4 pending operations \(put Song × 3, delete Song × 1\)/)
  t.notRegex(warnings[0]?.message ?? '', /secret/)
  t.is(client.callCount, 0, 'nothing is sent')
})

test.serial('`using` does the same, and nothing is dropped', async (t) => {
  const { session } = await startSession()
  const warnings = await warningsOf(t, async () => {
    using disposed = session
    disposed.saveAll(songs(1))
  })
  t.regex(warnings[0]?.message ?? '', /1 pending operation \(put Song × 1\)/)
  t.is((await session.flush()).counts.written, 1)
})

test.serial('a session with nothing pending is disposed in silence', async (t) => {
  const { client } = await startSession()
  const warnings = await warningsOf(t, async () => {
    await using session = new Session({ client })
    session.saveAll(songs(2))
    await session.flush()
    session.saveAll(songs(2))
    session.clear()
  })
  t.deepEqual(warnings, [])
})

test.serial('nobody is warned in production', async (t) => {
  const { session } = await startSession()
  const { NODE_ENV } = process.env
  t.teardown(() => {
    process.env.NODE_ENV = NODE_ENV
  })
  process.env.NODE_ENV = 'production'
  session.saveAll(songs(1))
  t.deepEqual(await warningsOf(t, () => session[Symbol.asyncDispose]()), [])
})

test.serial('withSession warns of what was saved too late to be flushed', async (t) => {
  const { client } = await startSession()
  const warnings = await warningsOf(t, async () => {
    const late = new Session({ client, hooks: { afterFlush: () => late.saveAll(songs(2, 'late')) } })
    await withSession(late, (session) => session.saveAll(songs(1)))
  })
  t.is(warnings.length, 1)
  t.regex(warnings[0]?.message ?? '', /2 pending operations/)
})
