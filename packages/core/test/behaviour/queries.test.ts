import { inspect } from 'node:util'
import {
  attributeType,
  beginsWith,
  between,
  equals,
  exists,
  type FilterBuilder,
  greaterThan,
  greaterThanOrEqual,
  isOneOf,
  lessThan,
  lessThanOrEqual,
  NotAnEntityError,
  ReadBudgetError,
  type Results,
  Session,
} from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { any } from '../fixtures/bad-input/any.js'
import { caught } from '../fixtures/caught.js'
import { Score, scoresOf } from '../fixtures/score.js'

/** Ann has twelve games, Bob three; the session knows none of them. */
async function start() {
  const client = new FakeDynamoDBClient()
  await client.createTables(Score)
  const writer = new Session({ client, clock: client.clock })
  const stored = [...scoresOf('Ann', 12), ...scoresOf('Bob', 3)]
  writer.saveAll(stored)
  await writer.flush()
  client.clearCalls()
  return { client, stored, session: writer.fork() }
}

const games = (found: readonly { readonly game: string }[]): readonly string[] => found.map(({ game }) => game)

const BY_GAME: readonly (readonly [title: string, game: unknown, keeps: (game: string) => boolean])[] = [
  ['nothing', undefined, () => true],
  ['a value', 'Game 03', (game) => game === 'Game 03'],
  ['beginsWith', beginsWith('Game 1'), (game) => game.startsWith('Game 1')],
  ['between', between('Game 02', 'Game 04'), (game) => game >= 'Game 02' && game <= 'Game 04'],
  ['lessThan', lessThan('Game 02'), (game) => game < 'Game 02'],
  ['lessThanOrEqual', lessThanOrEqual('Game 02'), (game) => game <= 'Game 02'],
  ['greaterThan', greaterThan('Game 09'), (game) => game > 'Game 09'],
  ['greaterThanOrEqual', greaterThanOrEqual('Game 09'), (game) => game >= 'Game 09'],
]

for (const [title, game, keeps] of BY_GAME) {
  test(`where() finds a partition's entities, of the sort key ${title}, in its order or reversed`, async (t) => {
    const { session, stored } = await start()
    const query = session.query(Score).where({ player: 'Ann', ...(game !== undefined && { game: any(game) }) })
    const expected = stored.filter((score) => score.player === 'Ann' && keeps(score.game))
    t.deepEqual(await query.managed(false).all({ max: 100 }), expected)
    t.deepEqual(games(await query.reverse().all({ max: 100 })), games(expected).toReversed())
    t.is(await query.count(), expected.length)
    t.true(await query.exists())
    t.is((await query.first())?.game, expected[0]?.game)
  })
}

test('where() finds an index partition by number, in the order of the numbers', async (t) => {
  const { session, client } = await start()
  const found = await session.query(Score).index('byGame').where({ game: 'Game 02' }).all({ max: 10 })
  t.deepEqual(found.map(({ player }) => player).toSorted(), ['Ann', 'Bob'])
  const region = session
    .query(Score)
    .index('byRegion')
    .where({ region: 'EU', points: between(20, 60) })
  t.deepEqual(
    (await region.all({ max: 10 })).map(({ points }) => points),
    [20, 20, 40, 60],
  )
  const own = session
    .query(Score)
    .index('ownPoints')
    .where({ player: 'Ann', points: greaterThan(85) })
  t.deepEqual(games(await own.reverse().all({ max: 10 })), ['Game 11', 'Game 10', 'Game 09'])
  t.deepEqual(
    client.calls.map(({ input }) => input['IndexName']),
    ['byGame', 'byRegion', 'ownPoints'],
  )
})

test('each method of a builder returns another one and leaves it as it was', async (t) => {
  const { session } = await start()
  const base = session.query(Score).where({ player: 'Ann' })
  const before = base.explain()
  const derived = [
    base.limit(1),
    base.reverse(),
    base.pageSize(2),
    base.consistent(),
    base.managed(false),
    base.budget({ maxPages: 1 }),
    base.retry({ maxAttempts: 1 }),
    base.filter(($) => exists($.notes)),
    base.select('points'),
  ]
  t.is(new Set<unknown>([base, ...derived]).size, derived.length + 1)
  t.deepEqual(base.explain(), before)
  const all = await base.all({ max: 100 })
  t.is(all.length, 12)
})

test('several filters must all match, over every operator; a scan may filter by keys, a query by keys of another', async (t) => {
  const { session } = await start()
  const query = session.query(Score).where({ player: 'Ann' })
  const filtered = query.filter(($) => equals($.region, 'EU')).filter(($) => isOneOf($.level, ['level 0', 'level 1']))
  t.deepEqual(games(await filtered.all({ max: 10 })), ['Game 00', 'Game 04', 'Game 06', 'Game 10'])
  const ofBob = session.scan(Score).filter(($) => equals($.player, 'Bob'))
  t.deepEqual(games(await ofBob.all({ max: 10 })), ['Game 00', 'Game 01', 'Game 02'])
  const byGame = session.query(Score).index('byGame').where({ game: 'Game 01' })
  t.deepEqual((await byGame.filter(($) => equals($.player, 'Bob')).all({ max: 10 })).length, 1)
  const typed: FilterBuilder<Score> = ($) => attributeType($.points, 'S')
  t.is(await session.scan(Score).filter(typed).count(), 0)
})

