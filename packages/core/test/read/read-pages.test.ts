import { DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import {
  equals,
  greaterThanOrEqual,
  lessThan,
  ReadBudgetError,
  ReadError,
  type SluiceError,
  TooManyEntitiesError,
} from '@sluice/core'
import type { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { identify } from '#src/identity/identity.js'
import { countItems, existsAny } from '#src/read/count-items.js'
import type { Page } from '#src/read/page.js'
import type { PageOptions } from '#src/read/page-options.js'
import { readAll } from '#src/read/read-all.js'
import { readEntities, readFirst } from '#src/read/read-entities.js'
import { readPage } from '#src/read/read-page.js'
import { readPages } from '#src/read/read-pages.js'
import type { ReadRequest } from '#src/read/read-request.js'
import { deleteOf } from '../fixtures/sealed.js'
import { indexOf, queryOf, scanOf, startReading } from '../fixtures/start-reading.js'
import { Track } from '../fixtures/track.js'

const NEVER: PageOptions = {}

function album(count: number, name = 'a'): Track[] {
  return Array.from(
    { length: count },
    (_, i) => new Track(name, i + 1, { genre: i % 5 === 0 ? 'jazz' : 'dub', year: 1990 }),
  )
}

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
  const { client, context } = await startReading(album(7))
  const request = queryOf({ pageSize: 3 })
  t.deepEqual(numbers(await collect(readEntities(context, request))), [1, 2, 3, 4, 5, 6, 7])
  t.deepEqual(limits(client), [3, 3, 3])
  t.deepEqual(numbers(await collect(readEntities(context, { ...request, forward: false }))), [7, 6, 5, 4, 3, 2, 1])
  const { input } = client.calls[0]!
  t.is((input as { ReturnConsumedCapacity?: string }).ReturnConsumedCapacity, 'TOTAL')
})

test('one page is read ahead, never more, and none before the first is asked for', async (t) => {
  const { client, context } = await startReading(album(9))
  const pages = readPages(context, queryOf({ pageSize: 2 }))
  await settled()
  t.is(client.calls.length, 0)
  await pages.next()
  await settled()
  t.is(client.calls.length, 2)
  await pages.next()
  await settled()
  t.is(client.calls.length, 3)
  await pages.return()
})

test('limit counts entities: reading goes on over empty and filtered pages, and not beyond', async (t) => {
  const { client, context } = await startReading(album(20))
  const jazz = queryOf({ pageSize: 2, limit: 3, when: ($) => equals($.genre, 'jazz') })
  t.deepEqual(numbers(await collect(readEntities(context, jazz))), [1, 6, 11])
  // items 1 to 12
  t.is(client.calls.length, 6)
  client.clearCalls()
  t.deepEqual(numbers(await collect(readEntities(context, { ...jazz, limit: 100 }))), [1, 6, 11, 16])
})

test('without a filter no more items are examined than entities are wanted', async (t) => {
  const { client, context } = await startReading(album(20))
  t.is((await collect(readEntities(context, queryOf({ limit: 5 })))).length, 5)
  t.is((await collect(readEntities(context, queryOf({ limit: 5, pageSize: 2 })))).length, 5)
  t.is((await collect(readEntities(context, queryOf({ limit: 2, pageSize: 10 })))).length, 2)
  t.deepEqual(limits(client), [5, 2, 2, 1, 2])
})

test('leaving early stops reading: what is read ahead is cancelled, nothing more is sent, no rejection is left over', async (t) => {
  const { client, clock, context, reader } = await startReading(album(9), { still: true })
  client.faults.script(['ok', { kind: 'latency', ms: 60_000 }])
  const closed: unknown[] = []
  const closeTicket = reader.closeTicket.bind(reader)
  reader.closeTicket = (ticket) => void closed.push(closeTicket(ticket))
  for await (const track of readEntities(context, queryOf({ pageSize: 2 }))) {
    t.is((track as Track).number, 1)
    await settled()
    t.is(clock.sleeping, 1)
    break
  }
  await settled()
  t.is(client.calls.length, 2)
  t.is(closed.length, 2)
  t.is(clock.sleeping, 0)
})

