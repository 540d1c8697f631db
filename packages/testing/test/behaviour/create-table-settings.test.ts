import { CreateTableCommand, type CreateTableCommandInput, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
import test from 'ava'
import { tableInput } from '../support/music.js'
import { rawCall } from '../support/raw-call.js'
import { describe } from '../support/table-state.js'

const START = 1_700_000_000_000
const INVALID = 'One or more parameter values were invalid: '
const ALL = { ProjectionType: 'ALL' } as const
const GSI = { IndexName: 'gsi', KeySchema: [{ AttributeName: 'g', KeyType: 'HASH' }], Projection: ALL } as const
const UNITS = { ReadCapacityUnits: 3, WriteCapacityUnits: 4 }
const PROVISIONED = { BillingMode: 'PROVISIONED', ProvisionedThroughput: UNITS } as const
const KEY = [{ AttributeName: 'pk', KeyType: 'HASH' }] as const

async function created(more: Partial<CreateTableCommandInput>, key: Record<string, 'S'> = { pk: 'S' }) {
  const client = new FakeDynamoDBClient({ clock: new VirtualClock({ start: START }) })
  const input = tableInput('Music', key, { KeySchema: [...KEY], ...more })
  const { TableDescription } = await client.send(new CreateTableCommand(input))
  return { client, atFirst: TableDescription, later: await describe(client) }
}

test('an on-demand table tells its billing mode, no capacity, and the warm throughput that each has', async (t) => {
  const { atFirst, later } = await created({})
  t.like(later, {
    BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST', LastUpdateToPayPerRequestDateTime: new Date(START) },
    ProvisionedThroughput: { NumberOfDecreasesToday: 0, ReadCapacityUnits: 0, WriteCapacityUnits: 0 },
    WarmThroughput: { ReadUnitsPerSecond: 12_000, WriteUnitsPerSecond: 4000, Status: 'ACTIVE' },
    OnDemandThroughput: undefined,
    TableClassSummary: undefined,
    SSEDescription: undefined,
  })
  t.deepEqual(atFirst?.BillingModeSummary, { BillingMode: 'PAY_PER_REQUEST' })
  t.is(atFirst?.WarmThroughput, undefined)
})

test('a provisioned table tells its capacity, which is its warm throughput too, and no billing mode', async (t) => {
  const { later } = await created(PROVISIONED)
  t.like(later, {
    BillingModeSummary: undefined,
    ProvisionedThroughput: { NumberOfDecreasesToday: 0, ...UNITS },
    WarmThroughput: { ReadUnitsPerSecond: 3, WriteUnitsPerSecond: 4, Status: 'ACTIVE' },
  })
})

test('limits of on-demand throughput and more warm throughput are described', async (t) => {
  const { later } = await created({
    OnDemandThroughput: { MaxReadRequestUnits: 50 },
    WarmThroughput: { ReadUnitsPerSecond: 13_000 },
  })
  t.deepEqual(later.OnDemandThroughput, { MaxReadRequestUnits: 50 })
  t.deepEqual(later.WarmThroughput, { ReadUnitsPerSecond: 13_000, WriteUnitsPerSecond: 4000, Status: 'ACTIVE' })
})

test('a table class and deletion protection are described', async (t) => {
  const { later } = await created({ TableClass: 'STANDARD_INFREQUENT_ACCESS', DeletionProtectionEnabled: true })
  t.deepEqual(later.TableClassSummary, { TableClass: 'STANDARD_INFREQUENT_ACCESS' })
  t.true(later.DeletionProtectionEnabled)
})

test('a global index tells capacity of its own, a local one tells none', async (t) => {
  const { later } = await created(
    {
      KeySchema: [...KEY, { AttributeName: 'sk', KeyType: 'RANGE' }],
      ...PROVISIONED,
      GlobalSecondaryIndexes: [
        {
          ...GSI,
          KeySchema: [...GSI.KeySchema],
          ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 2 },
        },
      ],
      LocalSecondaryIndexes: [
        { IndexName: 'lsi', KeySchema: [...KEY, { AttributeName: 'g', KeyType: 'RANGE' }], Projection: ALL },
      ],
    },
    { pk: 'S', sk: 'S', g: 'S' },
  )
  t.like(later.GlobalSecondaryIndexes?.[0], {
    IndexStatus: 'ACTIVE',
    Backfilling: undefined,
    ProvisionedThroughput: { NumberOfDecreasesToday: 0, ReadCapacityUnits: 1, WriteCapacityUnits: 2 },
    WarmThroughput: { ReadUnitsPerSecond: 1, WriteUnitsPerSecond: 2, Status: 'ACTIVE' },
    IndexSizeBytes: 0,
    ItemCount: 0,
    IndexArn: 'arn:aws:dynamodb:us-east-1:000000000000:table/Music/index/gsi',
  })
  t.deepEqual(Object.keys(later.LocalSecondaryIndexes?.[0] ?? {}).sort(), [
    'IndexArn',
    'IndexName',
    'IndexSizeBytes',
    'ItemCount',
    'KeySchema',
    'Projection',
  ])
})

