import { AsyncLocalStorage } from 'node:async_hooks'
import { channel } from 'node:diagnostics_channel'
import type { BatchEvent, FlushEvent, RetryEvent, WaitEvent } from '@sluice/core'
import test from 'ava'
import { heardEvents } from '../fixtures/heard-events.js'
import { Song, songs } from '../fixtures/song.js'
import { startBulk } from '../fixtures/start-bulk.js'
import { startSession } from '../fixtures/start-session.js'

const BATCHES = { operations: ['BatchWriteItem'] } as const

test.serial(
  'sluice:flush tells the start, with the operations taken, and the end, with the figures of the report',
  async (t) => {
    const events = heardEvents<FlushEvent>(t, 'sluice:flush')
    const { session } = await startSession()
    session.saveAll(songs(60))
    const flushing = session.flush()
    t.is(events.length, 1, 'the start is told in the call itself')
    const report = await flushing
    const [start, end] = events
    t.is(events.length, 2)
    t.is(start?.kind, 'start')
    t.is(start?.operations, 60)
    t.deepEqual(end, {
      kind: 'end',
      flush: start?.flush ?? -1,
      operations: 60,
      ok: true,
      outcomes: report.counts,
      calls: 3,
      retriedCalls: 0,
      leftovers: 0,
      bytesSent: report.bytesSent,
      elapsedMs: report.elapsedMs,
      waitedMs: 0,
      error: undefined,
    })
  },
)

test.serial(
  "the start of a flush is told in its caller's asynchronous context, where a tracer finds the active span",
  async (t) => {
    const active = new AsyncLocalStorage<string>()
    const seen: (string | undefined)[] = []
    const onEvent = (event: unknown): void => {
      if ((event as FlushEvent).kind === 'start') seen.push(active.getStore())
    }
    const flushes = channel('sluice:flush')
    flushes.subscribe(onEvent)
    t.teardown(() => flushes.unsubscribe(onEvent))
    const { session } = await startSession()
    await active.run('a request', () => session.flush())
    t.deepEqual(seen, ['a request'])
  },
)

test.serial('each flush has a number of its own, also of another session', async (t) => {
  const events = heardEvents<FlushEvent>(t, 'sluice:flush')
  const [one, other] = [await startSession(), await startSession()]
  await Promise.all([one.session.flush(), one.session.flush(), other.session.flush()])
  t.is(events.length, 6)
  t.is(new Set(events.map(({ flush }) => flush)).size, 3)
})

test.serial('the end of a flush that could not be sealed names the error', async (t) => {
  const events = heardEvents<FlushEvent>(t, 'sluice:flush')
  const { session } = await startSession()
  session.save(new Song('Nina Simone', 'Sinnerman', Number.NaN))
  await t.throwsAsync(session.flush())
  t.like(events[1], { kind: 'end', operations: 1, ok: false, calls: 0, error: 'SEAL_FAILED', outcomes: {} })
})

test.serial(
  'sluice:batch tells each call: tables, operations, bytes, attempt, outcome, duration, capacity',
  async (t) => {
    const events = heardEvents<BatchEvent>(t, 'sluice:batch')
    const starts = heardEvents<FlushEvent>(t, 'sluice:flush')
    const { client, session } = await startSession({ random: () => 0.5 })
    client.faults.latency({ ms: 30, ...BATCHES })
    client.faults.script(['throttle', { kind: 'unprocessed', count: 5 }, 'ok'], BATCHES)
    session.saveAll(songs(20))
    const report = await session.flush({ returnConsumedCapacity: 'TOTAL' })
    t.deepEqual(
      events.map(({ operations, attempt, outcome, written, leftovers, error }) => [
        operations,
        attempt,
        outcome,
        written,
        leftovers,
        error,
      ]),
      [
        [20, 1, 'failed', 0, 0, 'ProvisionedThroughputExceededException'],
        [20, 2, 'leftovers', 15, 5, undefined],
        [5, 3, 'written', 5, 0, undefined],
      ],
    )
    for (const event of events) {
      t.is(event.flush, starts[0]?.flush ?? -1)
      t.is(event.call, 'batch')
      t.deepEqual(event.tables, { Music: event.operations })
      t.is(event.durationMs, 30)
    }
    const bytes = events.reduce((sum, event) => sum + event.bytes, 0)
    t.true(bytes >= report.bytesSent && bytes < 3 * report.bytesSent)
    t.deepEqual(
      events.map(({ consumedCapacity }) => consumedCapacity),
      [{}, { Music: 15 }, { Music: 5 }],
    )
  },
)

test.serial('sluice:retry tells what is sent again, after which delay and why; sluice:wait each wait', async (t) => {
  const retries = heardEvents<RetryEvent>(t, 'sluice:retry')
  const waits = heardEvents<WaitEvent>(t, 'sluice:wait')
  const { client, session } = await startSession({ random: () => 0.5 })
  client.faults.script(['throttle', { kind: 'unprocessed', count: 5 }, 'server-error', 'ok'], BATCHES)
  session.saveAll(songs(20))
  const report = await session.flush()
  t.deepEqual(
    retries.map(({ table, operations, reason }) => [table, operations, reason]),
    [
      ['Music', 20, 'ProvisionedThroughputExceededException'],
      ['Music', 5, 'UnprocessedItems'],
      ['Music', 5, 'InternalServerError'],
    ],
  )
  const waited = waits.reduce((sum, { waitedMs }) => sum + waitedMs, 0)
  t.true(waited > 0)
  t.is(waited, report.waitedMs)
  t.is(
    retries.reduce((sum, { delayMs }) => sum + delayMs, 0),
    waited,
  )
})

