import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DeleteTableCommand,
  DescribeTimeToLiveCommand,
  type GlobalSecondaryIndex,
  type KeySchemaElement,
  ListTagsOfResourceCommand,
  type LocalSecondaryIndex,
  type TableDescription,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateTableCommand,
  type UpdateTableCommandInput,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import { OptionError } from '@sluice/core'
import { FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
import test from 'ava'
import { tableInput } from '../support/music.js'
import { describe } from '../support/table-state.js'

const TableName = 'Music'
const ResourceArn = 'arn:aws:dynamodb:us-east-1:000000000000:table/Music'
const UNITS = { ReadCapacityUnits: 3, WriteCapacityUnits: 4 }
const MORE_UNITS = { ReadCapacityUnits: 5, WriteCapacityUnits: 6 }
const PROVISIONED = { BillingMode: 'PROVISIONED', ProvisionedThroughput: UNITS } as const
const WARM = { ReadUnitsPerSecond: 15_000, WriteUnitsPerSecond: 5000 }
const KEY: KeySchemaElement[] = [
  { AttributeName: 'pk', KeyType: 'HASH' },
  { AttributeName: 'sk', KeyType: 'RANGE' },
]
const GLOBAL: GlobalSecondaryIndex = {
  IndexName: 'gsi',
  KeySchema: [{ AttributeName: 'g', KeyType: 'HASH' }],
  Projection: { ProjectionType: 'ALL' },
}
const LOCAL: LocalSecondaryIndex = {
  IndexName: 'lsi',
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'l', KeyType: 'RANGE' },
  ],
  Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['m', 'n'] },
}
const KMS_KEY = 'arn:aws:kms:us-east-1:111122223333:key/00112233-4455-6677-8899-aabbccddeeff'

/** CreateTable's input for `Music` with key attributes in the order in which they are described. */
function input(more: Partial<CreateTableCommandInput>, ...keys: ('g' | 'l')[]): CreateTableCommandInput {
  const types = Object.fromEntries([...keys, 'pk', 'sk'].map((name) => [name, 'S' as const]))
  return tableInput(TableName, types, { KeySchema: KEY, ...more })
}

async function furnished(table: CreateTableCommandInput, ...updates: Partial<UpdateTableCommandInput>[]) {
  const client = new FakeDynamoDBClient()
  await client.send(new CreateTableCommand(table))
  for (const update of updates) await client.send(new UpdateTableCommand({ TableName, ...update }))
  return client
}

function reloaded(client: FakeDynamoDBClient, options?: { readonly format: 'plain' }): FakeDynamoDBClient {
  const other = new FakeDynamoDBClient()
  other.load(JSON.parse(JSON.stringify(options ? client.dump(options) : client.dump())))
  return other
}

/** What DescribeTable tells, without the moments at which a table came to be so and what is made anew with it. */
async function settings(client: FakeDynamoDBClient): Promise<TableDescription> {
  const { CreationDateTime: _1, TableId: _2, ...settings } = await describe(client)
  const moments = /^(Last.*DateTime|NumberOfDecreasesToday|BillingModeSummary)$/
  return JSON.parse(JSON.stringify(settings, (name, value) => (moments.test(name) ? undefined : value)))
}