// measured on AWS in October 2026
test('attribute definitions and projected attributes are told in order, indexes as they were given', async (t) => {
  const index = (IndexName: string, AttributeName: string) => ({
    IndexName,
    KeySchema: [{ AttributeName, KeyType: 'HASH' as const }],
    Projection: { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: ['zz', 'aa'] },
  })
  const { atFirst } = await created(
    { GlobalSecondaryIndexes: [index('g-z', 'z'), index('g-a', 'a')] },
    { z: 'S', a: 'S', pk: 'S' },
  )
  t.deepEqual(
    atFirst?.AttributeDefinitions?.map(({ AttributeName }) => AttributeName),
    ['a', 'pk', 'z'],
  )
  t.deepEqual(
    atFirst?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName),
    ['g-z', 'g-a'],
  )
  t.deepEqual(atFirst?.GlobalSecondaryIndexes?.[0]?.Projection?.NonKeyAttributes, ['aa', 'zz'])
})

const KEY_ARN = 'arn:aws:kms:us-east-1:000000000000:key/0000'
for (const [title, SSESpecification, expected] of [
  ['nothing of it', {}, undefined],
  ['that it is not on', { Enabled: false }, undefined],
  ['the key', { Enabled: true, SSEType: 'KMS', KMSMasterKeyId: '0000' }, KEY_ARN],
  ['the ARN of the key', { SSEType: 'KMS', KMSMasterKeyId: KEY_ARN }, KEY_ARN],
] as const) {
  test(`encryption is only described: told ${title}`, async (t) => {
    const { later } = await created({ SSESpecification })
    const described = expected && { Status: 'ENABLED', SSEType: 'KMS', KMSMasterKeyArn: expected }
    t.deepEqual(later.SSEDescription as object | undefined, described)
  })
}

