import {
  type AttributeValue,
  BatchWriteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb'
import { key } from '../../support/entries.js'
import { seen } from './seen.js'
import { ready } from './tables.js'

type Item = Record<string, AttributeValue>

/** Puts an item into `Music`. */
export async function put(client: DynamoDBClient, item: Item): Promise<unknown> {
  return await seen(client.send(new PutItemCommand({ TableName: 'Music', Item: item })))
}

/** The item of `Music` with the key, or `undefined`. */
export async function get(client: DynamoDBClient, asked: Item): Promise<Item | undefined> {
  return (await client.send(new GetItemCommand({ TableName: 'Music', Key: asked, ConsistentRead: true }))).Item
}

/** What becomes of a value that is put and got again, on a new table `Music`: the value, or the refusal of the put. */
export async function roundTrip(client: DynamoDBClient, value: AttributeValue): Promise<unknown> {
  await ready(client)
  const answer = await put(client, { ...key('a'), value })
  const item = await get(client, key('a'))
  return item === undefined ? answer : item.value
}

/** The same through BatchWriteItem. */
export async function batchRoundTrip(client: DynamoDBClient, value: AttributeValue): Promise<unknown> {
  await ready(client)
  const answer = await batchWrite(client, [{ PutRequest: { Item: { ...key('a'), value } } }])
  const item = await get(client, key('a'))
  return item === undefined ? answer : item.value
}

/** One BatchWriteItem call on `Music`. */
export async function batchWrite(client: DynamoDBClient, requests: WriteRequest[]): Promise<unknown> {
  return await seen(client.send(new BatchWriteItemCommand({ RequestItems: { Music: requests } })))
}

/** How many items a table holds. */
export async function countOf(client: DynamoDBClient, table = 'Music'): Promise<number | undefined> {
  return (await client.send(new ScanCommand({ TableName: table, Select: 'COUNT', ConsistentRead: true }))).Count
}