test('what is turned away is asked for again, with the backoff of a flush', async (t) => {
  const { client, context } = await startReading(album(5))
  client.faults.throttle({ times: 3 })
  const start = client.clock.now()
  t.is((await collect(readEntities(context, queryOf({ pageSize: 5 })))).length, 5)
  // half of 25, 50 and 100 ms
  t.is(client.clock.now() - start, 87.5)
  client.clearCalls()
  client.faults.script(['ok', { kind: 'server-error', status: 503 }, 'lost-answer'])
  t.deepEqual(numbers(await collect(readEntities(context, queryOf({ pageSize: 3 })))), [1, 2, 3, 4, 5])
  t.is(client.calls.length, 4)
})

test('a read that keeps being turned away ends with a ReadError, within its budget; what came before stays', async (t) => {
  const { client, context } = await startReading(album(5), { retry: { maxAttempts: 3 } })
  client.faults.script(['ok', 'throttle', 'throttle', 'throttle', 'ok'])
  const seen: number[] = []
  const reading = async (): Promise<void> => {
    for await (const track of readEntities(context, queryOf({ pageSize: 2 }))) seen.push((track as Track).number)
  }
  const error = await t.throwsAsync(reading, { instanceOf: ReadError })
  t.like(error?.cause, { name: 'ProvisionedThroughputExceededException' })
  t.is(error?.key, undefined)
  t.deepEqual(seen, [1, 2])
  t.is(client.calls.length, 4)
})

test('what is refused is not asked for again', async (t) => {
  const { client, context } = await startReading(album(2))
  client.faults.fail({ name: 'AccessDeniedException', times: 1 })
  await t.throwsAsync(readFirst(context, queryOf()), { instanceOf: ReadError, message: /items of Track.*AccessDenied/ })
  t.is(client.calls.length, 1)
})

test('pages tell what they consumed, and how far the reading is', async (t) => {
  const { context } = await startReading(album(5))
  const pages = await collect(readPages(context, queryOf({ pageSize: 2, when: ($) => equals($.genre, 'jazz') })))
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
  const { context } = await startReading(album(7))
  const request = queryOf({ pageSize: 3 })
  const [first] = await collect(readPages(context, request))
  t.deepEqual(numbers(await collect(readEntities(context, request, first?.next))), [4, 5, 6, 7])
})

test('a page has its entities, and the cursors of both neighbours', async (t) => {
  const { client, context } = await startReading(album(5))
  const page = (options: PageOptions): Promise<Page<object>> => readPage(context, queryOf({ limit: 2 }), options)
  const first = await page(NEVER)
  t.deepEqual(numbers(first.items), [1, 2])
  t.is(first.previous, undefined)
  const second = await page({ after: first.next! })
  t.deepEqual(numbers(second.items), [3, 4])
  const third = await page({ after: second.next! })
  t.deepEqual(numbers(third.items), [5])
  t.true(third.done)
  t.is(third.next, undefined)
  const back = await page({ before: third.previous! })
  t.deepEqual(numbers(back.items), [3, 4])
  t.deepEqual([back.next, back.previous, back.done], [second.next, second.previous, false])
  const start = await page({ before: back.previous! })
  t.deepEqual(numbers(start.items), [1, 2])
  t.is(start.previous, undefined)
  t.deepEqual(numbers((await page({ after: start.next! })).items), [3, 4])
  // one more than the page holds tells whether another follows
  t.true(limits(client).every((limit) => limit === 3))
})

test('the last page says so, also when its items are exactly as many as were wanted', async (t) => {
  const { client, context } = await startReading(album(4))
  const first = await readPage(context, queryOf(), { limit: 4 })
  t.is(first.items.length, 4)
  t.is(first.next, undefined)
  const { next } = await readPage(context, queryOf({ limit: 2 }))
  t.is((await readPage(context, queryOf({ limit: 2 }), { after: next! })).next, undefined)
  t.is(client.calls.length, 3)
})

