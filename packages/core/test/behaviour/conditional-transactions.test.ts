import { equals, exists, FlushError, lessThan, notExists, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { putRaw } from '../fixtures/put-raw.js'
import { Song, Songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedCount } from '../fixtures/stored-count.js'
import { storedItem } from '../fixtures/stored-item.js'
import { transactCalls } from '../fixtures/transact-calls.js'
import { Draft, Drafts, Page, Pages } from '../fixtures/versioned.js'

const TRANSACT = { mode: 'transact' } as const
const ONCE = { ...TRANSACT, retry: { maxAttempts: 1 } } as const
const key = (title: string) => ({ artist: 'Faust', title })
const stored = (title: string, year: number) => ({
  artist: { S: 'Faust' },
  title: { S: title },
  year: { N: String(year) },
})

async function startVersioned() {
  const client = new FakeDynamoDBClient()
  await client.createTables(Draft, Page)
  client.clearCalls()
  return { client, open: () => new Session({ client, clock: client.clock }) }
}

test('creates, conditional saves and removals, and checks are one call', async (t) => {
  const { client, session } = await startSession()
  await putRaw(client, stored('a', 1971))
  await putRaw(client, stored('b', 1972))
  await putRaw(client, stored('c', 1973))
  client.clearCalls()
  session.create(new Song('Faust', 'new'))
  session.save(new Song('Faust', 'a', 1990), { if: ($) => lessThan($.year, 1980), returnStored: true })
  session.remove(Songs, key('b'), { if: ($) => equals($.year, 1972) })
  session.check(Songs, key('c'), ($) => exists($.year))
  session.check(Songs, key('d'), ($) => notExists($.artist))
  const report = await session.flush(TRANSACT)
  t.deepEqual(
    report.operations.map(({ kind, outcome }) => `${kind} ${outcome}`),
    ['put written', 'put written', 'delete written', 'check written', 'check written'],
  )
  t.is(client.callCount, 1)
  t.like(client.calls[0]?.input, {
    TransactItems: [
      { Put: { ConditionExpression: 'attribute_not_exists(#0)', ExpressionAttributeNames: { '#0': 'artist' } } },
      { Put: { ReturnValuesOnConditionCheckFailure: 'ALL_OLD', ExpressionAttributeValues: { ':0': { N: '1980' } } } },
      { Delete: { Key: { artist: { S: 'Faust' }, title: { S: 'b' } }, ConditionExpression: '#0 = :0' } },
      { ConditionCheck: { Key: { artist: { S: 'Faust' }, title: { S: 'c' } }, TableName: 'Music' } },
      { ConditionCheck: { ConditionExpression: 'attribute_not_exists(#0)' } },
    ],
  })
  t.is(await storedCount(client), 3)
  t.is(session.pending.length, 0)
})

test('a check that fails writes nothing; it ends condition-failed, the others cancelled', async (t) => {
  const { client, session } = await startSession()
  session.save(new Song('Faust', 'a'))
  session.check(Songs, key('no such song'), ($) => exists($.artist))
  const { failures } = await caught(t, FlushError, () => session.flush(TRANSACT))
  t.deepEqual(
    failures.map(({ kind, outcome, code }) => [kind, outcome, code]),
    [
      ['put', 'rejected', 'TRANSACTION_CANCELLED'],
      ['check', 'condition-failed', 'CONDITION_FAILED'],
    ],
  )
  t.regex(failures[0]?.reason ?? '', /because of check Song.*"no such song".*ConditionalCheckFailed/)
  t.is(failures[1]?.reason, "its condition doesn't hold; nothing of its transaction was written")
  t.is(await storedCount(client), 0)
  t.is(client.callCount, 2)
  t.is(session.pending.length, 2)
})

test('the stored item is in the result, where it was asked for', async (t) => {
  const { client, session } = await startSession()
  await putRaw(client, stored('a', 1990))
  await putRaw(client, stored('b', 1990))
  session.save(new Song('Faust', 'a'), { if: ($) => lessThan($.year, 1980), returnStored: true })
  session.save(new Song('Faust', 'b'), { if: ($) => lessThan($.year, 1980) })
  const { failures } = await caught(t, FlushError, () => session.flush(TRANSACT))
  t.deepEqual(
    failures.map((failure) => failure.stored),
    [new Song('Faust', 'a', 1990), undefined],
  )
})

test('a false condition beside a conflict ends it: sent again it would fail again', async (t) => {
  const { client, session } = await startSession()
  await putRaw(client, stored('a', 1971))
  session.create(new Song('Faust', 'a'))
  session.save(new Song('Faust', 'b'))
  client.clearCalls()
  const codes = ['ConditionalCheckFailed', 'TransactionConflict']
  client.faults.fail({
    name: 'TransactionCanceledException',
    members: { CancellationReasons: codes.map((Code) => ({ Code })) },
  })
  const report = await session.flush({ ...TRANSACT, throwOnFailure: false })
  t.deepEqual(
    report.failures.map(({ outcome, code }) => `${outcome} ${code}`),
    ['condition-failed CONDITION_FAILED', 'rejected TRANSACTION_CANCELLED'],
  )
  t.is(report.calls, 1)
})

test('a lost answer: sent again with its token it is known to be applied, though its condition is false by now', async (t) => {
  const { client, session } = await startSession()
  client.faults.script(['lost-answer'])
  session.create(new Song('Faust', 'a', 1971))
  session.remove(Songs, key('b'))
  const report = await session.flush(TRANSACT)
  t.true(report.ok)
  t.is(report.calls, 2)
})

test('a lost answer, known only in the next flush: applied once, whatever its mode', async (t) => {
  for (const mode of ['auto', 'batch', 'transact'] as const) {
    const { client, session } = await startSession()
    client.faults.script(['lost-answer'])
    session.create(new Song('Faust', 'a', 1971))
    session.check(Songs, key('b'), ($) => notExists($.artist))
    await caught(t, FlushError, () => session.flush(ONCE))
    const report = await session.flush({ mode })
    t.is(report.counts.written, 2, mode)
    t.is(session.pending.length, 0)
    t.is(transactCalls(client).length, 2)
    t.is(client.callCount, 2)
    t.truthy(await storedItem(client, 'Faust', 'a'))
  }
})

test('a create in doubt that is applied, of an entity that has changed since: there already, and to be saved', async (t) => {
  const { client, session } = await startSession()
  client.faults.script(['lost-answer'])
  const song = new Song('Faust', 'a', 1971)
  session.create(song)
  await caught(t, FlushError, () => session.flush(ONCE))
  song.year = 1972
  const { operations } = await session.flush({ throwOnFailure: false })
  t.like(operations, [{ outcome: 'written' }, { outcome: 'condition-failed' }])
  t.regex(
    operations[1]?.reason ?? '',
    /applied after all, and the entity has changed since: discard it, and save it instead/,
  )
  t.true(session.discard(song))
  session.save(song)
  await session.flush()
  t.deepEqual((await storedItem(client, 'Faust', 'a'))?.year, { N: '1972' })
})

test('a check that fails when it is sent again was not applied', async (t) => {
  const { client, session } = await startSession()
  client.faults.script(['connection-reset'])
  session.save(new Song('Faust', 'a', 1971))
  session.check(Songs, key('b'), ($) => notExists($.artist))
  await caught(t, FlushError, () => session.flush(ONCE))
  await putRaw(client, stored('b', 1972))
  const report = await session.flush({ throwOnFailure: false })
  t.deepEqual(
    report.operations.map(({ outcome }) => outcome),
    ['rejected', 'condition-failed'],
  )
  t.is(await storedItem(client, 'Faust', 'a'), undefined)
})

test('versions: an entity has its new version once the transaction is known to be applied', async (t) => {
  const { client, open } = await startVersioned()
  const session = open()
  const [draft, page] = [new Draft('x', 'one'), new Page('y', 'one')]
  session.saveAll([draft, page])
  client.faults.script(['lost-answer'])
  await caught(t, FlushError, () => session.flush(ONCE))
  t.deepEqual([draft.rev, page.tag], [undefined, undefined])
  await session.flush()
  t.is(draft.rev, 1)
  t.is(page.tag, (await open().get(Pages, { id: 'y' }))?.tag)
  session.saveAll([draft, page])
  t.true((await session.flush(TRANSACT)).ok)
  t.is(draft.rev, 2)
})

test('versions: of two writers of one state the second writes nothing', async (t) => {
  const { open } = await startVersioned()
  const first = open()
  first.save(new Draft('x', 'one'))
  first.save(new Page('y', 'one'))
  t.true((await first.flush(TRANSACT)).ok)
  const [one, two] = [open(), open()]
  for (const session of [one, two]) {
    const draft = await session.get(Drafts, { id: 'x' })
    const page = await session.get(Pages, { id: 'y' })
    draft!.text = page!.text = session === one ? 'of one' : 'of two'
    session.saveAll([draft!, page!])
  }
  t.true((await one.flush(TRANSACT)).ok)
  const report = await two.flush({ ...TRANSACT, throwOnFailure: false })
  t.is(report.counts['condition-failed'], 2)
  t.regex(
    report.failures[0]?.reason ?? '',
    /another version than the entity: discard it, and read it anew with `refresh: true`; nothing of its transaction was written/,
  )
  const check = open()
  t.like(await check.get(Drafts, { id: 'x' }), { text: 'of one', rev: 2 })
  t.like(await check.get(Pages, { id: 'y' }), { text: 'of one' })
})

test('versions: one that was in doubt and is applied is not sent once more, token or number', async (t) => {
  const { client, open } = await startVersioned()
  const session = open()
  client.faults.script(['lost-answer'])
  session.saveAll([new Draft('x', 'one'), new Page('y', 'one')])
  await caught(t, FlushError, () => session.flush(ONCE))
  const report = await session.flush()
  t.is(report.counts.written, 2)
  t.is(client.callCount, 2)
})

test('versions: an entity that has changed since is written with the version after that of the doubt', async (t) => {
  const { client, open } = await startVersioned()
  for (const how of ['lost-answer', 'connection-reset'] as const) {
    const session = open()
    const draft = new Draft(how, 'one')
    const page = new Page(how, 'one')
    session.saveAll([draft, page])
    client.faults.script([how])
    await caught(t, FlushError, () => session.flush(ONCE))
    t.is(draft.rev, undefined)
    draft.text = page.text = 'two'
    const report = await session.flush(TRANSACT)
    t.is(report.counts.written, 4)
    t.like(await open().get(Drafts, { id: how }), { text: 'two', rev: 2 })
    t.like(await open().get(Pages, { id: how }), { text: 'two' })
  }
})

test('versions: a removal that is newer than the doubt expects the version that this left', async (t) => {
  const { client, open } = await startVersioned()
  const session = open()
  const draft = new Draft('x', 'one')
  session.save(draft)
  client.faults.script(['connection-reset'])
  await caught(t, FlushError, () => session.flush(ONCE))
  session.remove(draft, { onConflict: 'last-wins' })
  t.is((await session.flush(TRANSACT)).counts.written, 2)
  t.is(await open().get(Drafts, { id: 'x' }), undefined)
})

test('what an earlier flush turns out to have written is not called changed where it is the same', async (t) => {
  const { client, session } = await startSession()
  const song = new Song('Faust', 'Jennifer', 1973)
  session.create(song)
  client.faults.script(['lost-answer'], { operations: ['PutItem'] })
  await caught(t, FlushError, () => session.flush({ retry: { maxAttempts: 1 } }))
  const { failures } = await session.flush({ ...TRANSACT, throwOnFailure: false })
  t.like(failures, [{ outcome: 'condition-failed' }])
  t.regex(failures[0]?.reason ?? '', /applied after all, and leaves the same: discard it/)
  t.notRegex(failures[0]?.reason ?? '', /changed since/)
})
