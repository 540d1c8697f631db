import {
  CreateTableCommand,
  DeleteItemCommand,
  DeleteTableCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key, puts } from '../support/entries.js'
import { indexedMusic, update } from '../support/indexed-music.js'
import { ARN, done, limitedMusic, throttlingOf, units, write } from '../support/limited-music.js'
import { musicClient, tableInput } from '../support/music.js'

const WRITES = ['ProvisionedThroughputExceededException', 'TableWriteProvisionedThroughputExceeded']
const READS = ['ProvisionedThroughputExceededException', 'TableReadProvisionedThroughputExceeded']

test('unless asked for, nothing is throttled', async (t) => {
  const client = await musicClient()
  for (let call = 0; call < 10; call++) t.is(await done(client, puts(25)), 25)
  t.deepEqual(client.capacityLeft('Music'), { read: Number.POSITIVE_INFINITY, write: Number.POSITIVE_INFINITY })
})

test('a new table has what one second brings, and gets more as time goes by', async (t) => {
  const { client, clock } = await limitedMusic(5)
  for (let call = 0; call < 5; call++) t.is(await throttlingOf(write(client)), 'admitted')
  t.deepEqual(await throttlingOf(write(client)), WRITES)
  await clock.advance(200)
  t.is(await throttlingOf(write(client)), 'admitted')
  t.deepEqual(await throttlingOf(write(client)), WRITES)
})

test('what is not used is kept for 300 seconds, and can be used at once', async (t) => {
  const { client, clock } = await limitedMusic(5)
  await clock.advance(60_000)
  t.deepEqual(client.capacityLeft('Music'), { read: 305, write: 305 })
  await clock.advance(3_600_000)
  t.deepEqual(client.capacityLeft('Music'), { read: 1500, write: 1500 })
  let written = 0
  for (let batch = 0; batch < 60; batch++) written += await done(client, puts(25))
  t.is(written, 1500)
  t.deepEqual(await throttlingOf(write(client)), WRITES)
})

test("burst: 'filled' begins with the whole burst", async (t) => {
  const { client } = await limitedMusic(5, { throughput: { burst: 'filled' } })
  t.deepEqual(client.capacityLeft('Music'), { read: 1500, write: 1500 })
})

test('a request that costs more than there is passes, and what it owes is paid before the next', async (t) => {
  const { client, clock } = await limitedMusic(1)
  t.is(await throttlingOf(write(client, 400)), 'admitted')
  t.is(client.capacityLeft('Music').write, -399)
  await clock.advance(399_000)
  t.deepEqual(await throttlingOf(write(client)), WRITES)
  await clock.advance(1)
  t.is(await throttlingOf(write(client)), 'admitted')
})

test('the error is as the SDK models it, and changes nothing', async (t) => {
  const { client } = await limitedMusic(1)
  await write(client)
  const error = await t.throwsAsync(write(client, 1, 'b'), { name: 'ProvisionedThroughputExceededException' })
  t.is(
    error?.message,
    'The level of configured provisioned throughput for the table was exceeded. Consider increasing your provisioning ' +
      'level with the UpdateTable API.',
  )
  t.like(error, {
    ThrottlingReasons: [{ reason: 'TableWriteProvisionedThroughputExceeded', resource: ARN }],
    $metadata: { httpStatusCode: 400 },
  })
  t.is(client.calls.at(-1)?.outcome, 'ProvisionedThroughputExceededException')
  t.is((await client.send(new ScanCommand({ TableName: 'Music' }))).Count, 1)
})

test('every write is counted by what it costs', async (t) => {
  const { client } = await limitedMusic(100)
  const left = (): number => client.capacityLeft('Music').write
  await write(client, 10)
  t.is(left(), 90)
  await client.send(
    new UpdateItemCommand({
      TableName: 'Music',
      Key: key('a'),
      UpdateExpression: 'SET n = :n',
      ExpressionAttributeValues: { ':n': { N: '1' } },
    }),
  )
  t.is(left(), 79)
  await client.send(new DeleteItemCommand({ TableName: 'Music', Key: key('a') }))
  t.is(left(), 68)
  await client.send(new DeleteItemCommand({ TableName: 'Music', Key: key('a') }))
  t.is(left(), 67)
})

test('a write whose condition fails costs as much as a write of the item that is there', async (t) => {
  const { client } = await limitedMusic(12)
  await write(client, 10)
  const put = (): Promise<unknown> =>
    client.send(
      new PutItemCommand({ TableName: 'Music', Item: key('a'), ConditionExpression: 'attribute_not_exists(pk)' }),
    )
  t.deepEqual(await throttlingOf(put()), ['ConditionalCheckFailedException'])
  t.is(client.capacityLeft('Music').write, -8)
  t.deepEqual(await throttlingOf(put()), WRITES)
})

