import {
  CallbackError,
  type FlushError,
  FlushInHookError,
  type FlushReport,
  HookLoopError,
  OptionError,
  type Session,
} from '@sluice/core'
import test from 'ava'
import { Album } from '../fixtures/album.js'
import { caught } from '../fixtures/caught.js'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedCount } from '../fixtures/stored-count.js'

const BATCHES = { operations: ['BatchWriteItem'] } as const

test('beforeFlush is called once for each flush with the session, and what it saves is part of that flush', async (t) => {
  const given: Session[] = []
  const { client, session } = await startSession({
    hooks: {
      beforeFlush: (session) => {
        given.push(session)
        session.save(new Album('Cluster', `Album ${given.length}`))
      },
    },
  })
  session.saveAll(songs(3))
  const flushing = session.flush()
  t.is(given.length, 1, 'it runs in the call itself')
  const report = await flushing
  t.is(report.counts.written, 4)
  t.deepEqual(session.pending, [])
  t.is((await session.flush()).counts.written, 1)
  t.deepEqual(given, [session, session])
  t.is(await storedCount(client, 'Music'), 5)
})

test('a flush that waits for another asks beforeFlush when its turn comes', async (t) => {
  let asked = 0
  const { session } = await startSession({ hooks: { beforeFlush: () => asked++ } })
  session.saveAll(songs(2))
  const [first, second] = [session.flush(), session.flush()]
  t.is(asked, 1)
  await first
  await second
  t.is(asked, 2)
})

test('a beforeFlush that throws rejects the flush, sends nothing and loses nothing', async (t) => {
  const cause = new Error('not today')
  let broken = true
  const { client, session } = await startSession({
    hooks: {
      beforeFlush: () => {
        if (broken) throw cause
      },
    },
  })
  session.saveAll(songs(2))
  const error = await caught(t, CallbackError, () => session.flush())
  t.is(error.callback, 'beforeFlush')
  t.is(error.cause, cause)
  t.is(client.callCount, 0)
  broken = false
  t.is((await session.flush()).counts.written, 2)
})

test('an asynchronous beforeFlush is refused before anything is sent, and what it rejects with is heard', async (t) => {
  const { client, session } = await startSession({
    hooks: {
      beforeFlush: async () => {
        throw new Error('unheard')
      },
    },
  })
  session.saveAll(songs(1))
  const error = await caught(t, CallbackError, () => session.flush())
  t.regex(error.message, /returned a promise/)
  t.is(client.callCount, 0)
  t.is(session.pending.length, 1)
})

test('flush() inside beforeFlush throws at once instead of waiting for itself', async (t) => {
  const { client, session } = await startSession({
    hooks: { beforeFlush: (session) => void session.flush() },
  })
  session.saveAll(songs(1))
  const error = await caught(t, CallbackError, () => session.flush())
  t.true(error.cause instanceof FlushInHookError)
  t.like(error.cause, { code: 'FLUSH_IN_HOOK', hook: 'beforeFlush' })
  t.is(client.callCount, 0)
  t.is(session.pending.length, 1)
})

test('hooks that flush forks, which have the same hook, are cut with an error', async (t) => {
  const inner: Promise<FlushReport>[] = []
  const { session } = await startSession({
    hooks: {
      beforeFlush: (session) => {
        const fork = session.fork()
        fork.save(new Album('Cluster', 'Zuckerzeit'))
        inner.push(fork.flush())
      },
    },
  })
  session.saveAll(songs(1))
  t.is((await session.flush()).counts.written, 1)
  const failed = (await Promise.allSettled(inner)).filter((result) => result.status === 'rejected')
  t.is(failed.length, 1)
  const error = failed[0]?.reason as CallbackError
  t.true(error instanceof CallbackError)
  t.true(error.cause instanceof HookLoopError)
  t.like(error.cause, { code: 'HOOK_LOOP', hook: 'beforeFlush' })
})

