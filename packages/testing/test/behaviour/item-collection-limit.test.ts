import {
  type AttributeValue,
  BatchWriteItemCommand,
  CreateTableCommand,
  DeleteItemCommand,
  PutItemCommand,
  ScanCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { OptionError } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key, put, remove } from '../support/entries.js'
import { tableInput } from '../support/music.js'

const TableName = 'Music'
const TOO_LARGE = { name: 'ItemCollectionSizeLimitExceededException', message: 'Collection size exceeded.' }

/** A fake whose table has a local index by `l` that holds keys only. */
async function limited(itemCollectionLimitBytes?: number): Promise<FakeDynamoDBClient> {
  const client = new FakeDynamoDBClient(itemCollectionLimitBytes === undefined ? {} : { itemCollectionLimitBytes })
  const local = (IndexName: string, AttributeName: string) => ({
    IndexName,
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' as const },
      { AttributeName, KeyType: 'RANGE' as const },
    ],
    Projection: { ProjectionType: 'KEYS_ONLY' as const },
  })
  await client.send(
    new CreateTableCommand({
      ...tableInput(TableName, { pk: 'S', sk: 'S' }),
      AttributeDefinitions: ['pk', 'sk', 'l'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      LocalSecondaryIndexes: [local('byL', 'l')],
    }),
  )
  return client
}

// pk + 1, sk + 1, text + the rest: an item of so many bytes that is in no index
const item = (bytes: number, pk = 'a', sk = '1'): Record<string, AttributeValue> => ({
  ...key(pk, sk),
  text: { S: 'x'.repeat(bytes - 'pk'.length - 1 - 'sk'.length - 1 - 'text'.length) },
})
const putItem = (client: FakeDynamoDBClient, Item: Record<string, AttributeValue>) =>
  client.send(new PutItemCommand({ TableName, Item }))
const batch = (client: FakeDynamoDBClient, ...requests: ReturnType<typeof put>[]) =>
  client.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: requests } }))
const entry = (Item: Record<string, AttributeValue>) => ({ PutRequest: { Item } })
const transact = (client: FakeDynamoDBClient, ...TransactItems: TransactWriteItem[]) =>
  client.send(new TransactWriteItemsCommand({ TransactItems }))
const count = async (client: FakeDynamoDBClient) => (await client.send(new ScanCommand({ TableName }))).Count

test('a put that would exceed the limit is refused and changes nothing, to the byte', async (t) => {
  const client = await limited(200)
  await putItem(client, item(100, 'a', '1'))
  await t.throwsAsync(putItem(client, item(101, 'a', '2')), TOO_LARGE)
  t.is(await count(client), 1)
  await putItem(client, item(100, 'a', '2'))
  await putItem(client, item(200, 'b', '1'))
  t.is(await count(client), 3, 'another partition key is another collection')
})

test('what a local index holds counts too', async (t) => {
  // pk, sk and l with one byte each, twice
  const inBoth = 2 * ('pk'.length + 1 + ('sk'.length + 1) + ('l'.length + 1))
  const Item = { ...key('a', '1'), l: { S: 'x' } }
  await t.throwsAsync(putItem(await limited(inBoth - 1), Item), TOO_LARGE)
  await t.notThrowsAsync(putItem(await limited(inBoth), Item))
})

test('an update that would exceed it is refused, by the item or by its place in an index', async (t) => {
  const client = await limited(100)
  await putItem(client, item(95))
  const update = (UpdateExpression: string, value: string) =>
    client.send(
      new UpdateItemCommand({
        TableName,
        Key: key('a', '1'),
        UpdateExpression,
        ExpressionAttributeNames: { '#n': UpdateExpression.includes(' l') ? 'l' : 'text' },
        ExpressionAttributeValues: { ':v': { S: value } },
      }),
    )
  await t.throwsAsync(update('SET #n = :v', 'x'.repeat(91)), TOO_LARGE)
  await t.notThrowsAsync(update('SET #n = :v', 'x'.repeat(90)))
  const SET_L = {
    TableName,
    Key: key('a', '1'),
    UpdateExpression: 'SET l = :v',
    ExpressionAttributeValues: { ':v': { S: 'x' } },
  }
  await t.throwsAsync(client.send(new UpdateItemCommand(SET_L)), TOO_LARGE)
})

