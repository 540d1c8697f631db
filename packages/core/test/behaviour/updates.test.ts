import {
  ConflictError,
  defineEntity,
  equals,
  exists,
  FlushError,
  greaterThanOrEqual,
  type IfUnchanged,
  increment,
  KeyError,
  lessThan,
  NotManagedError,
  notExists,
  OptionError,
  SealError,
} from '@sluice/core'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { Recording } from '../fixtures/recording.js'
import { type Attributes, startRecordings, written } from '../fixtures/start-recordings.js'
import { Draft, Page } from '../fixtures/versioned.js'

const LONG = 'a text that is much longer than a path '.repeat(10)

const recording = (): Recording =>
  new Recording({
    id: 'r',
    name: LONG,
    plays: 1,
    ratings: new Map([
      ['Nina', 5],
      ['Miles', 4],
      [LONG, 3],
    ]),
    takes: [LONG, 'one', 'two'],
    tags: new Set([LONG, 'live']),
  })

test('what changed is sent, nothing else; afterwards it is what the next update starts from', async (t) => {
  const world = await startRecordings()
  const { session, updates, stored } = world
  const entity = await written(world, recording())
  entity.plays = 2
  entity.ratings?.set('Nina', 1)
  entity.takes?.push('three')
  entity.tags?.add('blue')
  session.update(entity)
  t.like(await session.flush(), { calls: 1, counts: { written: 1 } })
  t.deepEqual(updates(), [
    {
      TableName: 'Recordings',
      Key: { id: { S: 'r' } },
      UpdateExpression: 'SET #0 = :0, #1.#2 = :1, #3[3] = :2 ADD #4 :3',
      ConditionExpression:
        'attribute_exists(#5) AND attribute_type(#1, :4) AND attribute_exists(#3[2]) AND attribute_not_exists(#3[3])',
      ExpressionAttributeNames: { '#0': 'p', '#1': 'ratings', '#2': 'Nina', '#3': 'takes', '#4': 'tags', '#5': 'id' },
      ExpressionAttributeValues: {
        ':0': { N: '2' },
        ':1': { N: '1' },
        ':2': { S: 'three' },
        ':3': { SS: ['blue'] },
        ':4': { S: 'M' },
      },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  ])
  t.like(await stored('r'), { p: { N: '2' }, takes: { L: [{ S: LONG }, { S: 'one' }, { S: 'two' }, { S: 'three' }] } })
  entity.name = 'short'
  session.update(entity)
  await session.flush()
  t.like(updates()[1], { UpdateExpression: 'SET #0 = :0', ConditionExpression: 'attribute_exists(#1)' })
  t.is(session.pending.length, 0)
})

test('nothing changed: nothing is sent, the outcome is unchanged and the flush a success', async (t) => {
  const world = await startRecordings()
  const entity = await written(world, recording())
  entity.tags = new Set(['live', LONG])
  world.session.update(entity)
  t.is(world.session.plan().calls, 0)
  const report = await world.session.flush()
  t.like(report, { ok: true, calls: 0, counts: { unchanged: 1, written: 0 } })
  t.like(report.operations, [{ kind: 'update', outcome: 'unchanged', attempts: 0, entity }])
  t.is(world.client.callCount, 0)
  t.is(world.session.pending.length, 0)
})

test('its outcome stands where it was saved, among what is sent', async (t) => {
  const world = await startRecordings()
  const [first, second] = [await written(world, recording()), await written(world, new Recording({ id: 's' }))]
  second.plays = 3
  world.session.save(new Recording({ id: 'a' }))
  world.session.update(first)
  world.session.update(second)
  world.session.save(new Recording({ id: 'b' }))
  const report = await world.session.flush()
  t.deepEqual(
    report.operations.map(({ kind, outcome }) => `${kind} ${outcome}`),
    ['put written', 'update unchanged', 'update written', 'put written'],
  )
  t.like(report, { calls: 2 })
})

test('an item that is gone: condition-failed, pending again, and no half of an item is left', async (t) => {
  const world = await startRecordings()
  const entity = await written(world, recording())
  await world.removeRaw('r')
  entity.plays = 2
  world.session.update(entity)
  const { failures } = await caught(t, FlushError, () => world.session.flush())
  t.like(failures, [{ outcome: 'condition-failed', code: 'CONDITION_FAILED', reason: 'there is no item with its key' }])
  t.is(await world.stored('r'), undefined)
  t.true(world.session.isPending(entity))
})

test('what others changed beside stays; where they changed what paths go through it ends condition-failed, not refused', async (t) => {
  const world = await startRecordings()
  const entity = await written(world, recording())
  const before = (await world.stored('r'))!
  await world.putRaw('r', {
    ...before,
    name: { S: 'theirs' },
    ratings: { M: { ...before['ratings']!.M, Miles: { N: '0' } } },
  })
  entity.ratings?.set('Nina', 1)
  world.session.update(entity)
  await world.session.flush()
  t.like(await world.stored('r'), { name: { S: 'theirs' }, ratings: { M: { Nina: { N: '1' }, Miles: { N: '0' } } } })
  const { ratings: _, ...withoutMap } = before
  const rows: readonly (readonly [string, Attributes])[] = [
    ['no map', withoutMap],
    ['a shorter list', { ...before, takes: { L: [{ S: LONG }] } }],
    ['a longer list', { ...before, takes: { L: [...before['takes']!.L!, { S: 'x' }] } }],
    ['no list', { ...before, takes: { S: 'x' } }],
  ]
  for (const [what, theirs] of rows) {
    await world.putRaw('r', theirs)
    entity.ratings?.set('Nina', (entity.ratings.get('Nina') ?? 0) + 1)
    entity.takes = [LONG, 'one', `${Math.random()}`]
    world.session.update(entity)
    const { failures } = await caught(t, FlushError, () => world.session.flush())
    t.like(failures, [{ outcome: 'condition-failed' }], what)
    t.regex(failures[0]?.reason ?? '', /isn't as it was loaded where that matters/)
    world.session.discard(entity)
  }
})

for (const [Class, entity, next] of [
  [Draft, () => new Draft('d', 'one'), { N: '2' }],
  [Page, () => new Page('d', 'one'), undefined],
] as const) {
  test(`a ${Class.name} is guarded by its version, and gets the next one`, async (t) => {
    const world = await startRecordings()
    const table = `${Class.name}s`
    const one = await written<Draft | Page>(world, entity())
    one.text = 'two'
    world.session.update(one)
    await world.session.flush()
    const name = Class === Draft ? 'v' : 'tag'
    const stored = (await world.stored('d', table))!
    t.like(stored, { text: { S: 'two' } })
    if (next !== undefined) t.deepEqual(stored[name], next)
    t.is(String('rev' in one ? one.rev : (one as Page).tag), String(stored[name]?.N ?? stored[name]?.S))
    t.like(world.updates()[0], { ConditionExpression: '#1 = :2' })
    // nothing but the version would change
    world.session.update(one)
    t.is((await world.session.flush()).counts.unchanged, 1)
    await world.putRaw('d', { ...stored, [name]: Class === Draft ? { N: '9' } : { S: 'theirs' } }, table)
    one.text = 'three'
    world.session.update(one)
    const { failures } = await caught(t, FlushError, () => world.session.flush())
    t.like(failures, [{ outcome: 'condition-failed' }])
    t.like(await world.stored('d', table), { text: { S: 'two' } })
  })
}

test('an item that had no version and is gone: an update makes none', async (t) => {
  const world = await startRecordings()
  await world.putRaw('d', { text: { S: 'old' } }, 'Drafts')
  const draft = (await world.session.get(Draft, { id: 'd' }))!
  draft.text = 'new'
  world.session.update(draft)
  await world.removeRaw('d', 'Drafts')
  await caught(t, FlushError, () => world.session.flush())
  t.is(await world.stored('d', 'Drafts'), undefined)
  await world.putRaw('d', { text: { S: 'old' } }, 'Drafts')
  t.is((await world.session.flush()).counts.written, 1)
  t.deepEqual(await world.stored('d', 'Drafts'), { text: { S: 'new' }, v: { N: '1' } })
})

const CHANGES: readonly (readonly [IfUnchanged | undefined, Attributes, boolean])[] = [
  [undefined, { p: { N: '7' } }, true],
  ['touched', { p: { N: '7' } }, false],
  ['touched', { name: { S: 'theirs' } }, true],
  ['all', { p: { N: '7' } }, false],
  ['all', { name: { S: 'theirs' } }, false],
  ['all', { notes: { S: 'not loaded' } }, true],
  ['touched', { tags: { SS: ['live', LONG, 'blue'] } }, false],
  ['touched', { tags: { SS: ['live', LONG, 'theirs'] } }, true],
]

for (const [ifUnchanged, others, isWritten] of CHANGES) {
  test(`ifUnchanged: ${ifUnchanged}, and another changed ${Object.keys(others).join()} (${isWritten})`, async (t) => {
    const world = await startRecordings()
    const entity = await written(world, recording())
    await world.putRaw('r', { ...(await world.stored('r'))!, ...others })
    entity.plays = 2
    entity.tags?.add('blue')
    world.session.update(entity, ifUnchanged === undefined ? {} : { ifUnchanged })
    const report = await world.session.flush({ throwOnFailure: false })
    t.like(report.operations, [{ outcome: isWritten ? 'written' : 'condition-failed' }])
  })
}

for (const ifUnchanged of ['touched', 'all'] as const) {
  test(`ifUnchanged: ${ifUnchanged}, and another has added what the update adds`, async (t) => {
    const world = await startRecordings()
    const entity = await written(world, recording())
    entity.notes = 'mine'
    await world.putRaw('r', { ...(await world.stored('r'))!, notes: { S: 'theirs' } })
    world.session.update(entity, { ifUnchanged })
    const report = await world.session.flush({ throwOnFailure: false })
    t.is(report.counts['condition-failed'], 1)
    t.like(await world.stored('r'), { notes: { S: 'theirs' } })
  })
}

test('`if` asks more of the stored item, and `returnStored` gives it', async (t) => {
  const world = await startRecordings()
  const entity = await written(world, recording())
  entity.name = 'new'
  world.session.update(entity, { if: ($) => lessThan($.plays, 1), returnStored: true })
  const [result] = (await world.session.flush({ throwOnFailure: false })).operations
  t.is(result?.outcome, 'condition-failed')
  t.like(result?.stored, { id: 'r', plays: 1, name: LONG })
})

test('an entity that the session neither loaded nor wrote is an error that says what to do', async (t) => {
  const world = await startRecordings()
  const error = t.throws(() => world.session.update(recording()), { instanceOf: NotManagedError })
  t.like(error, { code: 'NOT_MANAGED', className: 'Recording', key: '{ id: "r" }' })
  t.regex(error?.message ?? '', /load it .* or save it/)
  const entity = await written(world, recording())
  world.session.detach(entity)
  t.throws(() => world.session.update(entity), { instanceOf: NotManagedError })
  t.throws(() => world.start().update(entity), { instanceOf: NotManagedError })
  t.throws(() => world.session.update(new Recording()), { instanceOf: KeyError })
  t.throws(() => world.session.update(entity, { ifUnchanged: 'some' as never }), { instanceOf: OptionError })
  t.is(world.session.pending.length, 0)
})

test('let go between update and flush, or given another key: a problem that is told before anything is sent', async (t) => {
  const world = await startRecordings()
  const entity = await written(world, recording())
  world.session.update(entity)
  world.session.detach(entity)
  const { problems } = await caught(t, SealError, () => world.session.flush())
  t.regex(problems[0]?.reason ?? '', /no longer manages it/)
  world.session.discard(entity)
  const other = await written(world, new Recording({ id: 's' }))
  world.session.update(other)
  other.id = 't'
  const error = await caught(t, SealError, () => world.session.flush())
  t.regex(error.message, /its key was \{ id: "s" \} when saved and is \{ id: "t" \} now/)
  t.is(world.client.callCount, 0)
})

test('after save or create of the entity it is no change; save after it becomes the put; twice is once', async (t) => {
  const world = await startRecordings()
  const { session } = world
  const kinds = (): readonly string[] => session.pending.map(({ kind, create }) => (create ? 'create' : kind))
  const entity = recording()
  session.save(entity)
  session.update(entity)
  t.deepEqual(kinds(), ['put'])
  session.clear()
  session.create(entity)
  session.update(entity)
  t.deepEqual(kinds(), ['create'])
  await session.flush()
  session.update(entity)
  session.update(entity)
  t.deepEqual(kinds(), ['update'])
  session.save(entity)
  t.deepEqual(kinds(), ['put'])
  session.update(entity)
  t.deepEqual(kinds(), ['put'])
  t.true((await session.flush()).ok)
})

test('everything else that is pending for the item is a conflict, by the policies', async (t) => {
  const world = await startRecordings()
  const { session } = world
  const entity = await written(world, recording())
  session.update(entity, { ifUnchanged: 'all' })
  for (const call of [
    () => session.update(entity),
    () => session.save(entity),
    () => session.create(entity),
    () => session.remove(entity),
    () => session.remove(Recording, { id: 'r' }),
    () => session.save(recording()),
    () => session.update(entity, { ifUnchanged: 'all', if: ($) => equals($.plays, 1) }),
  ]) {
    const { message } = t.throws(call, { instanceOf: ConflictError })
    t.regex(message, /a conditional update of Recording with the same key is already pending/)
  }
  t.deepEqual(
    session.pending.map(({ kind }) => kind),
    ['update'],
  )
  session.clear()
  session.remove(entity)
  t.regex(t.throws(() => session.update(entity), { instanceOf: ConflictError }).message, /^Can't update Recording/)
  session.update(entity, { onConflict: 'last-wins' })
  entity.plays = 9
  t.like(await session.flush(), { counts: { written: 1 }, conflicts: { replaced: 1 } })
  t.like(await world.stored('r'), { p: { N: '9' } })
})

test('a check becomes part of its condition, in either order; unchanged, it is left as a check', async (t) => {
  const world = await startRecordings()
  const { session } = world
  const entity = await written(world, recording())
  entity.plays = 2
  session.check(Recording, { id: 'r' }, ($) => equals($.plays, 5))
  session.update(entity)
  t.like((await session.flush({ throwOnFailure: false })).operations, [{ kind: 'update', outcome: 'condition-failed' }])
  session.clear()
  entity.plays = 1
  session.update(entity)
  session.check(Recording, { id: 'r' }, ($) => equals($.plays, 5))
  const { problems } = await caught(t, SealError, () => session.flush())
  t.regex(problems[0]?.reason ?? '', /nothing of it changed, and the check/)
  session.save(new Recording({ id: 's' }))
  const report = await session.flush({ mode: 'transact', throwOnFailure: false })
  t.like(report.operations, [{ outcome: 'condition-failed' }, { outcome: 'rejected' }])
  await world.putRaw('r', { p: { N: '5' } })
  t.like((await session.flush({ mode: 'transact' })).operations, [{ outcome: 'unchanged' }, { outcome: 'written' }])
  t.is(session.pending.length, 0)
})

test('the mode batch refuses it before anything is sent, transact takes it', async (t) => {
  const world = await startRecordings()
  const entity = await written(world, recording())
  entity.plays = 2
  world.session.update(entity)
  world.session.save(new Recording({ id: 's' }))
  const { problems } = await caught(t, SealError, () => world.session.flush({ mode: 'batch' }))
  t.regex(problems[0]?.reason ?? '', /it is an update, which a batch can't carry/)
  t.is(world.client.callCount, 0)
  const report = await world.session.flush({ mode: 'transact' })
  t.like(report, { calls: 1, counts: { written: 2 } })
  t.like(world.updates()[0], {
    TransactItems: [{ Update: { UpdateExpression: 'SET #0 = :0' } }, { Put: { TableName: 'Recordings' } }],
  })
})

test('the budgets, the deadline and the signal of a flush are those of updates and patches too; what is left is pending', async (t) => {
  const world = await startRecordings()
  const { session, client } = world
  const [first, second] = [await written(world, recording()), await written(world, new Recording({ id: 's' }))]
  const change = (): void => {
    first.plays = (first.plays ?? 0) + 1
    second.plays = (second.plays ?? 0) + 1
    session.update(first)
    session.update(second)
  }
  change()
  session.patch(Recording, { id: 'p' }, ($) => increment($.plays))
  client.faults.throttle({ rate: 1 })
  const turnedAway = await caught(t, FlushError, () => session.flush({ retry: { maxAttempts: 3 } }))
  t.like(turnedAway.report, { calls: 9, counts: { unprocessed: 3 } })
  t.deepEqual(
    turnedAway.failures.map(({ attempts }) => attempts),
    [3, 3, 3],
  )
  client.faults.clear()
  t.is(session.pending.length, 3)
  t.is((await session.flush()).counts.written, 3)

  change()
  client.faults.latency({ ms: 10 })
  const late = await caught(t, FlushError, () => session.flush({ deadlineMs: 5, concurrency: 1 }))
  t.deepEqual(
    late.failures.map(({ outcome }) => outcome),
    ['unknown', 'not-sent'],
  )
  await caught(t, FlushError, () => session.flush({ signal: AbortSignal.abort() }))
  t.is(session.pending.length, 2)
  client.faults.clear()
  t.is((await session.flush()).counts.written, 2)
  t.like(await world.stored('r'), { p: { N: '3' } })
  t.like(await world.stored('p'), { p: { N: '1' } })
})

test('a lost answer: sent again, and its own success recognised; in doubt after the flush, it is written whole', async (t) => {
  const world = await startRecordings()
  const { session, client } = world
  const draft = await written(world, new Draft('d', 'one'))
  draft.text = 'two'
  session.update(draft)
  client.faults.script(['lost-answer'])
  t.like(await session.flush(), { calls: 2, counts: { written: 1 } })
  t.is(draft.rev, 2)
  const entity = await written(world, recording())
  entity.plays = 2
  session.update(entity)
  client.faults.script(['lost-answer'])
  const once = { retry: { maxAttempts: 1 } }
  t.like((await caught(t, FlushError, () => session.flush(once))).failures, [{ outcome: 'unknown' }])
  // back to what it was: what is stored isn't known, so this is no "unchanged"
  entity.plays = 1
  t.is((await session.flush()).counts.written, 1)
  t.like(await world.stored('r'), { p: { N: '1' } })
})

test('in doubt with a version, then changed back: found out, and written on top', async (t) => {
  const world = await startRecordings()
  const { session, client } = world
  const draft = await written(world, new Draft('d', 'one'))
  for (const how of ['lost-answer', 'connection-reset'] as const) {
    draft.text = 'two'
    session.update(draft)
    client.faults.script([how])
    await caught(t, FlushError, () => session.flush({ retry: { maxAttempts: 1 } }))
    draft.text = 'one'
    const report = await session.flush({ throwOnFailure: false })
    t.is(report.operations[0]?.outcome, how === 'lost-answer' ? 'condition-failed' : 'written')
    if (!report.ok) t.regex(report.operations[0]?.reason ?? '', /applied after all, .* flush again/)
    t.true((await session.flush()).ok)
    t.like(await world.stored('d', 'Drafts'), { text: { S: 'one' }, v: { N: String(draft.rev) } })
  }
})

for (const kind of ['update', 'save'] as const) {
  for (const detectChanges of [false, true]) {
    test(`a doubt outlives its operation: ${kind}, discarded, then changed back (detectChanges: ${detectChanges})`, async (t) => {
      const world = await startRecordings()
      const { session, client } = world
      const entity = await written(world, recording())
      entity.plays = 2
      session[kind](entity)
      client.faults.script(['lost-answer'])
      await caught(t, FlushError, () => session.flush({ retry: { maxAttempts: 1 } }))
      session.discard(entity)
      entity.plays = 1
      if (!detectChanges) session.update(entity)
      t.is((await session.flush({ detectChanges })).counts.written, 1)
      t.like(await world.stored('r'), { p: { N: '1' } })
    })
  }
}

test('a put in flight that fails stays a put where the entity is updated meanwhile', async (t) => {
  const world = await startRecordings()
  const entity = recording()
  world.session.save(entity)
  world.client.faults.script(['throttle'])
  const flushing = caught(t, FlushError, () => world.session.flush({ retry: { maxAttempts: 1 } }))
  world.session.update(entity)
  await flushing
  t.deepEqual(
    world.session.pending.map(({ kind }) => kind),
    ['put'],
  )
  world.session.flush()
  world.session.update(entity)
  entity.plays = 2
  t.is((await world.session.flush()).counts.written, 1)
  t.like(world.updates().at(-1), { UpdateExpression: 'SET #0 = :0' })
})

test('a conditional put that fails in flight comes back with its condition where the entity is updated meanwhile', async (t) => {
  const { session } = await startRecordings()
  const entity = recording()
  session.save(entity, { if: ($) => exists($.name) })
  const flushing = caught(t, FlushError, () => session.flush())
  session.update(entity, { if: ($) => notExists($.plays) })
  await flushing
  t.like(session.pending, [{ kind: 'put', conditional: true }])
  const { report } = await caught(t, FlushError, () => session.flush())
  t.is(report.operations[0]?.outcome, 'condition-failed')
})

test('exactlyOnce sends it as a transaction of its own, kept in doubt; then what changed since', async (t) => {
  const world = await startRecordings()
  const { session, client } = world
  const entity = await written(world, recording())
  entity.plays = 2
  session.update(entity, { exactlyOnce: true })
  client.faults.script(['lost-answer'])
  await caught(t, FlushError, () => session.flush({ retry: { maxAttempts: 1 } }))
  // what was changed and is changed back must not be missed
  entity.plays = 1
  entity.name = 'new'
  const report = await session.flush()
  t.true(report.ok)
  t.like(await world.stored('r'), { p: { N: '1' }, name: { S: 'new' } })
  const tokens = world.updates().map((input) => input['ClientRequestToken'])
  t.is(tokens.length, 3)
  t.is(tokens[0], tokens[1])
  t.not(tokens[1], tokens[2])
})

test('exactlyOnce: while a kept transaction is sent again, what was sealed after it stays as it was sealed', async (t) => {
  const world = await startRecordings()
  const { session, client } = world
  const entity = await written(world, recording())
  entity.plays = 2
  session.update(entity, { exactlyOnce: true })
  client.faults.script(['lost-answer'])
  await caught(t, FlushError, () => session.flush({ retry: { maxAttempts: 1 } }))
  entity.plays = 3
  const flushing = session.flush()
  entity.plays = 4
  await flushing
  t.like(await world.stored('r'), { p: { N: '3' } })
  session.update(entity)
  await session.flush()
  t.like(await world.stored('r'), { p: { N: '4' } })
})

test('exactlyOnce of a versioned entity: what changed since the doubt is written with the version after it', async (t) => {
  const world = await startRecordings()
  const { session, client } = world
  const draft = await written(world, new Draft('d', 'one'))
  draft.text = 'two'
  session.update(draft, { exactlyOnce: true })
  client.faults.script(['lost-answer'])
  await caught(t, FlushError, () => session.flush({ retry: { maxAttempts: 1 } }))
  draft.text = 'three'
  t.true((await session.flush()).ok)
  t.is(draft.rev, 3)
  t.deepEqual(await world.stored('d', 'Drafts'), { text: { S: 'three' }, v: { N: '3' } })
})

test('detectChanges adds an update of each managed entity that changed and has nothing pending', async (t) => {
  const world = await startRecordings()
  const { session } = world
  const [first, second] = [await written(world, recording()), await written(world, new Recording({ id: 's' }))]
  const third = await written(world, new Recording({ id: 't' }))
  first.plays = 2
  third.plays = 3
  session.remove(third)
  t.like(await session.flush({ detectChanges: true }), { calls: 2, counts: { written: 2 } })
  t.deepEqual(
    world.updates().map(({ Key }) => Key),
    [{ id: { S: 'r' } }],
  )
  second.plays = 1
  // off by default
  t.is((await session.flush()).operations.length, 0)
  second.id = 'other'
  const error = await caught(t, SealError, () => session.flush({ detectChanges: true }))
  t.regex(error.message, /its key was \{ id: "s" \}/)
})

for (const mode of ['auto', 'transact'] as const) {
  test(`detectChanges finds what changed beside a check of its item: both are meant (mode ${mode})`, async (t) => {
    const world = await startRecordings()
    const { session } = world
    const entity = await written(world, recording())
    for (const [least, outcome] of [
      [9, 'condition-failed'],
      [1, 'written'],
    ] as const) {
      entity.plays = 5
      session.check(Recording, { id: 'r' }, ($) => greaterThanOrEqual($.plays, least))
      const report = await session.flush({ mode, detectChanges: true, throwOnFailure: false })
      t.like(report.operations, [{ kind: 'update', outcome }])
      session.discard(entity)
    }
    t.like(await world.stored('r'), { p: { N: '5' } })
  })
}

test('detectChanges tells of what a pending patch of its item would let go of, and drops neither', async (t) => {
  const world = await startRecordings()
  const { session } = world
  const [entity, other] = [await written(world, recording()), await written(world, new Recording({ id: 's' }))]
  session.patch(Recording, { id: 'r' }, ($) => increment($.plays))
  other.plays = 3
  entity.name = 'changed'
  const { problems } = await caught(t, SealError, () => session.flush({ detectChanges: true }))
  t.like(problems, [{ entity, key: '{ id: "r" }' }])
  t.regex(problems[0]!.reason, /a patch of its item is pending.*discard the patch/)
  t.is(world.client.callCount, 0)
  t.deepEqual(
    session.pending.map(({ kind }) => kind),
    ['patch', 'update'],
  )
  session.discard(Recording, { id: 'r' })
  t.is((await session.flush({ detectChanges: true })).counts.written, 2)
  t.like(await world.stored('r'), { name: { S: 'changed' } })
  session.patch(Recording, { id: 'r' }, ($) => increment($.plays))
  t.is((await session.flush({ detectChanges: true })).counts.written, 1, 'nothing changed but by the patch')
})

test('what the class does not model stays untouched, and an oversized item is told before it is sent', async (t) => {
  const world = await startRecordings()
  await world.putRaw('r', { p: { N: '1' }, mood: { S: 'blue' } })
  const entity = (await world.session.get(Recording, { id: 'r' }))!
  entity.plays = 2
  world.session.update(entity)
  await world.session.flush()
  t.deepEqual(await world.stored('r'), { p: { N: '2' }, mood: { S: 'blue' } })
  entity.name = 'x'.repeat(410_000)
  world.session.update(entity)
  const { problems } = await caught(t, SealError, () => world.session.flush())
  t.regex(problems[0]?.reason ?? '', /the item has \d+ bytes/)
})

test('an update of one attribute of a 10 KB item: the units of the whole put, a fraction of its bytes, no answer', async (t) => {
  const world = await startRecordings()
  const { session, client } = world
  const answers: number[] = []
  const listen = (next: (args: object) => Promise<{ readonly response: unknown }>) => async (args: object) => {
    const result = await next(args)
    const { headers } = result.response as { readonly headers: Readonly<Record<string, string>> }
    answers.push(Number(headers['content-length']))
    return result
  }
  client.middlewareStack.add(listen as never, { name: 'listen', step: 'deserialize', priority: 'low' })
  const entity = new Recording({ id: 'r', name: 'x'.repeat(10_000), plays: 1 })
  session.save(entity)
  const put = await session.flush()
  entity.plays = 2
  session.update(entity)
  t.like(session.plan(), { calls: 1, operations: 1, writeUnits: 10, groups: [{ puts: 0, updates: 1 }] })
  const update = await session.flush()
  t.true(put.bytesSent > 10_000 && update.bytesSent < 300, `${put.bytesSent} and ${update.bytesSent}`)
  t.is(answers[1], 2)
  const units = async (): Promise<number | undefined> => {
    const report = await session.flush({ returnConsumedCapacity: 'TOTAL' })
    return report.consumedCapacity.get('Recordings')?.CapacityUnits
  }
  entity.plays = 3
  session.update(entity)
  t.is(await units(), 10)
  session.save(entity)
  t.is(await units(), 10)
  session.patch(Recording, { id: 'r' }, ($) => increment($.plays), { returning: 'new' })
  await session.flush()
  // what comes back is the whole item
  t.true(answers.at(-1)! > 10_000)
})

test('hooks run for updates: before, what they change is part of it; after, only where something was written', async (t) => {
  class Counted {
    id = 'c'
    text?: string
    stamp?: number
  }
  const told: string[] = []
  defineEntity(Counted, {
    table: 'Counted',
    partitionKey: 'id',
    attributes: { id: 'string', text: 'string', stamp: 'number' },
    hooks: {
      beforeSave: (entity) => {
        told.push('before')
        entity.stamp = entity.text === 'stamped' ? 7 : 0
      },
      afterSave: () => told.push('after'),
    },
  })
  const world = await startRecordings()
  await world.client.createTables(Counted)
  const entity = await written(world, Object.assign(new Counted(), { text: 'one' }))
  told.length = 0
  world.session.update(entity)
  await world.session.flush()
  t.deepEqual(told, ['before'])
  entity.text = 'stamped'
  await world.session.flush({ detectChanges: true })
  t.deepEqual(told, ['before', 'before', 'after'])
  t.deepEqual(await world.stored('c', 'Counted'), { text: { S: 'stamped' }, stamp: { N: '7' } })
})

test('progress ends with nothing pending: what did not change is not waited for', async (t) => {
  const world = await startRecordings()
  const entity = await written(world, recording())
  world.session.update(entity)
  world.session.save(new Recording({ id: 's' }))
  const left: number[] = []
  await world.session.flush({ onProgress: ({ pending }) => left.push(pending) })
  t.deepEqual(left, [0])
})