const TABLES: Readonly<Record<string, CreateTableCommandInput>> = {
  'an on-demand table': input({}),
  'a provisioned table': input(PROVISIONED),
  'limits of on-demand throughput': input({ OnDemandThroughput: { MaxReadRequestUnits: 5, MaxWriteRequestUnits: 6 } }),
  'one limit': input({ OnDemandThroughput: { MaxWriteRequestUnits: 6 } }),
  'a warm on-demand table': input({ WarmThroughput: WARM }),
  'a warm provisioned table': input({ ...PROVISIONED, WarmThroughput: WARM }),
  'a table class': input({ TableClass: 'STANDARD_INFREQUENT_ACCESS' }),
  'the usual table class, said': input({ TableClass: 'STANDARD' }),
  'deletion protection': input({ DeletionProtectionEnabled: true }),
  'encryption by the account': input({ SSESpecification: { Enabled: true, SSEType: 'KMS' } }),
  'encryption by a key': input({ SSESpecification: { Enabled: true, SSEType: 'KMS', KMSMasterKeyId: KMS_KEY } }),
  tags: input({
    Tags: [
      { Key: 'team', Value: 'music' },
      { Key: 'empty', Value: '' },
    ],
  }),
  'a local index': input({ LocalSecondaryIndexes: [LOCAL] }, 'l'),
  'a global index': input({ GlobalSecondaryIndexes: [GLOBAL] }, 'g'),
  'a global index by two attributes, keys only': input(
    {
      GlobalSecondaryIndexes: [
        {
          IndexName: 'gsi',
          KeySchema: [
            { AttributeName: 'g', KeyType: 'HASH' },
            { AttributeName: 'pk', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' },
          OnDemandThroughput: { MaxReadRequestUnits: 7, MaxWriteRequestUnits: 8 },
          WarmThroughput: WARM,
        },
      ],
    },
    'g',
  ),
  'everything at once': input(
    {
      ...PROVISIONED,
      LocalSecondaryIndexes: [LOCAL],
      GlobalSecondaryIndexes: [
        { ...GLOBAL, ProvisionedThroughput: MORE_UNITS },
        { ...GLOBAL, IndexName: 'warm', ProvisionedThroughput: UNITS, WarmThroughput: WARM },
      ],
      WarmThroughput: WARM,
      TableClass: 'STANDARD_INFREQUENT_ACCESS',
      DeletionProtectionEnabled: true,
      SSESpecification: { Enabled: true, SSEType: 'KMS', KMSMasterKeyId: KMS_KEY },
      Tags: [{ Key: 'team', Value: 'music' }],
    },
    'g',
    'l',
  ),
}

for (const [what, table] of Object.entries(TABLES)) {
  test(`${what}: a dump tells it as CreateTable was told, and loads it`, async (t) => {
    const client = await furnished(table)
    t.deepEqual(client.dump(), { tables: [{ table, items: [] }] })
    for (const other of [reloaded(client), reloaded(client, { format: 'plain' })]) {
      t.deepEqual(await settings(other), await settings(client))
      t.deepEqual(other.dump(), client.dump())
    }
  })
}

const UPDATES: Readonly<Record<string, readonly [CreateTableCommandInput, ...Partial<UpdateTableCommandInput>[]]>> = {
  'provisioned, once on demand': [input({}), PROVISIONED],
  'on demand, once provisioned': [input(PROVISIONED), { BillingMode: 'PAY_PER_REQUEST' }],
  'less throughput than once': [
    input({ ...PROVISIONED, ProvisionedThroughput: MORE_UNITS }),
    { ProvisionedThroughput: UNITS },
  ],
  'warmed up': [input({}), { WarmThroughput: WARM }],
  'limits taken away': [
    input({ OnDemandThroughput: { MaxReadRequestUnits: 5 } }),
    { OnDemandThroughput: { MaxReadRequestUnits: -1 } },
  ],
  'another class': [input({}), { TableClass: 'STANDARD_INFREQUENT_ACCESS' }, { DeletionProtectionEnabled: true }],
  'an index added': [
    input({}),
    {
      AttributeDefinitions: ['g', 'pk', 'sk'].map((name) => ({ AttributeName: name, AttributeType: 'S' as const })),
      GlobalSecondaryIndexUpdates: [{ Create: GLOBAL }],
    },
  ],
  'an index taken away': [
    input({ GlobalSecondaryIndexes: [GLOBAL] }, 'g'),
    { GlobalSecondaryIndexUpdates: [{ Delete: { IndexName: 'gsi' } }] },
  ],
  "an index's own throughput": [
    input({ ...PROVISIONED, GlobalSecondaryIndexes: [{ ...GLOBAL, ProvisionedThroughput: MORE_UNITS }] }, 'g'),
    { GlobalSecondaryIndexUpdates: [{ Update: { IndexName: 'gsi', ProvisionedThroughput: UNITS } }] },
  ],
}

for (const [what, [table, ...updates]] of Object.entries(UPDATES)) {
  test(`${what}: a dump loads a table as it was changed`, async (t) => {
    const client = await furnished(table, ...updates)
    const other = reloaded(client)
    t.deepEqual(await settings(other), await settings(client))
    t.deepEqual(other.dump(), client.dump())
  })
}

const tagsOf = async (client: FakeDynamoDBClient) =>
  (await client.send(new ListTagsOfResourceCommand({ ResourceArn }))).Tags
const timeToLiveOf = async (client: FakeDynamoDBClient) =>
  (await client.send(new DescribeTimeToLiveCommand({ TableName }))).TimeToLiveDescription

test('tags as they were changed later, and time to live, survive', async (t) => {
  const client = await furnished(input({ Tags: [{ Key: 'old', Value: '1' }] }))
  await client.send(new TagResourceCommand({ ResourceArn, Tags: [{ Key: 'new', Value: '2' }] }))
  await client.send(new UntagResourceCommand({ ResourceArn, TagKeys: ['old'] }))
  const TimeToLiveSpecification = { Enabled: true, AttributeName: 'expires' }
  await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }))
  t.deepEqual(client.dump(), {
    tables: [
      {
        table: input({ Tags: [{ Key: 'new', Value: '2' }] }),
        timeToLive: { Enabled: true, AttributeName: 'expires' },
        items: [],
      },
    ],
  })
  const other = reloaded(client)
  t.deepEqual(await tagsOf(other), [{ Key: 'new', Value: '2' }])
  t.deepEqual(await timeToLiveOf(other), { TimeToLiveStatus: 'ENABLED', AttributeName: 'expires' })
})