test.serial(
  'a transaction is told as one call, with its retries and waits; a conditional write as a single one',
  async (t) => {
    const batches = heardEvents<BatchEvent>(t, 'sluice:batch')
    const retries = heardEvents<RetryEvent>(t, 'sluice:retry')
    const waits = heardEvents<WaitEvent>(t, 'sluice:wait')
    const { client, session } = await startSession({ random: () => 0.5 })
    client.faults.script(['throttle', 'ok'], { operations: ['TransactWriteItems'] })
    session.saveAll(songs(3))
    const report = await session.flush({ mode: 'transact', returnConsumedCapacity: 'TOTAL' })
    t.deepEqual(
      batches.map(({ call, operations, attempt, outcome, written }) => [call, operations, attempt, outcome, written]),
      [
        ['transaction', 3, 1, 'failed', 0],
        ['transaction', 3, 2, 'written', 3],
      ],
    )
    t.is(batches[0]?.error, 'ProvisionedThroughputExceededException')
    t.deepEqual(batches[1]?.consumedCapacity, { Music: 6 })
    t.like(retries[0], { table: 'Music', operations: 3, reason: 'ProvisionedThroughputExceededException' })
    t.is(retries[0]?.delayMs, report.waitedMs)
    t.deepEqual(
      waits.map(({ waitedMs }) => waitedMs),
      [report.waitedMs],
    )
    session.create(new Song('Cluster', 'Hollywood'))
    await session.flush()
    t.like(batches[2], { call: 'single', operations: 1, outcome: 'written' })
  },
)

test.serial('an operation that is given up is no retry', async (t) => {
  const retries = heardEvents<RetryEvent>(t, 'sluice:retry')
  const { client, session } = await startSession()
  client.faults.throttle({ rate: 1 })
  session.saveAll(songs(3))
  await session.flush({ retry: { maxAttempts: 2 }, throwOnFailure: false })
  t.is(retries.length, 1)
})

test.serial('an answer that names what was not sent is a failed call', async (t) => {
  const events = heardEvents<BatchEvent>(t, 'sluice:batch')
  const { client, session } = await startSession()
  let spoilt = false
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args)
      if (!spoilt) Object.assign(result.output as object, { UnprocessedItems: { Others: [{}] } })
      spoilt = true
      return result
    },
    { step: 'deserialize', priority: 'high' },
  )
  session.saveAll(songs(2))
  await session.flush()
  t.like(events[0], { outcome: 'failed', error: 'PROTOCOL', written: 0, leftovers: 0 })
  t.like(events[1], { outcome: 'written', written: 2, attempt: 2 })
})

test.serial('no event holds an attribute value, of the key either', async (t) => {
  const names = ['sluice:flush', 'sluice:batch', 'sluice:retry', 'sluice:wait']
  const heard = names.map((name) => heardEvents<object>(t, name))
  const { client, session } = await startSession()
  client.faults.script(['throttle', { kind: 'unprocessed', count: 1 }, 'ok'], BATCHES)
  session.saveAll([new Song('SECRET artist', 'SECRET title', 424_242), new Song('SECRET artist', 'other')])
  await session.flush({ returnConsumedCapacity: 'INDEXES' })
  for (const events of heard) {
    t.true(events.length > 0)
    t.notRegex(JSON.stringify(events), /SECRET|424242/)
  }
})

test.serial('a subscriber that throws disturbs no flush', async (t) => {
  const { session } = await startSession()
  const batches = channel('sluice:batch')
  const thrown: unknown[] = []
  const onUncaught = (error: unknown): void => {
    thrown.push(error)
  }
  // Node reports it as an uncaught exception on the next tick: AVA's own listeners step aside for it
  const others = process.listeners('uncaughtException')
  process.removeAllListeners('uncaughtException')
  process.on('uncaughtException', onUncaught)
  const onEvent = (): void => {
    throw new Error('a broken exporter')
  }
  batches.subscribe(onEvent)
  t.teardown(() => {
    batches.unsubscribe(onEvent)
    process.off('uncaughtException', onUncaught)
    for (const listener of others) process.on('uncaughtException', listener)
  })
  session.saveAll(songs(30))
  t.is((await session.flush()).counts.written, 30)
  await new Promise((resolve) => setImmediate(resolve))
  t.is(thrown.length, 2)
})

test.serial('the calls of a bulk load are told as of no flush', async (t) => {
  const flushes = heardEvents<FlushEvent>(t, 'sluice:flush')
  const batches = heardEvents<BatchEvent>(t, 'sluice:batch')
  const retries = heardEvents<RetryEvent>(t, 'sluice:retry')
  const { client, load } = await startBulk()
  client.faults.throttle({ times: 1 })
  await load(songs(30))
  t.deepEqual(flushes, [])
  t.is(batches.length, 3)
  t.is(retries.length, 1)
  t.deepEqual(new Set([...batches, ...retries].map(({ flush }) => flush)), new Set([0]))
})
