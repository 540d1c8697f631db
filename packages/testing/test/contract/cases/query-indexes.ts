import type { DynamoDBClient, QueryCommandInput } from '@aws-sdk/client-dynamodb'
import { key } from '../../support/entries.js'
import type { ContractCase } from '../contract-case.js'
import { onDynalite } from '../differs.js'
import { put } from '../look/items.js'
import { indexedMusic, queryOnce, queryPages } from '../look/query.js'
import { seen } from '../look/seen.js'
import { ready } from '../look/tables.js'
import { type Attributes, n, s } from '../look/values.js'
import { updateWith } from '../look/write-with.js'

const SOURCE = 'Global secondary indexes, DynamoDB Developer Guide'
const LOCAL = 'Local secondary indexes, DynamoDB Developer Guide'

/** In both indexes, only in the local one, in the global ones without a number and in none. */
const items: readonly Attributes[] = [
  { ...key('a', '1'), l: s('z'), g: s('g'), h: n(10), n: n(1), o: s('other') },
  { ...key('a', '2'), l: s('y'), n: n(2), o: s('other') },
  { ...key('a', '3'), l: s('x'), g: s('g'), h: n(9), n: n(3), o: s('other') },
  { ...key('a', '4'), g: s('g'), o: s('other') },
  { ...key('a', '5'), o: s('other') },
]

async function found(client: DynamoDBClient, more: Partial<QueryCommandInput>): Promise<unknown> {
  await ready(client, indexedMusic)
  for (const item of items) await put(client, item)
  return (await queryOnce(client, more)).Items
}

const byG = (IndexName: string): Partial<QueryCommandInput> => ({
  IndexName,
  KeyConditionExpression: 'g = :g',
  ExpressionAttributeValues: { ':g': s('g') },
})
const bySort = (left: Attributes, right: Attributes) => ((left.sk?.S ?? '') < (right.sk?.S ?? '') ? -1 : 1)

