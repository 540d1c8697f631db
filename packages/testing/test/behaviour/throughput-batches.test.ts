import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  CreateTableCommand,
  DynamoDBClient,
  ScanCommand,
} from '@aws-sdk/client-dynamodb'
import { serve } from '@sluice/testing'
import test from 'ava'
import { key, put, puts, remove } from '../support/entries.js'
import { done, limitedMusic, throttlingOf, units } from '../support/limited-music.js'
import { tableInput } from '../support/music.js'

const WRITES = ['ProvisionedThroughputExceededException', 'TableWriteProvisionedThroughputExceeded']

test('what finds no capacity comes back unprocessed, item by item', async (t) => {
  const { client } = await limitedMusic(3)
  const requests = [...puts(4), remove('pk-9')]
  const { UnprocessedItems } = await client.send(new BatchWriteItemCommand({ RequestItems: { Music: requests } }))
  t.deepEqual(UnprocessedItems, { Music: [put('pk-3'), remove('pk-9')] })
  t.is((await client.send(new ScanCommand({ TableName: 'Music' }))).Count, 3)
  t.is(client.calls.find(({ operation }) => operation === 'BatchWriteItem')?.handedBack, 2)
})

test('a batch of which nothing finds capacity is refused as a whole', async (t) => {
  const { client } = await limitedMusic(3)
  await done(client, puts(3))
  t.deepEqual(await throttlingOf(done(client, puts(2))), WRITES)
  t.is(client.calls.at(-1)?.handedBack, 0)
})

test('each table of a batch has its own capacity', async (t) => {
  const { client } = await limitedMusic(1)
  const other = tableInput(
    'Other',
    { pk: 'S', sk: 'S' },
    { BillingMode: 'PROVISIONED', ProvisionedThroughput: units(2) },
  )
  await client.send(new CreateTableCommand(other))
  const { UnprocessedItems } = await client.send(
    new BatchWriteItemCommand({ RequestItems: { Music: puts(3), Other: puts(3) } }),
  )
  t.deepEqual([UnprocessedItems?.Music?.length, UnprocessedItems?.Other?.length], [2, 1])
})

test('items that faults hand back take no capacity', async (t) => {
  const { client } = await limitedMusic(10)
  client.faults.unprocessed({ when: ({ key: { pk } }) => pk?.S !== 'pk-0' })
  t.is(await done(client, puts(5)), 1)
  t.is(client.capacityLeft('Music').write, 9)
  t.is(client.calls.at(-1)?.handedBack, 4)
})

test('keys that find no capacity come back unread; a batch of none is refused', async (t) => {
  const { client } = await limitedMusic(1)
  const get = () => {
    const Keys = ['a', 'b', 'c', 'd'].map((pk) => key(pk))
    return client.send(new BatchGetItemCommand({ RequestItems: { Music: { Keys } } }))
  }
  t.is((await get()).UnprocessedKeys?.Music?.Keys?.length, 2)
  t.is(client.calls.at(-1)?.handedBack, 2)
  t.deepEqual(await throttlingOf(get()), [
    'ProvisionedThroughputExceededException',
    'TableReadProvisionedThroughputExceeded',
  ])
})

test('two clients of one fake share its capacity', async (t) => {
  const { client } = await limitedMusic(5)
  const server = await serve(client)
  const credentials = { accessKeyId: 'a', secretAccessKey: 'a' }
  const other = new DynamoDBClient({ endpoint: server.url, region: 'us-east-1', credentials, maxAttempts: 1 })
  try {
    t.is(await done(client, puts(3)), 3)
    const batch = new BatchWriteItemCommand({ RequestItems: { Music: puts(3) } })
    t.is((await other.send(batch)).UnprocessedItems?.Music?.length, 1)
    t.deepEqual(await throttlingOf(other.send(batch)), WRITES)
  } finally {
    other.destroy()
    await server.stop()
  }
})
