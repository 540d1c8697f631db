import {
  DeleteTableCommand,
  LimitExceededException,
  PutItemCommand,
  QueryCommand,
  ResourceInUseException,
  ResourceNotFoundException,
  ScanCommand,
  type UpdateTableCommandInput,
} from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key } from '../support/entries.js'
import { definition, gsi, indexedMusic, ONE_UNIT, update } from '../support/indexed-music.js'
import { musicClient } from '../support/music.js'
import { describe, statuses } from '../support/table-state.js'

type Updates = NonNullable<UpdateTableCommandInput['GlobalSecondaryIndexUpdates']>

const INVALID = 'One or more parameter values were invalid: '
const IN_USE = 'Attempt to change a resource which is still in use: '
const ONLY_ONE = {
  instanceOf: LimitExceededException,
  message: 'Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table',
}
const create = (name = 'new', attribute = 'n'): Updates[number] => ({ Create: gsi(name, attribute) })
const deletion = (IndexName = 'gsi'): Updates[number] => ({ Delete: { IndexName } })
const setting = (IndexName = 'gsi', ReadCapacityUnits = 2): Updates[number] => ({
  Update: { IndexName, ProvisionedThroughput: { ReadCapacityUnits, WriteCapacityUnits: 1 } },
})
const change = (client: FakeDynamoDBClient, ...GlobalSecondaryIndexUpdates: Updates) =>
  update(client, { GlobalSecondaryIndexUpdates, AttributeDefinitions: [definition('n'), definition('m')] })
const defined = async (client: FakeDynamoDBClient) =>
  (await describe(client)).AttributeDefinitions?.map(({ AttributeName }) => AttributeName)

test('without a time for it, a new index is answered CREATING, and ACTIVE', async (t) => {
  const client = await musicClient()
  await client.send(new PutItemCommand({ TableName: 'Music', Item: { ...key('a'), n: { S: 'x' } } }))
  await client.send(new PutItemCommand({ TableName: 'Music', Item: key('b') }))
  const { TableDescription } = await change(client, create())
  t.is(TableDescription?.TableStatus, 'UPDATING')
  t.like(TableDescription?.GlobalSecondaryIndexes?.[0], {
    IndexName: 'new',
    IndexStatus: 'CREATING',
    Backfilling: false,
    IndexSizeBytes: 0,
    ItemCount: 0,
  })
  const { TableStatus, GlobalSecondaryIndexes, ItemCount } = await describe(client)
  t.is(TableStatus, 'ACTIVE')
  t.is(ItemCount, 2)
  t.like(GlobalSecondaryIndexes?.[0], {
    IndexStatus: 'ACTIVE',
    Backfilling: undefined,
    ItemCount: 1,
    // the names pk, sk, n and their values
    IndexSizeBytes: 2 + 1 + 2 + 1 + 1 + 1,
  })
})

test('an index that is being created cannot be read; afterwards it has what the table has', async (t) => {
  const client = await musicClient({ tableTransitionMs: 1000 })
  await client.clock.sleep(1000)
  await client.send(new PutItemCommand({ TableName: 'Music', Item: { ...key('a'), n: { S: 'x' } } }))
  await change(client, create())
  const query = new QueryCommand({
    TableName: 'Music',
    IndexName: 'new',
    KeyConditionExpression: 'n = :n',
    ExpressionAttributeValues: { ':n': { S: 'x' } },
  })
  await t.throwsAsync(client.send(query), {
    name: 'ValidationException',
    message: 'Cannot read from backfilling global secondary index: new',
  })
  await client.clock.sleep(2000)
  t.is((await client.send(query)).Count, 1)
})

// measured on AWS in October 2026, as are the texts below
test('the table is UPDATING until a new index has its resources, then the index is filled', async (t) => {
  const { client, clock } = await indexedMusic('PAY_PER_REQUEST')
  await change(client, create())
  t.deepEqual(await statuses(client), ['UPDATING', 'gsi ACTIVE', 'new CREATING false'])
  t.deepEqual(await defined(client), ['g', 'l', 'n', 'pk', 'sk'])
  await clock.advance(1000)
  t.deepEqual(await statuses(client), ['ACTIVE', 'gsi ACTIVE', 'new CREATING true'])
  await clock.advance(1000)
  t.deepEqual(await statuses(client), ['ACTIVE', 'gsi ACTIVE', 'new ACTIVE'])
})

