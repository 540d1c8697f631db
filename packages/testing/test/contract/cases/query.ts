import type { AttributeValue, DynamoDBClient, QueryCommandInput } from '@aws-sdk/client-dynamodb'
import { key } from '../../support/entries.js'
import { tableInput } from '../../support/music.js'
import type { ContractCase } from '../contract-case.js'
import { batchWrite, put } from '../look/items.js'
import { five, queryOnce } from '../look/query.js'
import { seen } from '../look/seen.js'
import { ready } from '../look/tables.js'
import { type Attributes, b, map, n, s } from '../look/values.js'

const SOURCE = 'Key condition expressions for the Query operation, DynamoDB Developer Guide'

/** Sort keys of each type, in their order; the numbers and bytes are in another one as text. */
const sorts = {
  S: ['A', 'a', 'ab', 'abc', 'b', 'é', '\uFF5E', '🎵'].map(s),
  N: ['-10', '-1', '0', '0.5', '9', '10', '100'].map(n),
  B: [b(1), b(1, 0), b(1, 255), b(2), b(127), b(128), b(255)],
} as const

type Type = keyof typeof sorts
type Row = readonly [type: Type, condition: string, values: readonly AttributeValue[], from: number, to: number]

/** What a condition on the sort key finds: the keys from one place to before another. */
const ranges: readonly Row[] = [
  ['S', 'sk = :v', [s('ab')], 2, 3],
  ['S', 'sk < :v', [s('ab')], 0, 2],
  ['S', 'sk <= :v', [s('ab')], 0, 3],
  ['S', 'sk > :v', [s('é')], 6, 8],
  ['S', 'sk >= :v', [s('é')], 5, 8],
  ['S', ':v < sk', [s('\uFF5E')], 7, 8],
  ['S', 'sk BETWEEN :v AND :w', [s('a'), s('b')], 1, 5],
  ['S', 'begins_with(sk, :v)', [s('a')], 1, 4],
  ['S', 'begins_with(sk, :v)', [s('🎵')], 7, 8],
  ['S', 'sk > :v', [s('🎵')], 8, 8],
  ['N', 'sk = :v', [n('9.0')], 4, 5],
  ['N', 'sk < :v', [n(0)], 0, 2],
  ['N', 'sk <= :v', [n(9)], 0, 5],
  ['N', 'sk > :v', [n('0.49')], 3, 7],
  ['N', 'sk >= :v', [n(9)], 4, 7],
  ['N', 'sk BETWEEN :v AND :w', [n(-2), n(10)], 1, 6],
  ['B', 'sk = :v', [b(1, 0)], 1, 2],
  ['B', 'sk < :v', [b(2)], 0, 3],
  ['B', 'sk <= :v', [b(127)], 0, 5],
  ['B', 'sk > :v', [b(127)], 5, 7],
  ['B', 'sk >= :v', [b(255)], 6, 7],
  ['B', 'sk BETWEEN :v AND :w', [b(1, 0), b(128)], 1, 6],
  ['B', 'begins_with(sk, :v)', [b(1)], 0, 3],
]

/** `Music` with all sort keys of a type in the partition `a`, put in another order, and some elsewhere. */
async function sorted(client: DynamoDBClient, type: Type): Promise<void> {
  await ready(client, tableInput('Music', { pk: 'S', sk: type }))
  const items = [...sorts[type]].sort((left, right) => JSON.stringify(right).localeCompare(JSON.stringify(left)))
  await batchWrite(
    client,
    [...items.map((sk) => ({ pk: s('a'), sk })), { pk: s('b'), sk: sorts[type][3] }].map((Item) => ({
      PutRequest: { Item: Item as Attributes },
    })),
  )
}

async function sortKeys(client: DynamoDBClient, type: Type, more: Partial<QueryCommandInput>): Promise<unknown> {
  await sorted(client, type)
  return (await queryOnce(client, more)).Items?.map(({ sk }) => sk)
}

export const queryCases: readonly ContractCase[] = [
  {
    title: 'a query finds the whole items of a partition, in the order of their sort keys',
    source: SOURCE,
    look: async (client) => {
      await ready(client)
      for (const sk of ['y', 'x']) await put(client, { ...key('a', sk), m: map({ i: n(1) }) })
      await put(client, key('b'))
      return await seen(queryOnce(client))
    },
    expect: {
      Items: [
        { ...key('a', 'x'), m: map({ i: n(1) }) },
        { ...key('a', 'y'), m: map({ i: n(1) }) },
      ],
      Count: 2,
      ScannedCount: 2,
    },
  },
  {
    title: 'a query of a partition without items is one empty page',
    source: SOURCE,
    look: async (client) => {
      await five(client)
      return await seen(queryOnce(client, { ExpressionAttributeValues: { ':pk': s('nobody') } }))
    },
    expect: { Items: [], Count: 0, ScannedCount: 0 },
  },
  {
    title: 'a query finds the one item of a table without sort key',
    source: SOURCE,
    look: async (client) => {
      await ready(client, tableInput('Music', { pk: 'N' }))
      await put(client, { pk: n('1e1') })
      return (await queryOnce(client, { ExpressionAttributeValues: { ':pk': n('10.0') } })).Items
    },
    expect: [{ pk: n(10) }],
  },
  {
    title: 'a key condition may begin with the sort key, and have aliases and parentheses',
    source: SOURCE,
    look: async (client) => {
      await five(client)
      const { Items } = await queryOnce(client, {
        KeyConditionExpression: '(#s > :sk) and (#p = :pk)',
        ExpressionAttributeNames: { '#s': 'sk', '#p': 'pk' },
        ExpressionAttributeValues: { ':sk': s('4'), ':pk': s('a') },
      })
      return Items
    },
    expect: [{ ...key('a', '5'), y: n(5) }],
  },
  ...ranges.map(([type, condition, values, from, to]): ContractCase => {
    const [v, w] = values
    const shown = values.map((value) => Object.values(value).join()).join(' and ')
    return {
      title: `a query has sort keys of type ${type} with ${condition}, ${shown}`,
      source: SOURCE,
      look: (client) =>
        sortKeys(client, type, {
          KeyConditionExpression: `pk = :pk AND ${condition}`,
          ExpressionAttributeValues: { ':pk': s('a'), ...(v && { ':v': v }), ...(w && { ':w': w }) },
        }),
      expect: sorts[type].slice(from, to),
    }
  }),
  ...(['S', 'N', 'B'] as const).flatMap((type): readonly ContractCase[] => [
    {
      title: `a query has all sort keys of type ${type} in their order`,
      source: 'API reference of Query; observed on AWS',
      look: (client) => sortKeys(client, type, { ScanIndexForward: true }),
      expect: sorts[type],
    },
    {
      title: `a query has all sort keys of type ${type} against their order`,
      source: 'API reference of Query; observed on AWS',
      look: (client) => sortKeys(client, type, { ScanIndexForward: false }),
      expect: [...sorts[type]].reverse(),
    },
  ]),
]
