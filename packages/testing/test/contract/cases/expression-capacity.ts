import {
  BatchGetItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type QueryCommandInput,
  type ReturnConsumedCapacity,
  ScanCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb'
import { key } from '../../support/entries.js'
import type { ContractCase } from '../contract-case.js'
import { onDynalite } from '../differs.js'
import { put } from '../look/items.js'
import { indexedMusic } from '../look/query.js'
import { ready } from '../look/tables.js'
import { type Attributes, n, s } from '../look/values.js'
import { deleteWith, putWith } from '../look/write-with.js'

const SOURCE = 'DynamoDB throughput capacity, DynamoDB Developer Guide; observed on AWS'
const TableName = 'Music'

/** The capacity of one update of the item `a` of `Music` with indexes, by what was there. */
async function updateUsed(
  client: DynamoDBClient,
  before: Attributes | undefined,
  more: Partial<UpdateItemCommandInput>,
): Promise<unknown> {
  await ready(client, indexedMusic)
  if (before !== undefined) await put(client, { ...key('a'), ...before })
  const command = new UpdateItemCommand({ TableName, Key: key('a'), ReturnConsumedCapacity: 'INDEXES', ...more })
  return (await client.send(command)).ConsumedCapacity
}

const tableOnly = (units: number) => ({ TableName, CapacityUnits: units, Table: { CapacityUnits: units } })

/** The capacity of a query over four items of about 3,000 bytes, all in the indexes. */
async function queryUsed(client: DynamoDBClient, more: Partial<QueryCommandInput>): Promise<unknown> {
  await ready(client, indexedMusic)
  const rest = s('x'.repeat(3000))
  for (const sk of '1234') await put(client, { ...key('a', sk), l: s(sk), g: s('g'), h: n(1), rest })
  const command = new QueryCommand({
    TableName,
    KeyConditionExpression: more.IndexName === undefined || more.IndexName === 'lsi' ? 'pk = :v' : 'g = :v',
    ExpressionAttributeValues: { ':v': s(more.IndexName === undefined || more.IndexName === 'lsi' ? 'a' : 'g') },
    ReturnConsumedCapacity: 'INDEXES',
    ...more,
  })
  return (await client.send(command)).ConsumedCapacity
}

/** Units of a projected read of an item of 9,000 bytes. */
async function projected(
  client: DynamoDBClient,
  read: (modes: {
    readonly ProjectionExpression: string
    readonly ReturnConsumedCapacity: ReturnConsumedCapacity
  }) => Promise<number | undefined>,
): Promise<unknown> {
  await ready(client)
  await put(client, { ...key('a'), rest: s('x'.repeat(9000)) })
  return await read({ ProjectionExpression: 'pk', ReturnConsumedCapacity: 'TOTAL' })
}

const one = { ExpressionAttributeValues: { ':v': n(1) } }
const both = { g: s('g'), h: n(1), n: n(1) }

export const expressionCapacityCases: readonly ContractCase[] = [
  {
    title: 'an update costs by the size of the whole item',
    source: SOURCE,
    look: (client) => updateUsed(client, { rest: s('x'.repeat(3000)) }, { UpdateExpression: 'SET x = :v', ...one }),
    expect: tableOnly(3),
  },
  {
    title: 'an update that takes away costs by the old size',
    source: SOURCE,
    look: (client) => updateUsed(client, { rest: s('x'.repeat(3000)) }, { UpdateExpression: 'REMOVE rest' }),
    expect: tableOnly(3),
  },
  {
    title: 'an update that makes no item costs a unit',
    source: SOURCE,
    look: (client) => updateUsed(client, undefined, { UpdateExpression: 'REMOVE rest' }),
    expect: tableOnly(1),
  },
  {
    title: 'an update that changes nothing costs nothing in indexes',
    source: SOURCE,
    look: (client) => updateUsed(client, both, { UpdateExpression: 'SET n = :v', ...one }),
    expect: tableOnly(1),
  },
  {
    title: 'an update of what an index has costs a unit in each such index',
    source: SOURCE,
    look: (client) => updateUsed(client, both, { UpdateExpression: 'SET n = n + :v', ...one }),
    expect: {
      TableName,
      CapacityUnits: 3,
      Table: { CapacityUnits: 1 },
      GlobalSecondaryIndexes: { gsi: { CapacityUnits: 1 }, all: { CapacityUnits: 1 } },
    },
    differs: onDynalite('counts the table only', tableOnly(1)),
  },
  {
    title: 'an update of an index key costs a delete and a put there',
    source: SOURCE,
    look: (client) => updateUsed(client, both, { UpdateExpression: 'SET h = h + :v', ...one }),
    expect: {
      TableName,
      CapacityUnits: 6,
      Table: { CapacityUnits: 1 },
      GlobalSecondaryIndexes: { gsi: { CapacityUnits: 2 }, all: { CapacityUnits: 1 }, bare: { CapacityUnits: 2 } },
    },
    differs: onDynalite('counts the table only', tableOnly(1)),
  },
  {
    title: 'an update that takes an index key away costs a delete there',
    source: SOURCE,
    look: (client) => updateUsed(client, { l: s('l') }, { UpdateExpression: 'REMOVE l' }),
    expect: {
      TableName,
      CapacityUnits: 2,
      Table: { CapacityUnits: 1 },
      LocalSecondaryIndexes: { lsi: { CapacityUnits: 1 } },
    },
    differs: onDynalite('counts the table only', tableOnly(1)),
  },
  {
    title: 'conditions cost nothing beside the write',
    source: SOURCE,
    look: async (client) => {
      await ready(client)
      const condition = { ConditionExpression: 'attribute_not_exists(x)', ReturnConsumedCapacity: 'TOTAL' } as const
      return [await putWith(client, condition), await deleteWith(client, condition)]
    },
    expect: [
      { ConsumedCapacity: { TableName, CapacityUnits: 1 } },
      { ConsumedCapacity: { TableName, CapacityUnits: 1 } },
    ],
  },
  {
    title: 'a query rounds once, over all that it read',
    source: SOURCE,
    look: (client) => queryUsed(client, {}),
    expect: tableOnly(1.5),
  },
  {
    title: 'a consistent query costs twice',
    source: SOURCE,
    look: (client) => queryUsed(client, { ConsistentRead: true }),
    expect: tableOnly(3),
  },
  {
    title: 'filter, projection and count save a query nothing',
    source: SOURCE,
    look: (client) => queryUsed(client, { FilterExpression: 'attribute_exists(nope)', Select: 'COUNT' }),
    expect: tableOnly(1.5),
  },
  {
    title: 'a limited query costs what it read',
    source: SOURCE,
    look: (client) => queryUsed(client, { Limit: 1 }),
    expect: tableOnly(0.5),
  },
  {
    title: 'a query of a global index costs by what the index has',
    source: SOURCE,
    look: (client) => queryUsed(client, { IndexName: 'gsi' }),
    expect: {
      TableName,
      CapacityUnits: 0.5,
      Table: { CapacityUnits: 0 },
      GlobalSecondaryIndexes: { gsi: { CapacityUnits: 0.5 } },
    },
  },
  {
    title: 'a query of a global index with all attributes costs as one of the table',
    source: SOURCE,
    look: (client) => queryUsed(client, { IndexName: 'all' }),
    expect: {
      TableName,
      CapacityUnits: 1.5,
      Table: { CapacityUnits: 0 },
      GlobalSecondaryIndexes: { all: { CapacityUnits: 1.5 } },
    },
  },
  {
    title: 'a query of a local index that gets items from the table pays for each of them',
    source: 'Local secondary indexes, read capacity, DynamoDB Developer Guide',
    look: (client) => queryUsed(client, { IndexName: 'lsi', Select: 'ALL_ATTRIBUTES' }),
    expect: {
      TableName,
      CapacityUnits: 2.5,
      Table: { CapacityUnits: 2 },
      LocalSecondaryIndexes: { lsi: { CapacityUnits: 0.5 } },
    },
    differs: onDynalite('rounds what it fetches together', {
      TableName,
      CapacityUnits: 2,
      Table: { CapacityUnits: 1.5 },
      LocalSecondaryIndexes: { lsi: { CapacityUnits: 0.5 } },
    }),
  },
  {
    title: 'a projection saves GetItem nothing',
    source: SOURCE,
    look: (client) =>
      projected(
        client,
        async (modes) =>
          (await client.send(new GetItemCommand({ TableName, Key: key('a'), ...modes }))).ConsumedCapacity
            ?.CapacityUnits,
      ),
    expect: 1.5,
  },
  {
    title: 'a projection saves BatchGetItem nothing',
    source: SOURCE,
    look: (client) =>
      projected(client, async ({ ProjectionExpression, ReturnConsumedCapacity }) => {
        const RequestItems = { Music: { Keys: [key('a')], ProjectionExpression } }
        const answer = await client.send(new BatchGetItemCommand({ RequestItems, ReturnConsumedCapacity }))
        return answer.ConsumedCapacity?.[0]?.CapacityUnits
      }),
    expect: 1.5,
  },
  {
    title: 'filter and projection save a scan nothing',
    source: SOURCE,
    look: (client) =>
      projected(
        client,
        async (modes) =>
          (await client.send(new ScanCommand({ TableName, FilterExpression: 'attribute_exists(nope)', ...modes })))
            .ConsumedCapacity?.CapacityUnits,
      ),
    expect: 1.5,
  },
]
