import { type FlushReport, Session } from '@sluice/core'
import { FakeDynamoDBClient, type FaultStep } from '@sluice/testing'
import test from 'ava'
import { batchCalls } from '../fixtures/batch-calls.js'
import { Place, places } from '../fixtures/place.js'
import { refuseWhen } from '../fixtures/refuse-when.js'
import { sentRequests } from '../fixtures/sent-requests.js'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedCount } from '../fixtures/stored-count.js'

const BATCHES = { operations: ['BatchWriteItem'] } as const
const once = { retry: { maxAttempts: 1 }, throwOnFailure: false } as const
const outcomes = ({ operations }: FlushReport) => [...new Set(operations.map(({ outcome }) => outcome))]

const fail = (name: string, status = 400, message = 'refused'): FaultStep => ({ kind: 'fail', name, status, message })

const NOT_APPLIED: readonly (readonly [title: string, step: FaultStep])[] = [
  ['unprocessed items', { kind: 'unprocessed', whenAll: 'return' }],
  ['ProvisionedThroughputExceededException', { kind: 'throttle' }],
  ['ThrottlingException', { kind: 'throttle', error: 'ThrottlingException' }],
  [
    'ThrottlingException with its reasons',
    {
      kind: 'fail',
      name: 'ThrottlingException',
      members: {
        throttlingReasons: [{ reason: 'TableWriteKeyRangeThroughputExceeded', resource: 'arn:aws:dynamodb:x' }],
      },
    },
  ],
  ['RequestLimitExceeded', { kind: 'throttle', error: 'RequestLimitExceeded' }],
  ['ReplicatedWriteConflictException', fail('ReplicatedWriteConflictException')],
  ['an answer with status 429', fail('SomeProxyThrottles', 429)],
]

for (const [title, step] of NOT_APPLIED) {
  test(`${title}: retried, not applied`, async (t) => {
    const { client, session } = await startSession()
    client.faults.script([step, step, step], BATCHES)
    session.saveAll(songs(3))
    t.deepEqual(outcomes(await session.flush(once)), ['unprocessed'])
    t.is(await storedCount(client), 0)
    const report = await session.flush()
    t.deepEqual(outcomes(report), ['written'])
    t.is(report.operations[0]?.attempts, 3)
    t.is(await storedCount(client), 3)
  })
}

const IN_DOUBT: readonly (readonly [title: string, step: FaultStep])[] = [
  ['InternalServerError', { kind: 'server-error' }],
  ['ServiceUnavailable', { kind: 'server-error', status: 503 }],
  ['another 5xx (502)', fail('BadGateway', 502)],
  ['another 5xx (504)', fail('GatewayTimeout', 504)],
  ['a reset before the call was done', { kind: 'connection-reset' }],
  ['a reset after the call was done', { kind: 'lost-answer' }],
  ['clock skew', fail('RequestTimeTooSkewed')],
  [
    'clock skew, as a signature that is too old',
    fail('InvalidSignatureException', 403, 'Signature expired: is now earlier than'),
  ],
]

for (const [title, step] of IN_DOUBT) {
  test(`${title}: retried, in doubt`, async (t) => {
    const { client, session } = await startSession()
    client.faults.script([step, step], BATCHES)
    session.saveAll(songs(3))
    t.deepEqual(outcomes(await session.flush(once)), ['unknown'])
    const report = await session.flush()
    t.deepEqual(outcomes(report), ['written'])
    t.is(report.operations[0]?.attempts, 2)
    t.is(await storedCount(client), 3)
  })
}

test('a time-out or a broken connection: retried, in doubt', async (t) => {
  for (const error of [
    { name: 'TimeoutError' },
    { code: 'ETIMEDOUT' },
    { code: 'UND_ERR_SOCKET' },
    { code: 'EPIPE' },
    // a proxy that answers no HTTP
    { code: 'HPE_INVALID_CONSTANT' },
  ]) {
    const { client, session } = await startSession()
    let left = 2
    client.middlewareStack.add(
      (next) => async (args) => {
        if (left-- > 0) throw Object.assign(new Error('no answer in time'), error)
        return next(args)
      },
      { step: 'finalizeRequest', priority: 'low' },
    )
    session.saveAll(songs(3))
    t.deepEqual(outcomes(await session.flush(once)), ['unknown'])
    t.deepEqual(outcomes(await session.flush()), ['written'])
  }
})

