import { FlushError, SluiceError } from '@sluice/core'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { Place } from '../fixtures/place.js'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedCount } from '../fixtures/stored-count.js'

const BATCHES = { operations: ['BatchWriteItem'] } as const

test('flush() resolves with the report if all is written', async (t) => {
  const { session } = await startSession()
  session.saveAll(songs(3))
  const report = await session.flush()
  t.true(report.ok)
  t.deepEqual(report.failures, [])
})

test('otherwise it rejects with FlushError: report, failures, cause', async (t) => {
  const { session } = await startSession()
  const lost = new Place('nowhere')
  session.saveAll([...songs(3), lost])
  const error = await caught(t, FlushError, () => session.flush())
  t.true(error instanceof SluiceError)
  t.is(error.code, 'FLUSH_FAILED')
  t.is(error.report.operations.length, 4)
  t.deepEqual(error.failures, error.report.failures)
  t.deepEqual(
    error.failures.map(({ entity }) => entity),
    [lost],
  )
  t.is((error.cause as Error).name, 'ResourceNotFoundException')
  for (const part of ['1 of 4 operations', 'pending again', 'Place', '{ id: "nowhere" }', 'rejected', 'create it']) {
    t.true(error.message.includes(part), part)
  }
})

test('the message of a FlushError names the first failure of a cause and counts the others', async (t) => {
  const { session } = await startSession()
  session.saveAll(Array.from({ length: 5 }, (_, i) => new Place(`place ${i}`, 'a secret')))
  const error = await caught(t, FlushError, () => session.flush())
  t.regex(error.message, /"place 0".*\(and 4 alike\)$/)
  t.false(error.message.includes('a secret'))
})

test('the session stays usable, flush() again resumes', async (t) => {
  const { client, session } = await startSession()
  const fault = client.faults.throttle(BATCHES)
  session.saveAll(songs(60))
  await caught(t, FlushError, () => session.flush({ retry: { maxAttempts: 2 } }))
  session.save(new Song('Moondog', 'Bird’s Lament'))
  fault.stop()
  t.is((await session.flush()).counts.written, 61)
  t.is(await storedCount(client), 61)
})

test('flush({ throwOnFailure: false }) always resolves with the report once something was sealed', async (t) => {
  const faults = ['throttle', 'server-error', 'connection-reset', 'lost-answer', 'garbled'] as const
  for (const fault of faults) {
    const { client, session } = await startSession()
    client.faults.script(Array(20).fill(fault), BATCHES)
    session.save(new Song('Moondog', 'Bird’s Lament'))
    t.false((await session.flush({ throwOnFailure: false })).ok, fault)
  }
  for (const name of ['AccessDeniedException', 'ValidationException', 'ExpiredTokenException', 'Unheard of']) {
    const { client, session } = await startSession()
    client.faults.fail({ name, ...BATCHES })
    session.save(new Song('Moondog', 'Bird’s Lament'))
    t.false((await session.flush({ throwOnFailure: false })).ok, name)
  }
  const { client, session } = await startSession()
  client.faults.throttle(BATCHES)
  session.save(new Song('Moondog', 'Bird’s Lament'))
  const controller = new AbortController()
  const flushing = session.flush({ throwOnFailure: false, signal: controller.signal })
  controller.abort()
  t.false((await flushing).ok)
})

test('an error of this process on the way to the server ends the operations as unknown, and loses none', async (t) => {
  const { client, session } = await startSession()
  client.middlewareStack.add(
    () => () => {
      throw new TypeError('a broken middleware')
    },
    { step: 'build', name: 'broken' },
  )
  session.saveAll(songs(30))
  const report = await session.flush({ throwOnFailure: false })
  t.is(report.counts.unknown, 30)
  t.is(report.calls, 2)
  t.is(session.pending.length, 30)
  client.middlewareStack.remove('broken')
  t.is((await session.flush()).counts.written, 30)
})