test('afterFlush gets the report when the session is settled, and before flush() resolves', async (t) => {
  const seen: { readonly report: FlushReport; readonly pending: number }[] = []
  const { session } = await startSession({
    hooks: { afterFlush: (report) => seen.push({ report, pending: session.pending.length }) },
  })
  session.saveAll(songs(2))
  const report = await session.flush()
  t.is(seen.length, 1)
  t.is(seen[0]?.report, report)
  t.is(seen[0]?.pending, 0)
})

test('afterFlush gets the report of a flush that failed in part', async (t) => {
  const reports: FlushReport[] = []
  const { client, session } = await startSession({ hooks: { afterFlush: (report) => reports.push(report) } })
  client.faults.throttle({ rate: 1 })
  session.saveAll(songs(2))
  const error = (await t.throwsAsync(session.flush({ retry: { maxAttempts: 1 } }))) as FlushError
  t.deepEqual(reports, [error.report])
  t.is(reports[0]?.counts.unprocessed, 2)
})

test('an afterFlush that throws, or rejects, is in callbackErrors and turns no success into a failure', async (t) => {
  const cause = new Error('a broken metric')
  for (const afterFlush of [
    () => {
      throw cause
    },
    async () => {
      await Promise.resolve()
      throw cause
    },
  ]) {
    const { session } = await startSession({ hooks: { afterFlush } })
    session.saveAll(songs(1))
    const report = await session.flush()
    t.true(report.ok)
    t.deepEqual(
      report.callbackErrors.map((error) => [error.callback, error.cause]),
      [['afterFlush', cause]],
    )
  }
})

test('flush() inside a synchronous afterFlush throws there; after an await it gets a turn of its own', async (t) => {
  const { client, session } = await startSession({
    hooks: {
      afterFlush: async ({ counts }) => {
        if (counts.written !== 3) return
        session.save(new Song('Cluster', 'Hollywood'))
        t.throws(() => session.flush(), { instanceOf: FlushInHookError })
        await Promise.resolve()
        await session.flush()
      },
    },
  })
  session.saveAll(songs(3))
  const report = await session.flush()
  t.deepEqual(report.callbackErrors, [])
  t.is(await storedCount(client, 'Music'), 4, 'the flush waits for its asynchronous hook')
})

test('an aborted flush does not wait for an asynchronous hook', async (t) => {
  const controller = new AbortController()
  const { session } = await startSession({
    hooks: {
      afterFlush: () => {
        controller.abort()
        return new Promise(() => undefined)
      },
    },
  })
  session.saveAll(songs(1))
  t.true((await session.flush({ signal: controller.signal })).ok)
})

test('nothing pending: the hooks run all the same; aborted before its turn: they do not', async (t) => {
  const log: string[] = []
  const { client, session } = await startSession({
    hooks: {
      beforeFlush: () => log.push('before'),
      afterFlush: ({ operations }) => log.push(`after ${operations.length}`),
    },
  })
  await session.flush()
  t.deepEqual(log, ['before', 'after 0'])
  await t.throwsAsync(session.flush({ signal: AbortSignal.abort() }))
  t.deepEqual(log, ['before', 'after 0'])
  t.is(client.callCount, 0)
})

test('hooks are copied and validated on entry', async (t) => {
  const hooks: { beforeFlush: () => void } = { beforeFlush: () => undefined }
  const { session } = await startSession({ hooks })
  hooks.beforeFlush = () => {
    throw new Error('changed later')
  }
  session.saveAll(songs(1))
  t.true((await session.flush()).ok)
  for (const wrong of [null, 'beforeFlush', { beforeflush: () => 0 }, { beforeFlush: 1 }, { afterFlush: {} }]) {
    await t.throwsAsync(startSession({ hooks: wrong as never }), { instanceOf: OptionError })
  }
})

test('in the report of a retried flush each hook has run once', async (t) => {
  const log: string[] = []
  const { client, session } = await startSession({
    hooks: { beforeFlush: () => log.push('before'), afterFlush: () => log.push('after') },
  })
  client.faults.script(['throttle', 'throttle', 'ok'], BATCHES)
  session.saveAll(songs(5))
  t.is((await session.flush()).calls, 3)
  t.deepEqual(log, ['before', 'after'])
})
