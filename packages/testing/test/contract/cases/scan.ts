import { type AttributeValue, type DynamoDBClient, ScanCommand, type ScanCommandInput } from '@aws-sdk/client-dynamodb'
import { key, put, puts } from '../../support/entries.js'
import { tableInput } from '../../support/music.js'
import type { ContractCase } from '../contract-case.js'
import { batchWrite, put as putItem } from '../look/items.js'
import { seen } from '../look/seen.js'
import { ready } from '../look/tables.js'
import { invalid } from '../refused.js'

type Item = Record<string, AttributeValue>

const scanOnce = (client: DynamoDBClient, more: Partial<ScanCommandInput> = {}) =>
  client.send(new ScanCommand({ TableName: 'Music', ...more }))

/** All pages of a scan, each as its items. */
async function pages(client: DynamoDBClient, more: Partial<ScanCommandInput> = {}): Promise<Item[][]> {
  const found: Item[][] = []
  let ExclusiveStartKey: Item | undefined
  do {
    const page = await scanOnce(client, { ...more, ExclusiveStartKey })
    found.push(page.Items ?? [])
    ExclusiveStartKey = page.LastEvaluatedKey
  } while (ExclusiveStartKey !== undefined)
  return found
}

/** The sort keys of one partition in the order of a scan. */
async function sortOrder(client: DynamoDBClient, type: 'S' | 'N' | 'B', values: AttributeValue[]): Promise<unknown> {
  await ready(client, tableInput('Music', { pk: 'S', sk: type }))
  for (const sk of values) await putItem(client, { pk: { S: 'a' }, sk })
  return (await scanOnce(client)).Items?.map(({ sk }) => sk)
}

async function onFive(client: DynamoDBClient, more: Partial<ScanCommandInput>): Promise<unknown> {
  await ready(client)
  await batchWrite(client, puts(5))
  return await seen(scanOnce(client, more).then(({ Count, Items }) => ({ Count, items: Items?.length })))
}

const SEGMENTS = 'API reference of Scan; observed on AWS'
const strings = (...values: string[]) => values.map((S) => ({ S }))
const numbers = (...values: string[]) => values.map((N) => ({ N }))
const binaries = (...values: number[][]) => values.map((bytes) => ({ B: Uint8Array.from(bytes) }))

const refusals: readonly (readonly [
  title: string,
  more: Partial<ScanCommandInput>,
  clause: string,
  differs?: ContractCase['differs'],
])[] = [
  ['a limit of 0', { Limit: 0 }, 'Member must have value greater than or equal to 1'],
  [
    'a segment that is not below their number',
    { Segment: 5, TotalSegments: 5 },
    'The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: 5 is not less than TotalSegments: 5',
  ],
  [
    'a segment without their number',
    { Segment: 0 },
    'The TotalSegments parameter is required but was not present in the request when Segment parameter is present',
    { dynalite: { sees: { Count: 5, items: 5 }, why: 'scans the whole table' } },
  ],
  [
    'a number of segments without a segment',
    { TotalSegments: 2 },
    'The Segment parameter is required but was not present in the request when parameter TotalSegments is present',
  ],
  ['no segments at all', { Segment: 0, TotalSegments: 0 }, 'Member must have value greater than or equal to 1'],
  ['a negative segment', { Segment: -1, TotalSegments: 2 }, 'Member must have value greater than or equal to 0'],
  [
    'a way to select that is none',
    { Select: 'EVERYTHING' as 'COUNT' },
    "at 'select' failed to satisfy constraint: Member must satisfy enum value set",
  ],
  [
    'a start key without its sort key',
    { ExclusiveStartKey: { pk: { S: 'a' } } },
    'The provided starting key is invalid',
  ],
  [
    'a start key of another type',
    { ExclusiveStartKey: { ...key('a'), sk: { N: '1' } } },
    'The provided starting key is invalid',
  ],
]

