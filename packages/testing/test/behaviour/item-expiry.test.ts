import { type AttributeValue, PutItemCommand, ScanCommand, UpdateTimeToLiveCommand } from '@aws-sdk/client-dynamodb'
import { type FakeDynamoDBClient, type FakeDynamoDBClientConfig, VirtualClock } from '@sluice/testing'
import test from 'ava'
import { key } from '../support/entries.js'
import { musicClient } from '../support/music.js'

const NOW = Date.UTC(2026, 0, 1)
const TableName = 'Music'

const enable = (client: FakeDynamoDBClient, Enabled = true) =>
  client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification: { Enabled, AttributeName: 'ttl' } }))
const put = (client: FakeDynamoDBClient, pk: string, ttl: AttributeValue) =>
  client.send(new PutItemCommand({ TableName, Item: { ...key(pk), ttl } }))
const left = async (client: FakeDynamoDBClient) =>
  (await client.send(new ScanCommand({ TableName }))).Items?.map(({ pk }) => pk?.S).sort()

async function expiringClient(config: FakeDynamoDBClientConfig = {}) {
  const clock = new VirtualClock({ start: NOW })
  return { client: await musicClient({ clock, expireItems: true, ...config }), clock }
}

test('an item is deleted when the clock passes its time, not before', async (t) => {
  const { client, clock } = await expiringClient()
  await enable(client)
  await put(client, 'a', { N: String(NOW / 1000 + 10) })
  await clock.advance(10_000)
  t.deepEqual(await left(client), ['a'])
  await clock.advance(1)
  t.deepEqual(await left(client), [])
})

test('a time is a number of seconds: other types and milliseconds never expire', async (t) => {
  const { client, clock } = await expiringClient()
  await enable(client)
  await put(client, 'text', { S: String(NOW / 1000) })
  await put(client, 'milliseconds', { N: String(NOW) })
  await put(client, 'null', { NULL: true })
  await clock.advance(86_400_000)
  t.deepEqual(await left(client), ['milliseconds', 'null', 'text'])
})

test('an item whose time is more than five years past is never deleted', async (t) => {
  const { client, clock } = await expiringClient()
  await enable(client)
  await put(client, 'old', { N: String(Date.UTC(2020, 11, 31) / 1000) })
  await put(client, 'five', { N: String(Date.UTC(2021, 0, 2) / 1000) })
  await clock.advance(1)
  t.deepEqual(await left(client), ['old'])
})

test('without the option, expired items stay', async (t) => {
  const { client, clock } = await expiringClient({ expireItems: false })
  await enable(client)
  await put(client, 'a', { N: String(NOW / 1000) })
  await clock.advance(1000)
  t.deepEqual(await left(client), ['a'])
})

test('without UpdateTimeToLive, expired items stay', async (t) => {
  const { client, clock } = await expiringClient()
  await put(client, 'a', { N: String(NOW / 1000) })
  await clock.advance(1000)
  t.deepEqual(await left(client), ['a'])
})

test('once UpdateTimeToLive has disabled it, items that expire later stay', async (t) => {
  const { client, clock } = await expiringClient()
  await put(client, 'before', { N: String(NOW / 1000 + 1) })
  await put(client, 'after', { N: String(NOW / 1000 + 3) })
  await enable(client)
  await clock.advance(2000)
  await enable(client, false)
  await clock.advance(2000)
  t.deepEqual(await left(client), ['after'])
})

test('nothing expires until the time to live is ENABLED', async (t) => {
  const { client, clock } = await expiringClient({ tableTransitionMs: 1000 })
  await clock.advance(1000)
  await put(client, 'a', { N: String(NOW / 1000) })
  await enable(client)
  await clock.advance(999)
  t.deepEqual(await left(client), ['a'])
  await clock.advance(1)
  t.deepEqual(await left(client), [])
})

test('a hostile attribute name is an attribute name', async (t) => {
  const { client, clock } = await expiringClient()
  const TimeToLiveSpecification = { Enabled: true, AttributeName: 'constructor' }
  await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }))
  await put(client, 'a', { N: '1' })
  await client.send(
    new PutItemCommand({ TableName, Item: { ...key('b'), constructor: { N: String(NOW / 1000) } } as never }),
  )
  await clock.advance(1000)
  t.deepEqual(await left(client), ['a'])
})
