import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ListTablesCommand,
} from '@aws-sdk/client-dynamodb'
import { key } from '../../support/entries.js'
import { tableInput } from '../../support/music.js'
import type { ContractCase } from '../contract-case.js'
import { countOf, put } from '../look/items.js'
import { seen } from '../look/seen.js'
import { ready } from '../look/tables.js'
import { invalid, refused } from '../refused.js'
import { dropTables } from '../servers/drop-tables.js'

const NAMES = ['Zebra', 'Apple', 'banana', 'Mango', 'Apple-2']

const KEYS = [
  { AttributeName: 'pk', KeyType: 'HASH' },
  { AttributeName: 'sk', KeyType: 'RANGE' },
]

async function createAll(client: DynamoDBClient): Promise<void> {
  for (const name of NAMES) await ready(client, tableInput(name, { pk: 'S' }))
}

export const tableCases: readonly ContractCase[] = [
  {
    title: 'DescribeTable of a missing table names it',
    source: 'observed on AWS',
    look: (client) => seen(client.send(new DescribeTableCommand({ TableName: 'Nowhere' }))),
    expect: refused('ResourceNotFoundException', 'Requested resource not found: Table: Nowhere not found'),
  },
  {
    title: 'DescribeTable tells a table by its ARN',
    source: 'API reference of DescribeTable',
    look: async (client) => {
      const TableName = await ready(client)
      return await seen(
        client.send(new DescribeTableCommand({ TableName })).then(({ Table }) => ({ is: Table?.TableName })),
      )
    },
    expect: { is: 'Music' },
    differs: {
      dynalite: {
        sees: invalid('Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+'),
        why: 'knows tables by name only',
      },
      'dynamodb-local': { sees: invalid('Invalid table/index name.'), why: 'knows tables by name only' },
    },
  },
  {
    title: 'a table’s ARN ends in its name',
    source: 'Amazon Resource Names, DynamoDB Developer Guide',
    look: async (client) => /^arn:aws:dynamodb:[^:]+:\d{12}:table\/Music$/.test(await ready(client)),
    expect: true,
  },
  {
    title: 'ListTables without tables is an empty list',
    source: 'API reference of ListTables',
    look: (client) => seen(client.send(new ListTablesCommand({}))),
    expect: { TableNames: [] },
  },
  {
    title: 'ListTables lists names in the order of their bytes',
    source: 'written against AWS',
    look: async (client) => {
      await createAll(client)
      return await seen(client.send(new ListTablesCommand({})))
    },
    expect: { TableNames: ['Apple', 'Apple-2', 'Mango', 'Zebra', 'banana'] },
  },
  {
    title: 'ListTables goes on after the table it ended with',
    source: 'API reference of ListTables',
    look: async (client) => {
      await createAll(client)
      const pages: (readonly string[])[] = []
      let start: string | undefined
      do {
        const page = await client.send(new ListTablesCommand({ Limit: 2, ExclusiveStartTableName: start }))
        pages.push([...(page.TableNames ?? [])])
        start = page.LastEvaluatedTableName
      } while (start !== undefined)
      return { sizes: pages.map(({ length }) => length), names: pages.flat().sort() }
    },
    expect: { sizes: [2, 2, 1], names: [...NAMES].sort() },
  },
  {
    title: 'ListTables starts after a name that no table has',
    source: 'written against AWS',
    look: async (client) => {
      await createAll(client)
      return await seen(client.send(new ListTablesCommand({ ExclusiveStartTableName: 'Banana' })))
    },
    expect: { TableNames: ['Mango', 'Zebra', 'banana'] },
  },
  {
    title: 'names that differ in their case are two tables',
    source: 'Naming rules, DynamoDB Developer Guide',
    look: async (client) => {
      await ready(client, tableInput('Music', { pk: 'S' }))
      return await seen(client.send(new CreateTableCommand(tableInput('MUSIC', { pk: 'S' }))).then(() => ({})))
    },
    expect: {},
    differs: {
      'dynamodb-local': { sees: refused('InternalFailure', ''), why: 'fails when names differ in nothing else' },
    },
  },
  {
    title: 'ListTables refuses a limit of 0',
    source: 'API reference of ListTables',
    look: (client) => seen(client.send(new ListTablesCommand({ Limit: 0 }))),
    expect: invalid('Member must have value greater than or equal to 1'),
  },
  {
    title: 'ListTables refuses a limit of 101',
    source: 'API reference of ListTables',
    look: (client) => seen(client.send(new ListTablesCommand({ Limit: 101 }))),
    expect: invalid('Member must have value less than or equal to 100'),
  },
  {
    title: 'DeleteTable answers DELETING, without the key schema',
    source: 'observed on AWS',
    look: async (client) => {
      await ready(client)
      const { TableDescription } = await client.send(new DeleteTableCommand({ TableName: 'Music' }))
      return { status: TableDescription?.TableStatus, keys: TableDescription?.KeySchema }
    },
    expect: { status: 'DELETING', keys: undefined },
    differs: {
      dynalite: { sees: { status: 'DELETING', keys: KEYS }, why: 'has the key schema' },
      'dynamodb-local': { sees: { status: 'ACTIVE', keys: KEYS }, why: 'has it ACTIVE, with the key schema' },
    },
  },
  {
    title: 'DeleteTable of a missing table names it',
    source: 'observed on AWS',
    look: (client) => seen(client.send(new DeleteTableCommand({ TableName: 'Nowhere' }))),
    expect: refused('ResourceNotFoundException', 'Requested resource not found: Table: Nowhere not found'),
  },
  {
    title: 'a table that is created again is empty',
    source: 'API reference of DeleteTable',
    look: async (client) => {
      await ready(client)
      await put(client, key('a'))
      const before = await countOf(client)
      await dropTables(client)
      await ready(client)
      return [before, await countOf(client)]
    },
    expect: [1, 0],
  },
  {
    title: 'a deleted table’s name is free again, with another key',
    source: 'API reference of DeleteTable',
    look: async (client) => {
      await ready(client)
      await dropTables(client)
      const { TableDescription } = await client.send(new CreateTableCommand(tableInput('Music', { other: 'N' })))
      return TableDescription?.KeySchema
    },
    expect: [{ AttributeName: 'other', KeyType: 'HASH' }],
  },
]
