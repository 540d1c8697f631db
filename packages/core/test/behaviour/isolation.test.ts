import { FlushError, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { batchCalls } from '../fixtures/batch-calls.js'
import { caught } from '../fixtures/caught.js'
import { createMusicWithYearIndex } from '../fixtures/create-music-with-year-index.js'
import { createLedger, HalfKeyed, Misdeclared } from '../fixtures/misdeclared.js'
import { refuseWhen } from '../fixtures/refuse-when.js'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedCount } from '../fixtures/stored-count.js'

/** Songs without a year, but for the poisoned ones: those the real table refuses. */
function someSongs(count: number, poisoned: readonly number[]): Song[] {
  return Array.from({ length: count }, (_, i) => {
    const song = new Song('Nina Simone', `Song ${String(i).padStart(6, '0')}`)
    if (poisoned.includes(i)) song.year = 1965
    return song
  })
}

async function startPoisoned() {
  const client = new FakeDynamoDBClient()
  await createMusicWithYearIndex(client)
  client.clearCalls()
  return { client, session: new Session({ client, clock: client.clock }) }
}

test('one poison item among 1,000: 999 written, 1 rejected with its key and reason', async (t) => {
  const { client, session } = await startPoisoned()
  const all = someSongs(1_000, [617])
  session.saveAll(all)
  const { report, failures } = await caught(t, FlushError, () => session.flush())
  t.is(report.counts.written, 999)
  t.is(report.counts.rejected, 1)
  t.like(failures, [
    {
      entity: all[617],
      outcome: 'rejected',
      code: 'SERVICE_REFUSED',
      key: { artist: 'Nina Simone', title: 'Song 000617' },
    },
  ])
  t.regex(failures[0]?.reason ?? '', /ValidationException.*Type mismatch for Index Key year Expected: S Actual: N/)
  t.is(await storedCount(client), 999)
  t.deepEqual(
    session.pending.map(({ entity }) => entity),
    [all[617]],
  )
  t.true(report.calls <= 40 + 2 * Math.ceil(Math.log2(25)) + 1, `${report.calls} calls`)
})

test('a batch refused because of one bad operation is split until that one stands alone; its neighbours are written', async (t) => {
  for (const bad of [0, 12, 24]) {
    const { client, session } = await startPoisoned()
    session.saveAll(someSongs(25, [bad]))
    const report = await session.flush({ throwOnFailure: false })
    t.is(report.counts.written, 24)
    t.is(report.operations[bad]?.outcome, 'rejected')
    t.true(report.calls <= 2 * Math.ceil(Math.log2(25)) + 1, `${report.calls} calls`)
    t.is(await storedCount(client), 24)
  }
})

test('several bad operations in several batches are each found', async (t) => {
  const { client, session } = await startPoisoned()
  const poisoned = [3, 4, 30, 77, 199]
  session.saveAll(someSongs(200, poisoned))
  const report = await session.flush({ throwOnFailure: false })
  t.deepEqual(
    report.operations.flatMap(({ outcome }, i) => (outcome === 'rejected' ? [i] : [])),
    poisoned,
  )
  t.is(await storedCount(client), 195)
})

test('operations refused for what they hold, not for their schema, do not stop the rest of their class, however many', async (t) => {
  const { client, session } = await startPoisoned()
  const bad = Array.from({ length: 20 }, (_, i) => i * 10)
  session.saveAll(someSongs(300, bad))
  const report = await session.flush({ throwOnFailure: false, concurrency: 1 })
  t.is(report.counts.rejected, 20)
  t.true(report.failures.every(({ attempts }) => attempts > 0))
  t.is(await storedCount(client), 280)
})

test('an abort while a bad operation is being isolated ends the others as aborted, with their attempts', async (t) => {
  const { session } = await startPoisoned()
  session.saveAll(someSongs(25, [3]))
  const controller = new AbortController()
  const onProgress = () => controller.abort()
  const report = await session.flush({ throwOnFailure: false, signal: controller.signal, onProgress })
  t.is(report.counts.unprocessed, 25)
  t.true(report.failures.every(({ code, attempts }) => code === 'ABORTED' && attempts === 1))
  t.is(session.pending.length, 25)
})

test("isolating does not use up the neighbours' budget", async (t) => {
  const { session } = await startPoisoned()
  session.saveAll(someSongs(25, [7]))
  const report = await session.flush({ retry: { maxAttempts: 1 }, throwOnFailure: false })
  t.is(report.counts.written, 24)
  t.is(report.counts.rejected, 1)

  // the refused call doesn't count: one that is handed back by the next call has one more of its two
  const other = await startPoisoned()
  other.client.faults.unprocessed({ when: ({ key: { title } }) => title?.S === 'Song 000024', times: 3 })
  other.session.saveAll(someSongs(25, [7]))
  const retried = await other.session.flush({ retry: { maxAttempts: 2 }, throwOnFailure: false })
  t.is(retried.leftovers, 1)
  t.is(retried.counts.written, 24)
})

test("isolating does not use up the neighbours' budget, also of one that is handed back afterwards", async (t) => {
  const { client, session } = await startPoisoned()
  // the whole batch is refused, of its first half one is handed back
  client.faults.script(['ok', { kind: 'unprocessed', count: 1 }], { operations: ['BatchWriteItem'] })
  session.saveAll(someSongs(25, [24]))
  const report = await session.flush({ retry: { maxAttempts: 2 }, concurrency: 1, throwOnFailure: false })
  t.is(report.leftovers, 1)
  t.deepEqual([report.counts.written, report.counts.rejected], [24, 1])
})

