import { exists, FlushError, type Session } from '@sluice/core'
import type { FakeDynamoDBClient } from '@sluice/testing'
import test, { type ExecutionContext } from 'ava'
import { caught } from '../fixtures/caught.js'
import { putRaw } from '../fixtures/put-raw.js'
import { Song, Songs, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedCount } from '../fixtures/stored-count.js'
import { storedItem } from '../fixtures/stored-item.js'
import { cancel, transactCalls } from '../fixtures/transact-calls.js'

const TRANSACT = { mode: 'transact' } as const
const ONCE = { ...TRANSACT, retry: { maxAttempts: 1 } } as const
const WINDOW_MS = 9.5 * 60 * 1000

/** A session whose transaction of these songs ended without an answer: applied, or not. */
async function inDoubt(t: ExecutionContext, all: readonly Song[], how: 'lost-answer' | 'connection-reset') {
  const { client, session } = await startSession()
  client.faults.script([how])
  session.saveAll(all)
  const { failures } = await caught(t, FlushError, () => session.flush(ONCE))
  t.true(failures.every(({ outcome, code }) => outcome === 'unknown' && code === 'IN_DOUBT'))
  t.is(session.pending.length, all.length)
  client.clearCalls()
  return { client, session }
}

const operations = (client: FakeDynamoDBClient): readonly string[] => client.calls.map(({ operation }) => operation)
const tokens = (client: FakeDynamoDBClient): readonly unknown[] =>
  transactCalls(client).map(({ input }) => input['ClientRequestToken'])

for (const how of ['lost-answer', 'connection-reset'] as const) {
  for (const mode of ['auto', 'transact'] as const) {
    test(`in doubt by ${how}: the next flush (${mode}) sends it again first and alone, then what is new`, async (t) => {
      const { client, session } = await inDoubt(t, songs(3), how)
      session.save(new Song('Faust', 'Krautrock'))
      const report = await session.flush({ mode })
      t.is(report.counts.written, 4)
      const second = mode === 'auto' ? 'BatchWriteItem' : 'TransactWriteItems'
      t.deepEqual(operations(client), ['TransactWriteItems', second])
      t.is(report.calls, 2)
      t.is(await storedCount(client), 4)
      t.is(session.pending.length, 0)
      t.is((await session.flush()).calls, 0)
    })
  }
}

test('it is the same request, byte by byte, whatever the next flush asks for', async (t) => {
  const { client, session } = await startSession()
  client.faults.script(['lost-answer', 'throttle', 'lost-answer', 'ok'])
  const [song] = songs(1)
  session.save(song!)
  await caught(t, FlushError, () => session.flush({ ...ONCE, returnConsumedCapacity: 'TOTAL' }))
  await caught(t, FlushError, () => session.flush({ retry: { maxAttempts: 2 } }))
  t.true((await session.flush({ returnConsumedCapacity: 'INDEXES' })).ok)
  t.is(client.callCount, 4)
  t.is(new Set(client.calls.map(({ input }) => JSON.stringify(input))).size, 1)
})

test('one that was applied is not applied again: what another writer did since then stays', async (t) => {
  const { client, session } = await inDoubt(t, [new Song('Faust', 'Krautrock', 1971)], 'lost-answer')
  await putRaw(client, { artist: { S: 'Faust' }, title: { S: 'Krautrock' }, year: { N: '2000' } })
  t.is((await session.flush()).counts.written, 1)
  t.deepEqual((await storedItem(client, 'Faust', 'Krautrock'))?.year, { N: '2000' })
})

test('an operation whose entity has changed since goes once more, after it', async (t) => {
  const [first, second] = songs(2)
  const { client, session } = await inDoubt(t, [first!, second!], 'connection-reset')
  first!.year = 2020
  const report = await session.flush()
  t.deepEqual(operations(client), ['TransactWriteItems', 'BatchWriteItem'])
  t.deepEqual(client.calls[1]?.input['RequestItems'], {
    Music: [{ PutRequest: { Item: { ...keyOf(first!), year: { N: '2020' } } } }],
  })
  t.is(report.operations.length, 3)
  t.deepEqual((await storedItem(client, 'Nina Simone', first!.title))?.year, { N: '2020' })
})