test('a page without a limit holds what the first call brings that brings anything', async (t) => {
  const { client, context } = await startReading(album(6))
  const page = await readPage(context, queryOf({ pageSize: 2, when: ($) => greaterThanOrEqual($.year, 0) }))
  t.deepEqual(numbers(page.items), [1, 2])
  await settled()
  t.is(client.calls.length, 1)
  const jazz = queryOf({ pageSize: 2, when: ($) => equals($.genre, 'jazz') })
  const one = await readPage(context, jazz)
  t.deepEqual(numbers(one.items), [1])
  const two = await readPage(context, jazz, { after: one.next! })
  t.deepEqual(numbers(two.items), [6])
})

test('behind the last item a page is empty, and leads back', async (t) => {
  const { client, context } = await startReading(album(3))
  const first = await readPage(context, queryOf({ limit: 2 }))
  await client.send(new DeleteItemCommand({ TableName: 'Tracks', Key: keyOf(3) }))
  const empty = await readPage(context, queryOf({ limit: 2 }), { after: first.next! })
  t.deepEqual([empty.items, empty.next, empty.done], [[], undefined, true])
  const back = await readPage(context, queryOf({ limit: 2 }), { before: empty.previous! })
  t.deepEqual(numbers(back.items), [1, 2])
  t.is(back.next, undefined)
})

test('a cursor of another query is refused before anything is sent', async (t) => {
  const { client, context, table } = await startReading(album(9))
  const request = queryOf({ limit: 2, when: ($) => lessThan($.year, 2000) })
  const { next } = await readPage(context, request)
  const others: Record<string, ReadRequest> = {
    'partition key': queryOf({ where: { album: 'b' }, when: ($) => lessThan($.year, 2000) }),
    'sort key': queryOf({ where: { album: 'a', number: 1 }, when: ($) => lessThan($.year, 2000) }),
    filter: queryOf({ when: ($) => lessThan($.year, 2001) }),
    'no filter': queryOf(),
    direction: { ...request, forward: false },
    table: { ...request, table: { ...table, name: 'Others' } },
    index: { ...request, index: indexOf('byYear') },
    scan: scanOf({ when: ($) => lessThan($.year, 2000) }),
    segments: { ...request, segments: 2 },
  }
  client.clearCalls()
  for (const [what, other] of Object.entries(others)) {
    await t.throwsAsync(readPage(context, other, { after: next! }), { code: 'CURSOR_FOREIGN' }, what)
  }
  t.is(client.calls.length, 0)
  for (const same of [
    { limit: 5 },
    { pageSize: 1 },
    { consistent: true },
    { managed: false },
    { budget: { maxPages: 9 } },
  ]) {
    t.is((await readPage(context, { ...request, ...same }, { after: next!, limit: 1 })).items.length, 1)
  }
})

test('budgets cut a page short, with the cursor to go on from', async (t) => {
  const { client, context } = await startReading(album(9))
  const cut = await readPage(context, queryOf({ pageSize: 2, limit: 8, budget: { maxPages: 2 } }))
  t.deepEqual(numbers(cut.items), [1, 2, 3, 4])
  t.is(cut.stoppedBy, 'maxPages')
  t.false(cut.done)
  const rest = await readPage(context, queryOf({ pageSize: 2, limit: 8 }), { after: cut.next! })
  t.deepEqual(numbers(rest.items), [5, 6, 7, 8, 9])
  t.is(rest.stoppedBy, undefined)
  client.clearCalls()
  const units = await readPage(context, queryOf({ pageSize: 1, limit: 8, budget: { maxReadUnits: 1 } }))
  t.deepEqual([numbers(units.items), units.stoppedBy, units.consumed.readUnits], [[1, 2], 'maxReadUnits', 1])
  t.is(client.calls.length, 2)
})

test('iteration, all and count reject when their budget ends, and tell where', async (t) => {
  const { context } = await startReading(album(9))
  const request = queryOf({ pageSize: 2, budget: { maxPages: 2 } })
  const seen: number[] = []
  const error = await t.throwsAsync(
    async () => {
      for await (const track of readEntities(context, request)) seen.push((track as Track).number)
    },
    { instanceOf: ReadBudgetError },
  )
  t.deepEqual(seen, [1, 2, 3, 4])
  t.is(error?.stoppedBy, 'maxPages')
  t.deepEqual(numbers(await collect(readEntities(context, queryOf(), error?.cursor))), [5, 6, 7, 8, 9])
  await t.throwsAsync(readAll(context, request, { max: 9 }), { instanceOf: ReadBudgetError })
  await t.throwsAsync(countItems(context, request), { instanceOf: ReadBudgetError })
  // the end is reached within the budget
  t.is(await countItems(context, queryOf({ budget: { maxPages: 1 } })), 9)
  t.is((await readAll(context, queryOf({ limit: 4, pageSize: 2, budget: { maxPages: 2 } }), { max: 9 })).length, 4)
})