test('encryption without a key of one’s own is described with the key that AWS keeps', async (t) => {
  const { later } = await created({ SSESpecification: { Enabled: true } })
  t.like(later.SSEDescription, { Status: 'ENABLED', SSEType: 'KMS' })
  t.regex(later.SSEDescription?.KMSMasterKeyArn ?? '', /^arn:aws:kms:us-east-1:000000000000:key\//)
})

test('a table without a stream can say so', async (t) => {
  const { later } = await created({ StreamSpecification: { StreamEnabled: false } })
  t.is(later.StreamSpecification, undefined)
})

test('the same name at another time is another table', async (t) => {
  const ids = [START, START, START + 1].map(async (start) => {
    const client = new FakeDynamoDBClient({ clock: new VirtualClock({ start }) })
    await client.send(new CreateTableCommand(tableInput('Music', { pk: 'S' })))
    return (await describe(client)).TableId ?? ''
  })
  const [first = '', second = '', third = ''] = await Promise.all(ids)
  t.regex(first, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
  t.is(first, second)
  t.not(first, third)
})

const refused: readonly (readonly [title: string, change: object, message: string])[] = [
  [
    'capacity of 0',
    { ...PROVISIONED, ProvisionedThroughput: { ReadCapacityUnits: 0, WriteCapacityUnits: 0 } },
    "2 validation errors detected: Value '0' at 'provisionedThroughput.writeCapacityUnits' failed to satisfy constraint: " +
      "Member must have value greater than or equal to 1; Value '0' at 'provisionedThroughput.readCapacityUnits' failed " +
      'to satisfy constraint: Member must have value greater than or equal to 1',
  ],
  [
    'capacity of an index beside PAY_PER_REQUEST',
    { GlobalSecondaryIndexes: [{ ...GSI, ProvisionedThroughput: UNITS }] },
    `${INVALID}ProvisionedThroughput should not be specified for index: gsi when BillingMode is PAY_PER_REQUEST`,
  ],
  [
    'an index without capacity beside PROVISIONED',
    { ...PROVISIONED, GlobalSecondaryIndexes: [GSI] },
    `${INVALID}ProvisionedThroughput is not specified for index: gsi`,
  ],
  [
    'limits of on-demand throughput beside PROVISIONED',
    { ...PROVISIONED, OnDemandThroughput: { MaxReadRequestUnits: 1 } },
    `${INVALID}MaxReadRequestUnits for OnDemandThroughput cannot be specified when the table BillingMode is PROVISIONED`,
  ],
  [
    'a limit of 0',
    { OnDemandThroughput: { MaxWriteRequestUnits: 0 } },
    `${INVALID}Requested MaxWriteRequestUnits for OnDemandThroughput for table is outside of valid range`,
  ],
  [
    'a limit of -1, which takes away what a new table never had',
    { OnDemandThroughput: { MaxReadRequestUnits: -1 } },
    `${INVALID}Requested MaxReadRequestUnits for OnDemandThroughput for table is outside of valid range`,
  ],
  [
    'warm throughput below that of any on-demand table',
    { WarmThroughput: { WriteUnitsPerSecond: 3999 } },
    `${INVALID}Requested WriteUnitsPerSecond for WarmThroughput for table is lower than initial throughput for OnDemand`,
  ],
  [
    'warm throughput below the capacity',
    { ...PROVISIONED, WarmThroughput: { ReadUnitsPerSecond: 2 } },
    `${INVALID}Requested ReadUnitsPerSecond for WarmThroughput for table is lower than ReadCapacityUnits of ProvisionedThroughput`,
  ],
  [
    'a definition that no key of table or index uses',
    { GlobalSecondaryIndexes: [{ ...GSI, KeySchema: KEY }] },
    `${INVALID}Some AttributeDefinitions are not used. AttributeDefinitions: [pk, g], keys used: [pk]`,
  ],
  [
    'a definition given twice',
    { AttributeDefinitions: ['S', 'N'].map((AttributeType) => ({ AttributeName: 'pk', AttributeType })) },
    'Attribute Name is duplicated: pk',
  ],
  [
    'an index without a projection',
    { GlobalSecondaryIndexes: [{ ...GSI, Projection: undefined }] },
    "1 validation error detected: Value null at 'globalSecondaryIndexes.1.member.projection' failed to satisfy " +
      'constraint: Member must not be null',
  ],
  [
    'a projection of nothing',
    { GlobalSecondaryIndexes: [{ ...GSI, Projection: {} }] },
    `${INVALID}Unknown ProjectionType: null`,
  ],
  [
    'a projection that includes nothing',
    { GlobalSecondaryIndexes: [{ ...GSI, Projection: { ProjectionType: 'INCLUDE' } }] },
    `${INVALID}ProjectionType is INCLUDE, but NonKeyAttributes is not specified`,
  ],
  [
    'a projection of all that includes something',
    { GlobalSecondaryIndexes: [{ ...GSI, Projection: { ...ALL, NonKeyAttributes: ['x'] } }] },
    `${INVALID}ProjectionType is ALL, but NonKeyAttributes is specified`,
  ],
  [
    'a projection that includes something twice',
    { GlobalSecondaryIndexes: [{ ...GSI, Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['x', 'x'] } }] },
    `${INVALID}Duplicate element in NonKeyAttributes: x`,
  ],
  [
    'encryption that is not KMS',
    { SSESpecification: { Enabled: true, SSEType: 'AES256' } },
    `${INVALID}SSEType AES256 is not supported`,
  ],
  [
    'a kind of encryption that is not on',
    { SSESpecification: { Enabled: false, SSEType: 'KMS' } },
    `${INVALID}SSEType can not be specified if Enabled is false`,
  ],
  [
    'a key without a kind of encryption',
    { SSESpecification: { Enabled: true, KMSMasterKeyId: 'x' } },
    `${INVALID}SSEType KMS is required if KMSMasterKeyId is specified`,
  ],
  [
    'what a stream that there isn’t shall hold',
    { StreamSpecification: { StreamEnabled: false, StreamViewType: 'KEYS_ONLY' } },
    `${INVALID}Table is being created with a stream disabled, UpdateViewType should not be specified`,
  ],
  [
    'a tag that AWS would set',
    { Tags: [{ Key: 'aws:foo', Value: 'x' }] },
    'Tag Key cannot be prefixed with aws:, Key: aws:foo',
  ],
]

// texts measured on AWS in October 2026
for (const [title, change, message] of refused) {
  test(`CreateTable refuses ${title}`, async (t) => {
    const client = new FakeDynamoDBClient()
    const usesIndex = 'GlobalSecondaryIndexes' in change
    const input = tableInput('Music', usesIndex ? { pk: 'S', g: 'S' } : { pk: 'S' }, { KeySchema: [...KEY] })
    const billing = 'BillingMode' in change ? {} : { BillingMode: 'PAY_PER_REQUEST' }
    const { body } = await rawCall(client, 'CreateTable', { ...input, ...billing, ...change })
    t.is(body.__type, 'com.amazon.coral.validate#ValidationException')
    t.is(body.message, message)
    t.deepEqual((await client.send(new ListTablesCommand({}))).TableNames, [])
  })
}
