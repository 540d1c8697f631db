import {
  DeleteItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  ScanCommand,
  type ScanCommandInput,
} from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import fc from 'fast-check'
import { type SdkItem, VARIED_INDEXES, variedAttributes, variedClient, variedKey } from '../support/varied-table.js'

const RUNS = { long: 1500, ci: 250, test: 40 }[process.env.SLUICE_TIER ?? 'test'] ?? 40
/** More than the upper tiers' runs take on a busy machine. */
const MAX_MS = 15 * 60 * 1000

const items = fc.array(
  fc.tuple(variedKey, variedAttributes).map(([key, more]): SdkItem => ({ ...key, ...more })),
  { maxLength: 20 },
)

interface Asked {
  readonly filter: string | undefined
  readonly projection: string | undefined
  readonly limit: number
  readonly forward: boolean
  readonly consistent: boolean
}
const asked = fc.record<Asked>({
  filter: fc.constantFrom(undefined, 'attribute_exists(s)', 'size(t) < :f', 'u = :f'),
  projection: fc.constantFrom(undefined, 'sk', 's, t'),
  limit: fc.integer({ min: 1, max: 5 }),
  forward: fc.boolean(),
  consistent: fc.boolean(),
})

type Read = (more: Partial<QueryCommandInput & ScanCommandInput>) => Promise<{
  Items?: SdkItem[] | undefined
  ScannedCount?: number | undefined
  LastEvaluatedKey?: SdkItem | undefined
}>

/** All pages of a read. */
async function pagesOf(read: Read, limit: number, after?: (page: readonly SdkItem[]) => Promise<void>) {
  const pages: SdkItem[][] = []
  const scanned: number[] = []
  let start: SdkItem | undefined
  do {
    const page = await read({ Limit: limit, ...(start && { ExclusiveStartKey: start }) })
    pages.push(page.Items ?? [])
    scanned.push(page.ScannedCount ?? 0)
    await after?.(page.Items ?? [])
    start = page.LastEvaluatedKey
  } while (start !== undefined)
  return { pages, scanned }
}

/** Whether pages are the whole answer: the same items in the same order, each page as long as it may be. */
async function checkPages(t: { deepEqual: (one: unknown, other: unknown) => void }, read: Read, limit: number) {
  const whole = await read({})
  const { pages, scanned } = await pagesOf(read, limit)
  t.deepEqual(pages.flat(), whole.Items)
  const total = whole.ScannedCount ?? 0
  // full pages, then the rest; a last full page doesn't know that nothing follows
  const expected = [...Array<number>(Math.floor(total / limit)).fill(limit), total % limit]
  t.deepEqual(scanned, expected)
}

const SOURCES = [
  [undefined, 'pk = :p', { S: 'p' }],
  [undefined, 'pk = :p AND sk >= :s', { S: 'p' }],
  ['local', 'pk = :p', { S: 'q' }],
  ['local', 'pk = :p AND s <= :s', { S: 'p' }],
  ['all', 'n = :p', { N: '12' }],
  ['all', 'n = :p AND begins_with(s, :s)', { N: '0' }],
  ['some', 's = :p', { S: 'x' }],
] as const

async function filled(list: readonly SdkItem[]): Promise<FakeDynamoDBClient> {
  const client = await variedClient({ recordCalls: 0 })
  for (const Item of list) await client.send(new PutItemCommand({ TableName: 'Varied', Item }))
  return client
}

/** What every read says, as far as its source lets it. */
function readOf({ filter, projection, consistent }: Asked, index: string | undefined, values: SdkItem) {
  const isGlobal = index === 'all' || index === 'some'
  // `s` is a key of each index, which no filter may name; a query may filter by what its index holds only
  const held = VARIED_INDEXES.find(({ name }) => name === index)?.projected
  const isRefused = filter?.includes('(s)')
    ? index !== undefined
    : held !== undefined && !held.includes(filter?.startsWith('u') ? 'u' : 't')
  const used = isRefused ? undefined : filter
  const all = { ...values, ...(used?.includes(':f') && { ':f': used.startsWith('u') ? { S: 'one' } : { N: '950' } }) }
  return {
    TableName: 'Varied',
    ...(index && { IndexName: index }),
    ...(used && { FilterExpression: used }),
    ...(projection && { ProjectionExpression: projection }),
    ...(Object.keys(all).length > 0 && { ExpressionAttributeValues: all }),
    ...(consistent && !isGlobal && { ConsistentRead: true }),
  }
}

test('the pages of a query are its whole answer, of tables and indexes, in either direction', async (t) => {
  t.timeout(MAX_MS)
  await fc.assert(
    fc.asyncProperty(items, asked, fc.constantFrom(...SOURCES), async (list, how, [index, condition, partition]) => {
      const client = await filled(list)
      const values = { ':p': partition, ...(condition.includes(':s') && { ':s': { S: 'b' } }) }
      const base = { ...readOf(how, index, values), KeyConditionExpression: condition }
      const read: Read = (more) => client.send(new QueryCommand({ ...base, ScanIndexForward: how.forward, ...more }))
      await checkPages(t, read, how.limit)
      const { Items: other = [] } = await client.send(new QueryCommand({ ...base, ScanIndexForward: !how.forward }))
      t.deepEqual((await read({})).Items, other.toReversed())
    }),
    { numRuns: RUNS },
  )
})

test('the pages of a scan are its whole answer, and those of its segments are too, in parts', async (t) => {
  t.timeout(MAX_MS)
  const index = fc.constantFrom(undefined, 'local', 'all', 'some')
  await fc.assert(
    fc.asyncProperty(items, asked, index, fc.integer({ min: 1, max: 5 }), async (list, how, name, total) => {
      const client = await filled(list)
      const base = readOf(how, name, {})
      const read: Read = (more) => client.send(new ScanCommand({ ...base, ...more }))
      await checkPages(t, read, how.limit)
      const parts: SdkItem[][] = []
      for (let Segment = 0; Segment < total; Segment++) {
        const part: Read = (more) => read({ Segment, TotalSegments: total, ...more })
        await checkPages(t, part, how.limit)
        parts.push((await part({})).Items ?? [])
      }
      const text = (one: SdkItem): string => JSON.stringify(one, Object.keys(one).sort())
      t.deepEqual(parts.flat().map(text).sort(), ((await read({})).Items ?? []).map(text).sort())
    }),
    { numRuns: RUNS },
  )
})

test('pages go on where they were, though what was read is deleted in between', async (t) => {
  t.timeout(MAX_MS)
  const index = fc.constantFrom(undefined, 'local', 'all', 'some')
  await fc.assert(
    fc.asyncProperty(items, index, fc.integer({ min: 1, max: 4 }), async (list, name, limit) => {
      const client = await filled(list)
      const base = { TableName: 'Varied', ...(name && { IndexName: name }) }
      const read: Read = (more) => client.send(new ScanCommand({ ...base, ...more }))
      const whole = (await read({})).Items
      const { pages } = await pagesOf(read, limit, async (page) => {
        for (const { pk, sk } of page) {
          await client.send(new DeleteItemCommand({ TableName: 'Varied', Key: { pk: pk!, sk: sk! } }))
        }
      })
      t.deepEqual(pages.flat(), whole)
      t.deepEqual((await read({})).Items, [])
    }),
    { numRuns: RUNS },
  )
})
