import { FakeDynamoDBClient } from '@sluice/testing'
import { indexedMusic } from '../contract/look/query.js'
import { key } from './entries.js'
import { musicClient } from './music.js'
import { operate, type Told } from './operate.js'
import { type Plain, wireItem } from './wire.js'

/** An operation and its input. */
export type Call = readonly [operation: string, input: object]

const TableName = 'Music'
type Values = Readonly<Record<string, object>>
const given = (values?: Values) => values && { ExpressionAttributeValues: values }

/** A put of the item `a`, `x` with more attributes, as they travel. */
export const putting = (attributes: object = {}, more: object = {}): Call => [
  'PutItem',
  { TableName, Item: { ...key('a'), ...attributes }, ...more },
]

/** The same as the only put of a batch. */
export const batchPutting = (attributes: object = {}): Call => [
  'BatchWriteItem',
  { RequestItems: { Music: [{ PutRequest: { Item: { ...key('a'), ...attributes } } }] } },
]

/** The same as the only action of a transaction. */
export const transactPutting = (attributes: object = {}): Call => [
  'TransactWriteItems',
  { TransactItems: [{ Put: { TableName, Item: { ...key('a'), ...attributes } } }] },
]

/** An update of the item `a`, `x`. */
export const updating = (UpdateExpression: string, values?: Values, more: object = {}): Call => [
  'UpdateItem',
  { TableName, Key: key('a'), UpdateExpression, ...given(values), ...more },
]

/** A put of the item `a`, `x` on a condition. */
export const puttingIf = (ConditionExpression: string, values?: Values, more: object = {}): Call =>
  putting({}, { ConditionExpression, ...given(values), ...more })

/** A scan with a filter. */
export const filtering = (FilterExpression: string, values?: Values): Call => [
  'Scan',
  { TableName, FilterExpression, ...given(values) },
]

/** A query by the key condition. */
export const querying = (KeyConditionExpression: string, values?: Values, more: object = {}): Call => [
  'Query',
  { TableName, KeyConditionExpression, ...given(values), ...more },
]

/** A query of the partition `a`. */
export const queryingA = (more: object = {}): Call => querying('pk = :a', { ':a': { S: 'a' } }, more)

/** A fake with the table `Music`, and the item `a`, `x` if attributes are given. */
export async function musicWith(attributes?: { readonly [name: string]: Plain }): Promise<FakeDynamoDBClient> {
  const client = await musicClient()
  // the SDK takes binary as bytes, so none of these may hold any
  if (attributes) await operate(client, ...putting(wireItem(attributes)))
  return client
}

/** A fake with the table `Music` of the contract, which has four indexes. */
export async function indexedClient(): Promise<FakeDynamoDBClient> {
  const client = new FakeDynamoDBClient()
  await operate(client, 'CreateTable', indexedMusic)
  return client
}

/** The attributes of the item `a`, `x` beside its key, or `undefined`. */
export async function stored(client: FakeDynamoDBClient): Promise<Told> {
  const { Item } = await operate(client, 'GetItem', { TableName, Key: key('a') })
  if (Item === undefined) return undefined
  const { pk: _, sk: __, ...attributes } = Item
  return attributes
}