test('time to live that was disabled again is not told', async (t) => {
  const client = await furnished(input({}))
  for (const Enabled of [true, false]) {
    const TimeToLiveSpecification = { Enabled, AttributeName: 'expires' }
    await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }))
  }
  t.deepEqual(Object.keys(client.dump().tables[0] ?? {}), ['table', 'items'])
})

test('tags and time to live that DynamoDB refuses are named, and nothing is loaded', (t) => {
  const table = input({})
  const client = new FakeDynamoDBClient()
  for (const [dumped, option] of [
    [{ table: { ...table, Tags: [{ Key: 'aws:x', Value: '' }] } }, 'tables[0].table'],
    [{ table, timeToLive: { Enabled: true, AttributeName: '' } }, 'tables[0].timeToLive'],
    [{ table, timeToLive: { Enabled: false, AttributeName: 'a' } }, 'tables[0].timeToLive'],
    [{ table, timeToLive: 'expires' }, 'tables[0].timeToLive'],
  ] as const) {
    t.like(
      t.throws(() => client.load({ tables: [dumped] } as never), { instanceOf: OptionError }),
      { option },
    )
    t.deepEqual(client.dump(), { tables: [] })
  }
})

test('changes that take time are dumped as done: what is being created is there, what is being deleted is not', async (t) => {
  const clock = new VirtualClock({ autoAdvance: false })
  const client = new FakeDynamoDBClient({ clock, tableTransitionMs: 1000 })
  await client.send(new CreateTableCommand({ ...input({}), TableName: 'Old' }))
  await clock.advance(1000)
  await client.send(new DeleteTableCommand({ TableName: 'Old' }))
  await client.send(new CreateTableCommand(input({ GlobalSecondaryIndexes: [GLOBAL] }, 'g')))
  const creating = client.dump()
  t.deepEqual(creating.tables, [{ table: input({ GlobalSecondaryIndexes: [GLOBAL] }, 'g'), items: [] }])
  t.is((await describe(client)).TableStatus, 'CREATING', 'the fake itself has not moved on')

  await clock.advance(1000)
  await client.send(
    new UpdateTableCommand({ TableName, GlobalSecondaryIndexUpdates: [{ Delete: { IndexName: 'gsi' } }] }),
  )
  const TimeToLiveSpecification = { Enabled: true, AttributeName: 'expires' }
  await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }))
  t.deepEqual(client.dump().tables, [{ table: input({}), timeToLive: TimeToLiveSpecification, items: [] }])
})