test('reads have capacity of their own', async (t) => {
  const { client } = await limitedMusic(2)
  await write(client, 3)
  t.is(client.capacityLeft('Music').read, 2)
  const get = (ConsistentRead: boolean): Promise<unknown> =>
    client.send(new GetItemCommand({ TableName: 'Music', Key: key('a'), ConsistentRead }))
  await get(false)
  t.is(client.capacityLeft('Music').read, 1.5)
  await get(true)
  t.is(client.capacityLeft('Music').read, 0.5)
  await client.send(new ScanCommand({ TableName: 'Music' }))
  t.is(client.capacityLeft('Music').read, 0)
  t.deepEqual(await throttlingOf(get(false)), READS)
  t.deepEqual(await throttlingOf(client.send(new ScanCommand({ TableName: 'Music' }))), READS)
  const query = new QueryCommand({
    TableName: 'Music',
    KeyConditionExpression: 'pk = :p',
    ExpressionAttributeValues: { ':p': { S: 'a' } },
  })
  t.deepEqual(await throttlingOf(client.send(query)), READS)
})

test('UpdateTable counts from that moment on', async (t) => {
  const { client, clock } = await limitedMusic(10)
  await clock.advance(10_000)
  await update(client, { ProvisionedThroughput: units(100) })
  t.is(client.capacityLeft('Music').write, 110)
  await clock.advance(1000)
  t.is(client.capacityLeft('Music').write, 210)
  await update(client, { ProvisionedThroughput: units(1) })
  t.is(client.capacityLeft('Music').write, 210)
  await clock.advance(1000)
  t.is(client.capacityLeft('Music').write, 211)
})

test('an UpdateTable that takes time counts when it is done, whenever that is asked about', async (t) => {
  const { client, clock } = await limitedMusic(10, { tableTransitionMs: 1000 })
  await clock.advance(1000)
  await update(client, { ProvisionedThroughput: units(100) })
  t.is(client.capacityLeft('Music').write, 10)
  await clock.advance(5000)
  t.is(client.capacityLeft('Music').write, 10 + 10 + 400)
})

test('a table that was deleted and created again begins anew', async (t) => {
  const { client } = await limitedMusic(1)
  await write(client, 50)
  await client.send(new DeleteTableCommand({ TableName: 'Music' }))
  await client.send(
    new CreateTableCommand(
      tableInput('Music', { pk: 'S' }, { BillingMode: 'PROVISIONED', ProvisionedThroughput: units(1) }),
    ),
  )
  t.is(client.capacityLeft('Music').write, 1)
})

test('a fork and a restored snapshot go on from what was left, each its own way', async (t) => {
  const { client, clock } = await limitedMusic(10)
  await write(client, 4)
  const fork = client.fork()
  const snapshot = client.snapshot()
  await write(client, 6)
  await write(fork, 3, 'b')
  t.is(client.capacityLeft('Music').write, 0)
  t.is(fork.capacityLeft('Music').write, 3)
  client.restore(snapshot)
  t.is(client.capacityLeft('Music').write, 6)
  await clock.advance(1000)
  t.is(client.capacityLeft('Music').write, 16)
  t.is(fork.capacityLeft('Music').write, 13)
})

test('a fork can be limited where its origin is not', async (t) => {
  const { client, clock } = await limitedMusic(10, { throughput: 'unlimited' })
  await write(client, 400)
  await clock.advance(1000)
  t.is(client.fork({ throughput: 'limited' }).capacityLeft('Music').write, 20)
})

test('dump and load take no capacity', async (t) => {
  const { client } = await limitedMusic(1)
  await write(client, 1)
  const { client: other } = await limitedMusic(1, { table: { TableName: 'Other' } })
  other.load(client.dump())
  t.is(other.capacityLeft('Music').write, 1)
})

test('options that cannot be are refused', (t) => {
  for (const throughput of ['on', 5, null, []]) {
    const error = t.throws(() => new FakeDynamoDBClient({ throughput: throughput as never }), { name: 'OptionError' })
    t.regex(error.message, /^Expected `throughput` to be 'unlimited', 'limited' or an object with `burst`, got /)
  }
  t.throws(() => new FakeDynamoDBClient({ throughput: { burst: 'full' as never } }), {
    message: "Expected `throughput.burst` to be 'empty' or 'filled', got `\"full\"` (string)",
  })
  t.throws(() => new FakeDynamoDBClient({ throughput: { brust: 'filled' } as never }), {
    message: 'Expected `throughput.brust` to be left out: there is only `burst`, got `"filled"` (string)',
  })
  t.throws(() => new FakeDynamoDBClient().capacityLeft('Music'), {
    message: 'Expected `table` to be the name of a table, got `"Music"` (string)',
  })
})

test('an index that is not there, or local, has no capacity of its own', async (t) => {
  const { client } = await indexedMusic('PAY_PER_REQUEST')
  const limited = client.fork({ throughput: 'limited' })
  t.deepEqual(limited.capacityLeft('Music', 'gsi'), { read: 12_000, write: 4000 })
  for (const name of ['lsi', 'none']) {
    t.throws(() => limited.capacityLeft('Music', name), {
      message: `Expected \`index\` to be a global index of Music, got \`"${name}"\` (string)`,
    })
  }
})
