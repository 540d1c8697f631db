import {
  BatchWriteItemCommand,
  type CreateTableCommandInput,
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb'
import { key, put } from '../../support/entries.js'
import { tableInput } from '../../support/music.js'
import type { ContractCase } from '../contract-case.js'
import { ready } from '../look/tables.js'

const PK = { AttributeName: 'pk', KeyType: 'HASH' } as const
const ranges = (AttributeName: string) => ({ AttributeName, KeyType: 'RANGE' }) as const
const SOURCE = 'API reference of PutItem, ItemCollectionMetrics; observed on AWS'
const SIZE = { ReturnItemCollectionMetrics: 'SIZE' } as const

const withLocalIndex: CreateTableCommandInput = {
  ...tableInput('Music', { pk: 'S', sk: 'S', l: 'S' }),
  KeySchema: [PK, ranges('sk')],
  LocalSecondaryIndexes: [
    { IndexName: 'lsi', KeySchema: [PK, ranges('l')], Projection: { ProjectionType: 'KEYS_ONLY' } },
  ],
}

async function putMetrics(client: DynamoDBClient, more: { ReturnItemCollectionMetrics?: 'SIZE' | 'NONE' }) {
  return (await client.send(new PutItemCommand({ TableName: 'Music', Item: key('a'), ...more }))).ItemCollectionMetrics
}

export const collectionMetricsCases: readonly ContractCase[] = [
  {
    title: 'a put into a table with a local index tells the collection and its size range',
    source: SOURCE,
    look: async (client) => {
      await ready(client, withLocalIndex)
      const metrics = await putMetrics(client, SIZE)
      return { key: metrics?.ItemCollectionKey, range: metrics?.SizeEstimateRangeGB }
    },
    expect: { key: { pk: { S: 'a' } }, range: [0, 1] },
    differs: {
      dynalite: { sees: { key: undefined, range: undefined }, why: 'tells no collections' },
      'dynamodb-local': { sees: { key: undefined, range: undefined }, why: 'tells no collections' },
    },
  },
  {
    title: 'a delete tells the collection too',
    source: SOURCE,
    look: async (client) => {
      await ready(client, withLocalIndex)
      const command = new DeleteItemCommand({ TableName: 'Music', Key: key('a'), ...SIZE })
      return (await client.send(command)).ItemCollectionMetrics?.ItemCollectionKey
    },
    expect: { pk: { S: 'a' } },
    differs: {
      dynalite: { sees: undefined, why: 'tells no collections' },
      'dynamodb-local': { sees: undefined, why: 'tells no collections' },
    },
  },
  {
    title: 'a batch tells each collection once',
    source: SOURCE,
    look: async (client) => {
      await ready(client, withLocalIndex)
      const RequestItems = { Music: [put('a', '1'), put('a', '2'), put('b', '1')] }
      const answer = await client.send(new BatchWriteItemCommand({ RequestItems, ...SIZE }))
      return answer.ItemCollectionMetrics?.Music?.map(({ ItemCollectionKey }) => ItemCollectionKey?.pk?.S).sort()
    },
    expect: ['a', 'b'],
    differs: {
      dynalite: { sees: undefined, why: 'tells no collections' },
      'dynamodb-local': { sees: undefined, why: 'tells no collections' },
    },
  },
  {
    title: 'a put into a table without a local index tells no collection',
    source: SOURCE,
    look: async (client) => {
      await ready(client)
      return await putMetrics(client, SIZE)
    },
    expect: undefined,
  },
  {
    title: 'no collection is told unless asked for',
    source: SOURCE,
    look: async (client) => {
      await ready(client, withLocalIndex)
      return [await putMetrics(client, {}), await putMetrics(client, { ReturnItemCollectionMetrics: 'NONE' })]
    },
    expect: [undefined, undefined],
  },
]