test('limit() counts entities, not items examined: it goes on over filtered pages', async (t) => {
  const { session, client } = await start()
  const query = session
    .query(Score)
    .where({ player: 'Ann' })
    .filter(($) => equals($.level, 'level 2'))
  const found = await query.limit(3).pageSize(2).all({ max: 10 })
  t.deepEqual(games(found), ['Game 02', 'Game 05', 'Game 08'])
  t.true(client.callCount >= 5)
  t.is(await query.limit(3).count(), 3, 'one call finds all four')
})

test('what is found is the unit of work: managed, pending and removed entities are known', async (t) => {
  const { session } = await start()
  const key = { player: 'Ann', game: 'Game 01' }
  const managed = await session.getOrThrow(Score, key)
  managed.notes = 'changed, not saved'
  const saved = new Score('Ann', 'Game 02', { notes: 'to be saved' })
  session.save(saved)
  session.remove(Score, { player: 'Ann', game: 'Game 00' })
  const query = session.query(Score).where({ player: 'Ann', game: lessThan('Game 04') })
  const [first, second, third, ...rest] = await query.all({ max: 10 })
  t.is(first, managed)
  t.is(first?.notes, 'changed, not saved')
  t.is(second, saved)
  t.is(third?.game, 'Game 03')
  t.is(await session.get(Score, { player: 'Ann', game: 'Game 03' }), third)
  t.deepEqual(rest, [])
  const unmanaged = await query.managed(false).all({ max: 10 })
  t.deepEqual(games(unmanaged), ['Game 00', 'Game 01', 'Game 02', 'Game 03'])
  t.false(unmanaged.some((score) => score === managed))
  t.is(unmanaged[1]?.notes, 'note 1')
})

test('select() and indexes that hold a part give views, which go by the unit of work, load and cannot be saved', async (t) => {
  const { session, client } = await start()
  const managed = await session.getOrThrow(Score, { player: 'Ann', game: 'Game 01' })
  managed.notes = 'changed'
  session.remove(Score, { player: 'Ann', game: 'Game 00' })
  client.clearCalls()
  const query = session.query(Score).where({ player: 'Ann' }).limit(2).select('notes', 'points')
  const [known, read] = await query.all({ max: 10 })
  t.deepEqual({ ...known }, { notes: 'changed', points: 10 })
  t.deepEqual({ ...read }, { notes: 'note 2', points: 20 })
  t.is(await known?.load(), managed)
  t.true(Object.isFrozen(read))
  const score = await read?.load()
  t.true(score instanceof Score)
  t.is(score?.level, 'level 2')
  const save = () => session.save(any(read))
  t.throws(save, { instanceOf: NotAnEntityError, message: /load\(\)/ })

  const [byRegion] = await session.query(Score).index('byRegion').where({ region: 'US' }).reverse().all({ max: 10 })
  t.deepEqual({ ...byRegion }, { player: 'Ann', game: 'Game 11', region: 'US', points: 110, level: 'level 2' })
  const level = await session.query(Score).index('byRegion').where({ region: 'US' }).select('level').first()
  t.deepEqual({ ...level }, { level: 'level 1' })
  const own = await session.query(Score).index('ownPoints').where({ player: 'Ann', points: 30 }).first()
  t.deepEqual({ ...own }, { player: 'Ann', game: 'Game 03', points: 30 })
  const fetched = await session
    .query(Score)
    .index('ownPoints')
    .where({ player: 'Ann' })
    .select('notes')
    .reverse()
    .first()
  t.deepEqual({ ...fetched }, { notes: 'note 11' })
  const unmanaged = await session.query(Score).where({ player: 'Ann' }).select('notes').managed(false).all({ max: 20 })
  t.deepEqual({ ...unmanaged[1] }, { notes: 'note 1' })
  t.is(unmanaged.length, 12)
})

test('a builder that is printed or logged tells class, table and index, no values and no secrets', async (t) => {
  const { client } = await start()
  const session = new Session({ client, cursorSecret: 'a secret of 16 characters' })
  const query = session
    .query(Score)
    .where({ player: 'Ann' })
    .filter(($) => equals($.notes, 'a note'))
  const printed: readonly (readonly [Results<unknown>, string])[] = [
    [query, 'Query of Score in Scores'],
    [session.query(Score).index('byGame').where({ game: 'Pong' }), 'Query of Score in Scores, index byGame'],
    [session.scan(Score).segments(2), 'Scan of Score in Scores'],
  ]
  for (const [read, text] of printed) {
    t.is(String(read), text)
    t.is(inspect(read, { depth: null, showHidden: true }), text)
    t.is(JSON.stringify(read), '{}')
  }
})

