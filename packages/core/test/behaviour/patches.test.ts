import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import {
  addMembers,
  and,
  append,
  ConflictError,
  defineEntity,
  ExpressionError,
  equals,
  FlushError,
  increment,
  lessThan,
  list,
  notExists,
  OptionError,
  type Paths,
  SealError,
  Session,
  set,
  unset,
} from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test, { type ExecutionContext } from 'ava'
import { caught } from '../fixtures/caught.js'
import { Recording, Recordings } from '../fixtures/recording.js'
import { startRecordings, written } from '../fixtures/start-recordings.js'
import { Draft, Page } from '../fixtures/versioned.js'

const KEY = { id: 'r' }
const ONCE = { retry: { maxAttempts: 1 } }

test('a patch updates an item without reading it, and makes one where there is none', async (t) => {
  const world = await startRecordings()
  const { session } = world
  for (const plays of ['1', '2']) {
    session.patch(Recordings, KEY, ($) => [
      increment($.plays),
      set($.name, 'Sinnerman'),
      addMembers($.tags, new Set(['live'])),
    ])
    t.like(await session.flush(), { calls: 1, counts: { written: 1 } })
    t.deepEqual(await world.stored('r'), { p: { N: plays }, name: { S: 'Sinnerman' }, tags: { SS: ['live'] } })
  }
  t.like(world.updates()[0], { Key: { id: { S: 'r' } }, UpdateExpression: 'SET #0 = :0 ADD #1 :1, #2 :2' })
  session.patch(Recording, KEY, ($) => unset($.tags))
  await session.flush()
  t.deepEqual(await world.stored('r'), { p: { N: '2' }, name: { S: 'Sinnerman' } })
})

test('with mustExist, or where its condition is false, nothing is made or changed', async (t) => {
  const world = await startRecordings()
  const { session } = world
  session.patch(Recording, KEY, ($) => increment($.plays), { mustExist: true })
  t.like((await session.flush({ throwOnFailure: false })).operations, [
    { kind: 'patch', outcome: 'condition-failed', reason: 'there is no item with its key' },
  ])
  t.is(await world.stored('r'), undefined)
  await world.putRaw('r', { p: { N: '1' } })
  t.is((await session.flush()).counts.written, 1)
  session.patch(Recording, KEY, ($) => increment($.plays), { if: ($) => lessThan($.plays, 2), returnStored: true })
  const [result] = (await session.flush({ throwOnFailure: false })).operations
  t.like(result, { outcome: 'condition-failed', entity: undefined, key: KEY })
  t.like(result?.stored, { plays: 2 })
  t.deepEqual(await world.stored('r'), { p: { N: '2' } })
})