test('a signal ends reading at once, in a call or a pause, with the cursor to go on from', async (t) => {
  for (const fault of ['latency', 'throttle'] as const) {
    const { client, context } = await startReading(album(9), { retry: { baseDelayMs: 20_000 } })
    const controller = new AbortController()
    const request = queryOf({ pageSize: 2, budget: { signal: controller.signal } })
    client.faults.script(['ok', fault === 'latency' ? { kind: 'latency', ms: 60_000 } : 'throttle'])
    const seen: number[] = []
    const error = await t.throwsAsync(
      async () => {
        for await (const track of readEntities(context, request)) {
          seen.push((track as Track).number)
          if (seen.length === 2) setImmediate(() => controller.abort(new Error('enough')))
        }
      },
      { instanceOf: ReadBudgetError },
    )
    t.is(error?.stoppedBy, 'signal')
    t.like(error?.cause, { message: 'enough' })
    t.deepEqual(seen, [1, 2])
    t.is((await collect(readEntities(context, queryOf(), error?.cursor))).length, 7)
  }
})

test('an aborted signal sends nothing; a page then is empty, and begins where it would have', async (t) => {
  const { client, context } = await startReading(album(3))
  const request = queryOf({ budget: { signal: AbortSignal.abort() } })
  const page = await readPage(context, request)
  t.deepEqual([page.items, page.stoppedBy, page.done], [[], 'signal', false])
  t.is(client.calls.length, 0)
  t.is((await readPage(context, queryOf(), { after: page.next! })).items.length, 3)
})

test('all loads everything up to max, and refuses more', async (t) => {
  const { client, context } = await startReading(album(9))
  t.is((await readAll(context, queryOf(), { max: 9 })).length, 9)
  t.is((await readAll(context, queryOf({ limit: 4 }), { max: 4 })).length, 4)
  client.clearCalls()
  const error = await t.throwsAsync(readAll(context, queryOf({ pageSize: 3 }), { max: 4 }), {
    instanceOf: TooManyEntitiesError,
  })
  t.is(error?.max, 4)
  t.deepEqual(limits(client), [3, 2])
})

test('first, exists and count read as little as they can', async (t) => {
  const { client, context } = await startReading(album(9))
  t.is(((await readFirst(context, queryOf())) as Track).number, 1)
  t.is(((await readFirst(context, queryOf({ forward: false }))) as Track).number, 9)
  t.is(await readFirst(context, queryOf({ where: { album: 'none' } })), undefined)
  t.true(await existsAny(context, queryOf()))
  t.false(await existsAny(context, queryOf({ where: { album: 'none' } })))
  t.deepEqual(limits(client), [1, 1, 1, 1, 1])
  client.clearCalls()
  t.is(await countItems(context, queryOf()), 9)
  t.is(await countItems(context, queryOf({ limit: 4 })), 4)
  t.is(await countItems(context, queryOf({ limit: 4, pageSize: 3 })), 4)
  t.is(await countItems(context, queryOf({ pageSize: 2, when: ($) => equals($.genre, 'jazz') })), 2)
  t.is(await countItems(context, scanOf({ segments: 3 })), 9)
  t.true(client.calls.every(({ input }) => (input as { Select?: string }).Select === 'COUNT'))
  t.deepEqual(limits(client).slice(0, 4), [undefined, 4, 3, 1])
})

test('an entity that is pending as removed is left out, and another one read in its place', async (t) => {
  const { context, pending, reader, table } = await startReading(album(5))
  const operation = { ...deleteOf('x'), identity: identify(table, keyOf(2)) }
  pending.add(operation, 'throw')
  reader.outdate(operation.identity.id)
  t.deepEqual(numbers(await collect(readEntities(context, queryOf({ limit: 3 })))), [1, 3, 4])
  const page = await readPage(context, queryOf(), { limit: 2 })
  t.deepEqual(numbers(page.items), [1, 3])
  t.deepEqual(numbers((await readPage(context, queryOf(), { limit: 2, after: page.next! })).items), [4, 5])
})

