import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  CreateTableCommand,
  DeleteItemCommand,
  DeleteTableCommand,
  DescribeTimeToLiveCommand,
  GetItemCommand,
  ListTablesCommand,
  ListTagsOfResourceCommand,
  PutItemCommand,
  ResourceInUseException,
  ResourceNotFoundException,
  ScanCommand,
  TagResourceCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
  waitUntilTableNotExists,
} from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
import test from 'ava'
import { key, put } from '../support/entries.js'
import { tableInput } from '../support/music.js'
import { describe, statuses } from '../support/table-state.js'
import { timedClient } from '../support/timed-client.js'

const TableName = 'Music'
const IN_USE = 'Attempt to change a resource which is still in use: '
const create = (client: FakeDynamoDBClient, more = {}) =>
  client.send(new CreateTableCommand(tableInput('Music', { pk: 'S', sk: 'S' }, more)))
const remove = (client: FakeDynamoDBClient) => client.send(new DeleteTableCommand({ TableName }))

test('a table is CREATING until its time is over', async (t) => {
  const { client, clock } = timedClient()
  await create(client)
  await clock.advance(999)
  t.deepEqual(await statuses(client), ['CREATING'])
  t.deepEqual((await client.send(new ListTablesCommand({}))).TableNames, ['Music'])
  await clock.advance(1)
  t.deepEqual(await statuses(client), ['ACTIVE'])
})

for (const command of [
  new PutItemCommand({ TableName, Item: key('a') }),
  new GetItemCommand({ TableName, Key: key('a') }),
  new DeleteItemCommand({ TableName, Key: key('a') }),
  new ScanCommand({ TableName }),
  new BatchWriteItemCommand({ RequestItems: { Music: [put('a')] } }),
  new BatchGetItemCommand({ RequestItems: { Music: { Keys: [key('a')] } } }),
]) {
  test(`2. ${command.constructor.name} doesn't find a table that is CREATING`, async (t) => {
    const { client, clock } = timedClient()
    await create(client)
    await t.throwsAsync(client.send(command as ScanCommand), {
      instanceOf: ResourceNotFoundException,
      message: 'Requested resource not found',
    })
    await clock.advance(1000)
    await t.notThrowsAsync(client.send(command as ScanCommand))
  })
}

// texts measured on AWS in October 2026
test('a table that is CREATING takes no other table operation', async (t) => {
  const { client } = timedClient()
  await create(client)
  const inUse = { instanceOf: ResourceInUseException, message: `${IN_USE}Table is being created: Music` }
  await t.throwsAsync(remove(client), inUse)
  await t.throwsAsync(create(client), inUse)
  await t.throwsAsync(client.send(new UpdateTableCommand({ TableName, DeletionProtectionEnabled: true })), inUse)
  const TimeToLiveSpecification = { Enabled: true, AttributeName: 'ttl' }
  await t.throwsAsync(client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification })), {
    instanceOf: ResourceNotFoundException,
    message: 'Requested resource not found: Table: Music not found',
  })
  await t.throwsAsync(client.send(new DescribeTimeToLiveCommand({ TableName })), {
    name: 'ValidationException',
    message: 'Cannot describe time to live while table is in CREATING state: Current table state is CREATING',
  })
})

test('tags given to CreateTable are seen when the table is ACTIVE', async (t) => {
  const { client, clock } = timedClient()
  const { TableDescription } = await create(client, { Tags: [{ Key: 'a', Value: 'b' }] })
  const list = new ListTagsOfResourceCommand({ ResourceArn: TableDescription?.TableArn })
  await t.throwsAsync(client.send(list), { instanceOf: ResourceNotFoundException })
  await clock.advance(1000)
  t.deepEqual((await client.send(list)).Tags, [{ Key: 'a', Value: 'b' }])
})

