import { BatchWriteItemCommand, type DynamoDBClient, type WriteRequest } from '@aws-sdk/client-dynamodb'
import { key, put, puts, remove } from '../../support/entries.js'
import { tableInput } from '../../support/music.js'
import type { ContractCase } from '../contract-case.js'
import { batchWrite, countOf, put as putItem } from '../look/items.js'
import { seen } from '../look/seen.js'
import { ready } from '../look/tables.js'
import { invalid, refused } from '../refused.js'

const DUPLICATES = invalid('Provided list of item keys contains duplicates')

const refusals: readonly (readonly [title: string, requests: WriteRequest[]])[] = [
  ['two puts of one key', [put('a'), put('b'), put('a')]],
  ['a put and a delete of one key', [put('a'), remove('a')]],
  ['two deletes of one key', [remove('a'), remove('a')]],
]

async function fill(client: DynamoDBClient, RequestItems: Record<string, WriteRequest[]>): Promise<unknown> {
  return await seen(client.send(new BatchWriteItemCommand({ RequestItems })))
}

export const batchWriteCases: readonly ContractCase[] = [
  {
    title: 'BatchWriteItem writes 25 requests and hands nothing back',
    source: 'API reference of BatchWriteItem',
    look: async (client) => {
      await ready(client)
      return [await batchWrite(client, puts(25)), await countOf(client)]
    },
    expect: [{ UnprocessedItems: {} }, 25],
  },
  {
    title: 'BatchWriteItem refuses 26 requests',
    source: 'observed on AWS',
    look: async (client) => {
      await ready(client)
      return [(await batchWrite(client, puts(26))) instanceof Object, await countOf(client)]
    },
    expect: [true, 0],
  },
  {
    title: 'BatchWriteItem says that 26 requests are too many',
    source: 'observed on AWS',
    look: async (client) => {
      await ready(client)
      return await batchWrite(client, puts(26))
    },
    expect: invalid('Member must have length less than or equal to 25'),
  },
  {
    title: 'BatchWriteItem refuses 26 requests over two tables',
    source: 'API reference of BatchWriteItem; text written against AWS',
    look: async (client) => {
      await ready(client)
      await ready(client, tableInput('Films', { pk: 'S', sk: 'S' }))
      return await fill(client, { Music: puts(13), Films: puts(13) })
    },
    expect: invalid('Too many items requested for the BatchWriteItem call'),
    differs: { dynalite: { sees: { UnprocessedItems: {} }, why: 'counts each table by itself' } },
  },
  {
    title: 'BatchWriteItem puts and deletes in several tables',
    source: 'API reference of BatchWriteItem',
    look: async (client) => {
      await ready(client)
      await ready(client, tableInput('Films', { pk: 'S', sk: 'S' }))
      await putItem(client, key('old'))
      const answer = await fill(client, { Music: [remove('old'), remove('nobody'), put('a')], Films: puts(3) })
      return [answer, await countOf(client), await countOf(client, 'Films')]
    },
    expect: [{ UnprocessedItems: {} }, 1, 3],
  },
  ...refusals.map(
    ([title, requests]): ContractCase => ({
      title: `BatchWriteItem refuses ${title}`,
      source: 'observed on AWS',
      look: async (client) => {
        await ready(client)
        return await batchWrite(client, requests)
      },
      expect: DUPLICATES,
    }),
  ),
  {
    title: 'BatchWriteItem finds numeric keys that are equal under another spelling',
    source: 'observed on AWS',
    look: async (client) => {
      await ready(client, tableInput('Music', { pk: 'N' }))
      return await batchWrite(
        client,
        ['1', '1.0'].map((N) => ({ PutRequest: { Item: { pk: { N } } } })),
      )
    },
    expect: DUPLICATES,
  },
  {
    title: 'BatchWriteItem takes one key in two tables',
    source: 'API reference of BatchWriteItem',
    look: async (client) => {
      await ready(client)
      await ready(client, tableInput('Films', { pk: 'S', sk: 'S' }))
      return await fill(client, { Music: [put('a')], Films: [put('a')] })
    },
    expect: { UnprocessedItems: {} },
  },
  {
    title: 'BatchWriteItem refuses a request without tables',
    source: 'observed on AWS',
    look: (client) => fill(client, {}),
    expect: invalid('The requestItems parameter is required for BatchWriteItem'),
  },
  {
    title: 'BatchWriteItem refuses a table without requests',
    source: 'observed on AWS',
    look: async (client) => {
      await ready(client)
      return await fill(client, { Music: [] })
    },
    expect: invalid('Member must have length greater than or equal to 1'),
  },
  {
    title: 'BatchWriteItem with one bad item writes none',
    source: 'API reference of BatchWriteItem',
    look: async (client) => {
      await ready(client)
      await batchWrite(client, [put('a'), { PutRequest: { Item: { pk: { S: 'b' } } } }, put('c')])
      return await countOf(client)
    },
    expect: 0,
  },
  {
    title: 'BatchWriteItem with one missing table writes nothing',
    source: 'API reference of BatchWriteItem',
    look: async (client) => {
      await ready(client)
      return [
        await fill(client, { Music: [put('a')], Nowhere: [put('a')] }).then((answer) => Object(answer).refused),
        await countOf(client),
      ]
    },
    expect: ['ResourceNotFoundException', 0],
  },
  {
    title: 'BatchWriteItem with one missing table does not name it',
    source: 'observed on AWS',
    look: async (client) => {
      await ready(client)
      return await fill(client, { Music: [put('a')], Nowhere: [put('a')] })
    },
    expect: refused('ResourceNotFoundException', 'Requested resource not found'),
  },
]
