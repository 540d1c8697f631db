import {
  CreateTableCommand,
  DeleteItemCommand,
  DescribeTableCommand,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb'
import { OptionError } from '@sluice/core'
import { type Dump, FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key } from '../support/entries.js'
import { musicClient, tableInput } from '../support/music.js'

const index = {
  IndexName: 'byYear',
  KeySchema: [{ AttributeName: 'year', KeyType: 'HASH' as const }],
  Projection: { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: ['label'] },
}
const units = { ReadCapacityUnits: 3, WriteCapacityUnits: 4 }
const provisioned = {
  TableName: 'Albums',
  BillingMode: 'PROVISIONED' as const,
  ProvisionedThroughput: units,
  KeySchema: [
    { AttributeName: 'id', KeyType: 'HASH' as const },
    { AttributeName: 'part', KeyType: 'RANGE' as const },
  ],
  AttributeDefinitions: ['id', 'part', 'year'].map((name) => ({ AttributeName: name, AttributeType: 'N' as const })),
  LocalSecondaryIndexes: [
    {
      ...index,
      IndexName: 'local',
      KeySchema: [
        { AttributeName: 'id', KeyType: 'HASH' as const },
        { AttributeName: 'year', KeyType: 'RANGE' as const },
      ],
    },
  ],
  GlobalSecondaryIndexes: [{ ...index, ProvisionedThroughput: units }],
  DeletionProtectionEnabled: true,
  TableClass: 'STANDARD_INFREQUENT_ACCESS' as const,
}

test('a dump is DynamoDB JSON: the input of CreateTable, and the items', async (t) => {
  const client = await musicClient()
  const Item = { ...key('a'), n: { N: '1.0' }, b: { B: new Uint8Array([255]) }, s: { SS: ['x'] } }
  await client.send(new PutItemCommand({ TableName: 'Music', Item }))
  t.deepEqual(JSON.parse(JSON.stringify(client.dump())), {
    tables: [
      {
        table: tableInput('Music', { pk: 'S', sk: 'S' }),
        items: [{ ...key('a'), n: { N: '1' }, b: { B: '/w==' }, s: { SS: ['x'] } }],
      },
    ],
  })
})

test('what was dumped and loaded is the same, table by table and item by item', async (t) => {
  const client = await musicClient()
  await client.send(new CreateTableCommand(provisioned))
  for (let id = 0; id < 120; id++) {
    const Item = { id: { N: `${id % 7}` }, part: { N: `${id}` }, year: { N: '1990' }, text: { S: 'x'.repeat(20_000) } }
    await client.send(new PutItemCommand({ TableName: 'Albums', Item }))
  }
  const dump: Dump = JSON.parse(JSON.stringify(client.dump()))
  t.is(dump.tables[0]?.items?.length, 120, 'more than one page of a scan')
  const other = new FakeDynamoDBClient({ clock: client.clock })
  other.load(dump)
  t.deepEqual(other.dump(), client.dump())
  const describe = async (one: FakeDynamoDBClient) =>
    (await one.send(new DescribeTableCommand({ TableName: 'Albums' }))).Table
  const { CreationDateTime: _first, TableId: _one, ...description } = (await describe(other)) ?? {}
  const { CreationDateTime: _second, TableId: _other, ...expected } = (await describe(client)) ?? {}
  t.deepEqual(description, expected)
})

test('a dump of more than a hundred tables has them all', async (t) => {
  const client = new FakeDynamoDBClient()
  for (let at = 0; at < 150; at++) await client.send(new CreateTableCommand(tableInput(`Table${at}`, { pk: 'S' })))
  t.is(client.dump().tables.length, 150)
})

test('names that every object inherits survive', async (t) => {
  const client = await musicClient()
  const items = '[{"__proto__":{"S":"p"},"constructor":{"M":{"__proto__":{"N":"1"}}},"pk":{"S":"a"},"sk":{"S":"x"}}]'
  client.load(
    JSON.parse(`{"tables":[{"table":${JSON.stringify(tableInput('Other', { pk: 'S', sk: 'S' }))},"items":${items}}]}`),
  )
  t.is(JSON.stringify(client.dump().tables.find(({ table }) => table.TableName === 'Other')?.items), items)
})

test('a dump and what it was loaded from belong to the caller', async (t) => {
  const client = await musicClient()
  await client.send(new PutItemCommand({ TableName: 'Music', Item: { ...key('a'), l: { L: [{ S: 'kept' }] } } }))
  const dump = structuredClone(client.dump())
  const other = new FakeDynamoDBClient()
  other.load(dump)
  for (const one of [dump, client.dump()]) Reflect.set(one.tables[0]?.items?.[0]?.l?.L?.[0] ?? {}, 'S', 'changed')
  for (const one of [client, other]) {
    const { Items } = await one.send(new ScanCommand({ TableName: 'Music' }))
    t.deepEqual(Items?.[0]?.l, { L: [{ S: 'kept' }] })
  }
})

test('a table or item that DynamoDB refuses is named, and nothing is loaded', async (t) => {
  const client = new FakeDynamoDBClient()
  const table = tableInput('Music', { pk: 'S', sk: 'S' })
  for (const [dump, option] of [
    [{ tables: [{ table, items: [key('a'), { pk: { S: 'a' } }] }] }, 'tables[0].items[1]'],
    [{ tables: [{ table }, { table }] }, 'tables[1].table'],
    [{ tables: [{ table: { TableName: 'Music' } }] }, 'tables[0].table'],
    [{ tables: [{ table, items: ['a'] }] }, 'tables[0].items[0]'],
    [{ tables: [{ table, items: {} }] }, 'tables[0].items'],
    [{ tables: [null] }, 'tables[0]'],
    [{ tables: {} }, 'tables'],
    [[], 'dump'],
  ] as const) {
    const error = t.throws(() => client.load(dump as never), { instanceOf: OptionError })
    t.is(error.option, option)
    t.deepEqual(client.dump(), { tables: [] })
  }
})

test('loading adds to what is there, and is no call', async (t) => {
  const client = await musicClient()
  client.clearCalls()
  client.load({ tables: [{ table: tableInput('Other', { pk: 'S' }), items: [{ pk: { S: 'a' } }] }] })
  t.is(client.callCount, 0)
  await client.send(new DeleteItemCommand({ TableName: 'Other', Key: { pk: { S: 'a' } } }))
  t.deepEqual(
    client.dump().tables.map(({ table }) => table.TableName),
    ['Music', 'Other'],
  )
})
