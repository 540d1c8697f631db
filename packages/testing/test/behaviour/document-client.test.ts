import { ConditionalCheckFailedException, CreateTableCommand } from '@aws-sdk/client-dynamodb'
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  NumberValue,
  PutCommand,
  QueryCommand,
  ScanCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { indexedMusic } from '../contract/look/query.js'
import { musicClient } from '../support/music.js'

const TableName = 'Music'
const Key = { pk: 'a', sk: 'x' }

async function documents(): Promise<DynamoDBDocumentClient> {
  return DynamoDBDocumentClient.from(await musicClient())
}

test('an update takes plain values and returns them', async (t) => {
  const document = await documents()
  await document.send(new PutCommand({ TableName, Item: { ...Key, plays: 1, tags: new Set(['a']), log: ['first'] } }))
  const { Attributes } = await document.send(
    new UpdateCommand({
      TableName,
      Key,
      UpdateExpression: 'SET plays = plays + :one, #log = list_append(#log, :log) ADD tags :tags REMOVE nothing',
      ExpressionAttributeNames: { '#log': 'log' },
      ExpressionAttributeValues: { ':one': 1, ':log': [{ second: true }], ':tags': new Set(['b']) },
      ReturnValues: 'ALL_NEW',
    }),
  )
  t.deepEqual(Attributes, { ...Key, plays: 2, tags: new Set(['a', 'b']), log: ['first', { second: true }] })
  t.deepEqual((await document.send(new GetCommand({ TableName, Key }))).Item, Attributes)
})

test('an update returns the pieces that it changed as plain values', async (t) => {
  const document = await documents()
  await document.send(new PutCommand({ TableName, Item: { ...Key, at: { home: { rooms: [1, 2] }, work: null } } }))
  const command = {
    TableName,
    Key,
    UpdateExpression: 'SET #at.home.rooms[1] = :three',
    ExpressionAttributeNames: { '#at': 'at' },
    ExpressionAttributeValues: { ':three': 3 },
  }
  const before = await document.send(new UpdateCommand({ ...command, ReturnValues: 'UPDATED_OLD' }))
  t.deepEqual(before.Attributes, { at: { home: { rooms: [2] } } })
  const after = await document.send(new UpdateCommand({ ...command, ReturnValues: 'UPDATED_NEW' }))
  t.deepEqual(after.Attributes, { at: { home: { rooms: [3] } } })
})

test('a counter keeps 38 digits, as numbers of the document client', async (t) => {
  const document = await documents()
  const command = new UpdateCommand({
    TableName,
    Key,
    UpdateExpression: 'ADD much :much',
    ExpressionAttributeValues: { ':much': NumberValue.from('12345678901234567890123456789012345678') },
    ReturnValues: 'UPDATED_NEW',
  })
  await document.send(command)
  const exact = DynamoDBDocumentClient.from(document as never, { unmarshallOptions: { wrapNumbers: true } })
  const { Item } = await exact.send(new GetCommand({ TableName, Key }))
  t.is(String(Item?.much), '12345678901234567890123456789012345678')
})

test('a condition that fails is the SDK’s own error, with the item in it', async (t) => {
  const document = await documents()
  await document.send(new PutCommand({ TableName, Item: { ...Key, version: 2 } }))
  const condition = {
    TableName,
    ConditionExpression: 'version = :version',
    ExpressionAttributeValues: { ':version': 1 },
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  } as const
  const writes = [
    () => document.send(new PutCommand({ ...condition, Item: Key })),
    () => document.send(new DeleteCommand({ ...condition, Key })),
    () => document.send(new UpdateCommand({ ...condition, Key, UpdateExpression: 'REMOVE version' })),
  ]
  for (const write of writes) {
    const error = await t.throwsAsync(write, { instanceOf: ConditionalCheckFailedException })
    t.deepEqual(error?.Item as unknown, { pk: { S: 'a' }, sk: { S: 'x' }, version: { N: '2' } })
  }
  t.deepEqual((await document.send(new GetCommand({ TableName, Key }))).Item, { ...Key, version: 2 })
})

test('of many who count on the same version, one wins each round', async (t) => {
  const document = await documents()
  await document.send(new PutCommand({ TableName, Item: { ...Key, version: 0 } }))
  for (let version = 0; version < 5; version++) {
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, () =>
        document.send(
          new UpdateCommand({
            TableName,
            Key,
            UpdateExpression: 'SET version = :next',
            ConditionExpression: 'version = :version',
            ExpressionAttributeValues: { ':version': version, ':next': version + 1 },
          }),
        ),
      ),
    )
    t.is(results.filter(({ status }) => status === 'fulfilled').length, 1)
  }
  t.is((await document.send(new GetCommand({ TableName, Key }))).Item?.version, 5)
})

test('concurrent updates of a counter lose none', async (t) => {
  const document = await documents()
  const command = new UpdateCommand({
    TableName,
    Key,
    UpdateExpression: 'SET plays = if_not_exists(plays, :none) + :one',
    ExpressionAttributeValues: { ':none': 0, ':one': 1 },
  })
  await Promise.all(Array.from({ length: 50 }, () => document.send(command)))
  t.is((await document.send(new GetCommand({ TableName, Key }))).Item?.plays, 50)
})

test('a query of an index filters and projects plain values', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.send(new CreateTableCommand(indexedMusic))
  const document = DynamoDBDocumentClient.from(client)
  const puts = [1, 2, 3, 4].map((h) => ({ PutRequest: { Item: { pk: `p${h}`, sk: 'x', g: 'g', h, n: h % 2 === 0 } } }))
  await document.send(new BatchWriteCommand({ RequestItems: { [TableName]: puts } }))
  const answer = await document.send(
    new QueryCommand({
      TableName,
      IndexName: 'gsi',
      KeyConditionExpression: 'g = :g AND h BETWEEN :low AND :high',
      FilterExpression: 'n = :yes',
      ProjectionExpression: 'pk, h',
      ExpressionAttributeValues: { ':g': 'g', ':low': 2, ':high': 9, ':yes': true },
      ScanIndexForward: false,
    }),
  )
  t.deepEqual(answer.Items, [
    { pk: 'p4', h: 4 },
    { pk: 'p2', h: 2 },
  ])
  t.like(answer, { Count: 2, ScannedCount: 3 })
})

test('a scan filters by membership, a batch get projects', async (t) => {
  const document = await documents()
  await document.send(new PutCommand({ TableName, Item: { ...Key, tags: new Set(['a', 'b']), deep: { in: [1, 2] } } }))
  await document.send(new PutCommand({ TableName, Item: { pk: 'b', sk: 'x', tags: new Set(['c']) } }))
  const { Items } = await document.send(
    new ScanCommand({
      TableName,
      FilterExpression: 'contains(tags, :tag)',
      ExpressionAttributeValues: { ':tag': 'b' },
      ProjectionExpression: 'pk',
    }),
  )
  t.deepEqual(Items, [{ pk: 'a' }])
  const Music = {
    Keys: [Key],
    ProjectionExpression: '#deep.#in[1]',
    ExpressionAttributeNames: { '#deep': 'deep', '#in': 'in' },
  }
  const { Responses } = await document.send(new BatchGetCommand({ RequestItems: { Music } }))
  t.deepEqual(Responses, { Music: [{ deep: { in: [2] } }] })
})