test('a new index has its keys checked from the beginning, but not those of items that are there', async (t) => {
  const { client } = await indexedMusic('PAY_PER_REQUEST')
  const put = (pk: string) =>
    client.send(new PutItemCommand({ TableName: 'Music', Item: { ...key(pk), n: { N: '1' } } }))
  await put('a')
  await change(client, create())
  await t.throwsAsync(put('b'), {
    name: 'ValidationException',
    message: `${INVALID}Type mismatch for Index Key n Expected: S Actual: N IndexName: new`,
  })
  t.is((await client.send(new ScanCommand({ TableName: 'Music' }))).Count, 1)
})

test('an index is DELETING, then gone with the attribute that only it defined', async (t) => {
  const { client, clock } = await indexedMusic('PAY_PER_REQUEST')
  const put = () => client.send(new PutItemCommand({ TableName: 'Music', Item: { ...key('a'), g: { N: '1' } } }))
  await t.throwsAsync(put(), { message: /Type mismatch for Index Key g/ })
  await change(client, deletion())
  t.deepEqual(await statuses(client), ['UPDATING', 'gsi DELETING'])
  await clock.advance(1000)
  t.deepEqual(await statuses(client), ['ACTIVE'])
  t.deepEqual(await defined(client), ['l', 'pk', 'sk'])
  await t.notThrowsAsync(put())
})

test('an index of the same name can be created once the old one is gone', async (t) => {
  const { client, clock } = await indexedMusic('PAY_PER_REQUEST')
  await change(client, deletion())
  await clock.advance(1000)
  await change(client, create('gsi'))
  await clock.advance(2000)
  t.deepEqual(await statuses(client), ['ACTIVE', 'gsi ACTIVE'])
})

test('capacity of indexes is changed several at once, and only they are UPDATING', async (t) => {
  const { client, clock } = await indexedMusic('PROVISIONED')
  const { TableDescription } = await change(client, setting())
  t.is(TableDescription?.GlobalSecondaryIndexes?.[0]?.ProvisionedThroughput?.ReadCapacityUnits, 1)
  t.deepEqual(await statuses(client), ['ACTIVE', 'gsi UPDATING'])
  const at = new Date(clock.now())
  await clock.advance(1000)
  t.deepEqual(await statuses(client), ['ACTIVE', 'gsi ACTIVE'])
  t.deepEqual((await describe(client)).GlobalSecondaryIndexes?.[0]?.ProvisionedThroughput, {
    NumberOfDecreasesToday: 0,
    ReadCapacityUnits: 2,
    WriteCapacityUnits: 1,
    LastIncreaseDateTime: at,
  })
})

test('limits and warm throughput of an on-demand index are changed', async (t) => {
  const { client, clock } = await indexedMusic('PAY_PER_REQUEST')
  const index = async () => (await describe(client)).GlobalSecondaryIndexes?.[0]
  await change(client, { Update: { IndexName: 'gsi', OnDemandThroughput: { MaxReadRequestUnits: 5 } } })
  t.like(await index(), { IndexStatus: 'UPDATING', OnDemandThroughput: { MaxReadRequestUnits: 5 } })
  await clock.advance(1000)
  await change(client, { Update: { IndexName: 'gsi', WarmThroughput: { WriteUnitsPerSecond: 5000 } } })
  t.like(await index(), { IndexStatus: 'ACTIVE', WarmThroughput: { WriteUnitsPerSecond: 4000, Status: 'UPDATING' } })
  await clock.advance(1000)
  t.like(await index(), {
    OnDemandThroughput: { MaxReadRequestUnits: 5 },
    WarmThroughput: { ReadUnitsPerSecond: 12_000, WriteUnitsPerSecond: 5000, Status: 'ACTIVE' },
  })
})

for (const [title, updates] of [
  ['two new ones', [create('new', 'n'), create('other', 'm')]],
  ['one new and one less', [create(), deletion()]],
] as const) {
  test(`only one index can be created or deleted by one UpdateTable: ${title}`, async (t) => {
    const { client } = await indexedMusic('PAY_PER_REQUEST')
    await t.throwsAsync(change(client, ...updates), ONLY_ONE)
    t.deepEqual(await statuses(client), ['ACTIVE', 'gsi ACTIVE'])
  })
}

