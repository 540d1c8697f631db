import {
  DeleteItemCommand,
  DeleteTableCommand,
  ListTablesCommand,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb'
import { OptionError } from '@sluice/core'
import { FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
import test from 'ava'
import { key } from '../support/entries.js'
import { musicClient } from '../support/music.js'

const put = (client: FakeDynamoDBClient, pk: string, text = '') =>
  client.send(new PutItemCommand({ TableName: 'Music', Item: { ...key(pk), text: { S: text } } }))
const contents = async (client: FakeDynamoDBClient) =>
  (await client.send(new ScanCommand({ TableName: 'Music' }))).Items?.map(
    ({ pk, text }) => `${pk?.S}=${text?.S}`,
  ).sort()

test('restore() brings back what was there, as often as wanted', async (t) => {
  const client = await musicClient()
  await put(client, 'a', 'old')
  await put(client, 'b', 'old')
  const snapshot = client.snapshot()
  for (let round = 0; round < 2; round++) {
    await put(client, 'a', 'new')
    await put(client, 'c', 'new')
    await client.send(new DeleteItemCommand({ TableName: 'Music', Key: key('b') }))
    t.deepEqual(await contents(client), ['a=new', 'c=new'])
    client.restore(snapshot)
    t.deepEqual(await contents(client), ['a=old', 'b=old'])
  }
  await client.send(new DeleteTableCommand({ TableName: 'Music' }))
  client.restore(snapshot)
  t.deepEqual(await contents(client), ['a=old', 'b=old'])
})

test('a snapshot can furnish another fake', async (t) => {
  const one = await musicClient()
  await put(one, 'a', 'x')
  const other = new FakeDynamoDBClient()
  other.restore(one.snapshot())
  await put(other, 'b', 'y')
  t.deepEqual(await contents(other), ['a=x', 'b=y'])
  t.deepEqual(await contents(one), ['a=x'])
})

test('fork() has the same tables, and what is written to one later does not reach the other', async (t) => {
  const one = await musicClient({ recordCalls: 7 })
  await one.send(new PutItemCommand({ TableName: 'Music', Item: key('a') }))
  const other = one.fork()
  await one.send(new PutItemCommand({ TableName: 'Music', Item: key('b') }))
  await other.send(new DeleteItemCommand({ TableName: 'Music', Key: key('a') }))
  t.is((await contents(one))?.length, 2)
  t.is((await contents(other))?.length, 0)
})

test('fork() shares the clock, and nothing of faults and calls', async (t) => {
  const one = await musicClient()
  one.faults.throttle()
  const other = one.fork()
  t.is(other.clock, one.clock)
  t.is(other.callCount, 0)
  t.is((await contents(other))?.length, 0)
  const apart = one.fork({ clock: new VirtualClock() })
  t.not(apart.clock, one.clock)
})

test('a fork of a fork knows its own configuration', async (t) => {
  const one = new FakeDynamoDBClient({ region: 'eu-west-1' })
  t.is(await one.fork().fork().config.region(), 'eu-west-1')
})

test('restore() leaves faults and calls alone, and refuses what is no snapshot', async (t) => {
  const client = await musicClient({ maxAttempts: 1 })
  client.faults.throttle()
  client.restore(client.snapshot())
  t.is(client.callCount, 1)
  await t.throwsAsync(put(client, 'a'), { name: 'ProvisionedThroughputExceededException' })
  t.throws(() => client.restore({} as never), { instanceOf: OptionError })
})

test('reset() is as if new: no tables, faults or calls', async (t) => {
  const client = await musicClient({ maxAttempts: 1 })
  client.faults.throttle()
  client.reset()
  t.deepEqual(client.calls, [])
  t.is(client.callCount, 0)
  t.deepEqual((await client.send(new ListTablesCommand({}))).TableNames, [])
})

test('what the caller holds is not what is stored', async (t) => {
  const client = await musicClient()
  const Item = { ...key('a'), list: { L: [{ S: 'sent' }] } }
  await client.send(new PutItemCommand({ TableName: 'Music', Item }))
  Item.list.L[0]!.S = 'changed'
  const first = await client.send(new ScanCommand({ TableName: 'Music' }))
  first.Items![0]!.list!.L![0] = { S: 'changed' }
  const second = await client.send(new ScanCommand({ TableName: 'Music' }))
  t.deepEqual(second.Items?.[0]?.list, { L: [{ S: 'sent' }] })
})