test('a table is DELETING until its time is over, with its items, then it is gone', async (t) => {
  const { client, clock } = timedClient()
  await create(client)
  await clock.advance(1000)
  await client.send(new PutItemCommand({ TableName, Item: key('a') }))
  const { TableArn: ResourceArn } = await describe(client)
  await remove(client)
  await clock.advance(999)
  t.deepEqual(await statuses(client), ['DELETING'])
  t.is((await client.send(new ScanCommand({ TableName }))).Count, 1)
  const inUse = { instanceOf: ResourceInUseException, message: `${IN_USE}Table is being deleted: Music` }
  await t.throwsAsync(remove(client), inUse)
  await t.throwsAsync(client.send(new UpdateTableCommand({ TableName, BillingMode: 'PAY_PER_REQUEST' })), inUse)
  await t.throwsAsync(create(client), { instanceOf: ResourceInUseException, message: 'Table already exists: Music' })
  await t.throwsAsync(client.send(new TagResourceCommand({ ResourceArn, Tags: [{ Key: 'a', Value: 'b' }] })), {
    instanceOf: ResourceNotFoundException,
  })
  await t.throwsAsync(client.send(new DescribeTimeToLiveCommand({ TableName })), {
    message: 'Cannot describe time to live while table is in DELETING state: Current table state is DELETING',
  })
  await clock.advance(1)
  await t.throwsAsync(describe(client), { instanceOf: ResourceNotFoundException })
  t.deepEqual((await client.send(new ListTablesCommand({}))).TableNames, [])
  await t.notThrowsAsync(create(client))
})

test('a time to live is ENABLING, then DISABLING, and can be changed only after that', async (t) => {
  const { client, clock } = timedClient()
  await create(client)
  await clock.advance(1000)
  const update = (Enabled: boolean) =>
    client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification: { Enabled, AttributeName: 'ttl' } }))
  const status = async () =>
    (await client.send(new DescribeTimeToLiveCommand({ TableName }))).TimeToLiveDescription?.TimeToLiveStatus
  const tooEarly = {
    name: 'ValidationException',
    message: 'Time to live has been modified multiple times within a fixed interval',
  }
  await update(true)
  t.is(await status(), 'ENABLING')
  await t.throwsAsync(update(false), tooEarly)
  await clock.advance(1000)
  t.is(await status(), 'ENABLED')
  await update(false)
  t.is(await status(), 'DISABLING')
  await t.throwsAsync(update(true), tooEarly)
  await clock.advance(1000)
  t.is(await status(), 'DISABLED')
})

const QUICK = { maxWaitTime: 30, minDelay: 0.001, maxDelay: 0.001 }

test("the SDK's waiter waits for a table by the fake's clock", async (t) => {
  const { client } = timedClient({ tableTransitionMs: 3500 })
  await create(client)
  client.clearCalls()
  // each call takes a second of the clock's time: that is how it passes here
  client.faults.latency({ ms: 1000, operations: ['DescribeTable'] })
  const { state } = await waitUntilTableExists({ client, ...QUICK }, { TableName })
  t.is(state as string, 'SUCCESS')
  t.is(client.callCount, 4)
})

test("the SDK's waiter waits for a table to be gone by the fake's clock", async (t) => {
  const { client, clock } = timedClient({ tableTransitionMs: 2500 })
  await create(client)
  await clock.advance(2500)
  await remove(client)
  client.clearCalls()
  client.faults.latency({ ms: 1000, operations: ['DescribeTable'] })
  const { state } = await waitUntilTableNotExists({ client, ...QUICK }, { TableName })
  t.is(state as string, 'SUCCESS')
  t.is(client.callCount, 3)
})

test('a snapshot holds what goes on, and it goes on where the snapshot is restored', async (t) => {
  const { client, clock } = timedClient()
  await create(client)
  const snapshot = client.snapshot()
  await clock.advance(1000)
  t.deepEqual(await statuses(client), ['ACTIVE'])
  const other = new FakeDynamoDBClient()
  other.restore(snapshot)
  t.deepEqual(await statuses(other), ['CREATING'])
})

test('what takes no time is done also for a fake whose clock is behind', async (t) => {
  const ahead = new FakeDynamoDBClient({ clock: new VirtualClock({ start: Date.UTC(2030, 0, 1) }) })
  await create(ahead)
  const behind = new FakeDynamoDBClient({ clock: new VirtualClock({ start: Date.UTC(2020, 0, 1) }) })
  behind.restore(ahead.snapshot())
  t.deepEqual(await statuses(behind), ['ACTIVE'])
})

for (const [option, value] of [
  ['tableTransitionMs', -1],
  ['tableTransitionMs', Number.NaN],
  ['tableTransitionMs', '5'],
  ['expireItems', 'yes'],
] as const) {
  test(`the option ${option} can't be ${JSON.stringify(value)}`, (t) => {
    t.throws(() => new FakeDynamoDBClient({ [option]: value } as object), {
      name: 'OptionError',
      message: new RegExp(`\`${option}\``),
    })
  })
}
