import {
  type AttributeValue,
  BatchWriteItemCommand,
  CreateTableCommand,
  DeleteItemCommand,
  DescribeTableCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key, put } from '../support/entries.js'
import { tableInput } from '../support/music.js'

const keySchema = (hash: string, range?: string) => [
  { AttributeName: hash, KeyType: 'HASH' as const },
  ...(range === undefined ? [] : [{ AttributeName: range, KeyType: 'RANGE' as const }]),
]

async function indexedClient(): Promise<FakeDynamoDBClient> {
  const client = new FakeDynamoDBClient()
  await client.send(
    new CreateTableCommand({
      ...tableInput('Music', { pk: 'S', sk: 'S' }),
      AttributeDefinitions: ['pk', 'sk', 'g', 'l'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      LocalSecondaryIndexes: [
        { IndexName: 'lsi', KeySchema: keySchema('pk', 'l'), Projection: { ProjectionType: 'KEYS_ONLY' } },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'gsi',
          KeySchema: keySchema('g'),
          Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['n'] },
        },
      ],
    }),
  )
  return client
}

const putItem = (more: Record<string, AttributeValue>): PutItemCommand =>
  new PutItemCommand({ TableName: 'Music', Item: { ...key('a'), ...more }, ReturnConsumedCapacity: 'INDEXES' })

const INVALID = 'One or more parameter values were invalid: '

for (const [title, g, message] of [
  [
    'fact 16: an index key of another type',
    { N: '1' },
    `${INVALID}Type mismatch for Index Key g Expected: S Actual: N IndexName: gsi`,
  ],
  [
    'fact 16: an index key that is NULL',
    { NULL: true },
    `${INVALID}Type mismatch for Index Key g Expected: S Actual: NULL IndexName: gsi`,
  ],
  [
    'fact 13: an empty index key',
    { S: '' },
    'One or more parameter values are not valid. A value specified for a secondary index key is not supported. The AttributeValue for a key attribute cannot contain an empty string value. IndexName: gsi, IndexKey: g',
  ],
  [
    'fact 17: an index key over its limit',
    { S: 'x'.repeat(2049) },
    `${INVALID}Size of hashkey has exceeded the maximum size limit of2048 bytes`,
  ],
] as const) {
  test(title, async (t) => {
    const client = await indexedClient()
    await t.throwsAsync(client.send(putItem({ g: g as AttributeValue })), { name: 'ValidationException', message })
    const inBatch = put('a', 'x', { g: g as AttributeValue })
    await t.throwsAsync(client.send(new BatchWriteItemCommand({ RequestItems: { Music: [inBatch] } })), { message })
  })
}

test('an item without the index key is stored', async (t) => {
  await t.notThrowsAsync((await indexedClient()).send(putItem({})))
})

test('fact 43: INDEXES tells what each index cost', async (t) => {
  const client = await indexedClient()
  const cost = async (more: Record<string, AttributeValue>) => {
    const { ConsumedCapacity: used } = await client.send(putItem(more))
    return [
      used?.CapacityUnits,
      used?.Table?.CapacityUnits,
      used?.GlobalSecondaryIndexes?.gsi?.CapacityUnits,
      used?.LocalSecondaryIndexes?.lsi?.CapacityUnits,
    ]
  }
  t.deepEqual(await cost({}), [1, 1, undefined, undefined], 'in no index')
  t.deepEqual(await cost({ g: { S: '1' }, l: { S: '1' } }), [3, 1, 1, 1], 'new in both')
  t.deepEqual(
    await cost({ g: { S: '1' }, l: { S: '1' }, other: { S: 'x' } }),
    [1, 1, undefined, undefined],
    'not projected',
  )
  t.deepEqual(await cost({ g: { S: '1' }, l: { S: '1' }, n: { N: '1' } }), [2, 1, 1, undefined], 'projected')
  t.deepEqual(
    await cost({ g: { S: '2' }, l: { S: '1' }, n: { N: '1' } }),
    [3, 1, 2, undefined],
    'another key: delete and put',
  )
  const command = new DeleteItemCommand({ TableName: 'Music', Key: key('a'), ReturnConsumedCapacity: 'INDEXES' })
  t.is((await client.send(command)).ConsumedCapacity?.CapacityUnits, 3)
})

test('fact 44: a table with a local index reports its item collections with their size range', async (t) => {
  const client = await indexedClient()
  const SIZE = { ReturnItemCollectionMetrics: 'SIZE' as const }
  const metrics = { ItemCollectionKey: { pk: { S: 'a' } }, SizeEstimateRangeGB: [0, 1] }
  const one = await client.send(new PutItemCommand({ TableName: 'Music', Item: key('a'), ...SIZE }))
  t.deepEqual(one.ItemCollectionMetrics, metrics)
  const RequestItems = { Music: [put('a', '1'), put('a', '2'), put('b')] }
  const batch = await client.send(new BatchWriteItemCommand({ RequestItems, ...SIZE }))
  t.deepEqual(batch.ItemCollectionMetrics, {
    Music: [metrics, { ...metrics, ItemCollectionKey: { pk: { S: 'b' } } }],
  })
})

test('fact 44: a table without a local index reports none', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.send(new CreateTableCommand(tableInput('Music', { pk: 'S', sk: 'S' })))
  const SIZE = { ReturnItemCollectionMetrics: 'SIZE' as const }
  const one = await client.send(new PutItemCommand({ TableName: 'Music', Item: key('a'), ...SIZE }))
  t.is(one.ItemCollectionMetrics, undefined)
  const batch = await client.send(new BatchWriteItemCommand({ RequestItems: { Music: [put('a')] }, ...SIZE }))
  t.deepEqual(batch.ItemCollectionMetrics, {})
})

test('indexes are described as they were created', async (t) => {
  const { Table } = await (await indexedClient()).send(new DescribeTableCommand({ TableName: 'Music' }))
  t.like(Table?.GlobalSecondaryIndexes?.[0], {
    IndexName: 'gsi',
    IndexStatus: 'ACTIVE',
    KeySchema: keySchema('g'),
    Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['n'] },
  })
  t.like(Table?.LocalSecondaryIndexes?.[0], { IndexName: 'lsi', KeySchema: keySchema('pk', 'l') })
})

test('DescribeTable counts what each index holds', async (t) => {
  const client = await indexedClient()
  await client.send(putItem({ g: { S: 'x' }, n: { N: '1' }, other: { S: 'not projected' } }))
  await client.send(new PutItemCommand({ TableName: 'Music', Item: key('b') }))
  const { Table } = await client.send(new DescribeTableCommand({ TableName: 'Music' }))
  t.is(Table?.ItemCount, 2)
  t.like(Table?.GlobalSecondaryIndexes?.[0], { ItemCount: 1, IndexSizeBytes: 'pkaskxgxn'.length + 2 })
  t.like(Table?.LocalSecondaryIndexes?.[0], { ItemCount: 0, IndexSizeBytes: 0 })
})
