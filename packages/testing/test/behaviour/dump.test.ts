import {
  CreateTableCommand,
  DeleteItemCommand,
  DescribeTableCommand,
  PutItemCommand,
  ScanCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import { OptionError } from '@sluice/core'
import { type Dump, FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
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

test('a plain dump is JSON as a person writes it, and says that it is plain', async (t) => {
  const client = await musicClient()
  const Item = { ...key('a'), stars: { N: '5.0' }, tags: { M: { b: { BOOL: true } } }, s: { SS: ['x'] } }
  await client.send(new PutItemCommand({ TableName: 'Music', Item }))
  const table = tableInput('Music', { pk: 'S', sk: 'S' })
  const items = [{ pk: 'a', sk: 'x', stars: 5, tags: { b: true }, s: { $set: ['x'] } }]
  t.deepEqual(client.dump({ format: 'plain' }), { format: 'plain', tables: [{ table, items }] })
})

test('the form of a dump is what it says, not what its items look like', (t) => {
  const table = tableInput('Music', { pk: 'S' })
  const looksPlain = new FakeDynamoDBClient()
  t.throws(() => looksPlain.load({ tables: [{ table, items: [{ pk: 'a' } as never] }] }), { instanceOf: OptionError })
  looksPlain.load({ format: 'dynamodb-json', tables: [{ table, items: [{ pk: { S: 'a' } }] }] })
  const client = new FakeDynamoDBClient()
  client.load({ format: 'plain', tables: [{ table, items: [{ pk: 'a', s: { S: 'b' } }] }] })
  t.deepEqual(client.dump().tables[0]?.items, [{ pk: { S: 'a' }, s: { M: { S: { S: 'b' } } } }])
})

test('a form that there is not, or another option, is refused', (t) => {
  const client = new FakeDynamoDBClient()
  for (const [call, option] of [
    [() => client.dump({ format: 'csv' as never }), 'format'],
    [() => client.dump({ fromat: 'plain' } as never), 'fromat'],
    [() => client.load({ format: 'csv', tables: [] } as never), 'format'],
  ] as const) {
    t.like(t.throws(call, { instanceOf: OptionError }), { option })
  }
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

test('items whose time to live is over are not dumped where they expire', async (t) => {
  const clock = new VirtualClock({ start: Date.UTC(2026, 0, 1) })
  const client = await musicClient({ clock, expireItems: true })
  const TimeToLiveSpecification = { Enabled: true, AttributeName: 'ttl' }
  await client.send(new UpdateTimeToLiveCommand({ TableName: 'Music', TimeToLiveSpecification }))
  const Item = { ...key('a'), ttl: { N: `${clock.now() / 1000 + 10}` } }
  await client.send(new PutItemCommand({ TableName: 'Music', Item }))
  t.is(client.dump().tables[0]?.items?.length, 1)
  await clock.advance(10_001)
  t.is(client.dump().tables[0]?.items?.length, 0)
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
    [{ format: 'plain', tables: [{ table, items: [{ pk: 'a', sk: 'x', n: 2 ** 60 }] }] }, 'tables[0].items[0].n'],
    [{ format: 'plain', tables: [{ table, items: [{ pk: 'a', sk: 5 }] }] }, 'tables[0].items[0]'],
    [{ tables: [null] }, 'tables[0]'],
    [{ tables: {} }, 'tables'],
    [[], 'dump'],
  ] as const) {
    const error = t.throws(() => client.load(dump as never), { instanceOf: OptionError })
    t.is(error.option, option)
    t.deepEqual(client.dump(), { tables: [] })
  }
})

test('what is no data, or nests without end, is named too', (t) => {
  const table = tableInput('Music', { pk: 'S' })
  const client = new FakeDynamoDBClient()
  const nested = JSON.parse(`${'{"L":['.repeat(100_000)}{"S":"a"}${']}'.repeat(100_000)}`)
  for (const [dumped, option] of [
    [{ table, items: [{ pk: { S: 'a' }, nested }] }, 'tables[0].items[0]'],
    [{ table, items: [{ pk: { S: () => 'a' } }] }, 'tables[0].items[0]'],
    [{ table: { ...table, Tags: [Symbol('tag')] } }, 'tables[0].table'],
    [{ table, timeToLive: { Enabled: () => true } }, 'tables[0].timeToLive'],
  ] as const) {
    t.like(
      t.throws(() => client.load({ tables: [dumped] } as never), { instanceOf: OptionError }),
      { option },
    )
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