test('a newer operation of one of its items goes after it', async (t) => {
  const [first, second] = songs(2)
  const { client, session } = await inDoubt(t, [first!, second!], 'connection-reset')
  session.remove(first!, { onConflict: 'last-wins' })
  const report = await session.flush(TRANSACT)
  t.deepEqual(
    report.operations.map(({ kind, outcome }) => `${kind} ${outcome}`),
    ['put written', 'put written', 'delete written'],
  )
  t.is(new Set(tokens(client)).size, 2)
  t.is(await storedItem(client, 'Nina Simone', first!.title), undefined)
  t.is(await storedCount(client), 1)
})

test('still in doubt: what is newer for its items is held back, the rest is written', async (t) => {
  const [first, second] = songs(2)
  const { client, session } = await inDoubt(t, [first!, second!], 'connection-reset')
  session.remove(first!, { onConflict: 'last-wins' })
  const other = new Song('Faust', 'Krautrock')
  session.save(other)
  client.faults.serverError({ operations: ['TransactWriteItems'], times: 2 })
  const held = await session.flush({ retry: { maxAttempts: 2 }, throwOnFailure: false })
  t.deepEqual(
    held.operations.map(({ kind, entity, outcome, code }) => [kind, entity, outcome, code]),
    [
      ['put', first, 'unknown', 'IN_DOUBT'],
      ['put', second, 'unknown', 'IN_DOUBT'],
      ['delete', first, 'not-sent', 'IN_DOUBT'],
      ['put', other, 'written', undefined],
    ],
  )
  t.regex(held.failures[2]?.reason ?? '', /may or may not be written and goes first/)
  t.deepEqual(kinds(session), ['put', 'delete'])
  t.is((await session.flush()).counts.written, 3)
  t.is(await storedCount(client), 2)
})

test('still in doubt: another transaction waits for it as a whole', async (t) => {
  const { client, session } = await inDoubt(t, songs(2), 'connection-reset')
  session.save(new Song('Faust', 'Krautrock'))
  client.faults.serverError({ times: 1 })
  const report = await session.flush({ ...ONCE, throwOnFailure: false })
  t.deepEqual(report.counts, { ...report.counts, unknown: 2, 'not-sent': 1, written: 0 })
  t.is(await storedCount(client), 0)
  t.is((await session.flush(TRANSACT)).counts.written, 3)
})

test('too old to be sent again: another transaction waits until it is discarded or resent', async (t) => {
  const { client, session } = await inDoubt(t, songs(2), 'connection-reset')
  session.save(new Song('Faust', 'Krautrock'))
  await client.clock.sleep(WINDOW_MS)
  const report = await session.flush({ ...TRANSACT, throwOnFailure: false })
  t.deepEqual(report.counts, { ...report.counts, unknown: 2, 'not-sent': 1, written: 0 })
  t.is(client.callCount, 0)
  t.is((await session.flush({ ...TRANSACT, resend: true })).counts.written, 3)
})

for (const how of ['lost-answer', 'throttle'] as const) {
  test(`saved anew while it was first sent: pending as long as it is in doubt (${how} when sent again)`, async (t) => {
    const { client, session } = await startSession()
    const [song] = songs(1)
    session.save(song!)
    client.faults.script(['lost-answer', how])
    const flush = caught(t, FlushError, () => session.flush(ONCE))
    session.save(song!)
    await flush
    const { failures } = await caught(t, FlushError, () => session.flush(ONCE))
    t.deepEqual(
      failures.map(({ outcome }) => outcome),
      ['unknown'],
    )
    t.deepEqual(
      session.pending.map(({ entity }) => entity),
      [song],
    )
    t.is((await session.flush()).counts.written, 1)
    t.is(new Set(tokens(client)).size, 1)
    t.is(session.pending.length, 0)
  })
}

test('saved anew while it was first sent, then cancelled: pending again', async (t) => {
  const { client, session } = await startSession()
  const [song] = songs(1)
  session.save(song!)
  client.faults.script(['connection-reset'])
  const flush = caught(t, FlushError, () => session.flush(ONCE))
  session.save(song!)
  await flush
  cancel(client, ['ValidationError'], 1)
  await caught(t, FlushError, () => session.flush(ONCE))
  t.is(session.pending.length, 1)
  t.is((await session.flush()).counts.written, 1)
})

test('cancelled when sent again: it has ended, and its operations are pending like any others', async (t) => {
  const { client, session } = await inDoubt(t, songs(2), 'connection-reset')
  cancel(client, ['None', 'ValidationError'], 1)
  const report = await session.flush({ throwOnFailure: false })
  t.deepEqual(
    report.failures.map(({ outcome, code }) => `${outcome} ${code}`),
    ['rejected TRANSACTION_CANCELLED', 'rejected SERVICE_REFUSED'],
  )
  t.deepEqual(operations(client), ['TransactWriteItems'])
  t.is((await session.flush()).counts.written, 2)
  t.deepEqual(operations(client), ['TransactWriteItems', 'BatchWriteItem'])
})