/** Refuses calls that carry a key of a full item collection. */
function fillCollection(client: FakeDynamoDBClient, artist: string): ReturnType<typeof refuseWhen> {
  return refuseWhen(client, (requests) =>
    requests.some(({ item }) => item.artist?.S === artist)
      ? { name: 'ItemCollectionSizeLimitExceededException', message: 'Item collection too large.' }
      : undefined,
  )
}

test('ItemCollectionSizeLimitExceededException: isolated, rejected for the operations of that collection', async (t) => {
  const { client, session } = await startSession()
  const calls = fillCollection(client, 'Full')
  const [fine, full] = [songs(40, 'Fine'), songs(40, 'Full')]
  for (let i = 0; i < 40; i++) session.saveAll([fine[i]!, full[i]!])
  const report = await session.flush({ throwOnFailure: false, concurrency: 1 })
  t.deepEqual(
    report.failures.map(({ entity, outcome, code }) => [entity, outcome, code]),
    full.map((song) => [song, 'rejected', 'SERVICE_REFUSED']),
  )
  t.is(await storedCount(client), 40)
  // the first batch of 25 is split until one stands alone; after that no call carries the collection
  t.true(calls.length < 20, `${calls.length} calls`)
})

test('ItemCollectionSizeLimitExceededException: removals of that collection go on, they make room', async (t) => {
  const { client, session } = await startSession()
  const old = songs(40, 'Full')
  session.saveAll(old)
  await session.flush()
  refuseWhen(client, (requests) =>
    requests.some(({ kind }) => kind === 'put') ? { name: 'ItemCollectionSizeLimitExceededException' } : undefined,
  )
  const fresh = new Song('Full', 'One more')
  session.save(fresh)
  session.removeAll(old)
  const report = await session.flush({ throwOnFailure: false, concurrency: 1 })
  t.deepEqual(
    report.failures.map(({ entity, outcome }) => [entity, outcome]),
    [[fresh, 'rejected']],
  )
  t.is(await storedCount(client), 0)
})

test('validation: isolated, rejected', async (t) => {
  const { client, session } = await startSession()
  refuseWhen(client, (requests) =>
    requests.some(({ item }) => item.title?.S === 'Song 000030')
      ? { name: 'ValidationException', message: 'One or more parameter values were invalid' }
      : undefined,
  )
  const all = songs(60)
  session.saveAll(all)
  const report = await session.flush({ throwOnFailure: false })
  t.deepEqual(
    report.failures.map(({ entity, outcome, code }) => [entity, outcome, code]),
    [[all[30], 'rejected', 'SERVICE_REFUSED']],
  )
  t.is(await storedCount(client), 59)
})

