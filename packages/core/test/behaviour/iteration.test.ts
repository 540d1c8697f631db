import { getEventListeners } from 'node:events'
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import { ReadBudgetError, ReadError, set, TooManyEntitiesError } from '@sluice/core'
import test from 'ava'
import { putRaw } from '../fixtures/put-raw.js'
import { album, collect, jazz, limits, numbers, settled, startTracks, tracks } from '../fixtures/start-tracks.js'
import { type Track, Tracks } from '../fixtures/track.js'

const ALBUMS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((name) => album(4, name))
const keyOf = (number: number) => ({ album: { S: 'a' }, number: { N: String(number) } })

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

test('nothing is left listening to a signal: after the end, leaving early, a failure, a page', async (t) => {
  const { client, session } = await startTracks(album(5))
  const { signal } = new AbortController()
  const query = tracks(session).pageSize(2).budget({ signal })
  await collect(query)
  for await (const _ of query) break
  await query.page({ limit: 1 })
  await query.count()
  await query
    .budget({ signal, maxPages: 1 })
    .all({ max: 9 })
    .catch(() => undefined)
  client.faults.fail({ name: 'AccessDeniedException', times: 1 })
  await query.first().catch(() => undefined)
  t.is(getEventListeners(signal, 'abort').length, 0)
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

test('a page that waits to be taken does not undo what a consistent get brought meanwhile', async (t) => {
  const { client, session } = await startTracks(album(4))
  const pages = tracks(session).consistent().pageSize(2).pages()
  await pages.next()
  await settled()
  await putRaw(client, { ...keyOf(3), title: { S: 'newer' } }, 'Tracks')
  const newer = await session.get(Tracks, { album: 'a', number: 3 }, { consistent: true })
  const { value } = await pages.next()
  t.is(value.items[0], newer)
  t.is(newer?.title, 'newer')
})

test('of a consistent query what a patch has overtaken is read anew consistently', async (t) => {
  const { client, session } = await startTracks(album(4))
  const pages = tracks(session).consistent().pageSize(2).pages()
  await pages.next()
  await settled()
  session.patch(Tracks, { album: 'a', number: 3 }, ($) => set($.title, 'patched'))
  await session.flush()
  client.clearCalls()
  await pages.next()
  t.like(
    client.calls.filter(({ operation }) => operation === 'GetItem'),
    [{ input: { ConsistentRead: true } }],
  )
})

test('an entity that is patched while its page waits to be taken is read anew, and left out if it is gone', async (t) => {
  const { client, session } = await startTracks(album(4))
  const pages = tracks(session).pageSize(2).pages()
  await pages.next()
  await settled()
  for (const number of [3, 4]) session.patch(Tracks, { album: 'a', number }, ($) => [set($.title, 'patched')])
  await session.flush()
  await client.send(new DeleteItemCommand({ TableName: 'Tracks', Key: keyOf(4) }))
  const { value } = await pages.next()
  t.deepEqual(
    value.items.map(({ number, title }: Track) => [number, title]),
    [[3, 'patched']],
  )
  t.is(value.items[0], await session.get(Tracks, { album: 'a', number: 3 }))
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

test('an item that does not fit its class fails the page that it is on, and says which', async (t) => {
  const { client, session } = await startTracks(album(4))
  await putRaw(client, { ...keyOf(3), title: { N: '3' } }, 'Tracks')
  const seen: number[] = []
  const reading = async (): Promise<void> => {
    for await (const track of tracks(session).pageSize(2)) seen.push(track.number)
  }
  await t.throwsAsync(reading, { code: 'DECODE_FAILED', message: /Track.*album: "a", number: 3/ })
  t.deepEqual(seen, [1, 2])
})
