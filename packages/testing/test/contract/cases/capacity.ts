import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  type ReturnConsumedCapacity,
  ScanCommand,
} from '@aws-sdk/client-dynamodb'
import { key, put, puts, remove } from '../../support/entries.js'
import { tableInput } from '../../support/music.js'
import type { ContractCase } from '../contract-case.js'
import { batchWrite } from '../look/items.js'
import { ready } from '../look/tables.js'

// names and values of `pk` and `sk`, and the name `text`
const REST = 2 + 1 + 2 + 1 + 4
const TableName = 'Music'
const SOURCE = 'DynamoDB throughput capacity, DynamoDB Developer Guide; observed on AWS'

const itemOf = (bytes: number) => ({ ...key('a'), text: { S: 'x'.repeat(bytes - REST) } })

async function putUnits(
  client: DynamoDBClient,
  bytes: number,
  ReturnConsumedCapacity: ReturnConsumedCapacity = 'TOTAL',
) {
  return (await client.send(new PutItemCommand({ TableName, Item: itemOf(bytes), ReturnConsumedCapacity })))
    .ConsumedCapacity
}

/** Units of puts of one item, one after another. */
async function putSizes(client: DynamoDBClient, ...sizes: number[]): Promise<unknown> {
  await ready(client)
  const units: unknown[] = []
  for (const bytes of sizes) units.push((await putUnits(client, bytes))?.CapacityUnits)
  return units
}

/** Units of a get and of a consistent one, of an item of a size or of nothing. */
async function getUnits(client: DynamoDBClient, bytes: number | undefined): Promise<unknown> {
  await ready(client)
  if (bytes !== undefined) await putUnits(client, bytes)
  const of = async (ConsistentRead: boolean) =>
    (
      await client.send(
        new GetItemCommand({ TableName, Key: key('a'), ConsistentRead, ReturnConsumedCapacity: 'TOTAL' }),
      )
    ).ConsumedCapacity?.CapacityUnits
  return [await of(false), await of(true)]
}

async function deleteUnits(client: DynamoDBClient): Promise<number | undefined> {
  const command = new DeleteItemCommand({ TableName, Key: key('a'), ReturnConsumedCapacity: 'TOTAL' })
  return (await client.send(command)).ConsumedCapacity?.CapacityUnits
}

export const capacityCases: readonly ContractCase[] = [
  {
    title: 'a put costs a unit for each kilobyte begun',
    source: SOURCE,
    look: (client) => putSizes(client, 1024),
    expect: [1],
  },
  {
    title: 'a put of 1,025 bytes costs two units',
    source: SOURCE,
    look: (client) => putSizes(client, 1025),
    expect: [2],
  },
  {
    title: 'a put over a larger item costs what the larger one does',
    source: SOURCE,
    look: (client) => putSizes(client, 3000, 100, 100),
    expect: [3, 3, 1],
  },
  {
    title: 'a delete costs what it deletes, and a unit where nothing is',
    source: SOURCE,
    look: async (client) => {
      await ready(client)
      await putUnits(client, 3000)
      return [await deleteUnits(client), await deleteUnits(client)]
    },
    expect: [3, 1],
  },
  {
    title: 'a get of nothing costs half a unit, consistent a whole one',
    source: SOURCE,
    look: (client) => getUnits(client, undefined),
    expect: [0.5, 1],
  },
  {
    title: 'a get of 4,096 bytes costs half a unit, consistent a whole one',
    source: SOURCE,
    look: (client) => getUnits(client, 4096),
    expect: [0.5, 1],
  },
  {
    title: 'a get of 4,097 bytes costs a unit, consistent two',
    source: SOURCE,
    look: (client) => getUnits(client, 4097),
    expect: [1, 2],
  },
  {
    title: 'a scan rounds once, over all that it read',
    source: SOURCE,
    look: async (client) => {
      await ready(client)
      const text = { S: 'x'.repeat(1000) }
      await batchWrite(
        client,
        Array.from({ length: 9 }, (_, index) => put(`pk-${index}`, 'x', { text })),
      )
      const units = async (ConsistentRead: boolean) =>
        (await client.send(new ScanCommand({ TableName, ConsistentRead, ReturnConsumedCapacity: 'TOTAL' })))
          .ConsumedCapacity?.CapacityUnits
      return [await units(false), await units(true)]
    },
    expect: [1.5, 3],
    differs: { dynalite: { sees: [1.5, 1.5], why: 'counts a consistent scan as one that is not' } },
  },
  {
    title: 'TOTAL has the table and its units only',
    source: SOURCE,
    look: async (client) => {
      await ready(client)
      return await putUnits(client, 100)
    },
    expect: { TableName, CapacityUnits: 1 },
  },
  {
    title: 'INDEXES has the table’s own units beside',
    source: SOURCE,
    look: async (client) => {
      await ready(client)
      return await putUnits(client, 100, 'INDEXES')
    },
    expect: { TableName, CapacityUnits: 1, Table: { CapacityUnits: 1 } },
  },
  {
    title: 'NONE has no capacity',
    source: 'API reference of PutItem',
    look: async (client) => {
      await ready(client)
      return await putUnits(client, 100, 'NONE')
    },
    expect: undefined,
  },
  {
    title: 'BatchWriteItem sums the units of each table',
    source: SOURCE,
    look: async (client) => {
      await ready(client)
      await ready(client, tableInput('Films', { pk: 'S', sk: 'S' }))
      const large = put('large', 'x', { text: { S: 'x'.repeat(2000) } })
      const RequestItems = { Music: [large, put('b')], Films: [remove('nobody')] }
      const answer = await client.send(new BatchWriteItemCommand({ RequestItems, ReturnConsumedCapacity: 'TOTAL' }))
      return answer.ConsumedCapacity?.map(({ TableName: table, CapacityUnits }) => `${table} ${CapacityUnits}`).sort()
    },
    expect: ['Films 1', 'Music 3'],
    differs: {
      'dynamodb-local': { sees: ['Films 2', 'Music 3'], why: 'counts two units for a delete of nothing in a batch' },
    },
  },
  {
    title: 'BatchGetItem rounds each item by itself, what is not there included',
    source: SOURCE,
    look: async (client) => {
      await ready(client)
      await batchWrite(client, puts(2))
      const Keys = ['pk-0', 'pk-1', 'nobody'].map((pk) => key(pk))
      const command = new BatchGetItemCommand({ RequestItems: { Music: { Keys } }, ReturnConsumedCapacity: 'TOTAL' })
      return (await client.send(command)).ConsumedCapacity
    },
    expect: [{ TableName, CapacityUnits: 1.5 }],
    differs: {
      'dynamodb-local': { sees: [{ TableName, CapacityUnits: 1 }], why: 'counts nothing for what is not there' },
    },
  },
]
