import type { TransactWriteItemsInput } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { FlushError, type SdkClient, Session, TransactionError } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { Place, places } from '../fixtures/place.js'
import { Song, Songs, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { startStill } from '../fixtures/start-still.js'
import { storedCount } from '../fixtures/stored-count.js'
import { storedItem } from '../fixtures/stored-item.js'
import { cancel, transactCalls } from '../fixtures/transact-calls.js'

const TRANSACT = { mode: 'transact' } as const
const KINDS: Readonly<Record<string, (client: FakeDynamoDBClient) => SdkClient>> = {
  DynamoDBClient: (client) => client,
  DynamoDBDocumentClient: (client) => DynamoDBDocumentClient.from(client),
}

for (const [kind, wrap] of Object.entries(KINDS)) {
  test(`${kind}: puts and deletes of several tables are one call`, async (t) => {
    const client = new FakeDynamoDBClient()
    await client.createTables(Song, Place)
    const session = new Session({ client: wrap(client), clock: client.clock })
    session.saveAll(songs(3))
    session.remove(Songs, { artist: 'Nico', title: 'Afraid' })
    session.saveAll(places(2))
    const report = await session.flush(TRANSACT)
    t.true(report.ok)
    t.is(report.calls, 1)
    const [call, ...others] = transactCalls(client)
    t.deepEqual(others, [])
    const { TransactItems, ClientRequestToken, ...more } = (call?.input ?? {}) as Partial<TransactWriteItemsInput>
    t.deepEqual(
      TransactItems?.map(({ Put, Delete }) => Put?.TableName ?? `-${Delete?.TableName}`),
      ['Music', 'Music', 'Music', '-Music', 'Places', 'Places'],
    )
    t.regex(ClientRequestToken ?? '', /^[\da-f-]{36}$/)
    t.deepEqual(more, {})
    t.is(await storedCount(client), 3)
    t.is(report.bytesSent, call?.bytes ?? 0)
    t.is(session.pending.length, 0)
  })
}

test('all or nothing: one operation that DynamoDB refuses leaves nothing written', async (t) => {
  const { client, session } = await startSession()
  cancel(client, ['None', 'ItemCollectionSizeLimitExceeded', 'None'])
  const [first, second, third] = songs(3)
  session.saveAll([first!, second!, third!])
  const { failures } = await caught(t, FlushError, () => session.flush(TRANSACT))
  t.deepEqual(
    failures.map(({ entity, outcome, code }) => [entity, outcome, code]),
    [
      [first, 'rejected', 'TRANSACTION_CANCELLED'],
      [second, 'rejected', 'SERVICE_REFUSED'],
      [third, 'rejected', 'TRANSACTION_CANCELLED'],
    ],
  )
  t.regex(failures[0]?.reason ?? '', /cancelled with others.*put Song.*Song 000001.*ItemCollectionSizeLimitExceeded/)
  t.is(await storedCount(client), 0)
  t.is(session.pending.length, 3)
})

test('100 operations are a transaction, 101 an error before anything is sent', async (t) => {
  const { client, session } = await startSession()
  session.saveAll(songs(101))
  const error = await caught(t, TransactionError, () => session.flush({ ...TRANSACT, throwOnFailure: false }))
  t.like(error, { code: 'TRANSACTION_TOO_LARGE', operations: 101 })
  t.regex(
    error.message,
    /takes 100 operations, 101 are pending\. Nothing was sent, everything is pending again: save less/,
  )
  t.is(client.callCount, 0)
  t.is(session.pending.length, 101)
  session.discard(Songs, { artist: 'Nina Simone', title: 'Song 000100' })
  t.is((await session.flush(TRANSACT)).counts.written, 100)
  t.is(client.callCount, 1)
})

test('4 MB are a transaction, a byte more an error before anything is sent', async (t) => {
  const { client, session } = await startSession()
  // by the item size rule artist (6), title (5), labels (6) and their values
  const sized = (title: string, bytes: number): Song => {
    const song = new Song('x', title)
    song.tags = new Set(['t'.repeat(bytes - 18 - title.length)])
    return song
  }
  const part = 400 * 1024
  const all = [...Array.from({ length: 10 }, (_, i) => sized(`${i}`, part)), sized('last', 4 * 1024 * 1024 - 10 * part)]
  session.saveAll(all)
  all[10]!.tags = new Set([`${[...all[10]!.tags!][0]}t`])
  const error = await caught(t, TransactionError, () => session.flush(TRANSACT))
  t.is(error.bytes, 4 * 1024 * 1024 + 1)
  t.regex(error.message, /takes 4194304 bytes, 4194305 are pending/)
  t.is(client.callCount, 0)
  all[10]!.tags = new Set([[...all[10]!.tags][0]!.slice(1)])
  t.is((await session.flush(TRANSACT)).counts.written, 11)
})

test('what DynamoDB turns away is sent again with the same token and the same bytes', async (t) => {
  const { client, session } = await startSession()
  client.faults.script(['throttle', 'lost-answer', 'server-error', 'connection-reset', 'garbled'])
  session.saveAll(songs(2))
  const report = await session.flush(TRANSACT)
  t.is(report.counts.written, 2)
  t.like(report, { calls: 6, retriedCalls: 5 })
  t.true(report.operations.every(({ attempts }) => attempts === 6))
  const inputs = new Set(transactCalls(client).map(({ input }) => JSON.stringify(input)))
  t.is(inputs.size, 1)
})

for (const code of ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']) {
  test(`cancelled by ${code}: sent again, unprocessed when the budget is used up`, async (t) => {
    const { client, session } = await startSession()
    const fault = cancel(client, ['None', code])
    session.saveAll(songs(2))
    const { failures } = await caught(t, FlushError, () => session.flush({ ...TRANSACT, retry: { maxAttempts: 3 } }))
    t.is(fault.struck, 3)
    t.like(failures, [
      { outcome: 'unprocessed', code: 'ATTEMPTS_EXHAUSTED', attempts: 3 },
      { outcome: 'unprocessed', code: 'ATTEMPTS_EXHAUSTED', attempts: 3 },
    ])
    t.regex(failures[0]?.reason ?? '', new RegExp(`3 calls carried its transaction.*${code}.*pending again`))
    fault.stop()
    t.true((await session.flush(TRANSACT)).ok)
    t.is(await storedCount(client), 2)
  })
}

test('maxElapsedMs: the last attempt falls on the end of the time', async (t) => {
  const { client, session } = await startSession({ random: () => 1 - 1e-12 })
  cancel(client, ['TransactionConflict'])
  session.save(new Song('Faust', 'Krautrock'))
  const begin = client.clock.now()
  const retry = { baseDelayMs: 400, maxElapsedMs: 1_000 }
  const report = await session.flush({ ...TRANSACT, retry, throwOnFailure: false })
  t.deepEqual(
    transactCalls(client).map(({ at }) => Math.round(at - begin)),
    [0, 400, 1_000],
  )
  t.like(report.failures, [{ outcome: 'unprocessed', code: 'TIME_EXHAUSTED' }])
  t.true(Math.abs(report.waitedMs - 1_000) < 1)
})

test('an abort during the backoff ends the flush at once', async (t) => {
  const { client, clock, session, asleep } = await startStill()
  cancel(client, ['TransactionConflict'])
  session.save(new Song('Faust', 'Krautrock'))
  const controller = new AbortController()
  const flushing = session.flush({ ...TRANSACT, signal: controller.signal })
  await asleep(1)
  controller.abort()
  const { failures } = await caught(t, FlushError, () => flushing)
  t.like(failures, [{ outcome: 'unprocessed', code: 'ABORTED', attempts: 1 }])
  t.is(clock.sleeping, 0)
  t.is(session.pending.length, 1)
})

test('an abort of a call in flight leaves it in doubt; a deadline too', async (t) => {
  const { client, session } = await startSession()
  client.faults.latency({ ms: 1_000 })
  session.save(new Song('Faust', 'Krautrock'))
  const report = await session.flush({ ...TRANSACT, deadlineMs: 500, throwOnFailure: false })
  t.like(report.failures, [{ outcome: 'unknown', code: 'IN_DOUBT' }])
  t.is(session.pending.length, 1)
})

test('credentials that are refused or missing, and a missing table, end it', async (t) => {
  const { client, session } = await startSession()
  session.saveAll(songs(2))
  client.faults.fail({ name: 'ExpiredTokenException', times: 1 })
  const refused = await caught(t, FlushError, () => session.flush(TRANSACT))
  t.like(refused.failures, [{ outcome: 'rejected', code: 'CREDENTIALS', attempts: 1 }])
  await client.createTables(Place)
  session.save(new Place('x'))
  client.faults.fail({ name: 'ResourceNotFoundException', message: 'Requested resource not found', times: 1 })
  const missing = await caught(t, FlushError, () => session.flush(TRANSACT))
  t.true(missing.failures.every(({ outcome, code }) => outcome === 'rejected' && code === 'SERVICE_REFUSED'))
  t.regex(missing.failures[0]?.reason ?? '', /Requested resource not found, for a transaction of 3 operations/)
})

test('a transaction still at work is waited for; a token that stands for another one is a doubt', async (t) => {
  const { client, session } = await startSession()
  session.save(new Song('Faust', 'Krautrock'))
  client.faults.fail({ name: 'TransactionInProgressException', times: 2 })
  t.is((await session.flush(TRANSACT)).calls, 3)
  session.save(new Song('Faust', 'So Far'))
  client.faults.fail({ name: 'IdempotentParameterMismatchException', times: 1 })
  const { failures } = await caught(t, FlushError, () => session.flush(TRANSACT))
  t.like(failures, [{ outcome: 'unknown', code: 'IN_DOUBT', attempts: 1 }])
})

test('a cancellation whose reasons cannot be read is a doubt', async (t) => {
  const { client, session } = await startSession()
  session.saveAll(songs(2))
  const odd = [undefined, [], [{ Code: 'None' }, { Code: 'None' }], [{ Code: 'ConditionalCheckFailed' }], 5]
  for (const reasons of odd) {
    const members = reasons === undefined ? {} : { CancellationReasons: reasons as never }
    client.faults.fail({ name: 'TransactionCanceledException', members, times: 1 })
    const report = await session.flush({ ...TRANSACT, retry: { maxAttempts: 1 }, throwOnFailure: false })
    t.is(report.counts.unknown, 2, JSON.stringify(reasons))
    session.clear()
    session.saveAll(songs(2))
  }
})

test('capacity and metrics are asked for by option and in the report', async (t) => {
  const { client, session } = await startSession()
  session.saveAll(songs(2))
  const report = await session.flush({
    ...TRANSACT,
    returnConsumedCapacity: 'TOTAL',
    returnItemCollectionMetrics: 'SIZE',
  })
  t.like(transactCalls(client)[0]?.input, { ReturnConsumedCapacity: 'TOTAL', ReturnItemCollectionMetrics: 'SIZE' })
  t.is(report.consumedCapacity.get('Music')?.CapacityUnits, 4)
})

test('nothing pending is no call; what is saved meanwhile belongs to the next flush', async (t) => {
  const { client, session } = await startSession()
  t.is((await session.flush(TRANSACT)).operations.length, 0)
  t.is(client.callCount, 0)
  const song = new Song('Faust', 'Krautrock', 1971)
  session.save(song)
  const flushing = session.flush(TRANSACT)
  song.year = 1973
  session.save(new Song('Faust', 'So Far'))
  t.is((await flushing).counts.written, 1)
  t.deepEqual((await storedItem(client, 'Faust', 'Krautrock'))?.year, { N: '1971' })
  t.is(session.pending.length, 1)
})

test('progress is told after each call', async (t) => {
  const { client, session } = await startSession()
  client.faults.script(['throttle'])
  session.saveAll(songs(3))
  const told: string[] = []
  await session.flush({
    ...TRANSACT,
    onProgress: (p) => told.push(`${p.calls} ${p.written} ${p.pending} ${p.retries}`),
  })
  t.deepEqual(told, ['1 0 3 0', '2 3 0 1'])
})

test("the call belongs to the flush's own turn: it is there for an abort in the same turn to cancel", async (t) => {
  const client = new FakeDynamoDBClient()
  let signal: AbortSignal | undefined
  client.send = ((_command: object, options: { readonly abortSignal: AbortSignal }) => {
    signal = options.abortSignal
    return new Promise(() => undefined)
  }) as never
  const session = new Session({ client, clock: client.clock })
  session.save(new Song('Faust', 'Krautrock'))
  const controller = new AbortController()
  const flushing = session.flush({ ...TRANSACT, signal: controller.signal })
  controller.abort()
  const error = await caught(t, FlushError, () => flushing)
  t.true(signal?.aborted)
  t.like(error.failures, [{ outcome: 'unknown' }])
})