test('what is read takes part in the identity map, unless it is told not to', async (t) => {
  const { context } = await startReading(album(2))
  const [one] = await readAll(context, queryOf(), { max: 9 })
  t.is(await readFirst(context, queryOf()), one)
  t.not(await readFirst(context, queryOf({ managed: false })), one)
})

test('pages of an index go on among equal index keys', async (t) => {
  const { context } = await startReading([...album(9), ...album(9, 'b')])
  const request = queryOf({ index: indexOf('byGenre'), where: { genre: 'dub' }, limit: 3 })
  const all = numbers(await readAll(context, { ...request, limit: undefined }, { max: 99 }))
  const seen: number[] = []
  let after: string | undefined
  do {
    const page = await readPage(context, request, after === undefined ? {} : { after })
    seen.push(...numbers(page.items))
    after = page.next
  } while (after !== undefined)
  t.deepEqual(seen, all)
  t.is(seen.length, 14)
})

test('segments of a scan are read side by side, one page of each at a time', async (t) => {
  const tracks = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((name) => album(4, name))
  const { client, context } = await startReading(tracks)
  const pages = readPages(context, scanOf({ segments: 4, pageSize: 1 }))
  await pages.next()
  await settled()
  // the one that was taken, one more of its segment, one of each other
  t.is(client.calls.length, 5)
  await settled()
  t.is(client.calls.length, 5)
  await pages.return()
  const seen = await collect(readEntities(context, scanOf({ segments: 4, pageSize: 3 })))
  t.is(new Set(seen).size, 32)
})

test('a slow segment holds nobody up', async (t) => {
  const tracks = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((name) => album(4, name))
  const { client, context } = await startReading(tracks)
  client.faults.script([{ kind: 'latency', ms: 60_000 }])
  const start = client.clock.now()
  const pages = await collect(readPages(context, scanOf({ segments: 2, pageSize: 1, managed: false })))
  t.is(
    pages.reduce((sum, { items }) => sum + items.length, 0),
    32,
  )
  t.is(client.clock.now() - start, 60_000)
})

test('the cursor of a parallel scan holds the place of each segment', async (t) => {
  const tracks = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((name) => album(4, name))
  const { context } = await startReading(tracks)
  const request = scanOf({ segments: 3, pageSize: 2, limit: 5, managed: false })
  const seen: string[] = []
  let after: string | undefined
  do {
    const page: Page<object> = await readPage(context, request, after === undefined ? {} : { after })
    t.is(page.previous, undefined)
    seen.push(...page.items.map((track) => `${(track as Track).album}${(track as Track).number}`))
    after = page.next
  } while (after !== undefined)
  t.is(seen.length, 32)
  t.is(new Set(seen).size, 32)
})

test('bad options are refused before anything is sent', async (t) => {
  const { client, context } = await startReading(album(3))
  const { next } = await readPage(context, queryOf({ limit: 1 }))
  client.clearCalls()
  const bad: [ReadRequest, object][] = [
    [queryOf(), { after: next, before: next }],
    [scanOf(), { before: next }],
    [queryOf(), { limit: 0 }],
    [queryOf(), { limit: 1.5 }],
    [queryOf(), { pageSize: 3 }],
    [queryOf(), { after: 3 }],
    [queryOf(), { after: '' }],
    [queryOf(), { after: `${next}x` }],
  ]
  for (const [request, options] of bad) {
    const error = await t.throwsAsync<SluiceError>(readPage(context, request, options as PageOptions))
    t.regex(error?.code ?? '', /^(INVALID_OPTION|CURSOR_INVALID)$/)
  }
  for (const options of [undefined, {}, { max: 0 }, { max: Number.POSITIVE_INFINITY }, { max: 3, limit: 3 }]) {
    await t.throwsAsync(readAll(context, queryOf(), options as { max: number }), { code: 'INVALID_OPTION' })
  }
  t.is(client.calls.length, 0)
})