export const queryIndexCases: readonly ContractCase[] = [
  {
    title: 'a global index with some attributes has its keys, the table’s and these',
    source: SOURCE,
    look: (client) => found(client, byG('gsi')),
    expect: [
      { ...key('a', '3'), g: s('g'), h: n(9), n: n(3) },
      { ...key('a', '1'), g: s('g'), h: n(10), n: n(1) },
    ],
  },
  {
    title: 'a global index with all attributes has whole items',
    source: SOURCE,
    look: async (client) => ((await found(client, byG('all'))) as Attributes[]).sort(bySort),
    expect: [items[0], items[2], items[3]],
  },
  {
    title: 'a global index with its keys only has nothing else',
    source: SOURCE,
    look: (client) =>
      found(client, { IndexName: 'bare', KeyConditionExpression: 'h = :h', ExpressionAttributeValues: { ':h': n(9) } }),
    expect: [{ ...key('a', '3'), h: n(9) }],
  },
  {
    title: 'a global index has a condition on its own sort key',
    source: SOURCE,
    look: (client) =>
      found(client, {
        IndexName: 'gsi',
        KeyConditionExpression: 'g = :g AND h > :h',
        ExpressionAttributeValues: { ':g': s('g'), ':h': n(9) },
      }),
    expect: [{ ...key('a', '1'), g: s('g'), h: n(10), n: n(1) }],
  },
  {
    title: 'a local index has its keys and the table’s, in its own order',
    source: LOCAL,
    look: (client) => found(client, { IndexName: 'lsi' }),
    expect: [
      { ...key('a', '3'), l: s('x') },
      { ...key('a', '2'), l: s('y') },
      { ...key('a', '1'), l: s('z') },
    ],
  },
  {
    title: 'a local index is read against its order, by a condition on its sort key',
    source: LOCAL,
    look: (client) =>
      found(client, {
        IndexName: 'lsi',
        KeyConditionExpression: 'pk = :pk AND l BETWEEN :x AND :y',
        ExpressionAttributeValues: { ':pk': s('a'), ':x': s('x'), ':y': s('y') },
        ScanIndexForward: false,
      }),
    expect: [
      { ...key('a', '2'), l: s('y') },
      { ...key('a', '3'), l: s('x') },
    ],
  },
  {
    title: 'a consistent query reads a local index',
    source: LOCAL,
    look: (client) => found(client, { IndexName: 'lsi', ConsistentRead: true, Limit: 1 }),
    expect: [{ ...key('a', '3'), l: s('x') }],
  },
  {
    title: 'a local index gets whole items from the table with ALL_ATTRIBUTES',
    source: LOCAL,
    look: (client) => found(client, { IndexName: 'lsi', Select: 'ALL_ATTRIBUTES' }),
    expect: [items[2], items[1], items[0]],
  },
  {
    title: 'a local index gets what a projection asks for from the table',
    source: LOCAL,
    look: (client) => found(client, { IndexName: 'lsi', ProjectionExpression: 'sk, n' }),
    expect: [
      { sk: s('3'), n: n(3) },
      { sk: s('2'), n: n(2) },
      { sk: s('1'), n: n(1) },
    ],
    differs: onDynalite(
      'projects what the index has',
      ['3', '2', '1'].map((sk) => ({ sk: s(sk) })),
    ),
  },
  {
    title: 'ALL_PROJECTED_ATTRIBUTES has what the index has',
    source: 'API reference of Query',
    look: (client) => found(client, { IndexName: 'lsi', Select: 'ALL_PROJECTED_ATTRIBUTES', Limit: 1 }),
    expect: [{ ...key('a', '3'), l: s('x') }],
  },
  {
    title: 'a global index with all attributes has ALL_ATTRIBUTES',
    source: SOURCE,
    look: async (client) => ((await found(client, { ...byG('all'), Select: 'ALL_ATTRIBUTES' })) as unknown[]).length,
    expect: 3,
  },
  {
    title: 'the filter of an index may be on the table’s key',
    source: 'Filter expressions for the Query operation, DynamoDB Developer Guide',
    look: (client) =>
      found(client, {
        IndexName: 'gsi',
        KeyConditionExpression: 'g = :g',
        FilterExpression: 'sk = :sk',
        ExpressionAttributeValues: { ':g': s('g'), ':sk': s('1') },
        ProjectionExpression: 'sk',
      }),
    expect: [{ sk: s('1') }],
  },
  {
    title: 'the last key of a global index has its keys and the table’s',
    source: 'written against AWS',
    look: async (client) => {
      await found(client, byG('gsi'))
      return (await queryOnce(client, { ...byG('gsi'), Limit: 1 })).LastEvaluatedKey
    },
    expect: { ...key('a', '3'), g: s('g'), h: n(9) },
  },
  {
    title: 'the last key of a local index has its keys and the table’s',
    source: 'written against AWS',
    look: async (client) => {
      await found(client, { IndexName: 'lsi' })
      return (await queryOnce(client, { IndexName: 'lsi', Limit: 1 })).LastEvaluatedKey
    },
    expect: { ...key('a', '3'), l: s('x') },
  },
  ...(['lsi', 'gsi', 'all'] as const).map(
    (IndexName): ContractCase => ({
      title: `pages of ${IndexName} have each of its items once`,
      source: 'API reference of Query',
      look: async (client) => {
        const more = IndexName === 'lsi' ? { IndexName } : byG(IndexName)
        await found(client, more)
        const pages = await queryPages(client, { ...more, Limit: 1 })
        return [pages.map(({ length }) => length), new Set(pages.flat().map(({ sk }) => sk?.S)).size]
      },
      expect: [[1, 1, 1, 0].slice(IndexName === 'gsi' ? 1 : 0), IndexName === 'gsi' ? 2 : 3],
    }),
  ),
  {
    title: 'equal index keys are paged through without loss',
    source: 'API reference of Query',
    look: async (client) => {
      await ready(client, indexedMusic)
      for (const sk of '123456789') await put(client, { ...key('a', sk), g: s('g'), h: n(1) })
      const pages = await queryPages(client, { ...byG('gsi'), Limit: 2 })
      return pages
        .flat()
        .map(({ sk }) => sk?.S)
        .sort()
        .join('')
    },
    expect: '123456789',
  },
  {
    title: 'an item leaves an index with its key, and comes back with a new one',
    source: 'Take advantage of sparse indexes, DynamoDB Developer Guide',
    look: async (client) => {
      await ready(client, indexedMusic)
      const sizes: unknown[] = []
      for (const UpdateExpression of ['SET g = :g, h = :h', 'REMOVE h', 'SET h = :h']) {
        const values = { ':g': s('g'), ':h': n(1) }
        const used = Object.entries(values).filter(([alias]) => UpdateExpression.includes(alias))
        await updateWith(client, {
          UpdateExpression,
          ...(used.length > 0 && { ExpressionAttributeValues: Object.fromEntries(used) }),
        })
        sizes.push((await queryOnce(client, byG('gsi'))).Count)
      }
      return sizes
    },
    expect: [1, 0, 1],
  },
  {
    title: 'an index has the values that an update made',
    source: SOURCE,
    look: async (client) => {
      await ready(client, indexedMusic)
      await put(client, { ...key('a'), g: s('g'), h: n(1), n: n(1) })
      await updateWith(client, {
        UpdateExpression: 'SET n = n + :v ADD h :v',
        ExpressionAttributeValues: { ':v': n(1) },
      })
      return await seen(queryOnce(client, byG('gsi')))
    },
    expect: { Items: [{ ...key('a'), g: s('g'), h: n(2), n: n(2) }], Count: 1, ScannedCount: 1 },
  },
]