test('cancelled when sent again: another transaction is not sent, and says why', async (t) => {
  const { client, session } = await inDoubt(t, songs(2), 'connection-reset')
  const other = new Song('Faust', 'Krautrock')
  session.save(other)
  cancel(client, ['None', 'ValidationError'], 1)
  const { failures } = await session.flush({ ...TRANSACT, throwOnFailure: false })
  t.like(failures[2], { entity: other, outcome: 'not-sent', code: 'TRANSACTION_CANCELLED' })
  t.regex(failures[2]?.reason ?? '', /was not written, so this one was not sent/)
  t.is((await session.flush(TRANSACT)).counts.written, 3)
})

test('throttled when sent again: a doubt stays a doubt', async (t) => {
  const { client, session } = await inDoubt(t, songs(2), 'lost-answer')
  client.faults.throttle({ times: 1 })
  const report = await session.flush({ ...ONCE, throwOnFailure: false })
  t.is(report.counts.unknown, 2)
  t.true((await session.flush()).ok)
})

test('up to 9 min 30 s after its first send it is sent again; later it stays unknown and nothing is sent', async (t) => {
  for (const [age, calls] of [
    [WINDOW_MS - 1, 1],
    [WINDOW_MS, 0],
  ] as const) {
    const { client, session } = await inDoubt(t, songs(2), 'connection-reset')
    await client.clock.sleep(age)
    const report = await session.flush({ throwOnFailure: false })
    t.is(report.calls, calls)
    t.is(report.counts.unknown, calls === 1 ? 0 : 2)
  }
})

test('later: other operations are written, also newer ones of its items', async (t) => {
  const [first, second] = songs(2)
  const { client, session } = await inDoubt(t, [first!, second!], 'connection-reset')
  await client.clock.sleep(WINDOW_MS)
  session.remove(first!, { onConflict: 'last-wins' })
  session.save(new Song('Faust', 'Krautrock'))
  const report = await session.flush({ throwOnFailure: false })
  t.deepEqual(
    report.operations.map(({ kind, outcome }) => `${kind} ${outcome}`),
    ['put unknown', 'delete written', 'put written'],
  )
  t.regex(report.failures[0]?.reason ?? '', /no longer knows its token.*discard it.*resend: true.*twice/)
  t.deepEqual(operations(client), ['BatchWriteItem'])
  session.remove(second!, { onConflict: 'last-wins' })
  t.is((await session.flush()).counts.written, 1)
  session.save(second!)
  t.true((await session.flush()).ok)
})

test('the 9 min 30 s count within one flush too', async (t) => {
  const { client, session } = await startSession({ random: () => 1 - 1e-12 })
  client.faults.serverError()
  session.saveAll(songs(2))
  const begin = client.clock.now()
  const retry = { maxAttempts: 1_000, maxElapsedMs: Number.POSITIVE_INFINITY, baseDelayMs: 60_000, maxDelayMs: 60_000 }
  const report = await session.flush({ ...TRANSACT, retry, throwOnFailure: false })
  t.is(report.counts.unknown, 2)
  t.is(Math.round((client.calls.at(-1)?.at ?? 0) - begin), WINDOW_MS)
})

test('resend: true sends it as a new transaction, once its time is over and not before', async (t) => {
  const { client, session } = await inDoubt(t, songs(2), 'lost-answer')
  client.faults.script(['server-error', 'server-error', 'ok'])
  await caught(t, FlushError, () => session.flush({ resend: true, retry: { maxAttempts: 1 } }))
  await client.clock.sleep(WINDOW_MS)
  await caught(t, FlushError, () => session.flush({ resend: true, retry: { maxAttempts: 1 } }))
  t.true((await session.flush()).ok)
  const [old, renewed, again] = tokens(client)
  t.not(old, renewed)
  t.is(renewed, again)
})

test('resend: true and turned away: still unknown, as the first send may have done it', async (t) => {
  const { client, session } = await inDoubt(t, songs(2), 'lost-answer')
  await client.clock.sleep(WINDOW_MS)
  cancel(client, ['ConditionalCheckFailed', 'None'], 1)
  const report = await session.flush({ resend: true, throwOnFailure: false })
  t.is(report.counts.unknown, 2)
  t.is(session.pending.length, 2)
})

