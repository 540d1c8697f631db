import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import { DecodeError, ExpressionError, type Paths, QueryError, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { Release, Releases, release } from '../fixtures/release.js'

const KEY = { shelf: 'A', place: 1 }

/** A part of each kind. */
const parts = ($: Paths<Release>) => ({
  house: $.publisher.name,
  city: $.publisher.city,
  founded: $.publisher.founded,
  initial: $.publisher.initial,
  side: $.sides[0]!,
  minutes: $.sides[1]!.minutes,
  longest: $.sides[2]!.minutes,
  first: $.tags[0]!,
  last: $.tags[2]!,
  beyond: $.tags[7]!,
  price: $.prices['us.new']!,
  pianist: $.credits['piano']![1]!,
  deep: $.extra['a']![0]!['b']!,
  none: $.extra['none']!,
  edition: $.edition,
})
const VALUES = {
  ...{ house: 'Blue Note', city: 'New York', founded: new Date(0), initial: 'B', side: release(1).sides?.[0] },
  ...{ minutes: undefined, longest: 21, first: 'calm', last: 'live', beyond: undefined },
  ...{ price: 12, pianist: 'Wynton', deep: 'deep', none: undefined, edition: 'first' },
}

/** Three releases are stored, which the session doesn't know. */
async function start() {
  const client = new FakeDynamoDBClient()
  await client.createTables(Release)
  const writer = new Session({ client, clock: client.clock })
  writer.saveAll([1, 2, 3].map((place) => release(place)))
  await writer.flush()
  client.clearCalls()
  return { client, session: writer.fork() }
}

/** A projection with its names in the places of their aliases. */
function spelt(input: object): string {
  const { ProjectionExpression = '', ExpressionAttributeNames = {} } = input as {
    readonly ProjectionExpression?: string
    readonly ExpressionAttributeNames?: Readonly<Record<string, string>>
  }
  return ProjectionExpression.replaceAll(/#\d+/g, (alias) => `<${ExpressionAttributeNames[alias]}>`)
}

test('a get shows parts of values under the names that a function gives them, and asks for no more', async (t) => {
  const { client, session } = await start()
  const view = await session.getOrThrow(Releases, KEY, {
    project: ($) => ({ year: $.year, city: $.publisher.city, price: $.prices['us.new']!, second: $.tags[1]! }),
  })
  t.deepEqual({ ...view }, { year: 1961, city: 'New York', price: 12, second: 'late' })
  t.true(Object.isFrozen(view))
  t.is(spelt(client.calls[0]?.input ?? {}), '<year>, <pub>.<size>, <prices>.<us.new>, <tags>[1], <shelf>, <place>')
  const whole = await view.load()
  t.deepEqual(whole?.tags, ['calm', 'late', 'live'])
})

test('parts of every kind are as their types say; what is missing or NULL is undefined', async (t) => {
  const { session } = await start()
  t.deepEqual({ ...(await session.get(Releases, KEY, { project: parts })) }, VALUES)
})

test('of several elements of one list none is taken for another, whatever is missing of them', async (t) => {
  const { client, session } = await start()
  const minutes = ($: Paths<Release>) => ({ a: $.sides[0]!.minutes, b: $.sides[1]!.minutes, c: $.sides[2]!.minutes })
  t.deepEqual({ ...(await session.get(Releases, KEY, { project: minutes })) }, { a: 18, b: undefined, c: 21 })
  t.is(spelt(client.calls[0]?.input ?? {}), '<sides>[0], <sides>[1], <sides>[2], <shelf>, <place>')
  const takes = ($: Paths<Release>) => ({ third: $.sides[0]!.takes[2]!, ninth: $.sides[0]!.takes[8]! })
  t.deepEqual({ ...(await session.get(Releases, KEY, { project: takes })) }, { third: 'three', ninth: undefined })
})

test('a view of an entity that the session knows shows its parts as they are now, without a call', async (t) => {
  const { client, session } = await start()
  const known = await session.getOrThrow(Releases, KEY)
  client.clearCalls()
  t.deepEqual({ ...(await session.get(Releases, KEY, { project: parts })) }, VALUES)
  known.sides?.shift()
  known.publisher!.city = 'Paris'
  const changed = await session.get(Releases, KEY, { project: parts })
  t.is(changed?.longest, undefined)
  t.is(changed?.minutes, 21)
  t.is(changed?.city, 'Paris')
  known.publisher = undefined as never
  t.is((await session.get(Releases, KEY, { project: parts }))?.city, undefined)
  t.is(client.callCount, 0)
  t.deepEqual({ ...(await session.get(Releases, KEY, { project: parts, managed: false })) }, VALUES)
  t.deepEqual({ ...(await session.get(Releases, KEY, { project: parts, consistent: true })) }, VALUES)
  session.remove(Releases, { shelf: 'A', place: 2 })
  t.is(await session.get(Releases, { shelf: 'A', place: 2 }, { project: parts }), undefined)
  const fresh = new Release(9, { extra: new Set(['x']), tags: ['only'] })
  session.save(fresh)
  const odd = ($: Paths<Release>) => ({ size: $.extra['size']!, length: $.extra['length']!, tag: $.tags[1]! })
  t.deepEqual(
    { ...(await session.get(Releases, { shelf: 'A', place: 9 }, { project: odd })) },
    { size: undefined, length: undefined, tag: undefined },
  )
})

test('a view that a flush overtook shows parts of what was written', async (t) => {
  const { client, session } = await start()
  client.faults.latency({ ms: 1_000, side: 'answer', operations: ['GetItem'], times: 1 })
  const reading = session.get(Releases, KEY, { project: parts })
  const other = release(1)
  other.tags = ['new', 'newer', 'newest']
  session.save(other)
  await session.flush()
  session.detachAll()
  t.deepEqual({ ...(await reading) }, { ...VALUES, first: 'new', last: 'newest' })
})

test('gets of one tick that ask for other parts go in other calls, those that ask for the same share one', async (t) => {
  const { client, session } = await start()
  const keys = [1, 2, 3].map((place) => ({ shelf: 'A', place }))
  let runs = 0
  const city = ($: Paths<Release>) => {
    runs++
    return { it: $.publisher.city }
  }
  const [cities, tag, sameCity, house] = await Promise.all([
    session.getMany(Releases, keys, { project: city }),
    session.get(Releases, KEY, { project: ($) => ({ it: $.tags[2]! }) }),
    session.get(Releases, KEY, { project: ($) => ({ other: $.publisher.city }) }),
    session.get(Releases, KEY, { project: ($) => ({ it: $.publisher.name }) }),
  ])
  t.deepEqual(
    cities.map((view) => view?.it),
    ['New York', 'New York', 'New York'],
  )
  t.is(tag?.it, 'live')
  t.is(sameCity?.other, 'New York')
  t.is(house?.it, 'Blue Note')
  t.is(runs, 1)
  t.deepEqual(
    client.calls.map(({ operation, items }) => `${operation} ${items}`),
    ['BatchGetItem 3', 'GetItem 1', 'GetItem 1'],
  )
})

test('queries and scans show parts, page by page, and say so in explain()', async (t) => {
  const { session } = await start()
  const query = session
    .query(Releases)
    .where({ shelf: 'A' })
    .select('place', ($) => ({ last: $.tags[2]!, city: $.publisher.city }))
  t.is(spelt(query.explain().input), '<place>, <tags>[2], <pub>.<size>, <shelf>')
  const expected = [1, 2, 3].map((place) => ({ place, last: 'live', city: 'New York' }))
  t.deepEqual(
    (await query.all({ max: 9 })).map((view) => ({ ...view })),
    expected,
  )
  const page = await query.page({ limit: 2 })
  const next = await query.page({ limit: 2, after: page.next })
  t.deepEqual(
    [...page.items, ...next.items].map((view) => ({ ...view })),
    expected,
  )
  const scan = session.scan(Releases).select(parts)
  t.deepEqual(
    (await scan.all({ max: 9 })).map((view) => ({ ...view })),
    [VALUES, VALUES, VALUES],
  )
  const known = await session.getOrThrow(Releases, { shelf: 'A', place: 2 })
  known.tags = []
  t.deepEqual(
    (await query.all({ max: 9 })).map(({ last }) => last),
    ['live', undefined, 'live'],
  )
  const loaded = await (await query.first())?.load()
  t.is(loaded?.year, 1961)
})

test('an index shows parts of what it holds; a local one fetches the rest from the table', async (t) => {
  const { session } = await start()
  const byGenre = session.query(Releases).index('byGenre').where({ genre: 'jazz' })
  const views = await byGenre.select(($) => ({ house: $.publisher.name })).all({ max: 9 })
  t.deepEqual(
    views.map((view) => ({ ...view })),
    Array.from({ length: 3 }, () => ({ house: 'Blue Note' })),
  )
  const error = t.throws(() => byGenre.select((($: Paths<Release>) => ({ tag: $.tags[0] })) as never), {
    instanceOf: QueryError,
  })
  t.regex(error.message, /`tags`.*byGenre/)
  const byYear = session.query(Releases).index('byYear').where({ shelf: 'A' })
  const tags = byYear.select('year', ($) => ({ tag: $.tags[0]! }))
  t.true(tags.explain().fetchesFromTable)
  t.false(byYear.select('year').explain().fetchesFromTable)
  t.deepEqual(
    (await tags.all({ max: 9 })).map(({ year, tag }) => [year, tag]),
    [
      [1961, 'calm'],
      [1962, 'calm'],
      [1963, 'calm'],
    ],
  )
})

test('a part that does not fit its type is an error that names it, and no value', async (t) => {
  const { client, session } = await start()
  const item = { shelf: { S: 'A' }, place: { N: '1' }, sides: { L: [{ M: { 'min.s': { S: 'secret' } } }] } }
  await client.send(new PutItemCommand({ TableName: 'Releases', Item: item }))
  const reading = session.get(Releases, KEY, { project: ($) => ({ minutes: $.sides[0]!.minutes }) })
  const error = await t.throwsAsync(reading, { instanceOf: DecodeError })
  t.is(error.attribute, 'sides[0].minutes')
  t.regex(error.message, /Release \{ shelf: "A", place: 1 \}: attribute `sides\[0\]\.minutes` is S, expected N/)
  const house = session.get(Releases, KEY, { project: ($) => ({ house: $.publisher.name, side: $.sides[0]! }) })
  t.is((await t.throwsAsync(house, { instanceOf: DecodeError })).attribute, 'sides[0].min.s')
})

test('paths that DynamoDB takes no two of are refused before anything is sent, with both of them', async (t) => {
  const { client, session } = await start()
  const scan = session.scan(Releases)
  const refused = (act: () => unknown, message: RegExp) =>
    t.throws(act, { instanceOf: ExpressionError, message }, String(message))
  refused(() => scan.select('tags', ($) => ({ tag: $.tags[0]! })), /\$\.tags and \$\.tags\[0\] overlap/)
  refused(
    () => scan.select(($) => ({ a: $.publisher.city, b: $.publisher.city })),
    /\$\.publisher\.city and \$\.publisher\.city overlap/,
  )
  refused(
    () => scan.select(($) => ({ a: $.extra['a']!, b: $.extra[0]! })),
    /\$\.extra\.a and \$\.extra\[0\] take one value for a map and for a list/,
  )
  refused(() => scan.select('year', ($) => ({ year: $.tags[0]! })), /two values are named `year`/)
  const project = ($: Paths<Release>) => ({ all: $.publisher, city: $.publisher.city })
  const error = await caught(t, ExpressionError, () => session.get(Releases, KEY, { project }))
  t.regex(error.message, /^Release: project\(\): \$\.publisher and \$\.publisher\.city overlap/)
  t.is(client.callCount, 0)
})
