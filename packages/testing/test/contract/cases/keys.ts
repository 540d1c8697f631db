import {
  type AttributeValue,
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb'
import { tableInput } from '../../support/music.js'
import type { ContractCase } from '../contract-case.js'
import { countOf, put } from '../look/items.js'
import { seen } from '../look/seen.js'
import { ready } from '../look/tables.js'
import { invalid } from '../refused.js'

type Item = Record<string, AttributeValue>
type Send = (client: DynamoDBClient, item: Item) => Promise<object>

const TableName = 'Music'
const operations = {
  PutItem: (client, Item) => client.send(new PutItemCommand({ TableName, Item })),
  'BatchWriteItem, put': (client, Item) =>
    client.send(new BatchWriteItemCommand({ RequestItems: { Music: [{ PutRequest: { Item } }] } })),
  GetItem: (client, Key) => client.send(new GetItemCommand({ TableName, Key })),
  DeleteItem: (client, Key) => client.send(new DeleteItemCommand({ TableName, Key })),
  'BatchWriteItem, delete': (client, Key) =>
    client.send(new BatchWriteItemCommand({ RequestItems: { Music: [{ DeleteRequest: { Key } }] } })),
  BatchGetItem: (client, Key) => client.send(new BatchGetItemCommand({ RequestItems: { Music: { Keys: [Key] } } })),
} satisfies Record<string, Send>
type Operation = keyof typeof operations

const PUT = ['PutItem'] as const
const BATCH_PUT = ['BatchWriteItem, put'] as const
const BY_KEY = ['GetItem', 'DeleteItem', 'BatchWriteItem, delete', 'BatchGetItem'] as const
const ALL = [...PUT, ...BATCH_PUT, ...BY_KEY]

const [pk, sk] = [{ S: 'a' }, { S: 'b' }]
const EMPTY = 'The AttributeValue for a key attribute cannot contain an empty string value. Key: '
const MISMATCH = 'The provided key element does not match the schema'

const refusals: readonly (readonly [operations: readonly Operation[], title: string, item: Item, clause: string])[] = [
  [PUT, 'an item without its partition key', { sk }, 'Missing the key pk in the item'],
  [PUT, 'an item without its sort key', { pk }, 'Missing the key sk in the item'],
  [PUT, 'a partition key of another type', { pk: { N: '1' }, sk }, 'Type mismatch for key pk expected: S actual: N'],
  [
    PUT,
    'a sort key of another type',
    { pk, sk: { B: Uint8Array.of(1) } },
    'Type mismatch for key sk expected: S actual: B',
  ],
  [BATCH_PUT, 'an item without its sort key', { pk }, MISMATCH],
  [BATCH_PUT, 'a partition key of another type', { pk: { N: '1' }, sk }, MISMATCH],
  [BATCH_PUT, 'a sort key that is NULL', { pk, sk: { NULL: true } }, MISMATCH],
  [BY_KEY, 'a key without its sort key', { pk }, MISMATCH],
  [BY_KEY, 'a key with an attribute too many', { pk, sk, more: { S: 'c' } }, MISMATCH],
  [BY_KEY, 'a key of another type', { pk, sk: { N: '1' } }, MISMATCH],
  [BY_KEY, 'a key with another attribute in place of the sort key', { pk, other: sk }, MISMATCH],
  [ALL, 'an empty partition key', { pk: { S: '' }, sk }, `${EMPTY}pk`],
  [ALL, 'an empty sort key', { pk, sk: { S: '' } }, `${EMPTY}sk`],
  [
    ALL,
    'a partition key of 2,049 bytes',
    { pk: { S: 'x'.repeat(2049) }, sk },
    'Size of hashkey has exceeded the maximum size limit of2048 bytes',
  ],
  [
    ALL,
    'a sort key of 1,025 bytes',
    { pk, sk: { S: 'x'.repeat(1025) } },
    'Aggregated size of all range keys has exceeded the size limit of 1024 bytes',
  ],
]

export const keyCases: readonly ContractCase[] = [
  ...refusals.flatMap(([names, title, item, clause]) =>
    names.map(
      (name): ContractCase => ({
        title: `${name} refuses ${title}`,
        source: title.includes('bytes') ? 'Quotas; text written against AWS' : 'observed on AWS',
        look: async (client) => {
          await ready(client)
          return await seen(operations[name](client, item))
        },
        expect: invalid(clause),
      }),
    ),
  ),
  {
    title: 'keys of 2,048 and 1,024 bytes are stored, counted in UTF-8',
    source: 'Quotas, DynamoDB Developer Guide',
    look: async (client) => {
      await ready(client)
      return [await put(client, { pk: { S: 'é'.repeat(1024) }, sk: { S: '🎵'.repeat(256) } }), await countOf(client)]
    },
    expect: [{}, 1],
  },
  {
    title: 'a partition key of 1,025 characters of two bytes is too long',
    source: 'Quotas, DynamoDB Developer Guide',
    look: async (client) => {
      await ready(client)
      return await put(client, { pk: { S: 'é'.repeat(1025) }, sk })
    },
    expect: invalid('Size of hashkey has exceeded the maximum size limit'),
    differs: { dynalite: { sees: {}, why: 'counts characters, not bytes' } },
  },
  {
    title: '1, 1.0, 1e0 and 0.1e1 are one key',
    source: 'observed on AWS',
    look: async (client) => {
      await ready(client, tableInput('Music', { pk: 'N' }))
      for (const N of ['1', '1.0', '1e0', '0.1e1']) await put(client, { pk: { N }, spelled: { S: N } })
      const { Item } = await client.send(new GetItemCommand({ TableName, Key: { pk: { N: '1.00' } } }))
      return [await countOf(client), Item]
    },
    expect: [1, { pk: { N: '1' }, spelled: { S: '0.1e1' } }],
  },
  {
    title: 'numbers that differ in the 38th digit are two keys',
    source: 'observed on AWS',
    look: async (client) => {
      await ready(client, tableInput('Music', { pk: 'N' }))
      for (const last of ['1', '2']) await put(client, { pk: { N: `${'1'.repeat(37)}${last}` } })
      return await countOf(client)
    },
    expect: 2,
  },
  {
    title: 'a binary key is equal by its bytes',
    source: 'Naming rules and data types, DynamoDB Developer Guide',
    look: async (client) => {
      await ready(client, tableInput('Music', { pk: 'B' }))
      for (const byte of [1, 2, 1]) await put(client, { pk: { B: Uint8Array.of(255, byte) } })
      return await countOf(client)
    },
    expect: 2,
  },
  {
    title: 'an empty binary key is refused',
    source: 'observed on AWS',
    look: async (client) => {
      await ready(client, tableInput('Music', { pk: 'B' }))
      return await put(client, { pk: { B: new Uint8Array() } })
    },
    expect: invalid('The AttributeValue for a key attribute cannot contain an empty binary value. Key: pk'),
  },
  {
    title: 'text that differs in its Unicode form only is two keys',
    source: 'Naming rules and data types, DynamoDB Developer Guide',
    look: async (client) => {
      await ready(client, tableInput('Music', { pk: 'S' }))
      for (const form of ['NFC', 'NFD']) await put(client, { pk: { S: 'é'.normalize(form) } })
      return await countOf(client)
    },
    expect: 2,
  },
]
