import {
  DeleteTableCommand,
  DescribeTableCommand,
  LimitExceededException,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb'
import test from 'ava'
import { indexedMusic, ONE_UNIT, update } from '../support/indexed-music.js'
import { musicClient } from '../support/music.js'
import { describe, statuses } from '../support/table-state.js'

const units = (ReadCapacityUnits: number, WriteCapacityUnits: number) => ({ ReadCapacityUnits, WriteCapacityUnits })
const withGsi = (ProvisionedThroughput: object) => [{ Update: { IndexName: 'gsi', ProvisionedThroughput } }] as never

test('without a time for it, UpdateTable answers UPDATING and is done', async (t) => {
  const client = await musicClient()
  const { TableDescription } = await update(client, { BillingMode: 'PROVISIONED', ProvisionedThroughput: units(5, 6) })
  t.is(TableDescription?.TableStatus, 'UPDATING')
  t.like(await describe(client), {
    TableStatus: 'ACTIVE',
    ProvisionedThroughput: units(5, 6),
    BillingModeSummary: { BillingMode: 'PROVISIONED' },
  })
})

// of the answer measured on AWS in October 2026; the rest: API reference of UpdateTable
test('while it is UPDATING, the table has the throughput that it had', async (t) => {
  const { client, clock } = await indexedMusic('PROVISIONED')
  const { TableDescription } = await update(client, { ProvisionedThroughput: units(2, 3) })
  t.like(TableDescription, { TableStatus: 'UPDATING', ProvisionedThroughput: ONE_UNIT })
  const began = clock.now()
  await clock.advance(999)
  t.like(await describe(client), { TableStatus: 'UPDATING', ProvisionedThroughput: ONE_UNIT })
  await clock.advance(1)
  const after = await describe(client)
  t.is(after.TableStatus, 'ACTIVE')
  t.deepEqual(after.ProvisionedThroughput, {
    ...units(2, 3),
    NumberOfDecreasesToday: 0,
    LastIncreaseDateTime: new Date(began),
  })
  t.deepEqual(after.WarmThroughput, { ReadUnitsPerSecond: 2, WriteUnitsPerSecond: 3, Status: 'ACTIVE' })
})

test('a decrease is counted, and leaves warm throughput where it was', async (t) => {
  const { client, clock } = await indexedMusic('PROVISIONED', { ProvisionedThroughput: units(5, 5) })
  await update(client, { ProvisionedThroughput: units(5, 4) })
  const at = new Date(clock.now())
  await clock.advance(1000)
  const { ProvisionedThroughput, WarmThroughput } = await describe(client)
  t.deepEqual(ProvisionedThroughput, { ...units(5, 4), NumberOfDecreasesToday: 1, LastDecreaseDateTime: at })
  t.like(WarmThroughput, { ReadUnitsPerSecond: 5, WriteUnitsPerSecond: 5 })
})

test('after four decreases on one UTC day, the next is an hour away; another day counts anew', async (t) => {
  const { client, clock } = await indexedMusic('PROVISIONED', { ProvisionedThroughput: units(100, 1) })
  const decrease = async (to: number) => {
    await update(client, { ProvisionedThroughput: units(to, 1) })
    await clock.advance(1000)
  }
  for (const to of [99, 98, 97, 96]) await decrease(to)
  await t.throwsAsync(decrease(95), {
    instanceOf: LimitExceededException,
    message:
      'Subscriber limit exceeded: Provisioned throughput decreases are limited within a given UTC day. After the first ' +
      '4 decreases, each subsequent decrease in the same UTC day can be performed at most once every 3600 seconds. ' +
      'Number of decreases today: 4. Last decrease at Wednesday, January 1, 2025 12:00:04 AM UTC. ' +
      'Next decrease can be made at Wednesday, January 1, 2025 1:00:04 AM UTC',
  })
  await clock.advance(3_599_000)
  await decrease(95)
  t.is((await describe(client)).ProvisionedThroughput?.NumberOfDecreasesToday, 5)
  await t.throwsAsync(decrease(94), { instanceOf: LimitExceededException })
  await clock.advance(23 * 3_600_000)
  await decrease(94)
  t.is((await describe(client)).ProvisionedThroughput?.NumberOfDecreasesToday, 1)
})

test('an on-demand table can be given provisioned capacity, with that of its indexes', async (t) => {
  const { client, clock } = await indexedMusic('PAY_PER_REQUEST', { OnDemandThroughput: { MaxReadRequestUnits: 5 } })
  await update(client, {
    BillingMode: 'PROVISIONED',
    ProvisionedThroughput: units(2, 3),
    GlobalSecondaryIndexUpdates: withGsi(units(4, 5)),
  })
  t.deepEqual(await statuses(client), ['UPDATING', 'gsi UPDATING'])
  await clock.advance(1000)
  t.deepEqual(await statuses(client), ['ACTIVE', 'gsi ACTIVE'])
  const { BillingModeSummary, ProvisionedThroughput, OnDemandThroughput, GlobalSecondaryIndexes, WarmThroughput } =
    await describe(client)
  t.is(BillingModeSummary?.BillingMode, 'PROVISIONED')
  t.like(ProvisionedThroughput, units(2, 3))
  t.is(OnDemandThroughput, undefined)
  t.like(GlobalSecondaryIndexes?.[0]?.ProvisionedThroughput, units(4, 5))
  t.like(WarmThroughput, { ReadUnitsPerSecond: 12_000, WriteUnitsPerSecond: 4000 })
})

test('a provisioned table can become on-demand: it and its indexes tell no capacity then', async (t) => {
  const { client, clock } = await indexedMusic('PROVISIONED')
  await update(client, { BillingMode: 'PAY_PER_REQUEST', OnDemandThroughput: { MaxWriteRequestUnits: 7 } })
  t.deepEqual(await statuses(client), ['UPDATING', 'gsi UPDATING'])
  const at = new Date(clock.now())
  await clock.advance(1000)
  const table = await describe(client)
  t.deepEqual(table.BillingModeSummary, { BillingMode: 'PAY_PER_REQUEST', LastUpdateToPayPerRequestDateTime: at })
  t.like(table.ProvisionedThroughput, units(0, 0))
  t.like(table.GlobalSecondaryIndexes?.[0]?.ProvisionedThroughput, units(0, 0))
  t.deepEqual(table.OnDemandThroughput, { MaxWriteRequestUnits: 7 })
  t.like(table.WarmThroughput, { ReadUnitsPerSecond: 12_000, WriteUnitsPerSecond: 4000 })
})

test('asking an on-demand table to be on-demand is answered UPDATING, and changes nothing', async (t) => {
  const { client } = await indexedMusic('PAY_PER_REQUEST')
  const { TableDescription } = await update(client, { BillingMode: 'PAY_PER_REQUEST' })
  t.is(TableDescription?.TableStatus, 'UPDATING')
  t.deepEqual(await statuses(client), ['ACTIVE', 'gsi ACTIVE'])
})

test('a table class is changed when the table is ACTIVE again', async (t) => {
  const { client, clock } = await indexedMusic('PAY_PER_REQUEST')
  await update(client, { TableClass: 'STANDARD_INFREQUENT_ACCESS' })
  const at = new Date(clock.now())
  t.like(await describe(client), { TableStatus: 'UPDATING', TableClassSummary: undefined })
  await clock.advance(1000)
  t.deepEqual((await describe(client)).TableClassSummary, {
    TableClass: 'STANDARD_INFREQUENT_ACCESS',
    LastUpdateDateTime: at,
  })
})

test('STANDARD on a table that never had another class changes nothing', async (t) => {
  const { client } = await indexedMusic('PAY_PER_REQUEST')
  await update(client, { TableClass: 'STANDARD' })
  t.like(await describe(client), { TableStatus: 'ACTIVE', TableClassSummary: undefined })
})

test('deletion protection is changed at once, and decides whether the table can be deleted', async (t) => {
  const { client, clock } = await indexedMusic('PAY_PER_REQUEST')
  const remove = () => client.send(new DeleteTableCommand({ TableName: 'Music' }))
  const { TableDescription } = await update(client, { DeletionProtectionEnabled: true })
  t.like(TableDescription, { TableStatus: 'ACTIVE', DeletionProtectionEnabled: true })
  await t.throwsAsync(remove(), {
    name: 'ValidationException',
    message:
      'Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.',
  })
  await update(client, { DeletionProtectionEnabled: false })
  await remove()
  await clock.advance(1000)
  await t.throwsAsync(client.send(new DescribeTableCommand({ TableName: 'Music' })), {
    name: 'ResourceNotFoundException',
  })
})

test('limits of on-demand throughput are changed one by one, at once, and taken away by -1', async (t) => {
  const { client } = await indexedMusic('PAY_PER_REQUEST')
  const limits = async () => (await describe(client)).OnDemandThroughput
  await update(client, { OnDemandThroughput: { MaxReadRequestUnits: 5, MaxWriteRequestUnits: 6 } })
  await update(client, { OnDemandThroughput: { MaxReadRequestUnits: 7 } })
  t.deepEqual(await limits(), { MaxReadRequestUnits: 7, MaxWriteRequestUnits: 6 })
  await update(client, { OnDemandThroughput: { MaxReadRequestUnits: -1 } })
  t.deepEqual(await limits(), { MaxWriteRequestUnits: 6 })
  await update(client, { OnDemandThroughput: { MaxWriteRequestUnits: -1 } })
  t.is(await limits(), undefined)
})

test('warming up shows in the warm throughput alone, and takes its time', async (t) => {
  const { client, clock } = await indexedMusic('PAY_PER_REQUEST')
  await update(client, { WarmThroughput: { ReadUnitsPerSecond: 13_000 } })
  t.like(await describe(client), {
    TableStatus: 'ACTIVE',
    WarmThroughput: { ReadUnitsPerSecond: 12_000, WriteUnitsPerSecond: 4000, Status: 'UPDATING' },
  })
  await t.throwsAsync(client.send(new DeleteTableCommand({ TableName: 'Music' })), {
    name: 'ResourceInUseException',
    message: 'Attempt to change a resource which is still in use: Table: Music is in the process of being updated.',
  })
  await clock.advance(1000)
  t.deepEqual((await describe(client)).WarmThroughput, {
    ReadUnitsPerSecond: 13_000,
    WriteUnitsPerSecond: 4000,
    Status: 'ACTIVE',
  })
})

test('a table can be updated by its ARN', async (t) => {
  const client = await musicClient()
  const { TableArn } = await describe(client)
  await client.send(new UpdateTableCommand({ TableName: TableArn, DeletionProtectionEnabled: true }))
  t.true((await describe(client)).DeletionProtectionEnabled)
})
