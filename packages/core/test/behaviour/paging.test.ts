import { DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import {
  equals,
  greaterThanOrEqual,
  lessThan,
  type Page,
  type PageOptions,
  ReadBudgetError,
  ReadError,
  Session,
  type SluiceError,
  TooManyEntitiesError,
} from '@sluice/core'
import type { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { album, startTracks } from '../fixtures/start-tracks.js'
import { type Track, Tracks } from '../fixtures/track.js'

const ALBUMS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((name) => album(4, name))

/** A query of the tracks of one album. */
const tracks = (session: Session, name = 'a') => session.query(Tracks).where({ album: name })
const jazz = (session: Session) => tracks(session).filter(($) => equals($.genre, 'jazz'))

const keyOf = (number: number) => ({ album: { S: 'a' }, number: { N: String(number) } })

function numbers(entities: readonly object[]): number[] {
  return entities.map((entity) => (entity as Track).number)
}

async function collect<V>(values: AsyncIterable<V>): Promise<V[]> {
  const all: V[] = []
  for await (const value of values) all.push(value)
  return all
}

/** The `Limit` of each call that a fake received. */
function limits(client: FakeDynamoDBClient): (number | undefined)[] {
  return client.calls.map(({ input }) => (input as { readonly Limit?: number }).Limit)
}

/** Lets everything run that doesn't wait for time. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
}

test('iteration goes through all pages, in order, and asks for capacity', async (t) => {
  const { client, session } = await startTracks(album(7))
  const query = tracks(session).pageSize(3)
  t.deepEqual(numbers(await collect(query)), [1, 2, 3, 4, 5, 6, 7])
  t.deepEqual(limits(client), [3, 3, 3])
  t.deepEqual(numbers(await collect(query.reverse())), [7, 6, 5, 4, 3, 2, 1])
  t.is(client.calls[0]?.input['ReturnConsumedCapacity'], 'TOTAL')
})

test('one page is read ahead, never more, and none before the first is asked for', async (t) => {
  const { client, session } = await startTracks(album(9))
  const pages = tracks(session).pageSize(2).pages()
  await settled()
  t.is(client.calls.length, 0)
  await pages.next()
  await settled()
  t.is(client.calls.length, 2)
  await pages.next()
  await settled()
  t.is(client.calls.length, 3)
  await pages.return?.()
})

test('limit counts entities: reading goes on over empty and filtered pages, and not beyond', async (t) => {
  const { client, session } = await startTracks(album(20))
  const query = jazz(session).pageSize(2)
  t.deepEqual(numbers(await collect(query.limit(3))), [1, 6, 11])
  // items 1 to 12
  t.is(client.calls.length, 6)
  t.deepEqual(numbers(await collect(query.limit(100))), [1, 6, 11, 16])
})

test('without a filter no more items are examined than entities are wanted', async (t) => {
  const { client, session } = await startTracks(album(20))
  t.is((await collect(tracks(session).limit(5))).length, 5)
  t.is((await collect(tracks(session).limit(5).pageSize(2))).length, 5)
  t.is((await collect(tracks(session).limit(2).pageSize(10))).length, 2)
  t.deepEqual(limits(client), [5, 2, 2, 1, 2])
})

test('leaving early stops reading: what is read ahead is cancelled, nothing more is sent, no rejection is left over', async (t) => {
  const { client, clock, session } = await startTracks(album(9), { still: true })
  client.faults.script(['ok', { kind: 'latency', ms: 60_000 }])
  for await (const track of tracks(session).pageSize(2)) {
    t.is(track.number, 1)
    await settled()
    t.is(clock.sleeping, 1)
    break
  }
  await settled()
  t.is(client.calls.length, 2)
  t.is(clock.sleeping, 0)
})

test('several entities may be asked for at a time: they come in order, and the end as often as it is asked for', async (t) => {
  const { client, session } = await startTracks(album(3))
  const iterator = tracks(session).pageSize(2)[Symbol.asyncIterator]()
  const steps = await Promise.all(Array.from({ length: 6 }, () => iterator.next()))
  t.deepEqual(
    steps.map(({ value, done }) => (done ? 'end' : value.number)),
    [1, 2, 3, 'end', 'end', 'end'],
  )
  client.faults.fail({ name: 'AccessDeniedException', times: 1 })
  const failing = tracks(session)[Symbol.asyncIterator]()
  const [first, second] = await Promise.allSettled([failing.next(), failing.next()])
  t.is(first?.status, 'rejected')
  t.like(second, { status: 'fulfilled', value: { done: true } })
  const left = tracks(session)[Symbol.asyncIterator]()
  await left.next()
  t.deepEqual(await left.return?.(), { value: undefined, done: true })
  t.deepEqual(await left.next(), { value: undefined, done: true })
})

test('what is turned away is asked for again, with the backoff of a flush', async (t) => {
  const { client, clock, session } = await startTracks(album(5))
  client.faults.throttle({ times: 3 })
  const start = clock.now()
  t.is((await collect(tracks(session).pageSize(5))).length, 5)
  // half of 25, 50 and 100 ms
  t.is(clock.now() - start, 87.5)
  client.clearCalls()
  client.faults.script(['ok', { kind: 'server-error', status: 503 }, 'lost-answer'])
  t.deepEqual(numbers(await collect(tracks(session).pageSize(3))), [1, 2, 3, 4, 5])
  t.is(client.calls.length, 4)
})

test('a read that keeps being turned away ends with a ReadError, within its budget; what came before stays', async (t) => {
  const { client, session } = await startTracks(album(5))
  client.faults.script(['ok', ...Array.from({ length: 12 }, () => 'throttle' as const), 'ok'])
  const seen: number[] = []
  const reading = async (): Promise<void> => {
    for await (const track of tracks(session).pageSize(2)) seen.push(track.number)
  }
  const error = await t.throwsAsync(reading, { instanceOf: ReadError })
  t.like(error?.cause, { name: 'ProvisionedThroughputExceededException' })
  t.is(error?.key, undefined)
  t.deepEqual(seen, [1, 2])
  t.is(client.calls.length, 13)
})

test('what is refused is not asked for again', async (t) => {
  const { client, session } = await startTracks(album(2))
  client.faults.fail({ name: 'AccessDeniedException', times: 1 })
  await t.throwsAsync(tracks(session).first(), { instanceOf: ReadError, message: /items of Track.*AccessDenied/ })
  t.is(client.calls.length, 1)
})

test('pages tell what they consumed, and how far the reading is', async (t) => {
  const { session } = await startTracks(album(5))
  const pages = await collect(jazz(session).pageSize(2).pages())
  t.deepEqual(
    pages.map(({ items, done, consumed, progress }) => [numbers(items), done, consumed.examined, progress.examined]),
    [
      [[1], false, 2, 2],
      [[], false, 2, 4],
      [[], true, 1, 5],
    ],
  )
  t.deepEqual(pages[2]?.progress, { readUnits: 1.5, pages: 3, examined: 5 })
  t.deepEqual(
    pages.map(({ next }) => typeof next),
    ['string', 'string', 'undefined'],
  )
})

test('iteration goes on from the cursor of any page', async (t) => {
  const { session } = await startTracks(album(7))
  const query = tracks(session).pageSize(3)
  const [first] = await collect(query.pages())
  const rest = await collect(query.pages({ after: first!.next! }))
  t.deepEqual(
    rest.map(({ items }) => numbers(items)),
    [[4, 5, 6], [7]],
  )
})

test('a page has its entities, and the cursors of both neighbours', async (t) => {
  const { client, session } = await startTracks(album(5))
  const query = tracks(session).limit(2)
  const first = await query.page()
  t.deepEqual(numbers(first.items), [1, 2])
  t.is(first.previous, undefined)
  const second = await query.page({ after: first.next! })
  t.deepEqual(numbers(second.items), [3, 4])
  const third = await query.page({ after: second.next! })
  t.deepEqual(numbers(third.items), [5])
  t.true(third.done)
  t.is(third.next, undefined)
  const back = await query.page({ before: third.previous! })
  t.deepEqual(numbers(back.items), [3, 4])
  t.deepEqual([back.next, back.previous, back.done], [second.next, second.previous, false])
  const start = await query.page({ before: back.previous! })
  t.deepEqual(numbers(start.items), [1, 2])
  t.is(start.previous, undefined)
  t.deepEqual(numbers((await query.page({ after: start.next! })).items), [3, 4])
  // one more than the page holds tells whether another follows
  t.deepEqual([...new Set(limits(client))], [3])
})

test('the last page says so, also when its items are exactly as many as were wanted', async (t) => {
  const { client, session } = await startTracks(album(4))
  const whole = await tracks(session).page({ limit: 4 })
  t.is(whole.items.length, 4)
  t.is(whole.next, undefined)
  const { next } = await tracks(session).page({ limit: 2 })
  t.is((await tracks(session).page({ limit: 2, after: next! })).next, undefined)
  t.is(client.calls.length, 3)
})

test('a page without a limit holds what the first call brings that brings anything', async (t) => {
  const { client, session } = await startTracks(album(6))
  const old = tracks(session)
    .pageSize(2)
    .filter(($) => greaterThanOrEqual($.year, 0))
  t.deepEqual(numbers((await old.page()).items), [1, 2])
  await settled()
  t.is(client.calls.length, 1)
  const one = await jazz(session).pageSize(2).page()
  t.deepEqual(numbers(one.items), [1])
  const two = await jazz(session).pageSize(2).page({ after: one.next! })
  t.deepEqual(numbers(two.items), [6])
})

test('behind the last item a page is empty, and leads back', async (t) => {
  const { client, session } = await startTracks(album(3))
  const query = tracks(session).limit(2)
  const first = await query.page()
  await client.send(new DeleteItemCommand({ TableName: 'Tracks', Key: keyOf(3) }))
  const empty = await query.page({ after: first.next! })
  t.deepEqual([empty.items, empty.next, empty.done], [[], undefined, true])
  const back = await query.page({ before: empty.previous! })
  t.deepEqual(numbers(back.items), [1, 2])
  t.is(back.next, undefined)
})

test('a cursor of another query is refused before anything is sent', async (t) => {
  const { client, session } = await startTracks(album(9))
  const recent = <Q extends ReturnType<typeof tracks>>(query: Q): Q => query.filter(($) => lessThan($.year, 2000))
  const query = recent(tracks(session)).limit(2)
  const { next } = await query.page()
  const after = next!
  const prefixed = new Session({ client, tablePrefix: 'Other-' })
  const others: Record<string, { page(options: PageOptions): Promise<unknown> }> = {
    'partition key': recent(tracks(session, 'b')),
    'sort key': recent(session.query(Tracks).where({ album: 'a', number: 1 })),
    filter: tracks(session).filter(($) => lessThan($.year, 2001)),
    'no filter': tracks(session),
    direction: query.reverse(),
    table: recent(tracks(prefixed)),
    index: session.query(Tracks).index('byYear').where({ album: 'a' }),
    scan: session.scan(Tracks).filter(($) => lessThan($.year, 2000)),
    segments: session.scan(Tracks).segments(2),
  }
  client.clearCalls()
  for (const [what, other] of Object.entries(others)) {
    await t.throwsAsync(other.page({ after }), { code: 'CURSOR_FOREIGN' }, what)
  }
  t.is(client.calls.length, 0)
  // these change neither which items there are, nor their order
  const same = [
    query.limit(5),
    query.pageSize(1),
    query.consistent(),
    query.managed(false),
    query.budget({ maxPages: 9 }),
  ]
  for (const one of [...same, query.select('year')]) t.is((await one.page({ after, limit: 1 })).items.length, 1)
})

test('budgets cut a page short, with the cursor to go on from', async (t) => {
  const { client, session } = await startTracks(album(9))
  const query = tracks(session).pageSize(2).limit(8)
  const cut = await query.budget({ maxPages: 2 }).page()
  t.deepEqual(numbers(cut.items), [1, 2, 3, 4])
  t.is(cut.stoppedBy, 'maxPages')
  t.false(cut.done)
  const rest = await query.page({ after: cut.next! })
  t.deepEqual(numbers(rest.items), [5, 6, 7, 8, 9])
  t.is(rest.stoppedBy, undefined)
  client.clearCalls()
  const units = await query.pageSize(1).budget({ maxReadUnits: 1 }).page()
  t.deepEqual([numbers(units.items), units.stoppedBy, units.consumed.readUnits], [[1, 2], 'maxReadUnits', 1])
  t.is(client.calls.length, 2)
})

test('iteration, all and count reject when their budget ends, and tell where', async (t) => {
  const { session } = await startTracks(album(9))
  const query = tracks(session).pageSize(2).budget({ maxPages: 2 })
  const seen: number[] = []
  const reading = async (): Promise<void> => {
    for await (const track of query) seen.push(track.number)
  }
  const error = await t.throwsAsync(reading, { instanceOf: ReadBudgetError })
  t.deepEqual(seen, [1, 2, 3, 4])
  t.is(error?.stoppedBy, 'maxPages')
  t.deepEqual(numbers((await tracks(session).page({ after: error!.cursor })).items), [5, 6, 7, 8, 9])
  await t.throwsAsync(query.all({ max: 9 }), { instanceOf: ReadBudgetError })
  await t.throwsAsync(query.count(), { instanceOf: ReadBudgetError })
  // the end is reached within the budget
  t.is(await tracks(session).budget({ maxPages: 1 }).count(), 9)
  t.is((await query.limit(4).all({ max: 9 })).length, 4)
})

for (const step of [{ kind: 'latency', ms: 60_000 }, 'throttle'] as const) {
  const where = step === 'throttle' ? 'a pause' : 'a call'
  test(`a signal ends reading at once in ${where}, with the cursor to go on from`, async (t) => {
    const { client, clock, session } = await startTracks(album(9), { still: true })
    const controller = new AbortController()
    client.faults.script(['ok', step])
    const seen: number[] = []
    const reading = async (): Promise<void> => {
      for await (const track of tracks(session).pageSize(2).budget({ signal: controller.signal })) {
        seen.push(track.number)
        if (seen.length === 2) void settled().then(() => controller.abort(new Error('enough')))
      }
    }
    const error = await t.throwsAsync(reading, { instanceOf: ReadBudgetError })
    t.is(error?.stoppedBy, 'signal')
    t.like(error?.cause, { message: 'enough' })
    t.deepEqual(seen, [1, 2])
    t.is(clock.sleeping, 0)
    t.is((await tracks(session).page({ after: error!.cursor })).items.length, 7)
  })
}

test('an aborted signal sends nothing; a page then is empty, and begins where it would have', async (t) => {
  const { client, session } = await startTracks(album(3))
  const page = await tracks(session).budget({ signal: AbortSignal.abort() }).page()
  t.deepEqual([page.items, page.stoppedBy, page.done], [[], 'signal', false])
  t.is(client.calls.length, 0)
  t.is((await tracks(session).page({ after: page.next! })).items.length, 3)
})

test('all loads everything up to max, and refuses more', async (t) => {
  const { client, session } = await startTracks(album(9))
  t.is((await tracks(session).all({ max: 9 })).length, 9)
  t.is((await tracks(session).limit(4).all({ max: 4 })).length, 4)
  client.clearCalls()
  const error = await t.throwsAsync(tracks(session).pageSize(3).all({ max: 4 }), { instanceOf: TooManyEntitiesError })
  t.is(error?.max, 4)
  t.deepEqual(limits(client), [3, 2])
})

test('first, exists and count read as little as they can', async (t) => {
  const { client, session } = await startTracks(album(9))
  t.is((await tracks(session).first())?.number, 1)
  t.is((await tracks(session).reverse().first())?.number, 9)
  t.is(await tracks(session, 'none').first(), undefined)
  t.true(await tracks(session).exists())
  t.false(await tracks(session, 'none').exists())
  t.deepEqual(limits(client), [1, 1, 1, 1, 1])
  client.clearCalls()
  t.is(await tracks(session).count(), 9)
  t.is(await tracks(session).limit(4).count(), 4)
  t.is(await tracks(session).limit(4).pageSize(3).count(), 4)
  t.is(await jazz(session).pageSize(2).count(), 2)
  t.is(await session.scan(Tracks).segments(3).count(), 9)
  t.true(client.calls.every(({ input }) => input['Select'] === 'COUNT'))
  t.deepEqual(limits(client).slice(0, 4), [undefined, 4, 3, 1])
})

test('an entity that is pending as removed is left out, and another one read in its place', async (t) => {
  const { session } = await startTracks(album(5))
  session.remove(Tracks, { album: 'a', number: 2 })
  t.deepEqual(numbers(await collect(tracks(session).limit(3))), [1, 3, 4])
  const page = await tracks(session).page({ limit: 2 })
  t.deepEqual(numbers(page.items), [1, 3])
  t.deepEqual(numbers((await tracks(session).page({ limit: 2, after: page.next! })).items), [4, 5])
  t.deepEqual(numbers(await collect(tracks(session).select('number'))), [1, 3, 4, 5])
})

test('what is read takes part in the identity map, unless it is told not to', async (t) => {
  const { session } = await startTracks(album(2))
  const [one] = await tracks(session).all({ max: 9 })
  t.is(await tracks(session).first(), one)
  t.is(await session.get(Tracks, { album: 'a', number: 1 }), one)
  t.not(await tracks(session).managed(false).first(), one)
})

test('an entity that is saved while its page waits to be taken stays as it was saved', async (t) => {
  const { session } = await startTracks(album(4))
  const pages = tracks(session).pageSize(2).pages()
  await pages.next()
  await settled()
  const [, fourth] = await tracks(session).reverse().limit(2).all({ max: 2 })
  fourth!.genre = 'ska'
  session.save(fourth!)
  await session.flush()
  const { value } = await pages.next()
  t.is(value.items.find((track: Track) => track === fourth)?.genre, 'ska')
})

test('what is selected is read as views, with the keys that cursors need; load gets the entity', async (t) => {
  const { client, session } = await startTracks(album(5))
  const page = await tracks(session).select('genre').page({ limit: 2 })
  t.deepEqual(
    page.items.map(({ genre }) => genre),
    ['jazz', 'dub'],
  )
  t.deepEqual(Object.values(client.calls[0]?.input['ExpressionAttributeNames'] as object).toSorted(), [
    'album',
    'genre',
    'number',
  ])
  const entity = await page.items[1]?.load()
  t.is(entity?.number, 2)
  t.is(entity, await session.get(Tracks, { album: 'a', number: 2 }))
  const rest = await tracks(session).select('genre').page({ after: page.next! })
  t.is(rest.items.length, 3)
})

test('an index that holds keys alone gives views of them', async (t) => {
  const { session } = await startTracks(album(3))
  const [view] = await session.query(Tracks).index('byYear').where({ album: 'a', year: 1990 }).all({ max: 9 })
  t.deepEqual({ album: view?.album, number: view?.number, year: view?.year }, { album: 'a', number: 1, year: 1990 })
  t.false(Reflect.has(view!, 'genre'))
  t.is((await view?.load())?.genre, 'jazz')
})

test('pages of an index go on among equal index keys', async (t) => {
  const { session } = await startTracks([...album(9), ...album(9, 'b')])
  const query = session.query(Tracks).index('byGenre').where({ genre: 'dub' })
  const all = numbers(await query.all({ max: 99 }))
  const seen: number[] = []
  let page = await query.page({ limit: 3 })
  for (; page.next !== undefined; page = await query.page({ limit: 3, after: page.next }))
    seen.push(...numbers(page.items))
  t.deepEqual([...seen, ...numbers(page.items)], all)
  t.is(all.length, 14)
})

test('segments of a scan are read side by side, one page of each at a time', async (t) => {
  const { client, session } = await startTracks(ALBUMS)
  const scan = session.scan(Tracks).segments(4)
  const pages = scan.pageSize(1).pages()
  await pages.next()
  await settled()
  // the one that was taken, one more of its segment, one of each other
  t.is(client.calls.length, 5)
  await pages.return?.()
  t.is(new Set(await collect(scan.pageSize(3))).size, 32)
})

test('a slow segment holds nobody up', async (t) => {
  const { client, clock, session } = await startTracks(ALBUMS)
  client.faults.script([{ kind: 'latency', ms: 60_000 }])
  const start = clock.now()
  t.is((await collect(session.scan(Tracks).segments(2).pageSize(1))).length, 32)
  t.is(clock.now() - start, 60_000)
})

test('the cursor of a parallel scan holds the place of each segment', async (t) => {
  const { session } = await startTracks(ALBUMS)
  const scan = session.scan(Tracks).segments(3).pageSize(2).limit(5)
  const seen: Track[] = []
  let page: Page<Track> = await scan.page()
  for (;;) {
    t.is(page.previous, undefined)
    seen.push(...page.items)
    if (page.next === undefined) break
    page = await scan.page({ after: page.next })
  }
  t.is(seen.length, 32)
  t.is(new Set(seen).size, 32)
})

test('cursors of a session are signed with its secret and expire by its clock', async (t) => {
  const options = { cursorSecret: 'sixteen bytes or more', cursorMaxAge: 60_000 }
  const { client, clock, session } = await startTracks(album(5), { ...options, encryptCursors: true })
  const { next } = await tracks(session).page({ limit: 2 })
  t.false(Buffer.from(next!, 'base64url').includes('"a"'))
  t.is((await tracks(session.fork()).page({ after: next! })).items.length, 3)
  client.clearCalls()
  const stranger = new Session({ client, clock, cursorSecret: 'another secret, as long' })
  await t.throwsAsync(tracks(stranger).page({ after: next! }), { code: 'CURSOR_INVALID' })
  await t.throwsAsync(tracks(session).page({ after: `${next}A` }), { code: 'CURSOR_INVALID' })
  await clock.advance(60_001)
  await t.throwsAsync(tracks(session).page({ after: next! }), { code: 'CURSOR_EXPIRED' })
  t.is(client.calls.length, 0)
})

test('bad options are refused before anything is sent', async (t) => {
  const { client, session } = await startTracks(album(3))
  const query = tracks(session)
  const { next } = await query.page({ limit: 1 })
  client.clearCalls()
  const bad: Record<string, unknown>[] = [
    { after: next, before: next },
    { limit: 0 },
    { limit: 1.5 },
    { pageSize: 3 },
    { after: 3 },
    { after: '' },
    { after: `${next}x` },
  ]
  for (const options of bad) {
    const error = await t.throwsAsync<SluiceError>(query.page(options as PageOptions))
    t.regex(error?.code ?? '', /^(INVALID_OPTION|CURSOR_INVALID)$/)
  }
  await t.throwsAsync(session.scan(Tracks).page({ before: next! }), { code: 'INVALID_OPTION' })
  for (const options of [undefined, {}, { max: 0 }, { max: Number.POSITIVE_INFINITY }, { max: 3, limit: 3 }]) {
    await t.throwsAsync(query.all(options as { max: number }), { code: 'INVALID_OPTION' })
  }
  t.is(client.calls.length, 0)
})
