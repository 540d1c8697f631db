import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb'
import { key } from '../../support/entries.js'
import type { ContractCase } from '../contract-case.js'
import { countOf } from '../look/items.js'
import { seen } from '../look/seen.js'
import { ready } from '../look/tables.js'
import { invalid, refused } from '../refused.js'

type Send = (client: DynamoDBClient, table: string) => Promise<object>

const operations: Readonly<Record<string, Send>> = {
  PutItem: (client, TableName) => client.send(new PutItemCommand({ TableName, Item: key('a') })),
  GetItem: (client, TableName) => client.send(new GetItemCommand({ TableName, Key: key('a') })),
  DeleteItem: (client, TableName) => client.send(new DeleteItemCommand({ TableName, Key: key('a') })),
  Scan: (client, TableName) => client.send(new ScanCommand({ TableName })),
  BatchWriteItem: (client, table) =>
    client.send(new BatchWriteItemCommand({ RequestItems: { [table]: [{ PutRequest: { Item: key('a') } }] } })),
  BatchGetItem: (client, table) =>
    client.send(new BatchGetItemCommand({ RequestItems: { [table]: { Keys: [key('a')] } } })),
}

const PATTERN = 'regular expression pattern: [a-zA-Z0-9_.-]+'
const EMPTY = 'failed to satisfy constraint: Member must have length greater than or equal to 1'
/** A batch names its tables as the keys of a map. */
export const MAP_KEYS: string =
  "at 'requestItems' failed to satisfy constraint: Map keys must satisfy constraint: [Member must have length less than " +
  `or equal to 255, Member must have length greater than or equal to 3, Member must satisfy ${PATTERN}]`

export const tableNameCases: readonly ContractCase[] = [
  ...Object.entries(operations).flatMap(([operation, send]): readonly ContractCase[] => [
    {
      title: `${operation} on a missing table does not name it`,
      source: 'observed on AWS',
      look: (client) => seen(send(client, 'Nowhere')),
      expect: refused('ResourceNotFoundException', 'Requested resource not found'),
    },
    {
      title: `${operation} takes a table by its ARN`,
      source: `API reference of ${operation}`,
      look: async (client) => 'refused' in ((await seen(send(client, await ready(client)))) as object),
      expect: false,
      differs: {
        dynalite: { sees: true, why: 'knows tables by name only' },
        'dynamodb-local': { sees: true, why: 'knows tables by name only' },
      },
    },
    {
      title: `${operation} refuses a table name with a space`,
      source: 'observed on AWS',
      look: (client) => seen(send(client, 'a song')),
      expect: invalid(operation.startsWith('Batch') ? MAP_KEYS : `Member must satisfy ${PATTERN}`),
    },
    {
      title: `${operation} refuses an empty table name`,
      source: 'observed on AWS',
      look: (client) => seen(send(client, '')),
      expect: invalid(operation.startsWith('Batch') ? MAP_KEYS : EMPTY),
    },
  ]),
  {
    title: 'PutItem refuses a missing table name',
    source: 'observed on AWS',
    look: (client) => seen(client.send(new PutItemCommand({ TableName: undefined, Item: key('a') }))),
    expect: invalid("Value null at 'tableName' failed to satisfy constraint: Member must not be null"),
  },
  {
    title: 'a table name of 256 characters is too long',
    source: 'observed on AWS',
    look: (client) => seen(client.send(new GetItemCommand({ TableName: 'x'.repeat(256), Key: key('a') }))),
    expect: invalid('Member must have length less than or equal to 255'),
  },
  {
    title: 'what is put by ARN is there by name',
    source: 'API reference of PutItem',
    look: async (client) => {
      const TableName = await ready(client)
      await seen(client.send(new PutItemCommand({ TableName, Item: key('a') })))
      return await countOf(client)
    },
    expect: 1,
    differs: {
      dynalite: { sees: 0, why: 'knows tables by name only' },
      'dynamodb-local': { sees: 0, why: 'knows tables by name only' },
    },
  },
]
