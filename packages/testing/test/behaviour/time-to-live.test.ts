import {
  DescribeTimeToLiveCommand,
  type DescribeTimeToLiveCommandOutput,
  GetItemCommand,
  PutItemCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key } from '../support/entries.js'
import { musicClient } from '../support/music.js'

const TableName = 'Music'
const update = (client: FakeDynamoDBClient, Enabled: boolean, AttributeName = 'ttl') =>
  client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification: { Enabled, AttributeName } }))
const described = async (
  client: FakeDynamoDBClient,
): Promise<DescribeTimeToLiveCommandOutput['TimeToLiveDescription']> =>
  (await client.send(new DescribeTimeToLiveCommand({ TableName }))).TimeToLiveDescription

test('44. a new table has no time to live', async (t) => {
  t.deepEqual(await described(await musicClient()), { TimeToLiveStatus: 'DISABLED' })
})

test('44. an enabled time to live is described with its attribute', async (t) => {
  const client = await musicClient()
  const { TimeToLiveSpecification } = await update(client, true)
  t.deepEqual(TimeToLiveSpecification, { Enabled: true, AttributeName: 'ttl' })
  t.deepEqual(await described(client), { TimeToLiveStatus: 'ENABLED', AttributeName: 'ttl' })
})

test('44. a disabled time to live is described without its attribute', async (t) => {
  const client = await musicClient()
  await update(client, true)
  await update(client, false)
  t.deepEqual(await described(client), { TimeToLiveStatus: 'DISABLED' })
})

test('44. enabling it twice is refused, and so is disabling it twice', async (t) => {
  const client = await musicClient()
  await t.throwsAsync(update(client, false), {
    name: 'ValidationException',
    message: 'TimeToLive is already disabled',
  })
  await update(client, true)
  await t.throwsAsync(update(client, true), { name: 'ValidationException', message: 'TimeToLive is already enabled' })
})

// measured on AWS in October 2026
for (const enabled of [true, false]) {
  test(`44. while it is enabled, another attribute is refused (Enabled: ${enabled})`, async (t) => {
    const client = await musicClient()
    await update(client, true)
    await t.throwsAsync(update(client, enabled, 'other'), {
      name: 'ValidationException',
      message: 'TimeToLive is active on a different AttributeName: current AttributeName is ttl',
    })
  })
}

test('44. expired items stay readable', async (t) => {
  const client = await musicClient()
  await update(client, true)
  const past = { N: String(client.clock.now() / 1000 - 60) }
  await client.send(new PutItemCommand({ TableName, Item: { ...key('a'), ttl: past } }))
  t.deepEqual((await client.send(new GetItemCommand({ TableName, Key: key('a') }))).Item?.ttl, past)
})
