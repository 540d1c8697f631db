import assert from 'node:assert/strict'
import {
  BatchWriteItemCommand,
  type DynamoDBClient,
  QueryCommand,
  type QueryCommandInput,
  ScanCommand,
  type ScanCommandInput,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb'
import { equals, greaterThanOrEqual, type Page, type PageOptions, type Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import fc from 'fast-check'
import { openSession } from '../fixtures/open-session.js'
import { type Track, Tracks } from '../fixtures/track.js'

const tracks = fc.uniqueArray(
  fc.record({
    album: fc.constantFrom('a', 'a', 'b'),
    number: fc.integer({ min: -3, max: 25 }),
    genre: fc.constantFrom('dub', 'dub', 'jazz', undefined),
    year: fc.constantFrom(1990, 1991, 1992, undefined),
  }),
  { maxLength: 40, size: 'max', selector: ({ album, number }) => `${album}/${number}` },
)

const cases = fc.record({
  source: fc.constantFrom('table', 'table', 'index', 'scan'),
  isFiltered: fc.boolean(),
  isReversed: fc.boolean(),
  isManaged: fc.boolean(),
  segments: fc.integer({ min: 1, max: 4 }),
  pageSize: fc.option(fc.integer({ min: 1, max: 7 })),
  limit: fc.integer({ min: 1, max: 6 }),
  encryptCursors: fc.boolean(),
  isThrottled: fc.boolean(),
})

type Stored = typeof tracks extends fc.Arbitrary<(infer S)[]> ? S : never
type Case = typeof cases extends fc.Arbitrary<infer C> ? C : never
/** What queries and scans have in common. */
interface Found extends AsyncIterable<Track> {
  limit(count: number): Found
  page(options: PageOptions): Promise<Page<Track>>
  all(options: { readonly max: number }): Promise<Track[]>
  count(): Promise<number>
  explain(): { readonly input: QueryCommandInput }
}

interface Tunable<Q> {
  managed(isManaged: boolean): Q
  pageSize(items: number): Q
}

function tune<Q extends Tunable<Q>>(found: Q, { isManaged, pageSize }: Case): Q {
  const managed = found.managed(isManaged)
  return pageSize === null ? managed : managed.pageSize(pageSize)
}

function foundBy(session: Session, one: Case): Found {
  const { source, isFiltered, isReversed, segments } = one
  if (source === 'scan') {
    const scan = tune(session.scan(Tracks).segments(segments), one)
    return isFiltered ? scan.filter(($) => equals($.genre, 'dub')) : scan
  }
  if (source === 'index') {
    const query = tune(session.query(Tracks).index('byGenre').where({ genre: 'dub' }), one)
    const ordered = isReversed ? query.reverse() : query
    return isFiltered ? ordered.filter(($) => greaterThanOrEqual($.number, 5)) : ordered
  }
  const query = tune(session.query(Tracks).where({ album: 'a' }), one)
  const ordered = isReversed ? query.reverse() : query
  return isFiltered ? ordered.filter(($) => equals($.genre, 'dub')) : ordered
}

const nameOf = ({ album, number }: Track): string => `${album}/${number}`

/** What the same calls bring, unpaged and by the SDK alone. */
async function unpaged(client: DynamoDBClient, found: Found): Promise<string[]> {
  const {
    Limit: _,
    Segment: __,
    TotalSegments: ___,
    ...input
  } = found.explain().input as QueryCommandInput & ScanCommandInput
  const answer = await (input.KeyConditionExpression === undefined
    ? client.send(new ScanCommand(input))
    : client.send(new QueryCommand(input)))
  return (answer.Items ?? []).map(({ album, number }) => `${album?.S}/${number?.N}`)
}

async function write(client: DynamoDBClient, requests: readonly WriteRequest[]): Promise<void> {
  for (let from = 0; from < requests.length; from += 25) {
    await client.send(new BatchWriteItemCommand({ RequestItems: { Tracks: requests.slice(from, from + 25) } }))
  }
}

function keyOf({ album, number }: Stored) {
  return { album: { S: album }, number: { N: String(number) } }
}

function itemOf({ album, number, genre, year }: Stored) {
  return {
    album: { S: album },
    number: { N: String(number) },
    ...(genre && { genre: { S: genre } }),
    ...(year && { year: { N: String(year) } }),
  }
}

type Turn = (options: PageOptions) => Promise<Page<Track>>

/** All pages from the first one on, or from the one behind a cursor. */
async function forth(turn: Turn, from?: string): Promise<Page<Track>[]> {
  const pages: Page<Track>[] = []
  for (let after = from; ; after = pages.at(-1)?.next) {
    const page = await turn(after === undefined ? {} : { after })
    pages.push(page)
    if (page.next === undefined) return pages
  }
}

/** All pages before that one, the first of them first. */
async function back(turn: Turn, { previous }: Page<Track>): Promise<Page<Track>[]> {
  const pages: Page<Track>[] = []
  for (let before = previous; before !== undefined; before = pages[0]?.previous) pages.unshift(await turn({ before }))
  return pages
}

const names = (pages: readonly Page<Track>[]): string[][] => pages.map(({ items }) => items.map(nameOf))

/**
 * Reads queries and scans of an empty table `Tracks` that it fills: page by page, forth and back, and as one. Returns how
 * often there were pages to turn back.
 */
export async function checkPages(client: DynamoDBClient, runs: { readonly numRuns: number }): Promise<number> {
  const fake = client instanceof FakeDynamoDBClient ? client : undefined
  let turned = 0
  const property = fc.asyncProperty(tracks, cases, async (stored, one) => {
    await write(
      client,
      stored.map((track) => ({ PutRequest: { Item: itemOf(track) } })),
    )
    const secret = one.encryptCursors ? { cursorSecret: 'sixteen bytes or more', encryptCursors: true } : {}
    const session = openSession(client, { ...secret, ...(fake && { random: () => 0.5 }) })
    try {
      if (await turnPages(client, session, one)) turned++
    } finally {
      fake?.faults.clear()
      await write(
        client,
        stored.map((track) => ({ DeleteRequest: { Key: keyOf(track) } })),
      )
    }
  })
  await fc.assert(property, { ...runs, includeErrorInReport: true })
  return turned
}

/** Whether there were pages to turn back. */
async function turnPages(client: DynamoDBClient, session: Session, one: Case): Promise<boolean> {
  const found = foundBy(session, one)
  const expected = await unpaged(client, found)
  if (one.isThrottled && client instanceof FakeDynamoDBClient) client.faults.throttle({ rate: 0.3 })

  const isOrdered = one.source !== 'scan' || one.segments === 1
  const inOrder = (list: readonly string[]): readonly string[] => (isOrdered ? list : list.toSorted())

  const iterated: string[] = []
  for await (const track of found) iterated.push(nameOf(track))
  assert.deepEqual(inOrder(iterated), inOrder(expected))
  assert.equal(await found.count(), expected.length)
  const first = (await found.limit(one.limit).all({ max: 9 })).map(nameOf)
  if (isOrdered) assert.deepEqual(first, expected.slice(0, one.limit))
  else assert.equal(first.length, Math.min(one.limit, expected.length))

  const turn: Turn = (options) => found.page({ ...options, limit: one.limit })
  const pages = await forth(turn)
  assert.deepEqual(inOrder(names(pages).flat()), inOrder(expected))
  assert.ok(names(pages).every((page, at) => at >= pages.length - 1 || page.length === one.limit))
  const isExact = !one.isFiltered && one.pageSize === null && isOrdered
  if (isExact) assert.equal(pages.length, Math.max(1, Math.ceil(expected.length / one.limit)))
  if (one.source === 'scan') return false

  const [front, ...others] = await back(turn, pages.at(-1)!)
  if (front === undefined) return false
  // in front of the first page a filter can leave an empty one
  const all = front.items.length > 0 ? pages : [front, ...pages]
  assert.ok(all === pages || !isExact)
  assert.deepEqual(names([front, ...others]), names(all.slice(0, -1)))
  // read back from the end, a page knows that nothing follows it: not even the empty page that a filter left there
  if (front.next === undefined) assert.deepEqual(names(all.slice(1)), [[]])
  else assert.deepEqual(names(await forth(turn, front.next)), names(all.slice(1)))
  return true
}