test('no other index can be created or deleted while one is', async (t) => {
  const { client, clock } = await indexedMusic('PAY_PER_REQUEST')
  await change(client, create())
  for (const wait of [0, 1000]) {
    await clock.advance(wait)
    await t.throwsAsync(change(client, create('other', 'm')), ONLY_ONE)
    await t.throwsAsync(change(client, deletion()), ONLY_ONE)
  }
  await clock.advance(1000)
  await t.notThrowsAsync(change(client, deletion()))
})

test('a new index can be deleted while it is filled, not before', async (t) => {
  const { client, clock } = await indexedMusic('PAY_PER_REQUEST')
  await change(client, create())
  await t.throwsAsync(change(client, deletion('new')), {
    instanceOf: ResourceInUseException,
    message:
      `${IN_USE}Index creation is in resource allocation phase. Retry deletion during backfilling phase or when the index ` +
      'is active. Table: Music Index: new',
  })
  await clock.advance(1000)
  await change(client, deletion('new'))
  t.deepEqual(await statuses(client), ['UPDATING', 'gsi ACTIVE', 'new DELETING'])
  await clock.advance(1000)
  t.deepEqual(await statuses(client), ['ACTIVE', 'gsi ACTIVE'])
})

test('a table can be deleted only when none of its indexes changes', async (t) => {
  const { client, clock } = await indexedMusic('PAY_PER_REQUEST')
  const remove = () => client.send(new DeleteTableCommand({ TableName: 'Music' }))
  await change(client, create())
  for (const wait of [0, 1000]) {
    await clock.advance(wait)
    await t.throwsAsync(remove(), {
      instanceOf: ResourceInUseException,
      message: `${IN_USE}Cannot delete table while indexes are being created, updated, or deleted.`,
    })
  }
  await clock.advance(1000)
  await t.notThrowsAsync(remove())
})

for (const [title, first, second, message] of [
  ['capacity that is being changed', setting(), setting('gsi', 3), 'Index is being updated. Table: Music Index: gsi'],
  ['capacity of an index that goes', deletion(), setting(), 'Index is being deleted. Table: Music Index: gsi'],
  ['an index that goes', deletion(), deletion(), 'Index is being deleted. Table: Music Index: gsi'],
] as const) {
  test(`UpdateTable refuses to change ${title}`, async (t) => {
    const { client } = await indexedMusic('PROVISIONED')
    await change(client, first)
    await t.throwsAsync(change(client, second), { instanceOf: ResourceInUseException, message: IN_USE + message })
  })
}

test('the throughput of a table can be changed while an index is filled, not while it gets its resources or goes', async (t) => {
  const { client, clock } = await indexedMusic('PROVISIONED')
  const raise = () => update(client, { ProvisionedThroughput: { ReadCapacityUnits: 9, WriteCapacityUnits: 9 } })
  const { Create } = create()
  await change(client, { Create: { ...gsi('new', 'n'), ...Create, ProvisionedThroughput: ONE_UNIT } })
  await t.throwsAsync(raise(), {
    instanceOf: ResourceInUseException,
    message: `${IN_USE}Can't change table IOPS when an index is being created. Table: Music Indexes: [new]`,
  })
  await clock.advance(1000)
  await t.notThrowsAsync(raise())
  await clock.advance(1000)
  await change(client, deletion('new'))
  await t.throwsAsync(update(client, { BillingMode: 'PAY_PER_REQUEST' }), {
    instanceOf: ResourceInUseException,
    message: `${IN_USE}Can't change table IOPS when an index is being deleted. Table: Music Indexes: [new]`,
  })
})