test('an index holds only what has its keys; what it holds whole are entities, and managed', async (t) => {
  const { session } = await start()
  session.save(new Score('Ann', 'Untried'))
  await session.flush()
  t.is(await session.scan(Score).count(), 16)
  t.is(await session.scan(Score).index('byGame').count(), 15)
  const fork = session.fork()
  const [first] = await fork.query(Score).index('byGame').where({ game: 'Game 05' }).all({ max: 10 })
  t.is(first?.notes, 'note 5')
  t.is(await fork.get(Score, { player: 'Ann', game: 'Game 05' }), first)
})

test('a scan finds the whole table, by as many segments as wanted, on each page what it consumed', async (t) => {
  const { session, stored, client } = await start()
  const scan: Results<Score> = session.scan(Score).segments(3).pageSize(2)
  const found: string[] = []
  for await (const { player, game } of scan) found.push(`${player} ${game}`)
  t.deepEqual(found.toSorted(), stored.map(({ player, game }) => `${player} ${game}`).toSorted())
  t.deepEqual([...new Set(client.calls.map(({ input }) => input['Segment']))].toSorted(), [0, 1, 2])
  let examined = 0
  for await (const { consumed } of scan.pages()) examined += consumed.examined
  t.is(examined, 15)
})

test('explain() is the first call as it will be sent, and what it costs is never more than told', async (t) => {
  const { session, client } = await start()
  const query = session.query(Score).where({ player: 'Ann', game: greaterThan('Game 02') })
  const filtered = query.filter(($) => exists($.notes))
  const reads: readonly (readonly [Results<unknown>, number])[] = [
    [query, 128],
    [query.consistent(), 256],
    [query.pageSize(1), 50],
    [query.limit(2), 100],
    [query.limit(200), 128],
    [query.limit(2).consistent(), 200],
    [filtered.limit(2), 128],
    [filtered.limit(2).pageSize(2), 100],
    [query.reverse().select('notes', 'points'), 128],
    [
      session
        .query(Score)
        .index('byRegion')
        .where({ region: 'EU', points: lessThan(50) }),
      128,
    ],
    // each of the items found is read from the table too
    [session.query(Score).index('ownPoints').where({ player: 'Ann' }).select('notes').pageSize(2), 200],
    [session.query(Score).index('ownPoints').where({ player: 'Ann' }).select('notes'), Number.POSITIVE_INFINITY],
    [session.scan(Score).segments(2), 128],
    [
      session
        .scan(Score)
        .index('byGame')
        .pageSize(3)
        .filter(($) => equals($.level, 'x')),
      128,
    ],
  ]
  for (const [read, maxReadUnits] of reads) {
    client.clearCalls()
    const told = read.explain()
    t.is(client.callCount, 0)
    let consumed = 0
    for await (const page of read.pages()) consumed = Math.max(consumed, page.consumed.readUnits)
    const [first] = client.calls
    t.is(first?.operation, told.operation)
    t.deepEqual<unknown, unknown>(first?.input, told.input)
    t.is(told.maxReadUnitsOfPage, maxReadUnits)
    t.true(consumed <= told.maxReadUnitsOfPage)
  }
  t.is(query.explain().maxReadUnits, Number.POSITIVE_INFINITY)
  t.is(query.pageSize(4).budget({ maxPages: 3 }).explain().maxReadUnits, 384)
  t.is(query.budget({ maxReadUnits: 10 }).explain().maxReadUnits, 138)
  t.true(session.query(Score).index('ownPoints').where({ player: 'Ann' }).select('notes').explain().fetchesFromTable)
  t.false(session.query(Score).index('ownPoints').where({ player: 'Ann' }).select('points').explain().fetchesFromTable)
})

test('a budget ends a read with what it had; page() says so, the others reject with a cursor that goes on', async (t) => {
  const { session } = await start()
  const query = session.query(Score).where({ player: 'Ann' }).pageSize(4)
  const page = await query.budget({ maxPages: 2 }).page({ limit: 10 })
  t.is(page.items.length, 8)
  const { cursor } = await caught(t, ReadBudgetError, () => query.budget({ maxPages: 2 }).all({ max: 100 }))
  const rest: string[] = []
  for await (const { items } of query.pages({ after: cursor })) rest.push(...games(items))
  t.deepEqual(rest, ['Game 08', 'Game 09', 'Game 10', 'Game 11'])
})

test('retry() bounds how long a call is repeated that DynamoDB turns away', async (t) => {
  const { session, client } = await start()
  const query = session.query(Score).where({ player: 'Bob' })
  client.faults.throttle({ rate: 1 })
  await t.throwsAsync(query.retry({ maxAttempts: 3 }).first(), { code: 'READ_FAILED' })
  t.is(client.callCount, 3)
})