test('what shrinks a collection passes, also one that is too large already', async (t) => {
  const origin = await limited()
  await putItem(origin, item(500, 'a', '1'))
  await putItem(origin, item(100, 'a', '2'))
  const client = origin.fork({ itemCollectionLimitBytes: 200 })
  await t.throwsAsync(putItem(client, item(501, 'a', '1')), TOO_LARGE)
  await putItem(client, item(500, 'a', '1'))
  await putItem(client, item(499, 'a', '1'))
  await client.send(new DeleteItemCommand({ TableName, Key: key('a', '2') }))
  const REMOVE = {
    TableName,
    Key: key('a', '1'),
    UpdateExpression: 'REMOVE #t',
    ExpressionAttributeNames: { '#t': 'text' },
  }
  await client.send(new UpdateItemCommand(REMOVE))
  await t.notThrowsAsync(putItem(client, item(100, 'a', '2')))
})

test('a failed condition is told first', async (t) => {
  const client = await limited(100)
  const ConditionExpression = 'attribute_exists(pk)'
  const command = new PutItemCommand({ TableName, Item: item(101), ConditionExpression })
  await t.throwsAsync(client.send(command), { name: 'ConditionalCheckFailedException' })
})

test('a batch that would exceed it is refused as a whole', async (t) => {
  const client = await limited(200)
  await putItem(client, item(90, 'a', '0'))
  await t.throwsAsync(batch(client, put('b'), entry(item(100, 'a', '1')), entry(item(100, 'a', '2'))), TOO_LARGE)
  t.is(await count(client), 1)
  await batch(client, entry(item(100, 'a', '1')), entry(item(100, 'a', '2')), remove('a', '0'))
  t.is(await count(client), 2, 'what it deletes makes room')
})

test('entries that are handed back do not count', async (t) => {
  const client = await limited(150)
  client.faults.unprocessed({ when: ({ key: { sk } }) => sk?.S === '2' })
  const { UnprocessedItems } = await batch(client, entry(item(100, 'a', '1')), entry(item(100, 'a', '2')))
  t.is(UnprocessedItems?.[TableName]?.length, 1)
  t.is(await count(client), 1)
})

test('a transaction that would exceed it is cancelled, for each action that makes the collection grow', async (t) => {
  const client = await limited(200)
  await putItem(client, item(90, 'a', '0'))
  const Put = (Item: Record<string, AttributeValue>) => ({ Put: { TableName, Item } })
  const reason = { Code: 'ItemCollectionSizeLimitExceeded', Message: 'Collection size exceeded.' }
  const ConditionCheck = { TableName, Key: key('a', '9'), ConditionExpression: 'attribute_not_exists(pk)' }
  const error = await t.throwsAsync(
    transact(client, Put(item(100, 'b')), Put(item(60, 'a', '1')), Put(item(60, 'a', '2')), { ConditionCheck }),
    {
      name: 'TransactionCanceledException',
      message: /\[None, ItemCollectionSizeLimitExceeded, ItemCollectionSizeLimitExceeded, None\]$/,
    },
  )
  t.like(error, { CancellationReasons: [{ Code: 'None' }, reason, reason, { Code: 'None' }] })
  t.is(await count(client), 1)
  const Update = {
    TableName,
    Key: key('a', '0'),
    UpdateExpression: 'SET l = :v',
    ExpressionAttributeValues: { ':v': { S: 'x'.repeat(100) } },
  }
  await t.throwsAsync(transact(client, { Update }), { message: /\[ItemCollectionSizeLimitExceeded\]$/ })
  const Delete = { TableName, Key: key('a', '0') }
  await transact(client, Put(item(100, 'a', '1')), Put(item(100, 'a', '2')), { Delete })
  t.is(await count(client), 2)
})

test('a table without local indexes has no limit, nor has a fake without the option', async (t) => {
  const client = await limited(100)
  const name = 'Other'
  await client.send(new CreateTableCommand(tableInput(name, { pk: 'S', sk: 'S' })))
  await t.notThrowsAsync(client.send(new PutItemCommand({ TableName: name, Item: item(5000) })))
  await t.notThrowsAsync(putItem(await limited(), item(5000)))
})

test('what is loaded is held to the limit', async (t) => {
  const origin = await limited()
  await putItem(origin, item(101))
  const other = new FakeDynamoDBClient({ itemCollectionLimitBytes: 100 })
  t.throws(() => other.load(origin.dump()), {
    instanceOf: OptionError,
    message: /tables\[0\]\.items\[0\].*Collection size/,
  })
})

test('a limit that is no positive integer is refused', (t) => {
  for (const bytes of [0, -1, 0.5, Number.NaN, Infinity, '7']) {
    t.throws(() => new FakeDynamoDBClient({ itemCollectionLimitBytes: bytes as never }), {
      instanceOf: OptionError,
      message: /`itemCollectionLimitBytes` to be a positive integer/,
    })
  }
})
