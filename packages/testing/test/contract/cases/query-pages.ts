import type { DynamoDBClient, QueryCommandInput } from '@aws-sdk/client-dynamodb'
import { key } from '../../support/entries.js'
import type { ContractCase } from '../contract-case.js'
import { put } from '../look/items.js'
import { five, queryOnce, queryPages } from '../look/query.js'
import { seen } from '../look/seen.js'
import { ready } from '../look/tables.js'
import { n, s } from '../look/values.js'

const PAGES = 'Paginating table query results, DynamoDB Developer Guide; written against AWS'

const lengths = async (client: DynamoDBClient, more: Partial<QueryCommandInput>): Promise<unknown> => {
  await five(client)
  return (await queryPages(client, more)).map(({ length }) => length)
}

const hasX = { FilterExpression: 'attribute_exists(x)' }

export const queryPageCases: readonly ContractCase[] = [
  {
    title: 'a filter leaves items out, and what it left out was scanned',
    source: 'Filter expressions for the Query operation, DynamoDB Developer Guide',
    look: async (client) => {
      await five(client)
      return await seen(queryOnce(client, { FilterExpression: 'x > :n', ExpressionAttributeValues: { ':n': n(2) } }))
    },
    expect: { Items: [{ ...key('a', '4'), x: n(4) }], Count: 1, ScannedCount: 5 },
  },
  {
    title: 'a projection leaves attributes out',
    source: 'Projection expressions, DynamoDB Developer Guide',
    look: async (client) => {
      await five(client)
      return (await queryOnce(client, { ProjectionExpression: 'sk, x', Limit: 2 })).Items
    },
    expect: [{ sk: s('1') }, { sk: s('2'), x: n(2) }],
  },
  {
    title: 'a filter sees what the projection leaves out',
    source: 'Filter expressions for the Query operation, DynamoDB Developer Guide',
    look: async (client) => {
      await five(client)
      return (await queryOnce(client, { ...hasX, ProjectionExpression: 'sk' })).Items
    },
    expect: [{ sk: s('2') }, { sk: s('4') }],
  },
  {
    title: 'a query that counts has no items',
    source: 'API reference of Query',
    look: async (client) => {
      await five(client)
      return await seen(queryOnce(client, { ...hasX, Select: 'COUNT' }))
    },
    expect: { Count: 2, ScannedCount: 5 },
  },
  {
    title: 'pages of a limited query are the partition once',
    source: PAGES,
    look: (client) => lengths(client, { Limit: 2 }),
    expect: [2, 2, 1],
  },
  {
    title: 'pages of a query against the order are the partition once',
    source: PAGES,
    look: async (client) => {
      await five(client)
      const found = await queryPages(client, { Limit: 2, ScanIndexForward: false })
      return found.map((page) => page.map(({ sk }) => sk?.S).join(''))
    },
    expect: ['54', '32', '1'],
  },
  {
    title: 'a query limited to as many items as there are still has a last key',
    source: PAGES,
    look: (client) => lengths(client, { Limit: 5 }),
    expect: [5, 0],
  },
  {
    title: 'a query limited to one more than there are has no last key',
    source: PAGES,
    look: (client) => lengths(client, { Limit: 6 }),
    expect: [5],
  },
  {
    title: 'a limit counts what the filter leaves out, so that pages may be empty',
    source: PAGES,
    look: (client) => lengths(client, { ...hasX, Limit: 1 }),
    expect: [0, 1, 0, 1, 0, 0],
  },
  {
    title: 'the last key of a query is the last item’s that was scanned',
    source: PAGES,
    look: async (client) => {
      await five(client)
      return await seen(queryOnce(client, { ...hasX, Limit: 3 }))
    },
    expect: {
      Items: [{ ...key('a', '2'), x: n(2) }],
      Count: 1,
      ScannedCount: 3,
      LastEvaluatedKey: key('a', '3'),
    },
  },
  {
    title: 'a query goes on after a key that is gone',
    source: PAGES,
    look: async (client) => {
      await five(client)
      return (await queryOnce(client, { ExclusiveStartKey: key('a', '4x') })).Items
    },
    expect: [{ ...key('a', '5'), y: n(5) }],
  },
  {
    title: 'a page of a query ends with the item that fills 1 MB, whatever is projected',
    source: PAGES,
    look: async (client) => {
      await ready(client)
      // 262,144 bytes each, names and keys included: four make 1 MB to the byte
      const text = s('x'.repeat(262_144 - 10))
      for (const sk of ['1', '2', '3', '4', '5']) await put(client, { ...key('a', sk), text })
      return (await queryPages(client, { ProjectionExpression: 'pk' })).map(({ length }) => length)
    },
    expect: [4, 1],
  },
]
