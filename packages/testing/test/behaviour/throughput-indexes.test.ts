import { CreateTableCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
import test from 'ava'
import { key, put } from '../support/entries.js'
import { definition, gsi, update } from '../support/indexed-music.js'
import { ARN, done, kilobytes, throttlingOf, units } from '../support/limited-music.js'
import { tableInput } from '../support/music.js'

/** The table `Music` of 10,000 units, its local index `lsi` by `l`, and its global index `gsi` by `g` of so many units. */
async function withIndex(capacity: number | undefined): Promise<{ client: FakeDynamoDBClient; clock: VirtualClock }> {
  const clock = new VirtualClock({ autoAdvance: false })
  const client = new FakeDynamoDBClient({ clock, throughput: 'limited', maxAttempts: 1 })
  const [pk, l] = [
    { AttributeName: 'pk', KeyType: 'HASH' as const },
    { AttributeName: 'l', KeyType: 'RANGE' as const },
  ]
  const provisioned = (count: number) => ({ ProvisionedThroughput: units(count) })
  await client.send(
    new CreateTableCommand({
      ...tableInput('Music', { pk: 'S', sk: 'S' }),
      AttributeDefinitions: ['pk', 'sk', 'g', 'l'].map((name) => definition(name)),
      ...(capacity !== undefined && { BillingMode: 'PROVISIONED', ...provisioned(10_000) }),
      GlobalSecondaryIndexes: [{ ...gsi('gsi', 'g'), ...(capacity !== undefined && provisioned(capacity)) }],
      LocalSecondaryIndexes: [{ IndexName: 'lsi', KeySchema: [pk, l], Projection: { ProjectionType: 'ALL' } }],
    }),
  )
  return { client, clock }
}

function write(client: FakeDynamoDBClient, pk: string, more: Record<string, { S: string }> = {}): Promise<unknown> {
  return client.send(new PutItemCommand({ TableName: 'Music', Item: { ...key(pk), ...more } }))
}

const big = (g: string) => ({ g: { S: g }, d: { S: kilobytes(249) } })

test('a write that its index cannot take is refused, and takes nothing of the table', async (t) => {
  const { client } = await withIndex(2)
  await write(client, 'a', { g: { S: '1' } })
  await write(client, 'b', { g: { S: '2' } })
  t.is(client.capacityLeft('Music', 'gsi').write, 0)
  const error = await t.throwsAsync(write(client, 'c', { g: { S: '3' } }), {
    name: 'ProvisionedThroughputExceededException',
  })
  t.is(
    error?.message,
    'The level of configured provisioned throughput for one or more global secondary indexes of the table was ' +
      'exceeded. Consider increasing your provisioning level for the under-provisioned global secondary indexes with ' +
      'the UpdateTable API.',
  )
  t.like(error, {
    ThrottlingReasons: [{ reason: 'IndexWriteProvisionedThroughputExceeded', resource: `${ARN}/index/gsi` }],
  })
  t.is(client.capacityLeft('Music').write, 9998)
})

test('writes that do not touch the index pass', async (t) => {
  const { client } = await withIndex(1)
  await write(client, 'a', { g: { S: '1' } })
  t.deepEqual(await throttlingOf(write(client, 'b', { g: { S: '1' } })), [
    'ProvisionedThroughputExceededException',
    'IndexWriteProvisionedThroughputExceeded',
  ])
  t.is(await throttlingOf(write(client, 'b')), 'admitted')
  t.is(await throttlingOf(write(client, 'a', { g: { S: '1' } })), 'admitted', 'nothing of it changes')
})

test('in a batch only the items that the index cannot take come back', async (t) => {
  const { client } = await withIndex(2)
  const indexed = ['a', 'b', 'c', 'd'].map((pk) => put(pk, 'x', { g: { S: pk } }))
  t.is(await done(client, [...indexed, put('e'), put('f')]), 4)
})

test('a hot key of the index is a limit of its own', async (t) => {
  const { client } = await withIndex(10_000)
  for (const pk of ['a', 'b', 'c', 'd']) await write(client, pk, big('hot'))
  t.deepEqual(await throttlingOf(write(client, 'e', { g: { S: 'hot' } })), [
    'ProvisionedThroughputExceededException',
    'IndexWriteKeyRangeThroughputExceeded',
  ])
  t.is(await throttlingOf(write(client, 'e', { g: { S: 'cold' } })), 'admitted')
})

test('an entry that moves takes capacity at both keys of the index', async (t) => {
  const { client } = await withIndex(10_000)
  for (const pk of ['a', 'b']) await write(client, pk, big('from'))
  for (const pk of ['a', 'b']) await write(client, pk, big('to'))
  const left = 10_000 - client.capacityLeft('Music', 'gsi').write
  t.true(left >= 1500 && left < 1510, `${left}: two puts, two deletes and two puts of 250`)
  t.is(await throttlingOf(write(client, 'c', { g: { S: 'to' } })), 'admitted', 'half of it is left there')
  t.deepEqual(await throttlingOf(write(client, 'd', { g: { S: 'from' } })), [
    'ProvisionedThroughputExceededException',
    'IndexWriteKeyRangeThroughputExceeded',
  ])
})

test('reads of a global index take its capacity, those of a local one the table’s', async (t) => {
  const { client } = await withIndex(1)
  await write(client, 'a', { g: { S: '1' }, l: { S: '1' } })
  const query = (IndexName: string, name: string): Promise<unknown> =>
    client.send(
      new QueryCommand({
        TableName: 'Music',
        IndexName,
        KeyConditionExpression: `${name} = :v`,
        ExpressionAttributeValues: { ':v': { S: name === 'g' ? '1' : 'a' } },
      }),
    )
  await query('gsi', 'g')
  t.deepEqual([client.capacityLeft('Music').read, client.capacityLeft('Music', 'gsi').read], [10_000, 0.5])
  await query('lsi', 'pk')
  t.deepEqual([client.capacityLeft('Music').read, client.capacityLeft('Music', 'gsi').read], [9999.5, 0.5])
  await query('gsi', 'g')
  t.deepEqual(await throttlingOf(query('gsi', 'g')), [
    'ProvisionedThroughputExceededException',
    'IndexReadProvisionedThroughputExceeded',
  ])
})

test('local indexes take the table’s write capacity too', async (t) => {
  const { client } = await withIndex(1)
  await write(client, 'a', { l: { S: '1' } })
  t.is(client.capacityLeft('Music').write, 9998)
})

test('on demand, an index has a text of its own', async (t) => {
  const { client } = await withIndex(undefined)
  for (const pk of ['a', 'b', 'c', 'd']) await write(client, pk, big('hot'))
  const error = await t.throwsAsync(write(client, 'e', { g: { S: 'hot' } }), { name: 'ThrottlingException' })
  t.is(
    error?.message,
    'Throughput exceeds the current capacity for one or more global secondary indexes. DynamoDB is automatically ' +
      'scaling your index so please try again shortly.',
  )
  t.like(error, { throttlingReasons: [{ reason: 'IndexWriteKeyRangeThroughputExceeded' }] })
})

test('all limits that a request meets are told, the table’s first', async (t) => {
  const { client } = await withIndex(1)
  for (const pk of ['a', 'b', 'c', 'd']) await write(client, pk, { d: { S: kilobytes(250) } })
  for (const pk of ['a', 'a', 'a']) await write(client, pk, { d: { S: kilobytes(250) } })
  await write(client, 'e', { g: { S: '1' } })
  t.deepEqual(await throttlingOf(write(client, 'a', { g: { S: '2' } })), [
    'ProvisionedThroughputExceededException',
    'TableWriteKeyRangeThroughputExceeded',
    'IndexWriteProvisionedThroughputExceeded',
  ])
})

test('UpdateTable changes the capacity of an index, and a new index begins with what one second brings', async (t) => {
  const { client, clock } = await withIndex(1)
  await clock.advance(10_000)
  await update(client, {
    GlobalSecondaryIndexUpdates: [{ Update: { IndexName: 'gsi', ProvisionedThroughput: units(100) } }],
  })
  await clock.advance(1000)
  t.is(client.capacityLeft('Music', 'gsi').write, 111)
  await update(client, {
    AttributeDefinitions: [definition('h')],
    GlobalSecondaryIndexUpdates: [{ Create: { ...gsi('new', 'h'), ProvisionedThroughput: units(7) } }],
  })
  await clock.advance(2000)
  t.is(client.capacityLeft('Music', 'new').write, 21)
})
