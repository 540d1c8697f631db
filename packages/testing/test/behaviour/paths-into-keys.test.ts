// not in any guide: the refusal is named by two projects that were written against AWS
import {
  BatchGetItemCommand,
  CreateTableCommand,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { indexedMusic } from '../contract/look/query.js'
import { key } from '../support/entries.js'

const TableName = 'Music'
const Key = key('a')
const SCALARS = "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: "

async function furnished(): Promise<FakeDynamoDBClient> {
  const client = new FakeDynamoDBClient()
  await client.send(new CreateTableCommand(indexedMusic))
  await client.send(new PutItemCommand({ TableName, Item: { ...Key, m: { M: { i: { N: '1' } } } } }))
  return client
}

const queried = { TableName, KeyConditionExpression: 'pk = :a', ExpressionAttributeValues: { ':a': { S: 'a' } } }
const missing = (path: string) => `attribute_not_exists(${path})`
const calls: Readonly<Record<string, (client: DynamoDBClient, path: string) => Promise<unknown>>> = {
  'the condition of a put': (client, path) =>
    client.send(new PutItemCommand({ TableName, Item: Key, ConditionExpression: missing(path) })),
  'the condition of a delete': (client, path) =>
    client.send(new DeleteItemCommand({ TableName, Key, ConditionExpression: missing(path) })),
  'the condition of an update': (client, path) =>
    client.send(new UpdateItemCommand({ TableName, Key, ConditionExpression: missing(path) })),
  'what an update reads': (client, path) =>
    client.send(
      new UpdateItemCommand({
        TableName,
        Key,
        UpdateExpression: `SET x = if_not_exists(${path}, :v)`,
        ExpressionAttributeValues: { ':v': { S: 'v' } },
      }),
    ),
  'a projection of GetItem': (client, path) =>
    client.send(new GetItemCommand({ TableName, Key, ProjectionExpression: path })),
  'a projection of BatchGetItem': (client, path) =>
    client.send(new BatchGetItemCommand({ RequestItems: { Music: { Keys: [Key], ProjectionExpression: path } } })),
  'a projection of Scan': (client, path) => client.send(new ScanCommand({ TableName, ProjectionExpression: path })),
  'a filter of Scan': (client, path) => client.send(new ScanCommand({ TableName, FilterExpression: missing(path) })),
  'a projection of Query': (client, path) => client.send(new QueryCommand({ ...queried, ProjectionExpression: path })),
}

for (const [where, call] of Object.entries(calls)) {
  test(`30. ${where} can’t lead into a key attribute`, async (t) => {
    const client = await furnished()
    for (const [path, what] of [
      ['pk.x', 'Key: pk'],
      ['sk[0]', 'Key: sk'],
      ['g.x', 'IndexKey: g'],
      ['l[0]', 'IndexKey: l'],
    ] as const) {
      await t.throwsAsync(call(client, path), { name: 'ValidationException', message: SCALARS + what })
    }
    await t.notThrowsAsync(call(client, 'm.x'))
  })
}

test('30. what an update changes can’t be within an index key, and the table’s key can’t be changed at all', async (t) => {
  const client = await furnished()
  const update = (UpdateExpression: string) => client.send(new UpdateItemCommand({ TableName, Key, UpdateExpression }))
  await t.throwsAsync(update('REMOVE h.x'), { message: `${SCALARS}IndexKey: h` })
  await t.throwsAsync(update('REMOVE pk.x'), {
    message: /Cannot update attribute pk\. This attribute is part of the key/,
  })
})

test('30. a filter of Query can’t lead into an index key', async (t) => {
  const client = await furnished()
  const filtered = client.send(new QueryCommand({ ...queried, FilterExpression: missing('g.x') }))
  await t.throwsAsync(filtered, { name: 'ValidationException', message: `${SCALARS}IndexKey: g` })
})

for (const value of ['g.x', 'g.x + :n', ':n - g.x', 'list_append(g.x, :l)', 'list_append(:l, if_not_exists(m, g.x))']) {
  test(`30. an update can’t read within an index key: SET x = ${value}`, async (t) => {
    const values = { ':n': { N: '1' }, ':l': { L: [] } }
    const used = Object.entries(values).filter(([alias]) => value.includes(alias))
    const update = new UpdateItemCommand({
      TableName,
      Key,
      UpdateExpression: `SET x = ${value}`,
      ...(used.length > 0 && { ExpressionAttributeValues: Object.fromEntries(used) }),
    })
    const sent = (await furnished()).send(update)
    await t.throwsAsync(sent, { name: 'ValidationException', message: `${SCALARS}IndexKey: g` })
  })
}
