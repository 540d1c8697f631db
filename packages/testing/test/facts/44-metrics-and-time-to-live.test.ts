import test from 'ava'
import { key, put } from '../support/entries.js'
import { tableInput } from '../support/music.js'
import { indexedClient, musicWith, putting, stored, updating } from '../support/music-calls.js'
import { operate, refusalOf } from '../support/operate.js'
import { timedClient } from '../support/timed-client.js'

const TableName = 'Music'
const SIZE = { ReturnItemCollectionMetrics: 'SIZE' }
const METRICS = { ItemCollectionKey: { pk: { S: 'a' } }, SizeEstimateRangeGB: [0, 1] }

// DynamoDB Local and dynalite return nothing
for (const [operation, input] of [
  putting({}, SIZE),
  updating('REMOVE n', undefined, SIZE),
  ['DeleteItem', { TableName, Key: key('a'), ...SIZE }],
] as const) {
  test(`fact 44a: ${operation} has metrics of the item collection, where there is a local index`, async (t) => {
    t.deepEqual((await operate(await indexedClient(), operation, input)).ItemCollectionMetrics?.ItemCollectionKey, {
      pk: { S: 'a' },
    })
  })

  test(`fact 44a: ${operation} has none where there is no local index`, async (t) => {
    t.deepEqual(await operate(await musicWith(), operation, input), {})
  })

  test(`fact 44b: the size of ${operation} is a range of two numbers`, async (t) => {
    t.deepEqual((await operate(await indexedClient(), operation, input)).ItemCollectionMetrics, METRICS)
  })
}

test('fact 44b: so for each collection of a batch', async (t) => {
  const input = { RequestItems: { Music: [put('a', '1'), put('a', '2')] }, ...SIZE }
  t.deepEqual((await operate(await indexedClient(), 'BatchWriteItem', input)).ItemCollectionMetrics, {
    Music: [METRICS],
  })
})

const enabling = { TableName, TimeToLiveSpecification: { Enabled: true, AttributeName: 'ttl' } }

test('fact 44c: a new table’s time to live is DISABLED', async (t) => {
  const { TimeToLiveDescription } = await operate(await musicWith(), 'DescribeTimeToLive', { TableName })
  t.deepEqual(TimeToLiveDescription, { TimeToLiveStatus: 'DISABLED' })
})

test('fact 44d: an enabled time to live is described with its attribute', async (t) => {
  const client = await musicWith()
  await operate(client, 'UpdateTimeToLive', enabling)
  const { TimeToLiveDescription } = await operate(client, 'DescribeTimeToLive', { TableName })
  t.deepEqual(TimeToLiveDescription, { TimeToLiveStatus: 'ENABLED', AttributeName: 'ttl' })
})

test('fact 44d: until then it is ENABLING', async (t) => {
  const { client, clock } = timedClient()
  await operate(client, 'CreateTable', tableInput(TableName, { pk: 'S' }))
  await clock.advance(1000)
  await operate(client, 'UpdateTimeToLive', enabling)
  const { TimeToLiveDescription } = await operate(client, 'DescribeTimeToLive', { TableName })
  t.deepEqual(TimeToLiveDescription, { TimeToLiveStatus: 'ENABLING', AttributeName: 'ttl' })
})

test('fact 44e: enabling it twice', async (t) => {
  const client = await musicWith()
  await operate(client, 'UpdateTimeToLive', enabling)
  t.is(await refusalOf(client, 'UpdateTimeToLive', enabling), 'TimeToLive is already enabled')
})

test('fact 44f: expired items stay readable until they are deleted', async (t) => {
  const client = await musicWith()
  await operate(client, 'UpdateTimeToLive', enabling)
  const ttl = { N: `${Math.floor(client.clock.now() / 1000) - 3600}` }
  await operate(client, ...putting({ ttl }))
  t.deepEqual(await stored(client), { ttl })
  t.is((await operate(client, 'Scan', { TableName })).Count, 1)
})

test('fact 44g: the answer to DeleteTable has the status DELETING and no KeySchema', async (t) => {
  const { TableDescription } = await operate(await musicWith(), 'DeleteTable', { TableName })
  t.is(TableDescription.TableName, TableName)
  t.is(TableDescription.TableStatus, 'DELETING')
  t.is(TableDescription.KeySchema, undefined)
})