export const scanCases: readonly ContractCase[] = [
  {
    title: 'a scan of an empty table is one empty page',
    source: 'API reference of Scan',
    look: async (client) => {
      await ready(client)
      return await seen(scanOnce(client))
    },
    expect: { Items: [], Count: 0, ScannedCount: 0 },
  },
  {
    title: 'a scan returns whole items',
    source: 'API reference of Scan',
    look: async (client) => {
      await ready(client)
      await putItem(client, { ...key('a'), n: { N: '1.0' } })
      return await seen(scanOnce(client, { ConsistentRead: true }))
    },
    expect: { Items: [{ ...key('a'), n: { N: '1' } }], Count: 1, ScannedCount: 1 },
  },
  {
    title: 'a scan that counts has no items',
    source: 'API reference of Scan',
    look: (client) => onFive(client, { Select: 'COUNT' }),
    expect: { Count: 5 },
  },
  {
    title: 'a limit of as many items as there are still has a last key',
    source: 'written against AWS',
    look: async (client) => {
      await ready(client)
      await batchWrite(client, puts(5))
      return (await pages(client, { Limit: 5 })).map(({ length }) => length)
    },
    expect: [5, 0],
  },
  {
    title: 'a limit of one more than there are has no last key',
    source: 'written against AWS',
    look: async (client) => {
      await ready(client)
      await batchWrite(client, puts(5))
      return (await pages(client, { Limit: 6 })).map(({ length }) => length)
    },
    expect: [5],
  },
  {
    title: 'pages of a limited scan cover the table once',
    source: 'API reference of Scan',
    look: async (client) => {
      await ready(client)
      await batchWrite(client, puts(25))
      const found = await pages(client, { Limit: 4 })
      const ids = found.flat().map(({ pk }) => pk?.S)
      return [found.map(({ length }) => length), new Set(ids).size]
    },
    expect: [[4, 4, 4, 4, 4, 4, 1], 25],
  },
  {
    title: 'the last key holds the key attributes alone',
    source: 'API reference of Scan',
    look: async (client) => {
      await ready(client)
      await putItem(client, { ...key('a'), n: { N: '1' } })
      return (await scanOnce(client, { Limit: 1 })).LastEvaluatedKey
    },
    expect: key('a'),
  },
  {
    title: 'a page ends with the item that fills 1 MB',
    source: 'written against AWS',
    look: async (client) => {
      await ready(client)
      // 262,144 bytes each, names and keys included: four make 1 MB to the byte
      const text = { S: 'x'.repeat(262_144 - 10) }
      await batchWrite(
        client,
        ['a', 'b', 'c', 'd', 'e'].map((pk) => put(pk, 'x', { text })),
      )
      return (await pages(client)).map(({ length }) => length)
    },
    expect: [4, 1],
  },
  {
    title: 'a scan that counts is paged at 1 MB too',
    source: 'API reference of Scan',
    look: async (client) => {
      await ready(client)
      const text = { S: 'x'.repeat(300_000) }
      await batchWrite(
        client,
        ['a', 'b', 'c', 'd', 'e'].map((pk) => put(pk, 'x', { text })),
      )
      const { Count, LastEvaluatedKey } = await scanOnce(client, { Select: 'COUNT' })
      return [Count, LastEvaluatedKey !== undefined]
    },
    expect: [4, true],
  },
  {
    title: 'segments share a table between them',
    source: SEGMENTS,
    look: async (client) => {
      await ready(client)
      await batchWrite(client, puts(25))
      const parts = await Promise.all([0, 1, 2].map((Segment) => pages(client, { Segment, TotalSegments: 3 })))
      const ids = parts.flat(2).map(({ pk }) => pk?.S)
      return [ids.length, new Set(ids).size]
    },
    expect: [25, 25],
  },
  {
    title: 'a scan goes on after a key that is gone',
    source: 'API reference of Scan',
    look: async (client) => {
      await ready(client)
      for (const sk of ['b', 'd']) await putItem(client, key('a', sk))
      return (await scanOnce(client, { ExclusiveStartKey: key('a', 'c') })).Items
    },
    expect: [key('a', 'd')],
  },
  {
    title: 'sort keys of text are in the order of their UTF-8 bytes',
    source: 'observed on AWS',
    look: (client) => sortOrder(client, 'S', strings('🎵', 'b', '\uFF5E', 'a', 'B', 'é', 'ab')),
    expect: strings('B', 'a', 'ab', 'b', 'é', '\uFF5E', '🎵'),
  },
  {
    title: 'sort keys of numbers are in numeric order, to the 38th digit',
    source: 'observed on AWS',
    look: (client) =>
      sortOrder(client, 'N', numbers(`${'1'.repeat(37)}2`, '10', '9', '-1', '-10', '0', '0.5', '1'.repeat(38))),
    expect: numbers('-10', '-1', '0', '0.5', '9', '10', '1'.repeat(38), `${'1'.repeat(37)}2`),
  },
  {
    title: 'sort keys of binary are in the order of unsigned bytes',
    source: 'observed on AWS',
    look: (client) => sortOrder(client, 'B', binaries([128], [127], [1, 0], [1], [255])),
    expect: binaries([1], [1, 0], [127], [128], [255]),
  },
  ...refusals.map(
    ([title, more, clause, differs]): ContractCase => ({
      title: `Scan refuses ${title}`,
      source: SEGMENTS,
      look: (client) => onFive(client, more),
      expect: invalid(clause),
      ...(differs && { differs }),
    }),
  ),
]