const both = { ...create(), ...deletion() }
for (const [title, billing, updates, message] of [
  [
    'one entry with two members',
    'PAY_PER_REQUEST',
    [both],
    `${INVALID}Only one global secondary index action is allowed per GlobalSecondaryIndexUpdate object`,
  ],
  [
    'an entry without a member',
    'PAY_PER_REQUEST',
    [{}],
    `${INVALID}One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create, ` +
      'GlobalSecondaryIndexUpdate.Delete must not be null',
  ],
  [
    'two entries for one index',
    'PAY_PER_REQUEST',
    [deletion(), create('gsi')],
    `${INVALID}Only one global secondary index update per index is allowed simultaneously. Index: gsi`,
  ],
  [
    'a new index with the name of a global one',
    'PAY_PER_REQUEST',
    [create('gsi')],
    'Attempting to create an index which already exists',
  ],
  [
    'a new index with the name of a local one',
    'PAY_PER_REQUEST',
    [create('lsi')],
    'Attempting to create an index which already exists',
  ],
  [
    'to delete a local index',
    'PAY_PER_REQUEST',
    [deletion('lsi')],
    'Cannot delete an index that is not a GlobalSecondaryIndex: lsi',
  ],
  [
    'to update a local index',
    'PROVISIONED',
    [setting('lsi')],
    'Cannot update an index that is not a GlobalSecondaryIndex: lsi',
  ],
  [
    'a new index with a key that is not defined',
    'PAY_PER_REQUEST',
    [create('new', 'x')],
    `${INVALID}Some index key attributes are not defined in AttributeDefinitions. Keys: [x], AttributeDefinitions: [n, m]`,
  ],
  [
    'a new index without capacity on a provisioned table',
    'PROVISIONED',
    [create()],
    `${INVALID}Both ReadCapacityUnits and WriteCapacityUnits must be specified for index: new`,
  ],
  [
    'a new index with capacity on an on-demand table',
    'PAY_PER_REQUEST',
    [{ Create: { ...gsi('new', 'n'), ProvisionedThroughput: ONE_UNIT } }],
    `${INVALID}Neither ReadCapacityUnits nor WriteCapacityUnits can be specified for index: new when BillingMode is PAY_PER_REQUEST`,
  ],
  [
    'capacity for an index of an on-demand table',
    'PAY_PER_REQUEST',
    [setting()],
    `${INVALID}The only Updates for index: gsi when TableThroughputMode is PAY_PER_REQUEST can be to ` +
      'OnDemandThroughput, WarmThroughput',
  ],
  [
    'the capacity that an index has',
    'PROVISIONED',
    [setting('gsi', 1)],
    /^The provisioned throughput for the index gsi will not change\. The requested value equals the current value\./,
  ],
  [
    'an index name of two characters',
    'PAY_PER_REQUEST',
    [create('ab')],
    "1 validation error detected: Value 'ab' at 'globalSecondaryIndexUpdates.1.member.create.indexName' failed to satisfy " +
      'constraint: Member must have length greater than or equal to 3',
  ],
] as const) {
  test(`UpdateTable refuses ${title}`, async (t) => {
    const { client } = await indexedMusic(billing)
    const before = await describe(client)
    await t.throwsAsync(change(client, ...(updates as never as Updates)), { name: 'ValidationException', message })
    t.deepEqual(await describe(client), before)
  })
}

for (const [title, updates] of [
  ['updated', [setting('nope')]],
  ['deleted', [deletion('nope')]],
] as const) {
  test(`an index that doesn't exist can't be ${title}`, async (t) => {
    const { client } = await indexedMusic('PROVISIONED')
    await t.throwsAsync(change(client, ...updates), {
      instanceOf: ResourceNotFoundException,
      message: 'Requested resource not found: Index nope for table Music',
    })
  })
}

test('a new index needs definitions in the same request', async (t) => {
  const { client } = await indexedMusic('PAY_PER_REQUEST')
  await t.throwsAsync(update(client, { GlobalSecondaryIndexUpdates: [create()] }), {
    name: 'ValidationException',
    message: `${INVALID}AttributeDefinitions is not specified for index: new`,
  })
})

test("a new index can't give a key another type", async (t) => {
  const { client } = await indexedMusic('PAY_PER_REQUEST')
  const input = { GlobalSecondaryIndexUpdates: [create('new', 'g')], AttributeDefinitions: [definition('g', 'N')] }
  await t.throwsAsync(update(client, input), {
    name: 'ValidationException',
    message:
      `${INVALID}Attributes cannot be redefined. Please check that your attribute has the same type as previously defined. ` +
      'Existing schema: Schema:[SchemaElement: key{g:S:HASH}] New schema: Schema:[SchemaElement: key{g:N:HASH}]',
  })
})

test('the 21st global index is refused', async (t) => {
  const client = await musicClient()
  for (let count = 0; count < 20; count++) await change(client, create(`index-${count}`))
  await t.throwsAsync(change(client, create('one-more')), {
    instanceOf: LimitExceededException,
    message: /limit of 20$/,
  })
})

test('a snapshot keeps the indexes that there were', async (t) => {
  const client = await musicClient()
  const snapshot = client.snapshot()
  await change(client, create())
  client.restore(snapshot)
  t.deepEqual(await statuses(client), ['ACTIVE'])
})
