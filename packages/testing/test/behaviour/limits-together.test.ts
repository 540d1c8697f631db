import {
  BatchWriteItemCommand,
  CreateTableCommand,
  type CreateTableCommandInput,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
  TransactWriteItemsCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient, type FakeDynamoDBClientConfig, VirtualClock } from '@sluice/testing'
import test from 'ava'

const FIVE = { ReadCapacityUnits: 5, WriteCapacityUnits: 5 }
const music = (more: Partial<CreateTableCommandInput> = {}) =>
  new CreateTableCommand({
    TableName: 'Music',
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'sk', AttributeType: 'S' },
    ],
    ProvisionedThroughput: FIVE,
    ...more,
  })
const song = (sk: string, text = '') => ({ pk: { S: 'p' }, sk: { S: sk }, text: { S: text } })

function start(config: FakeDynamoDBClientConfig = {}) {
  const clock = new VirtualClock({ autoAdvance: false })
  return { clock, client: new FakeDynamoDBClient({ clock, throughput: 'limited', maxAttempts: 1, ...config }) }
}

test('a change of the time to live takes no kept capacity away', async (t) => {
  const { clock, client } = start()
  await client.send(music())
  await clock.advance(100_000)
  const TimeToLiveSpecification = { AttributeName: 'ttl', Enabled: true }
  await client.send(new UpdateTimeToLiveCommand({ TableName: 'Music', TimeToLiveSpecification }))
  t.deepEqual(client.capacityLeft('Music'), { read: 505, write: 505 })
})

test('a look at the capacity of a table that is being created changes nothing', async (t) => {
  for (const more of [{}, { BillingMode: 'PAY_PER_REQUEST' as const, ProvisionedThroughput: undefined }]) {
    const [looked, other] = await Promise.all(
      [true, false].map(async (looks) => {
        const { clock, client } = start({ tableTransitionMs: 60_000 })
        await client.send(music(more))
        if (looks) client.capacityLeft('Music')
        await clock.advance(60_000)
        await client.send(new PutItemCommand({ TableName: 'Music', Item: song('a') }))
        return client.capacityLeft('Music')
      }),
    )
    t.deepEqual(looked, other)
  }
})

test('changes of a table are finished in the order of their time, whenever they began', async (t) => {
  const told = async (asksAtOnce: boolean) => {
    const { clock, client } = start({ tableTransitionMs: 1000 })
    await client.send(music())
    await clock.advance(1000)
    await client.send(
      new UpdateTableCommand({
        TableName: 'Music',
        AttributeDefinitions: [{ AttributeName: 'g', AttributeType: 'S' }],
        GlobalSecondaryIndexUpdates: [
          {
            Create: {
              IndexName: 'gsi',
              KeySchema: [{ AttributeName: 'g', KeyType: 'HASH' }],
              Projection: { ProjectionType: 'ALL' },
              ProvisionedThroughput: FIVE,
            },
          },
        ],
      }),
    )
    for (let step = 0; step < 9; step++) {
      await clock.advance(500)
      if (step === 0) {
        const TimeToLiveSpecification = { AttributeName: 'ttl', Enabled: true }
        await client.send(new UpdateTimeToLiveCommand({ TableName: 'Music', TimeToLiveSpecification }))
      }
      if (asksAtOnce) client.capacityLeft('Music')
    }
    return client.capacityLeft('Music')
  }
  t.deepEqual(await told(false), await told(true))
})

test('what finds no capacity in a batch neither fills a collection nor empties it', async (t) => {
  const { clock, client } = start({ itemCollectionLimitBytes: 1000 })
  const local = { IndexName: 'lsi', Projection: { ProjectionType: 'KEYS_ONLY' as const } }
  await client.send(
    music({
      ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 1 },
      AttributeDefinitions: ['pk', 'sk', 'l'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      LocalSecondaryIndexes: [
        {
          ...local,
          KeySchema: [
            { AttributeName: 'pk', KeyType: 'HASH' },
            { AttributeName: 'l', KeyType: 'RANGE' },
          ],
        },
      ],
    }),
  )
  await client.send(new PutItemCommand({ TableName: 'Music', Item: song('old', 'x'.repeat(800)) }))
  await clock.advance(1000)
  const Music = [
    { PutRequest: { Item: song('new', 'x'.repeat(800)) } },
    { DeleteRequest: { Key: { pk: { S: 'p' }, sk: { S: 'old' } } } },
  ]
  await t.throwsAsync(client.send(new BatchWriteItemCommand({ RequestItems: { Music } })), {
    name: 'ItemCollectionSizeLimitExceededException',
  })
})

test('a transaction that is known to be done is read as a whole or not at all', async (t) => {
  const { client } = start()
  for (const TableName of ['Aaa', 'Bbb']) await client.send(music({ TableName }))
  const transaction = new TransactWriteItemsCommand({
    ClientRequestToken: 'token',
    TransactItems: ['Aaa', 'Bbb'].map((TableName) => ({ Put: { TableName, Item: song('a') } })),
  })
  await client.send(transaction)
  const read = new GetItemCommand({ TableName: 'Bbb', Key: { pk: { S: 'p' }, sk: { S: 'a' } }, ConsistentRead: true })
  while (client.capacityLeft('Bbb').read > 0) await client.send(read)
  const before = client.capacityLeft('Aaa')
  const error = await t.throwsAsync(client.send(transaction), { name: 'TransactionCanceledException' })
  t.like(error, { CancellationReasons: [{ Code: 'None' }, { Code: 'ProvisionedThroughputExceeded' }] })
  t.deepEqual(client.capacityLeft('Aaa'), before)
})

test('load forgets no transaction', async (t) => {
  const { client } = start({ throughput: 'unlimited' })
  await client.send(music())
  const add = {
    TableName: 'Music',
    Key: { pk: { S: 'p' }, sk: { S: 'a' } },
    UpdateExpression: 'ADD n :one',
    ExpressionAttributeValues: { ':one': { N: '1' } },
  }
  const transaction = new TransactWriteItemsCommand({ ClientRequestToken: 'token', TransactItems: [{ Update: add }] })
  await client.send(transaction)
  client.load({ tables: [] })
  await client.send(transaction)
  const { Items } = await client.send(new ScanCommand({ TableName: 'Music' }))
  t.like(Items, [{ n: { N: '1' } }])
})

test('what was said of throughput can be changed afterwards without an effect on forks', (t) => {
  const throughput: { burst: 'empty' | 'filled' } = { burst: 'filled' }
  const { client } = start({ throughput })
  Object.assign(throughput, { burst: 'none' })
  t.notThrows(() => client.fork())
})