const ORDERS = {
  'the bad ones first': (bad: readonly object[], good: readonly object[]) => [...bad, ...good],
  'the good ones first': (bad: readonly object[], good: readonly object[]) => [...good, ...bad],
  interleaved: (bad: readonly object[], good: readonly object[]) => bad.flatMap((one, i) => [one, good[i]!]),
} as const

for (const [title, arrange] of Object.entries(ORDERS)) {
  test(`10,000 of a class with the wrong key schema beside 10,000 good ones, ${title}: the good ones written, at most 100 calls more than without`, async (t) => {
    const { client, session } = await startSession()
    await createLedger(client)
    client.clearCalls()
    const bad = Array.from({ length: 10_000 }, (_, i) => new Misdeclared(`entry ${i}`))
    session.saveAll(arrange(bad, songs(10_000)))
    const report = await session.flush({ throwOnFailure: false })
    t.is(report.counts.written, 10_000)
    t.is(report.counts.rejected, 10_000)
    t.true(batchCalls(client).length <= 400 + 100, `${batchCalls(client).length} calls`)
    t.is(report.calls, client.callCount)
    t.is(await storedCount(client), 10_000)
    t.true(report.failures.every(({ className }) => className === 'Misdeclared'))
  })
}

test('after three operations of one class refused for the same schema reason, the rest of that class is rejected unsent, and says so', async (t) => {
  const { client, session } = await startSession()
  await createLedger(client)
  session.saveAll(Array.from({ length: 100 }, (_, i) => new Misdeclared(`entry ${i}`)))
  const report = await session.flush({ concurrency: 1, throwOnFailure: false })
  t.is(report.counts.rejected, 100)
  const [alone, unsent] = [
    report.operations.filter(({ reason }) => !reason?.startsWith('not sent: ')),
    report.operations.filter(({ reason }) => reason?.startsWith('not sent: ')),
  ]
  t.is(alone.length, 3)
  t.is(unsent.length, 97)
  t.true(unsent.every(({ reason }) => reason?.includes('3 operations of Misdeclared were refused for one reason')))
  t.is(report.operations.filter(({ attempts }) => attempts === 0).length, 75)
})

test('operations of one class refused for different schema reasons are each refused alone, and the rest of the class is sent', async (t) => {
  const { client, session } = await startSession()
  await createLedger(client)
  // a table that tells the one mistake from the other, as DynamoDB Local does
  refuseWhen(client, (requests) => {
    const bad = requests.find(({ item }) => item.entry?.N === undefined)
    if (bad === undefined) return undefined
    const message = bad.item.entry === undefined ? 'Missing the key entry in the item' : 'Type mismatch for key entry'
    return { name: 'ValidationException', message }
  })
  const entries = [undefined, 'one', undefined, 'two', 1, 2, 3].map((entry, i) => new HalfKeyed(`account ${i}`, entry))
  session.saveAll(entries)
  const report = await session.flush({ concurrency: 1, throwOnFailure: false })
  t.deepEqual(
    report.operations.map(({ outcome }) => outcome),
    [...Array<string>(4).fill('rejected'), ...Array<string>(3).fill('written')],
  )
  t.true(report.failures.every(({ attempts }) => attempts > 0))
  t.is(await storedCount(client, 'Ledger'), 3)
})

test("the error has the entity's schema and DynamoDB's text, and no attribute value beyond the key", async (t) => {
  const { client, session } = await startSession()
  await createLedger(client)
  session.save(new Misdeclared('entry 1'))
  const error = await caught(t, FlushError, () => session.flush())
  const { reason = '' } = error.failures[0]!
  t.true(reason.includes('The provided key element does not match the schema'))
  t.true(reason.includes('Misdeclared declares the key id (S)'))
  for (const part of ['Misdeclared', '{ id: "entry 1" }', 'rejected', reason])
    t.true(error.message.includes(part), part)
  t.false(error.message.includes('a secret'))
})

test("with diagnose: true also the real table's schema, from one DescribeTable", async (t) => {
  const { client, session } = await startSession()
  await createLedger(client)
  client.clearCalls()
  session.saveAll(Array.from({ length: 50 }, (_, i) => new Misdeclared(`entry ${i}`)))
  const report = await session.flush({ diagnose: true, throwOnFailure: false })
  t.true(report.failures.every(({ reason }) => reason?.includes('table Ledger has the key account (S) + entry (N)')))
  t.is(client.calls.filter(({ operation }) => operation === 'DescribeTable').length, 1)
})

test('with diagnose: true and DescribeTable not allowed the report is as without', async (t) => {
  const { client, session } = await startSession()
  await createLedger(client)
  client.faults.fail({ name: 'AccessDeniedException', operations: ['DescribeTable'] })
  session.save(new Misdeclared('entry 1'))
  const report = await session.flush({ diagnose: true, throwOnFailure: false })
  t.regex(report.failures[0]?.reason ?? '', /declares the key id \(S\)$/)
})

test('without diagnose no table is described', async (t) => {
  const { client, session } = await startSession()
  await createLedger(client)
  session.save(new Misdeclared('entry 1'))
  await session.flush({ throwOnFailure: false })
  t.false(client.calls.some(({ operation }) => operation === 'DescribeTable'))
})
