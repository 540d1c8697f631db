import {
  type AttributeValue,
  BatchGetItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key } from '../support/entries.js'
import { condition } from '../support/legacy.js'
import { musicClient } from '../support/music.js'

const TableName = 'Music'
const Key = key('a')
const KeyConditions = { pk: condition('EQ', { S: 'a' }) }
const attributes = { a: { S: 'x' }, m: { M: { b: { S: 'y' } } }, 'm.b': { S: 'z' }, constructor: { N: '1' } }

async function clientWithItem(): Promise<FakeDynamoDBClient> {
  const client = await musicClient()
  await client.send(new PutItemCommand({ TableName, Item: { ...Key, ...attributes } }))
  return client
}

/** What the four operations that read items return of the only one, which must be the same. */
async function readAll(client: FakeDynamoDBClient, AttributesToGet: string[]): Promise<readonly unknown[]> {
  const get = await client.send(new GetItemCommand({ TableName, Key, AttributesToGet }))
  const RequestItems = { [TableName]: { Keys: [Key], AttributesToGet } }
  const batch = await client.send(new BatchGetItemCommand({ RequestItems }))
  const query = await client.send(new QueryCommand({ TableName, KeyConditions, AttributesToGet }))
  const scan = await client.send(new ScanCommand({ TableName, AttributesToGet }))
  return [get.Item, batch.Responses?.[TableName]?.[0], query.Items?.[0], scan.Items?.[0]]
}

// ScyllaDB's tests, run against AWS: the key comes only if it is asked for, and an item may come without anything
const parts: readonly (readonly [readonly string[], Record<string, AttributeValue>])[] = [
  [['a'], { a: attributes.a }],
  [['sk', 'a'], { sk: { S: 'x' }, a: attributes.a }],
  [['none'], {}],
  [['m.b', 'm'], { 'm.b': attributes['m.b'], m: attributes.m }],
  [['constructor', 'toString', '__proto__'], { constructor: attributes.constructor }],
]

for (const [names, expected] of parts) {
  test(`AttributesToGet of ${names.join(', ')} returns just that`, async (t) => {
    for (const item of await readAll(await clientWithItem(), [...names])) t.deepEqual(item, expected)
  })
}

test('AttributesToGet of a missing item returns none', async (t) => {
  const client = await musicClient()
  t.is((await client.send(new GetItemCommand({ TableName, Key, AttributesToGet: ['a'] }))).Item, undefined)
})

test('AttributesToGet names nothing twice', async (t) => {
  const client = await clientWithItem()
  const AttributesToGet = ['a', 'b', 'a']
  // dynalite's tests, recorded on AWS
  const error = {
    name: 'ValidationException',
    message: 'One or more parameter values were invalid: Duplicate value in attribute name: a',
  }
  const Keys = [Key, Key]
  for (const command of [
    new GetItemCommand({ TableName, Key, AttributesToGet }),
    new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys, AttributesToGet } } }),
    new QueryCommand({ TableName, KeyConditions, AttributesToGet }),
    new ScanCommand({ TableName, AttributesToGet }),
  ]) {
    await t.throwsAsync(client.send(command as ScanCommand), error)
  }
})

test('AttributesToGet names something', async (t) => {
  const client = await clientWithItem()
  // dynalite's tests, recorded on AWS; BatchGetItem's as its newer layer names members
  const AttributesToGet: string[] = []
  const problem = 'failed to satisfy constraint: Member must have length greater than or equal to 1'
  const message = `1 validation error detected: Value '[]' at 'attributesToGet' ${problem}`
  for (const command of [
    new GetItemCommand({ TableName, Key, AttributesToGet }),
    new QueryCommand({ TableName, KeyConditions, AttributesToGet }),
    new ScanCommand({ TableName, AttributesToGet }),
  ]) {
    await t.throwsAsync(client.send(command as ScanCommand), { name: 'ValidationException', message })
  }
  const batch = new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: [Key], AttributesToGet } } })
  await t.throwsAsync(client.send(batch), {
    message: new RegExp(`RequestItems.Music.member.AttributesToGet' ${problem}$`),
  })
})

test('39. AttributesToGet goes with no Select that contradicts it, and does for SPECIFIC_ATTRIBUTES', async (t) => {
  const client = await clientWithItem()
  const scan = (Select: 'COUNT' | 'ALL_ATTRIBUTES' | 'SPECIFIC_ATTRIBUTES') =>
    client.send(new ScanCommand({ TableName, AttributesToGet: ['a'], Select }))
  const contradicted = (chosen: string) => ({
    message: `Cannot specify the AttributesToGet when choosing to get ${chosen}`,
  })
  await t.throwsAsync(scan('COUNT'), contradicted('only the Count'))
  await t.throwsAsync(scan('ALL_ATTRIBUTES'), contradicted('ALL_ATTRIBUTES'))
  t.deepEqual((await scan('SPECIFIC_ATTRIBUTES')).Items, [{ a: attributes.a }])
})

test('keys that BatchGetItem hands back keep their AttributesToGet', async (t) => {
  const client = await clientWithItem()
  client.faults.unprocessed({ whenAll: 'return' })
  const RequestItems = { [TableName]: { Keys: [Key], AttributesToGet: ['a'] } }
  t.deepEqual((await client.send(new BatchGetItemCommand({ RequestItems }))).UnprocessedKeys, RequestItems)
})