test('resend: true and a removal that fails where there is no item: no proof that the first send was applied', async (t) => {
  const { client, session } = await startSession()
  const [absent, song] = songs(2)
  client.faults.script(['connection-reset'])
  session.remove(absent!, { if: ($) => exists($.title) })
  session.save(song!)
  await caught(t, FlushError, () => session.flush(ONCE))
  await client.clock.sleep(WINDOW_MS)
  const report = await session.flush({ resend: true, throwOnFailure: false })
  t.is(report.counts.unknown, 2)
  t.is(await storedCount(client), 0)
  t.is(session.pending.length, 2)
})

test('resend: true and nothing but removals of items that are gone: written', async (t) => {
  const { client, session } = await startSession()
  const all = songs(2)
  for (const song of all) await putRaw(client, keyOf(song))
  client.faults.script(['lost-answer'])
  for (const song of all) session.remove(song, { if: ($) => exists($.title) })
  await caught(t, FlushError, () => session.flush(ONCE))
  await client.clock.sleep(WINDOW_MS)
  t.is((await session.flush({ resend: true })).counts.written, 2)
})

for (const discard of ['discard', 'clear'] as const) {
  test(`${discard}: gives the transaction up; what else it held is pending like anything else`, async (t) => {
    const [first, second] = songs(2)
    const { client, session } = await inDoubt(t, [first!, second!], 'connection-reset')
    if (discard === 'clear') {
      session.clear()
      session.save(second!)
    } else {
      t.true(session.discard(Songs, { artist: first!.artist, title: first!.title }))
    }
    t.is((await session.flush()).counts.written, 1)
    t.deepEqual(operations(client), ['BatchWriteItem'])
    t.is(await storedItem(client, 'Nina Simone', first!.title), undefined)
  })
}

test('discarded while it is sent: it is not sent again', async (t) => {
  const { client, session } = await startSession()
  const [first, second] = songs(2)
  session.saveAll([first!, second!])
  client.faults.script(['connection-reset', 'connection-reset'])
  const flushing = session.flush({ ...ONCE, throwOnFailure: false })
  session.discard(first!)
  t.is((await flushing).counts.unknown, 2)
  t.deepEqual(
    session.pending.map(({ entity }) => entity),
    [second],
  )
  client.faults.clear()
  client.clearCalls()
  t.true((await session.flush()).ok)
  t.deepEqual(operations(client), ['BatchWriteItem'])
})

test('discarded while it is sent again: the same', async (t) => {
  const [first, second] = songs(2)
  const { client, session } = await inDoubt(t, [first!, second!], 'connection-reset')
  client.faults.script(['connection-reset'])
  const flushing = session.flush({ retry: { maxAttempts: 1 }, throwOnFailure: false })
  session.discard(first!)
  t.is((await flushing).counts.unknown, 2)
  client.clearCalls()
  t.true((await session.flush()).ok)
  t.deepEqual(operations(client), ['BatchWriteItem'])
})

test('what it holds does not count as part of the next transaction', async (t) => {
  const { client, session } = await inDoubt(t, songs(60), 'lost-answer')
  session.saveAll(songs(100, 'Faust'))
  t.is((await session.flush(TRANSACT)).counts.written, 160)
  t.is(client.callCount, 2)
})

test('an aborted flush sends nothing, and keeps it', async (t) => {
  const { client, session } = await inDoubt(t, songs(2), 'lost-answer')
  await caught(t, FlushError, () => session.flush({ signal: AbortSignal.abort() }))
  t.is(client.callCount, 0)
  t.true((await session.flush()).ok)
  t.deepEqual(operations(client), ['TransactWriteItems'])
})

test('progress and figures are those of all calls', async (t) => {
  const { session } = await inDoubt(t, songs(2), 'lost-answer')
  session.saveAll(songs(30, 'Faust'))
  const told: string[] = []
  const report = await session.flush({
    concurrency: 1,
    returnConsumedCapacity: 'TOTAL',
    onProgress: ({ calls, written, pending }) => told.push(`${calls} ${written} ${pending}`),
  })
  t.deepEqual(told, ['1 2 30', '2 27 5', '3 32 0'])
  t.like(report, { calls: 3, retriedCalls: 1, ok: true })
  t.is(report.consumedCapacity.get('Music')?.CapacityUnits, 30)
})

function keyOf({ artist, title }: Song) {
  return { artist: { S: artist }, title: { S: title } }
}

function kinds(session: Session): readonly string[] {
  return session.pending.map(({ kind }) => kind)
}
