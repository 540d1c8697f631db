import test from 'ava'
import { Song } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedCount } from '../fixtures/stored-count.js'

test('a middleware that answers by itself, without a response, is understood: what it acknowledges is written', async (t) => {
  for (const rest of [{}, { response: undefined }]) {
    const { client, session } = await startSession()
    client.middlewareStack.add(
      () => async () => ({ output: { $metadata: {}, UnprocessedItems: {} }, ...rest }) as never,
      { step: 'initialize' },
    )
    session.save(new Song('Nico', 'Afraid'))
    t.is((await session.flush()).counts.written, 1)
    t.is(client.callCount, 0)
  }
})

test('a middleware that throws when it is set up fails the operations, not the flush: all is in the report and pending', async (t) => {
  const { client, session } = await startSession()
  client.middlewareStack.add(
    () => {
      throw new TypeError('broken tracer')
    },
    { step: 'build' },
  )
  session.save(new Song('Nico', 'Afraid'))
  const report = await session.flush({ throwOnFailure: false })
  t.is(report.operations.length, 1)
  t.false(report.ok)
  t.regex(report.failures[0]?.reason ?? '', /broken tracer/)
  t.is(session.pending.length, 1)
  t.is(client.callCount, 0)
})

test('a middleware that fails after the call was done leaves its operations in doubt, whatever it says', async (t) => {
  const { client, session } = await startSession()
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const answer = await next(args)
      if (context.commandName !== 'BatchWriteItemCommand') return answer
      throw new Error('audit log: the credentials have expired')
    },
    { step: 'finalizeRequest' },
  )
  session.save(new Song('Nico', 'Afraid'))
  const report = await session.flush({ throwOnFailure: false })
  t.is(report.counts.unknown, 1)
  t.is(report.calls, 1)
  t.is(await storedCount(client), 1)
})
