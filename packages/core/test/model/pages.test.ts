import { BatchWriteItemCommand, QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { equals, greaterThanOrEqual } from '@sluice/core'
import test from 'ava'
import fc from 'fast-check'
import { countItems } from '#src/read/count-items.js'
import type { Page } from '#src/read/page.js'
import type { PageOptions } from '#src/read/page-options.js'
import { readAll } from '#src/read/read-all.js'
import { readEntities } from '#src/read/read-entities.js'
import { readInput } from '#src/read/read-input.js'
import { readPage } from '#src/read/read-page.js'
import type { ReadRequest } from '#src/read/read-request.js'
import { type Asked, indexOf, queryOf, scanOf, startReading } from '../fixtures/start-reading.js'
import { Track } from '../fixtures/track.js'

const RUNS = { test: 40, ci: 400, long: 10_000 }[process.env.SLUICE_TIER ?? 'test'] ?? 40
const SEED = Number(process.env.SLUICE_SEED ?? Math.floor(Math.random() * 2 ** 31))

const tracks = fc.uniqueArray(
  fc.record({
    album: fc.constantFrom('a', 'a', 'b'),
    number: fc.integer({ min: -3, max: 25 }),
    genre: fc.constantFrom('dub', 'dub', 'jazz', undefined),
    year: fc.constantFrom(1990, 1991, 1992, undefined),
  }),
  { maxLength: 40, size: 'max', selector: ({ album, number }) => `${album}/${number}` },
)

const FILTERS: Readonly<Record<string, Asked['when']>> = {
  none: undefined,
  genre: ($) => equals($.genre, 'dub'),
  number: ($) => greaterThanOrEqual($.number, 5),
}

const requests = fc.record({
  source: fc.constantFrom('table', 'table', 'index', 'scan'),
  filter: fc.boolean(),
  forward: fc.boolean(),
  segments: fc.integer({ min: 1, max: 4 }),
  pageSize: fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
  limit: fc.integer({ min: 1, max: 6 }),
  managed: fc.boolean(),
  encryptCursors: fc.boolean(),
  throttled: fc.boolean(),
})

type Stored = typeof tracks extends fc.Arbitrary<infer S> ? (S & readonly unknown[])[number] : never
type Case = typeof requests extends fc.Arbitrary<infer C> ? C : never

function requestOf({ source, filter, forward, segments, pageSize, managed }: Case): ReadRequest {
  const common = { pageSize, managed, when: FILTERS[filter ? (source === 'index' ? 'number' : 'genre') : 'none'] }
  if (source === 'scan') return scanOf({ ...common, segments })
  if (source === 'table') return queryOf({ ...common, forward })
  return queryOf({ ...common, forward, index: indexOf('byGenre'), where: { genre: 'dub' } })
}

const nameOf = (entity: object): string => `${(entity as Track).album}/${(entity as Track).number}`

/** What the same calls bring, unpaged and by the SDK alone. */
async function unpaged({ client }: Started, request: ReadRequest): Promise<string[]> {
  const input = readInput({ ...request, pageSize: undefined, segments: 1 })
  const command = request.kind === 'query' ? new QueryCommand(input) : new ScanCommand(input)
  const { Items = [] } = await client.send(command as QueryCommand)
  return Items.map(({ album, number }) => `${album?.S}/${number?.N}`)
}

type Started = Awaited<ReturnType<typeof startReading>>

async function start(stored: readonly Stored[], { encryptCursors, throttled }: Case): Promise<Started> {
  const secret = encryptCursors ? { cursorSecret: 'sixteen bytes or more', encryptCursors } : {}
  const started = await startReading([], secret)
  for (let from = 0; from < stored.length; from += 25) {
    const puts = stored.slice(from, from + 25).map(({ album, number, genre, year }) => ({
      PutRequest: {
        Item: {
          album: { S: album! },
          number: { N: String(number) },
          ...(genre && { genre: { S: genre } }),
          ...(year && { year: { N: String(year) } }),
        },
      },
    }))
    await started.client.send(new BatchWriteItemCommand({ RequestItems: { Tracks: puts } }))
  }
  if (throttled) started.client.faults.throttle({ rate: 0.3, operations: ['Query', 'Scan'] })
  return started
}

type Turn = (options: PageOptions) => Promise<Page<object>>

/** All pages from the first one on, or from the one behind `from`. */
async function forth(turn: Turn, from?: string): Promise<Page<object>[]> {
  const pages: Page<object>[] = []
  for (let after = from; ; after = pages.at(-1)?.next) {
    const page = await turn(after === undefined ? {} : { after })
    pages.push(page)
    if (page.next === undefined) return pages
  }
}

/** All pages before that one, the nearest first. */
async function back(turn: Turn, { previous }: Page<object>): Promise<Page<object>[]> {
  const pages: Page<object>[] = []
  for (let before = previous; before !== undefined; before = pages.at(-1)?.previous) pages.push(await turn({ before }))
  return pages
}

const names = (pages: readonly Page<object>[]): string[][] => pages.map(({ items }) => items.map(nameOf))

test('pages, one after another, are what the unpaged query has, and back then forth they are the same', async (t) => {
  t.timeout(1_800_000)
  t.log(`SLUICE_SEED=${SEED}, ${RUNS} runs`)
  let turned = 0
  const property = fc.asyncProperty(tracks, requests, async (stored, one) => {
    const started = await start(stored, one)
    const { context } = started
    const request = requestOf(one)
    const expected = await unpaged(started, request)
    const isOrdered = request.kind === 'query' || request.segments === 1
    const inOrder = (list: readonly string[]): readonly string[] => (isOrdered ? list : list.toSorted())

    const iterated: string[] = []
    for await (const entity of readEntities(context, request)) iterated.push(nameOf(entity))
    t.deepEqual(inOrder(iterated), inOrder(expected))
    t.is(await countItems(context, request), expected.length)
    const first = (await readAll(context, { ...request, limit: one.limit }, { max: 9 })).map(nameOf)
    if (isOrdered) t.deepEqual(first, expected.slice(0, one.limit))
    else t.is(first.length, Math.min(one.limit, expected.length))

    const turn: Turn = (options) => readPage(context, request, { ...options, limit: one.limit })
    const pages = await forth(turn)
    t.deepEqual(inOrder(names(pages).flat()), inOrder(expected))
    t.true(names(pages).every((page, at) => at >= pages.length - 1 || page.length === one.limit))
    const isExact = request.filter === undefined && request.pageSize === undefined && isOrdered
    if (isExact) t.is(pages.length, Math.max(1, Math.ceil(expected.length / one.limit)))
    if (request.kind === 'scan') return

    const before = await back(turn, pages.at(-1)!)
    // in front of the first page a filter can leave an empty one
    const [front, ...others] = before.toReversed()
    if (front === undefined) return
    turned++
    const all = front.items.length > 0 ? pages : [front, ...pages]
    t.true(all === pages || !isExact)
    t.deepEqual(names([front, ...others]), names(all.slice(0, -1)))
    // read back from the end, a page knows that nothing follows it: not even the empty page that a filter left there
    if (front.next === undefined) t.deepEqual(names(all.slice(1)), [[]])
    else t.deepEqual(names(await forth(turn, front.next)), names(all.slice(1)))
  })
  await fc.assert(property, { seed: SEED, numRuns: RUNS, includeErrorInReport: true })
  t.true(turned > RUNS / 6, `${turned} turned`)
})
