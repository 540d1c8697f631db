import { inspect } from 'node:util'
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import { greaterThanOrEqual, lessThan, type Page, type PageOptions, Session, type SluiceError } from '@sluice/core'
import test from 'ava'
import { BOTH_KINDS, startSessions } from '../fixtures/both-kinds.js'
import { Blob, Blobs } from '../fixtures/counter.js'
import { album, collect, jazz, limits, numbers, settled, startTracks, tracks } from '../fixtures/start-tracks.js'
import { type Track, Tracks } from '../fixtures/track.js'

const ALBUMS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((name) => album(4, name))
const keyOf = (number: number) => ({ album: { S: 'a' }, number: { N: String(number) } })

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

test('an aborted signal sends nothing; a page then is empty, and begins where it would have', async (t) => {
  const { client, session } = await startTracks(album(3))
  const page = await tracks(session).budget({ signal: AbortSignal.abort() }).page()
  t.deepEqual([page.items, page.stoppedBy, page.done], [[], 'signal', false])
  t.is(client.calls.length, 0)
  t.is((await tracks(session).page({ after: page.next! })).items.length, 3)
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

for (const [kind, wrap] of Object.entries(BOTH_KINDS)) {
  test(`a ${kind} pages over binary keys`, async (t) => {
    const { open } = await startSessions(wrap, Blobs)
    const hashes = ['00', 'ff00', '80', '0080ff', 'fe'].map((hex) => Uint8Array.from(Buffer.from(hex, 'hex')))
    const writer = open()
    writer.saveAll(hashes.map((hash) => new Blob(hash)))
    await writer.flush()
    const scan = open().scan(Blobs).limit(2)
    const seen: Blob[] = []
    let after: string | undefined
    do {
      const page = await scan.page({ after })
      seen.push(...page.items)
      after = page.next
    } while (after !== undefined)
    const hexOf = (hash: Uint8Array): string => Buffer.from(hash).toString('hex')
    t.deepEqual(seen.map(({ hash }) => hexOf(hash)).toSorted(), hashes.map(hexOf).toSorted())
  })
}

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
  for (const options of [null, { limit: 2 }, { before: next }]) {
    t.throws(() => query.pages(options as never), { code: 'INVALID_OPTION' }, inspect(options))
  }
  for (const options of [undefined, {}, { max: 0 }, { max: Number.POSITIVE_INFINITY }, { max: 3, limit: 3 }]) {
    await t.throwsAsync(query.all(options as { max: number }), { code: 'INVALID_OPTION' })
  }
  t.is(client.calls.length, 0)
})
