import { Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { batchCalls } from '../fixtures/batch-calls.js'
import { DecimalCounter, NumberCounter } from '../fixtures/counter.js'
import { sentRequests } from '../fixtures/sent-requests.js'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedCount } from '../fixtures/stored-count.js'
import { storedItem } from '../fixtures/stored-item.js'

/** The most calls that were under way at once, for calls that each take `ms`. */
function mostAtOnce(client: FakeDynamoDBClient, ms: number): number {
  const starts = batchCalls(client).map(({ at }) => at)
  return Math.max(...starts.map((start) => starts.filter((at) => at <= start && at > start - ms).length))
}

for (const [title, options, expected] of [
  ['batches go out in parallel, 8 at a time by default', {}, 8],
  ['concurrency: 3 sends three batches at a time', { concurrency: 3 }, 3],
  ['concurrency: 1 sends one batch after another', { concurrency: 1 }, 1],
  ['concurrency: 100 sends all there are', { concurrency: 100 }, 20],
] as const) {
  test(title, async (t) => {
    const { client, session } = await startSession()
    client.faults.latency({ ms: 100, operations: ['BatchWriteItem'] })
    session.saveAll(songs(500))
    const report = await session.flush(options)
    t.is(report.calls, 20)
    t.is(mostAtOnce(client, 100), expected)
  })
}

test('any concurrency goes without a warning about listeners', async (t) => {
  const { client, session } = await startSession()
  const warnings: Error[] = []
  const onWarning = (warning: Error) => warnings.push(warning)
  process.on('warning', onWarning)
  client.faults.latency({ ms: 100, operations: ['BatchWriteItem'] })
  session.saveAll(songs(1_000))
  await session.flush({ concurrency: 40 })
  await new Promise((resolve) => setImmediate(resolve))
  process.off('warning', onWarning)
  t.deepEqual(
    warnings.filter(({ name }) => name === 'MaxListenersExceededWarning'),
    [],
  )
})

test('no real clock sleeps: an hour of backoff passes at once', async (t) => {
  const { client, session } = await startSession({ random: () => 0.999 })
  client.faults.throttle({ times: 20 })
  session.save(new Song('Eno', '1/1'))
  const report = await session.flush({
    retry: { baseDelayMs: 600_000, maxDelayMs: 600_000, maxAttempts: 30, maxElapsedMs: 1e9 },
  })
  t.is(report.counts.written, 1)
  // really waited, it would outlast any test's time
  t.true(report.elapsedMs > 3_600_000)
})

test('no lost answer is masked: the call after it is counted, and the doubt is known', async (t) => {
  const { client, session } = await startSession()
  client.faults.lostAnswer({ times: 1 })
  session.save(new Song('Eno', '1/1'))
  const report = await session.flush()
  t.like(report, { calls: 2, retriedCalls: 1 })
  t.like(report.operations, [{ attempts: 2, outcome: 'written' }])
  client.faults.lostAnswer({ times: 1 })
  session.save(new Song('Eno', '2/1'))
  const doubtful = await session.flush({ retry: { maxAttempts: 1 }, throwOnFailure: false })
  t.like(doubtful.operations, [{ attempts: 1, outcome: 'unknown' }])
  t.truthy(await storedItem(client, 'Eno', '2/1'))
})

test('what a call hands back rejoins one shared queue and is repacked with what still waits into full batches', async (t) => {
  const { client, session } = await startSession()
  const step = { kind: 'unprocessed', count: 5 } as const
  client.faults.script([step, step, step], { operations: ['BatchWriteItem'] })
  session.saveAll(songs(110))
  const report = await session.flush({ concurrency: 1 })
  t.is(report.leftovers, 15)
  t.deepEqual(
    batchCalls(client).map(({ input }) => sentRequests(input).length),
    [25, 25, 25, 25, 25],
  )
})