test('`returning` brings the item back with the result, typed by its class', async (t) => {
  const world = await startRecordings()
  const { session } = world
  const results = async (returning: 'new' | 'old' | 'updatedNew') => {
    session.patch(Recording, KEY, ($) => [increment($.plays), set($.name, 'x')], { returning })
    return (await session.flush()).operations[0]!
  }
  const none = await results('old')
  t.is(none.returned(Recording), undefined)
  const fresh = (await results('new')).returned(Recordings)
  t.true(fresh instanceof Recording)
  t.like(fresh, { id: 'r', plays: 2, name: 'x' })
  t.is((await results('old')).returned(Recording)?.plays, 2)
  const changed = await results('updatedNew')
  t.deepEqual(changed.updated(Recording), { plays: 4, name: 'x' })
  t.is(changed.returned(Recording), undefined)
  t.is((await results('new')).updated(Recording), undefined)
  t.throws(() => changed.updated(Draft), { instanceOf: OptionError })
  t.throws(() => session.save(changed.updated(Recording)!), { code: 'NOT_AN_ENTITY' })
  session.patch(Recording, KEY, ($) => increment($.plays), { returning: 'new' })
  const { problems } = await caught(t, SealError, () => session.flush({ mode: 'transact' }))
  t.regex(problems[0]?.reason ?? '', /which a transaction can't/)
  t.throws(() => session.patch(Recording, KEY, ($) => increment($.plays), { returning: 'new', exactlyOnce: true }), {
    instanceOf: OptionError,
  })
})

test('merged patches bring the stored item back where one of them wants it', async (t) => {
  const world = await startRecordings()
  const { session } = world
  await world.putRaw('r', { name: { S: 'theirs' } })
  for (const [first, second] of [
    [true, false],
    [false, true],
  ] as const) {
    const asked = { if: ($: Paths<Recording>) => equals($.name, 'mine') }
    session.patch(Recording, KEY, ($) => increment($.plays), { ...asked, returnStored: first })
    session.patch(Recording, KEY, ($) => set($.takes, ['a']), { ...asked, returnStored: second })
    const { operations } = await session.flush({ throwOnFailure: false })
    t.is(operations.length, 1)
    t.like(operations[0]?.stored, { name: 'theirs' })
    session.clear()
  }
})

test("`returning: 'updatedNew'` tells what was changed, and no default of what was not", async (t) => {
  class Tally {
    id!: string
    plays?: number
    level?: number
    places?: string[]
  }
  defineEntity(Tally, {
    table: 'Recordings',
    partitionKey: 'id',
    attributes: {
      id: 'string',
      plays: { type: 'number', name: 'p' },
      level: { type: 'number', default: 7 },
      places: { type: list('string'), default: () => [] },
    },
  })
  const { session } = await startRecordings()
  session.patch(Tally, KEY, ($) => increment($.plays), { returning: 'updatedNew' })
  const [result] = (await session.flush()).operations
  t.deepEqual(result?.updated(Tally), { plays: 1 })
})

test('patches of places that have nothing to do with each other are merged; all else is a conflict', async (t) => {
  const world = await startRecordings()
  const { session } = world
  session.patch(Recording, KEY, ($) => increment($.plays))
  session.patch(Recording, KEY, ($) => set($.name, 'x'), { returning: 'new' })
  t.is(session.pending.length, 1)
  for (const call of [
    () => session.patch(Recording, KEY, ($) => increment($.plays)),
    () => session.patch(Recording, KEY, ($) => set($.takes, ['a']), { mustExist: true }),
    () => session.patch(Recording, KEY, ($) => set($.takes, ['a']), { if: ($) => notExists($.takes) }),
    () => session.patch(Recording, KEY, ($) => set($.takes, ['a']), { returning: 'old' }),
    () => session.patch(Recording, KEY, ($) => set($.takes, ['a']), { exactlyOnce: true }),
    () => session.save(new Recording({ id: 'r' })),
    () => session.remove(Recording, KEY),
  ]) {
    const { message } = t.throws(call, { instanceOf: ConflictError })
    t.regex(message, /a (?:conditional )?patch of Recording with the same key is already pending/)
  }
  const report = await session.flush()
  t.like(report, { calls: 1, counts: { written: 1 } })
  t.like(report.operations[0]?.returned(Recording), { plays: 1, name: 'x' })
  session.save(new Recording({ id: 'r' }))
  t.regex(
    t.throws(() => session.patch(Recording, KEY, ($) => increment($.plays)), { instanceOf: ConflictError }).message,
    /^Can't patch/,
  )
})

test('patches on one condition are merged unless the first may make it false for the second', async (t) => {
  const world = await startRecordings()
  const { session } = world
  const asked = { if: ($: Paths<Recording>) => notExists($.takes) } as const
  session.patch(Recording, KEY, ($) => set($.plays, 1), asked)
  session.patch(Recording, KEY, ($) => set($.name, 'x'), asked)
  t.is(session.pending.length, 1)
  session.clear()
  for (const build of [($: Paths<Recording>) => notExists($.plays), ($: Paths<Recording>) => notExists($.id)]) {
    session.patch(Recording, KEY, ($) => set($.plays, 1), { if: build })
    t.throws(() => session.patch(Recording, KEY, ($) => set($.name, 'x'), { if: build }), { instanceOf: ConflictError })
    session.clear()
  }
})

test('patches that together are more than DynamoDB takes are a conflict, whose remedy is a flush between them', async (t) => {
  const { session, client } = await startRecordings()
  session.save(new Recording({ id: 'r', ratings: new Map() }))
  await session.flush()
  client.clearCalls()
  const rate = (from: number) => ($: Paths<Recording>) =>
    Array.from({ length: 80 }, (_, at) => increment($.ratings[`by ${from + at}`]!))
  session.patch(Recording, KEY, rate(0))
  t.throws(() => session.patch(Recording, KEY, rate(80)), { instanceOf: ConflictError })
  await session.flush()
  session.patch(Recording, KEY, rate(80))
  t.true((await session.flush()).ok)
})

test('in flight, a second patch of the item waits for the next flush by a conflict: it may be meant twice', async (t) => {
  const world = await startRecordings()
  const { session } = world
  session.patch(Recording, KEY, ($) => increment($.plays))
  const flushing = session.flush()
  t.throws(() => session.patch(Recording, KEY, ($) => set($.name, 'x')), { instanceOf: ConflictError })
  await flushing
  session.patch(Recording, KEY, ($) => set($.name, 'x'))
  await session.flush()
  t.deepEqual(await world.stored('r'), { p: { N: '1' }, name: { S: 'x' } })
})

test('a check of the item becomes part of its condition; a transaction takes patches and checks', async (t) => {
  const world = await startRecordings()
  const { session } = world
  session.patch(Recording, KEY, ($) => increment($.plays))
  session.check(Recording, KEY, ($) => notExists($.plays))
  session.check(Recording, { id: 's' }, ($) => notExists($.name))
  t.like(await session.flush({ mode: 'transact' }), { calls: 1, counts: { written: 2 } })
  t.deepEqual(await world.stored('r'), { p: { N: '1' } })
  session.patch(Recording, KEY, ($) => increment($.plays))
  const { problems } = await caught(t, SealError, () => session.flush({ mode: 'batch' }))
  t.regex(problems[0]?.reason ?? '', /a batch can't carry/)
})

test('a managed instance of the item is let go: the next get reads', async (t) => {
  const world = await startRecordings()
  const { session } = world
  const entity = await written(world, new Recording({ id: 'r', plays: 1 }))
  session.patch(Recording, KEY, ($) => increment($.plays))
  t.is(await session.get(Recording, KEY), entity)
  await session.flush()
  const fresh = await session.get(Recording, KEY)
  t.not(fresh, entity)
  t.is(fresh?.plays, 2)
})

test('an update of the instance while a discarded patch is in flight is sent all the same', async (t) => {
  const world = await startRecordings()
  const { session } = world
  const entity = await written(world, new Recording({ id: 'r', plays: 1, name: 'one' }))
  session.patch(Recording, KEY, ($) => increment($.plays))
  const flushing = session.flush()
  session.discard(Recording, KEY)
  entity.name = 'two'
  session.update(entity)
  await flushing
  t.is((await session.flush()).counts.written, 1)
  t.deepEqual(await world.stored('r'), { p: { N: '2' }, name: { S: 'two' } })
})

test('a class with a version: the patch must ask for it, and leaves the next one', async (t) => {
  const world = await startRecordings()
  const { session } = world
  const error = t.throws(() => session.patch(Draft, { id: 'd' }, ($) => set($.text, 'x')), {
    instanceOf: ExpressionError,
  })
  t.regex(error.message, /a version, which a patch must ask for: .*equals\(\$\.rev/)
  t.throws(() => session.patch(Draft, { id: 'd' }, ($) => set($.text, 'x'), { if: ($) => lessThan($.rev, 5) }), {
    instanceOf: ExpressionError,
  })
  t.throws(() => session.patch(Draft, { id: 'd' }, ($) => increment($.rev)), { instanceOf: ExpressionError })
  const draft = await written(world, new Draft('d', 'one'))
  const page = await written(world, new Page('d', 'one'))
  const tag = page.tag!
  session.patch(Draft, { id: 'd' }, ($) => set($.text, 'two'), {
    if: ($) => and(equals($.rev, 1), equals($.text, 'one')),
  })
  session.patch(Page, { id: 'd' }, ($) => set($.text, 'two'), { if: ($) => equals($.tag, tag) })
  session.patch(Draft, { id: 'new' }, ($) => set($.text, 'two'), { if: ($) => notExists($.rev) })
  await session.flush()
  t.deepEqual(await world.stored('d', 'Drafts'), { text: { S: 'two' }, v: { N: '2' } })
  t.deepEqual(await world.stored('new', 'Drafts'), { text: { S: 'two' }, v: { N: '1' } })
  const left = (await world.stored('d', 'Pages'))!
  t.like(left, { text: { S: 'two' } })
  t.not(left['tag']?.S, tag)
  // who loaded it before finds out
  draft.text = 'three'
  session.save(draft)
  t.like((await session.flush({ throwOnFailure: false })).operations, [{ outcome: 'condition-failed' }])
})

const plays = async (client: FakeDynamoDBClient): Promise<number> => {
  const { Item } = await client.send(new GetItemCommand({ TableName: 'Recordings', Key: { id: { S: 'r' } } }))
  return Number(Item?.['p']?.N ?? 0)
}

/** Clients whose own retries a flush leaves out, or that are sent to by a `send` that isn't the SDK's. */
async function clients(maxAttempts: number): Promise<readonly FakeDynamoDBClient[]> {
  const all = await Promise.all([startRecordings({}, { maxAttempts }), startRecordings({}, { maxAttempts })])
  const [plain, traced] = [all[0].client, all[1].client]
  const own = traced.send.bind(traced)
  traced.send = ((...args: Parameters<typeof own>) => own(...args)) as never
  return [plain, traced]
}

for (const maxAttempts of [1, 3, 10]) {
  test(`an increment under lost answers is applied at most once (the client's maxAttempts: ${maxAttempts})`, async (t) => {
    for (const client of await clients(maxAttempts)) {
      for (const fault of ['lost-answer', 'connection-reset', 'server-error'] as const) {
        const before = await plays(client)
        const session = new Session({ client, clock: client.clock })
        session.patch(Recording, KEY, ($) => increment($.plays))
        client.faults.script([fault, fault, fault])
        client.clearCalls()
        const { failures } = await caught(t, FlushError, () => session.flush())
        t.like(failures, [{ outcome: 'unknown', code: 'IN_DOUBT', attempts: 1 }])
        t.is(client.callCount, 1)
        client.faults.clear()
        await keepsAway(t, session, client)
        t.is((await plays(client)) - before, fault === 'lost-answer' ? 1 : 0)
      }
    }
  })
}

/** The next flushes don't send it, whatever else they send. */
async function keepsAway(t: ExecutionContext, session: Session, client: FakeDynamoDBClient): Promise<void> {
  const calls = client.callCount
  for (let flushes = 0; flushes < 2; flushes++) {
    const { operations } = await session.flush({ throwOnFailure: false })
    t.like(operations, [{ outcome: 'unknown', code: 'IN_DOUBT', attempts: 0 }])
  }
  t.is(client.callCount, calls)
  session.save(new Recording({ id: 's' }))
  const report = await session.flush({ mode: 'transact', throwOnFailure: false })
  t.deepEqual(
    report.operations.map(({ outcome }) => outcome),
    ['unknown', 'not-sent'],
  )
  t.is(client.callCount, calls)
  t.throws(() => session.patch(Recording, KEY, ($) => set($.name, 'x')), {
    instanceOf: ConflictError,
    message: /may have applied it: read the item and discard the pending one, or flush with `resend: true`/,
  })
  t.true(session.discard(Recording, KEY))
  t.true((await session.flush()).ok)
}

test('told to by `resend`, it is sent once more', async (t) => {
  const world = await startRecordings()
  world.session.patch(Recording, KEY, ($) => append($.takes, ['a']), { if: ($) => notExists($.name) })
  world.client.faults.script(['lost-answer'])
  await caught(t, FlushError, () => world.session.flush())
  t.is((await world.session.flush({ resend: true })).counts.written, 1)
  t.deepEqual(await world.stored('r'), { takes: { L: [{ S: 'a' }, { S: 'a' }] } })
})

test('what was turned away is sent again: nothing was applied; what is safe to repeat is, after a doubt too', async (t) => {
  const world = await startRecordings()
  const { session, client } = world
  client.faults.script(['throttle', 'throttle'])
  session.patch(Recording, KEY, ($) => increment($.plays))
  t.like(await session.flush(), { calls: 3, counts: { written: 1 } })
  t.deepEqual(await world.stored('r'), { p: { N: '1' } })
  client.faults.script(['lost-answer', 'lost-answer'])
  session.patch(Recording, KEY, ($) => [set($.plays, 5), addMembers($.tags, new Set(['live']))])
  t.like(await session.flush(), { calls: 3, counts: { written: 1 } })
  t.deepEqual(await world.stored('r'), { p: { N: '5' }, tags: { SS: ['live'] } })
})

test('in doubt, its condition false later: it may have failed on its own success, and stays unknown', async (t) => {
  const world = await startRecordings()
  const { session, client } = world
  session.patch(Recording, KEY, ($) => set($.name, 'x'), { if: ($) => notExists($.name) })
  client.faults.script(['lost-answer'])
  await caught(t, FlushError, () => session.flush(ONCE))
  for (const mode of ['auto', 'transact'] as const) {
    t.like((await session.flush({ mode, throwOnFailure: false })).operations, [{ outcome: 'unknown', attempts: 1 }])
  }
  t.throws(() => session.patch(Recording, KEY, ($) => unset($.tags), { if: ($) => notExists($.name) }), {
    instanceOf: ConflictError,
  })
})

test('what DynamoDB refuses is rejected with its words, alone, by itself and in a transaction of its own', async (t) => {
  const world = await startRecordings()
  const { session } = world
  for (const exactlyOnce of [false, true]) {
    await world.putRaw('r', { p: { S: 'no number' } })
    session.patch(Recording, KEY, ($) => increment($.plays), { exactlyOnce })
    session.patch(Recording, { id: 's' }, ($) => increment($.plays), { exactlyOnce })
    const { operations } = await session.flush({ throwOnFailure: false })
    t.like(operations, [{ outcome: 'rejected', code: 'SERVICE_REFUSED' }, { outcome: 'written' }])
    t.regex(operations[0]?.reason ?? '', /incorrect data type/)
    t.deepEqual(await world.stored('r'), { p: { S: 'no number' } })
    // not in doubt: it is sent again when it can be
    await world.putRaw('r', { p: { N: '1' } })
    t.is((await session.flush()).counts.written, 1)
    t.deepEqual(await world.stored('r'), { p: { N: '2' } })
  }
})

test('exactlyOnce: each a transaction of its own, side by side, acknowledged whatever answers are lost', async (t) => {
  const world = await startRecordings()
  const { session, client } = world
  const ids = Array.from({ length: 20 }, (_, n) => `${n}`)
  for (const id of ids) session.patch(Recording, { id }, ($) => increment($.plays), { exactlyOnce: true })
  session.save(new Recording({ id: 'other' }))
  client.faults.script(['lost-answer', 'throttle', 'lost-answer', 'ok', 'lost-answer'])
  const report = await session.flush()
  t.is(report.counts.written, 21)
  t.is(report.operations.at(-1)?.kind, 'put')
  for (const id of ids) t.deepEqual(await world.stored(id), { p: { N: '1' } })
  t.is(new Set(world.updates().map((input) => input['ClientRequestToken'])).size, 20)
})

test('exactlyOnce, still in doubt: kept and sent again with its token by the next flush, several of them', async (t) => {
  const world = await startRecordings()
  const { session, client } = world
  for (const id of ['a', 'b']) session.patch(Recording, { id }, ($) => increment($.plays), { exactlyOnce: true })
  client.faults.script(['lost-answer', 'connection-reset'])
  const { failures } = await caught(t, FlushError, () => session.flush(ONCE))
  t.deepEqual(
    failures.map(({ outcome }) => outcome),
    ['unknown', 'unknown'],
  )
  t.is((await session.flush()).counts.written, 2)
  for (const id of ['a', 'b']) t.deepEqual(await world.stored(id), { p: { N: '1' } })
  t.is(new Set(world.updates().map((input) => input['ClientRequestToken'])).size, 2)
  t.is(session.pending.length, 0)
})

test('exactlyOnce, in doubt for too long: not sent until told, or given up by discard', async (t) => {
  const world = await startRecordings()
  const { session, client } = world
  session.patch(Recording, KEY, ($) => increment($.plays), { exactlyOnce: true })
  client.faults.script(['lost-answer'])
  await caught(t, FlushError, () => session.flush(ONCE))
  await client.clock.sleep(10 * 60 * 1000)
  client.clearCalls()
  t.like((await session.flush({ throwOnFailure: false })).operations, [{ outcome: 'unknown', attempts: 0 }])
  t.is(client.callCount, 0)
  session.discard(Recording, KEY)
  session.patch(Recording, KEY, ($) => increment($.plays), { exactlyOnce: true })
  t.is((await session.flush()).counts.written, 1)
  t.deepEqual(await world.stored('r'), { p: { N: '2' } })
})

test('a transaction in doubt that was given up leaves its patch in doubt: it is not sent by itself', async (t) => {
  const world = await startRecordings()
  const { session, client } = world
  session.patch(Recording, KEY, ($) => increment($.plays))
  session.save(new Recording({ id: 's' }))
  client.faults.script(['lost-answer'])
  await caught(t, FlushError, () => session.flush({ ...ONCE, mode: 'transact' }))
  session.discard(Recording, { id: 's' })
  t.like((await session.flush({ throwOnFailure: false })).operations, [{ outcome: 'unknown', attempts: 0 }])
  t.deepEqual(await world.stored('r'), { p: { N: '1' } })
})

test('a cancelled transaction lifts the doubt: its patch may be sent again', async (t) => {
  const world = await startRecordings()
  const { session, client } = world
  session.patch(Recording, KEY, ($) => increment($.plays))
  session.check(Recording, { id: 's' }, ($) => equals($.plays, 1))
  client.faults.script(['connection-reset'])
  await caught(t, FlushError, () => session.flush({ ...ONCE, mode: 'transact' }))
  await caught(t, FlushError, () => session.flush({ mode: 'transact' }))
  await world.putRaw('s', { p: { N: '1' } })
  t.is((await session.flush({ mode: 'transact' })).counts.written, 2)
  t.deepEqual(await world.stored('r'), { p: { N: '1' } })
})

test('a document client, and one whose input is watched, send the same', async (t) => {
  const world = await startRecordings()
  const seen: object[] = []
  const watch = (next: (args: object) => unknown) => (args: { readonly input: object }) => {
    seen.push(args.input)
    return next(args)
  }
  const watched = new FakeDynamoDBClient()
  await watched.createTables(Recording)
  watched.middlewareStack.add(watch as never, { name: 'watch', step: 'initialize' })
  for (const client of [DynamoDBDocumentClient.from(world.client), watched]) {
    const session = new Session({ client, clock: world.client.clock })
    session.patch(Recording, KEY, ($) => [increment($.plays), set($.notes, { a: 1 })], { returning: 'new' })
    const [result] = (await session.flush()).operations
    t.like(result?.returned(Recording), { plays: 1, notes: { a: 1 } })
    const entity = (await session.get(Recording, KEY))!
    entity.notes = { a: 2 }
    session.update(entity)
    await session.flush()
    t.deepEqual((await session.get(Recording, KEY, { managed: false }))?.notes, { a: 2 })
  }
  t.like(seen[0], { UpdateExpression: 'SET #0 = :0 ADD #1 :1', ReturnValues: 'ALL_NEW' })
})

test('a stub gets an UpdateItemCommand of the SDK', async (t) => {
  const client = new DynamoDBClient({ region: 'us-east-1' })
  const names: string[] = []
  client.send = (async (command: object) => {
    names.push(command.constructor.name)
    return { Attributes: { id: { S: 'r' }, p: { N: '3' } } }
  }) as never
  const session = new Session({ client, clock: new FakeDynamoDBClient().clock })
  session.patch(Recording, KEY, ($) => increment($.plays), { returning: 'new' })
  const [result] = (await session.flush()).operations
  t.is(result?.returned(Recording)?.plays, 3)
  t.deepEqual(names, ['UpdateItemCommand'])
})
