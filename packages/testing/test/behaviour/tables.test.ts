import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DeleteTableCommand,
  DescribeTableCommand,
  GetItemCommand,
  ListTablesCommand,
  PutItemCommand,
  ScanCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
import test from 'ava'
import { key } from '../support/entries.js'
import { musicClient, tableInput } from '../support/music.js'

const ARN = 'arn:aws:dynamodb:us-east-1:000000000000:table/Music'

test('CreateTable answers CREATING, and the table can be used at once', async (t) => {
  const client = new FakeDynamoDBClient({ clock: new VirtualClock({ start: 1_700_000_000_500 }) })
  const { TableDescription } = await client.send(new CreateTableCommand(tableInput('Music', { pk: 'S', sk: 'N' })))
  t.like(TableDescription, { TableName: 'Music', TableStatus: 'CREATING', ItemCount: 0, TableArn: ARN })
  const { Table } = await client.send(new DescribeTableCommand({ TableName: 'Music' }))
  t.like(Table, {
    TableStatus: 'ACTIVE',
    CreationDateTime: new Date(1_700_000_000_500),
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'sk', AttributeType: 'N' },
    ],
    BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
  })
})

test("the SDK's waiter finds the table without waiting", async (t) => {
  const { state } = await waitUntilTableExists({ client: await musicClient(), maxWaitTime: 30 }, { TableName: 'Music' })
  t.is(state as string, 'SUCCESS')
})

test('fact 44: DeleteTable answers DELETING without a key schema, and the table is gone', async (t) => {
  const client = await musicClient()
  const { TableDescription } = await client.send(new DeleteTableCommand({ TableName: 'Music' }))
  t.like(TableDescription, { TableName: 'Music', TableStatus: 'DELETING' })
  t.is(TableDescription?.KeySchema, undefined)
  await t.throwsAsync(client.send(new ScanCommand({ TableName: 'Music' })), { name: 'ResourceNotFoundException' })
})

test('a table protected against deletion stays', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.send(new CreateTableCommand(tableInput('Music', { pk: 'S' }, { DeletionProtectionEnabled: true })))
  await t.throwsAsync(client.send(new DeleteTableCommand({ TableName: 'Music' })), { name: 'ValidationException' })
  await t.notThrowsAsync(client.send(new ScanCommand({ TableName: 'Music' })))
})

test('ListTables goes page by page in the order of the names', async (t) => {
  const client = new FakeDynamoDBClient()
  for (const name of ['Delta', 'Alpha', 'Charlie', 'Bravo'])
    await client.send(new CreateTableCommand(tableInput(name, { pk: 'S' })))
  const first = await client.send(new ListTablesCommand({ Limit: 3 }))
  t.deepEqual(first.TableNames, ['Alpha', 'Bravo', 'Charlie'])
  t.is(first.LastEvaluatedTableName, 'Charlie')
  const second = await client.send(new ListTablesCommand({ ExclusiveStartTableName: 'Charlie' }))
  t.deepEqual(second.TableNames, ['Delta'])
  t.is(second.LastEvaluatedTableName, undefined)
  await t.throwsAsync(client.send(new ListTablesCommand({ Limit: 0 })), { name: 'ValidationException' })
  await t.throwsAsync(client.send(new ListTablesCommand({ Limit: 101 })), { name: 'ValidationException' })
})

test('a table by its ARN is the same table, and answers name it as the request did', async (t) => {
  const client = await musicClient()
  const written = await client.send(
    new PutItemCommand({ TableName: ARN, Item: key('a'), ReturnConsumedCapacity: 'TOTAL' }),
  )
  t.is(written.ConsumedCapacity?.TableName, ARN)
  const read = await client.send(
    new GetItemCommand({ TableName: 'Music', Key: key('a'), ReturnConsumedCapacity: 'TOTAL' }),
  )
  t.deepEqual(read.Item, key('a'))
  t.is(read.ConsumedCapacity?.TableName, 'Music')
  const { Table } = await client.send(new DescribeTableCommand({ TableName: ARN }))
  t.is(Table?.TableName, 'Music')
})

const PK = { AttributeName: 'pk', KeyType: 'HASH' } as const
const L = { IndexName: 'lsi', Projection: { ProjectionType: 'ALL' } } as const
const INVALID = 'One or more parameter values were invalid: '

const refused: readonly (readonly [string, Partial<CreateTableCommandInput>, string | RegExp])[] = [
  [
    'a key attribute without a definition',
    { AttributeDefinitions: [{ AttributeName: 'a', AttributeType: 'S' }] },
    `${INVALID}Some index key attributes are not defined in AttributeDefinitions. Keys: [pk], AttributeDefinitions: [a]`,
  ],
  [
    'a definition without a key',
    {
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'a', AttributeType: 'S' },
      ],
    },
    /Number of attributes in KeySchema does not exactly match/,
  ],
  [
    'a key that starts with RANGE',
    { KeySchema: [{ AttributeName: 'pk', KeyType: 'RANGE' }] },
    'Invalid KeySchema: The first KeySchemaElement is not a HASH key type',
  ],
  [
    'two HASH keys',
    {
      KeySchema: [PK, { AttributeName: 'sk', KeyType: 'HASH' }],
      AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
    },
    'Invalid KeySchema: The second KeySchemaElement is not a RANGE key type',
  ],
  [
    'one attribute as both keys',
    {
      KeySchema: [PK, { AttributeName: 'pk', KeyType: 'RANGE' }],
      AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
    },
    'Both the Hash Key and the Range Key element in the KeySchema have the same name',
  ],
  [
    'fewer definitions than keys',
    { KeySchema: [PK, { AttributeName: 'sk', KeyType: 'RANGE' }] },
    'Invalid KeySchema: Some index key attribute have no definition',
  ],
  [
    'a key of an impossible type',
    { AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'BOOL' as never }] },
    /Member must satisfy enum value set: \[B, N, S\]$/,
  ],
  [
    'capacity beside PAY_PER_REQUEST',
    { ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 } },
    `${INVALID}Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST`,
  ],
  [
    'PROVISIONED without capacity',
    { BillingMode: 'PROVISIONED' },
    `${INVALID}ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED`,
  ],
  [
    'a local index on a table without sort key',
    { LocalSecondaryIndexes: [{ ...L, KeySchema: [PK] }] },
    /Table KeySchema does not have a range key/,
  ],
  ['an empty list of indexes', { GlobalSecondaryIndexes: [] }, `${INVALID}List of GlobalSecondaryIndexes is empty`],
  [
    'two indexes of one name',
    {
      GlobalSecondaryIndexes: [
        { ...L, KeySchema: [PK] },
        { ...L, KeySchema: [PK] },
      ],
    },
    `${INVALID}Duplicate index name: lsi`,
  ],
]

for (const [title, change, message] of refused) {
  test(`CreateTable refuses ${title}`, async (t) => {
    const client = new FakeDynamoDBClient()
    await t.throwsAsync(client.send(new CreateTableCommand(tableInput('Music', { pk: 'S' }, change))), {
      name: 'ValidationException',
      message,
    })
    t.deepEqual((await client.send(new ListTablesCommand({}))).TableNames, [])
  })
}
