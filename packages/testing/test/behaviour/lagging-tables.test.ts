import {
  DeleteTableCommand,
  DescribeTableCommand,
  GetItemCommand,
  QueryCommand,
  ScanCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key } from '../support/entries.js'
import { definition, gsi, update } from '../support/indexed-music.js'
import { createMusic, everyRead, LAG, laggingClient, put, seen, seenInIndex } from '../support/lagging-music.js'

const TableName = 'Music'

test('a table that is younger than the lag is there, and empty', async (t) => {
  const client = new FakeDynamoDBClient({ consistencyLag: LAG })
  await createMusic(client)
  await put(client, 'first')
  t.deepEqual(await seen(client), everyRead())
  t.deepEqual(await seenInIndex(client), [])
})

test('a deleted table is gone at once, and one that takes its name has none of its items', async (t) => {
  const { client, clock } = await laggingClient()
  await put(client, 'old')
  await clock.advance(LAG)
  await client.send(new DeleteTableCommand({ TableName }))
  await t.throwsAsync(client.send(new ScanCommand({ TableName })), { name: 'ResourceNotFoundException' })
  await createMusic(client)
  t.deepEqual(await seen(client), everyRead())
  await put(client, 'new')
  await clock.advance(LAG - 1)
  t.deepEqual(await seen(client), everyRead())
  await clock.advance(1)
  t.deepEqual(await seen(client), everyRead('new'))
})

test('an index that was added since has the items of that time', async (t) => {
  const { client, clock } = await laggingClient()
  await put(client, 'first')
  await clock.advance(LAG)
  await put(client, 'second')
  await update(client, {
    AttributeDefinitions: [definition('g')],
    GlobalSecondaryIndexUpdates: [{ Create: gsi('later', 'g') }],
  })
  t.deepEqual(await seenInIndex(client, 'later'), ['first'])
  await clock.advance(LAG)
  t.deepEqual(await seenInIndex(client, 'later'), ['second'])
})

test('an index that took the name of another one is the new one', async (t) => {
  const { client, clock } = await laggingClient()
  await put(client, 'first')
  await clock.advance(LAG)
  await update(client, { GlobalSecondaryIndexUpdates: [{ Delete: { IndexName: 'gsi' } }] })
  const byIndex = () => client.send(new ScanCommand({ TableName, IndexName: 'gsi' }))
  await t.throwsAsync(byIndex(), { message: /does not have the specified index/ })
  await update(client, {
    AttributeDefinitions: [definition('h')],
    GlobalSecondaryIndexUpdates: [{ Create: gsi('gsi', 'h') }],
  })
  const byH = { KeyConditionExpression: 'h = :v', ExpressionAttributeValues: { ':v': { S: 'h' } } }
  t.is((await client.send(new QueryCommand({ TableName, IndexName: 'gsi', ...byH }))).Items?.[0]?.n?.S, 'first')
})

test('the refusals of reads are those of the present', async (t) => {
  const { client } = await laggingClient()
  const IndexName = 'gsi'
  await t.throwsAsync(client.send(new ScanCommand({ TableName, IndexName, ConsistentRead: true })), {
    message: 'Consistent reads are not supported on global secondary indexes',
  })
  await t.throwsAsync(client.send(new GetItemCommand({ TableName: 'Nobody', Key: key('a') })), {
    name: 'ResourceNotFoundException',
  })
})

test('DescribeTable sees the present', async (t) => {
  const { client } = await laggingClient()
  await put(client, 'first')
  t.is((await client.send(new DescribeTableCommand({ TableName }))).Table?.ItemCount, 1)
})

test('an expired item stays visible until the lag is over', async (t) => {
  const { client, clock } = await laggingClient({ consistencyLag: LAG, expireItems: true })
  const TimeToLiveSpecification = { Enabled: true, AttributeName: 'ttl' }
  await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }))
  await put(client, 'first', { ttl: { N: String(Math.floor(clock.now() / 1000) + 10) } })
  await clock.advance(11_000)
  t.deepEqual(await seen(client, true), everyRead())
  t.deepEqual(await seen(client), everyRead('first'))
  await clock.advance(LAG)
  t.deepEqual(await seen(client), everyRead())
})

test('restored, loaded and forked tables are seen at once, as is a reset', async (t) => {
  const { client, clock } = await laggingClient()
  await put(client, 'first')
  const [snapshot, dump] = [client.snapshot(), client.dump()]
  const fork = client.fork()
  t.deepEqual(await seen(fork), everyRead('first'))
  await put(fork, 'fork')
  t.deepEqual(await seen(fork), everyRead('first'), 'the fork lags as its origin')
  t.deepEqual(await seen(client), everyRead(), 'and leaves that alone')
  t.deepEqual(await seen(client.fork({ consistencyLag: 0 })), everyRead('first'))
  await put(client, 'second')
  client.restore(snapshot)
  t.deepEqual(await seen(client), everyRead('first'))
  await put(client, 'third')
  t.deepEqual(await seen(client), everyRead('first'))
  client.reset()
  client.load(dump)
  t.deepEqual(await seen(client), everyRead('first'))
  await put(client, 'fourth')
  await clock.advance(LAG)
  t.deepEqual(await seen(client), everyRead('fourth'))
})

test('a fork has the lag that its origin has now', async (t) => {
  const { client } = await laggingClient()
  client.consistencyLag = { globalIndexes: 5 }
  t.deepEqual(client.fork().consistencyLag, { tables: 0, globalIndexes: 5 })
})

test('dump() and snapshot() hold the present', async (t) => {
  const { client } = await laggingClient()
  await put(client, 'first')
  t.is(client.dump().tables[0]?.items?.length, 1)
  const other = new FakeDynamoDBClient()
  other.restore(client.snapshot())
  t.deepEqual(await seen(other), everyRead('first'))
})