test('we resend our own image, found by identity, never the returned copy', async (t) => {
  const { client, session } = await startSession()
  client.faults.answer(
    () => {
      const [first] = sentRequests(batchCalls(client)[0]!.input)
      return { UnprocessedItems: { Music: [{ PutRequest: { Item: { ...first!.item, year: { N: '1' } } } }] } }
    },
    { times: 1 },
  )
  session.saveAll(songs(3))
  const report = await session.flush()
  t.is(report.counts.written, 3)
  const [first, second] = batchCalls(client).map(({ input }) => sentRequests(input))
  t.deepEqual(second, first!.slice(0, 1))
})

test('leftovers are found by identity, in whatever order and form of number they come back', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(NumberCounter)
  const session = new Session({ client, clock: client.clock })
  const ids = ['3.0', '0.20E1']
  client.faults.answer(
    () => ({ UnprocessedItems: { Counters: ids.map((N) => ({ PutRequest: { Item: { id: { N } } } })) } }),
    { times: 1 },
  )
  session.saveAll([new NumberCounter(1), new NumberCounter(2, 7), new DecimalCounter('3'), new NumberCounter(4)])
  const report = await session.flush()
  t.deepEqual(
    report.operations.map(({ attempts }) => attempts),
    [1, 2, 2, 1],
  )
})

const PUT = (title: string) => ({ PutRequest: { Item: { artist: { S: 'Nina Simone' }, title: { S: title } } } })

const PROTOCOL_ERRORS: readonly (readonly [title: string, body: unknown])[] = [
  ['names an operation we did not send', { UnprocessedItems: { Music: [PUT('Song 000000'), PUT('another')] } }],
  ['names a table we did not send to', { UnprocessedItems: { Books: [PUT('Song 000000')] } }],
  [
    'hands back a delete where a put was sent',
    { UnprocessedItems: { Music: [{ DeleteRequest: { Key: PUT('Song 000000').PutRequest.Item } }] } },
  ],
  ['hands back a request without a key', { UnprocessedItems: { Music: [{ PutRequest: { Item: {} } }] } }],
  [
    'hands back a request with half a key',
    { UnprocessedItems: { Music: [{ PutRequest: { Item: { artist: { S: 'Nina Simone' } } } }] } },
  ],
  ['hands back an empty request', { UnprocessedItems: { Music: [{}] } }],
  ['hands back a text in place of requests', { UnprocessedItems: { Music: 'all' } }],
  ['hands back a text in place of tables', { UnprocessedItems: 'all' }],
  ["can't be read: no JSON", '<html>502 Bad Gateway</html>'],
  ["can't be read: JSON cut off", '{"UnprocessedItems":{"Music":['],
  ["can't be read: empty", ''],
]

for (const [title, body] of PROTOCOL_ERRORS) {
  test(`an answer that ${title} is a protocol error: that batch's operations are in doubt`, async (t) => {
    const { client, session } = await startSession()
    client.faults.answer(() => body, { times: 1, operations: ['BatchWriteItem'] })
    session.saveAll(songs(30))
    const report = await session.flush({ retry: { maxAttempts: 1 }, concurrency: 1, throwOnFailure: false })
    t.is(report.counts.unknown, 25)
    t.is(report.counts.written, 5)
    t.true(report.failures.every(({ code }) => code === 'IN_DOUBT'))
    t.is(session.pending.length, 25)
    t.is((await session.flush()).counts.written, 25)
    t.is(await storedCount(client), 30)
  })
}

test('an answer without UnprocessedItems hands nothing back', async (t) => {
  const { client, session } = await startSession()
  client.faults.answer(() => '{}', { times: 1, operations: ['BatchWriteItem'] })
  session.saveAll(songs(3))
  t.is((await session.flush()).counts.written, 3)
})

test('a protocol error is retried, and an acknowledgement lifts the doubt', async (t) => {
  const { client, session } = await startSession()
  client.faults.garbled({ times: 1 })
  session.saveAll(songs(3))
  const report = await session.flush()
  t.is(report.counts.written, 3)
  t.true(report.operations.every(({ attempts }) => attempts === 2))
})