test("ResourceNotFoundException: rejected for that table's operations, the rest of them unsent; other tables go on", async (t) => {
  const { client, session } = await startSession()
  const [missing, fine] = [places(1_000), songs(1_000)]
  for (let i = 0; i < 1_000; i++) session.saveAll([missing[i]!, fine[i]!])
  const report = await session.flush({ throwOnFailure: false, concurrency: 1 })
  t.deepEqual(new Set(report.failures.map(({ entity }) => entity)), new Set(missing))
  t.true(report.failures.every(({ outcome, code }) => outcome === 'rejected' && code === 'SERVICE_REFUSED'))
  t.true(report.failures.filter(({ attempts }) => attempts > 0).length <= 25)
  t.regex(report.failures[0]?.reason ?? '', /table Places doesn't exist: create it/)
  t.is(report.counts.written, 1_000)
  t.is(await storedCount(client), 1_000)
  t.true(report.calls <= 1_000 / 25 + 5, `${report.calls} calls`)
})

test('access denied: isolated by table', async (t) => {
  const { client, session } = await startSession()
  await client.createTables(Place)
  client.faults.fail({ name: 'AccessDeniedException', table: 'Places', ...BATCHES })
  const [denied, fine] = [places(5), songs(20)]
  for (let i = 0; i < 20; i++) session.saveAll([fine[i]!, ...denied.slice(i, i + 1)])
  const report = await session.flush({ throwOnFailure: false })
  t.deepEqual(new Set(report.failures.map(({ entity }) => entity)), new Set(denied))
  t.true(report.failures.every(({ outcome }) => outcome === 'rejected'))
  const mixed = batchCalls(client).filter(
    ({ input }) => new Set(sentRequests(input).map(({ table }) => table)).size > 1,
  )
  t.is(mixed.length, 1)
  t.is(await storedCount(client), 20)
})

test('access denied: isolated by operation (leading keys); those are rejected', async (t) => {
  const { client, session } = await startSession()
  refuseWhen(client, (requests) =>
    requests.some(({ item }) => item.artist?.S === 'of another tenant') ? { name: 'AccessDeniedException' } : undefined,
  )
  const [mine, theirs] = [songs(23), songs(2, 'of another tenant')]
  session.saveAll([...mine.slice(0, 10), ...theirs, ...mine.slice(10)])
  const report = await session.flush({ throwOnFailure: false })
  t.deepEqual(
    report.failures.map(({ entity, outcome }) => [entity, outcome]),
    theirs.map((song) => [song, 'rejected']),
  )
  t.is(await storedCount(client), 23)
})

test('access denied to a whole table: about one call an operation', async (t) => {
  const { client, session } = await startSession()
  await client.createTables(Place)
  client.faults.fail({ name: 'AccessDeniedException', table: 'Places', ...BATCHES })
  session.saveAll(places(100))
  const report = await session.flush({ throwOnFailure: false })
  t.is(report.counts.rejected, 100)
  t.is(report.calls, 4 + 100)
})

test('access denied to a partition: the others of its batch are written in one call each partition', async (t) => {
  const { client, session } = await startSession()
  refuseWhen(client, (requests) =>
    requests.some(({ item }) => item.artist?.S === 'of another tenant') ? { name: 'AccessDeniedException' } : undefined,
  )
  session.saveAll([...songs(12), ...songs(1, 'of another tenant'), ...songs(12, 'Nico')])
  const report = await session.flush({ throwOnFailure: false })
  t.like(report.counts, { rejected: 1, written: 24 })
  t.is(report.calls, 1 + 3)
})

for (const [title, name, message] of [
  ['expired', 'ExpiredTokenException', 'The security token included in the request is expired'],
  ['invalid', 'UnrecognizedClientException', 'The security token included in the request is invalid.'],
  ['wrong', 'InvalidSignatureException', 'The request signature we calculated does not match'],
] as const) {
  test(`credentials ${title}: the flush stops; what no call carried is not-sent`, async (t) => {
    const { client, session } = await startSession()
    client.faults.fail({ name, message, ...BATCHES })
    session.saveAll(songs(500))
    const report = await session.flush({ throwOnFailure: false })
    t.true(report.calls <= 8, `${report.calls} calls`)
    t.true(report.failures.every(({ code }) => code === 'CREDENTIALS'))
    t.true(report.operations.every(({ outcome, attempts }) => outcome === (attempts === 0 ? 'not-sent' : 'rejected')))
    t.is(report.counts['not-sent'], 500 - report.calls * 25)
    t.is(session.pending.length, 500)
    client.faults.clear()
    t.is((await session.flush()).counts.written, 500)
  })
}

test('credentials missing: the flush stops, everything is not-sent', async (t) => {
  const client = new FakeDynamoDBClient({
    credentials: async () => {
      throw Object.assign(new Error('Could not load credentials'), { name: 'CredentialsProviderError' })
    },
  })
  const session = new Session({ client, clock: client.clock })
  session.saveAll(songs(100))
  const report = await session.flush({ throwOnFailure: false })
  t.deepEqual(outcomes(report), ['not-sent'])
  t.true(report.failures.every(({ code, attempts }) => code === 'CREDENTIALS' && attempts === 0))
  t.is(report.calls, 0)
  t.is(client.callCount, 0)
  t.is(session.pending.length, 100)
})

test('credentials missing from the second attempt on: what was never sent is no call and no retry', async (t) => {
  const client: FakeDynamoDBClient = new FakeDynamoDBClient({
    credentials: async () => {
      if (client.callCount > 0)
        throw Object.assign(new Error('Could not load credentials'), { name: 'CredentialsProviderError' })
      return { accessKeyId: 'x', secretAccessKey: 'y', expiration: new Date(Date.now() + 1) }
    },
  })
  client.faults.throttle(BATCHES)
  const session = new Session({ client, clock: client.clock })
  session.saveAll(songs(3))
  const report = await session.flush({ throwOnFailure: false })
  t.deepEqual(outcomes(report), ['unprocessed'])
  t.is(report.calls, client.callCount)
  t.is(report.retriedCalls, report.calls - 1)
  t.is(report.operations[0]?.attempts, report.calls)
})
