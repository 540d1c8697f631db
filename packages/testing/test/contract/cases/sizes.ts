import { type AttributeValue, type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { key } from '../../support/entries.js'
import type { ContractCase } from '../contract-case.js'
import { batchWrite, countOf, put } from '../look/items.js'
import { ready } from '../look/tables.js'
import { invalid } from '../refused.js'

const MAX = 409_600
// names and values of `pk` and `sk`, and the name `text`
const REST = 2 + 1 + 2 + 1 + 4

const itemOf = (bytes: number, pk = 'a') => ({ ...key(pk), text: { S: 'x'.repeat(bytes - REST) } })

const LIMIT = invalid('Item size has exceeded the maximum allowed size')

/** The size of a value by the units that items beside it cost: the number of bytes that fit into one unit with it. */
async function sizeOf(client: DynamoDBClient, value: AttributeValue): Promise<number> {
  await ready(client)
  const costs = async (filler: number): Promise<number> => {
    const Item = { ...key('a'), v: value, text: { S: 'x'.repeat(filler) } }
    await client.send(new PutItemCommand({ TableName: 'Music', Item: key('a') }))
    const command = new PutItemCommand({ TableName: 'Music', Item, ReturnConsumedCapacity: 'TOTAL' })
    return (await client.send(command)).ConsumedCapacity?.CapacityUnits ?? 0
  }
  let [fits, over] = [0, 1024]
  while (over - fits > 1) {
    const middle = (fits + over) >> 1
    if ((await costs(middle)) === 1) fits = middle
    else over = middle
  }
  return 1024 - REST - 'v'.length - fits
}

const sizes: readonly (readonly [title: string, value: AttributeValue, size: number])[] = [
  ['a string of two-byte characters', { S: 'éé' }, 4],
  ['a binary', { B: new Uint8Array(7) }, 7],
  ['true', { BOOL: true }, 1],
  ['NULL', { NULL: true }, 1],
  ['the number 123456', { N: '123456' }, 4],
  ['the number 3.14159', { N: '3.14159' }, 5],
  ['the number -1', { N: '-1' }, 3],
  ['the number 1E125', { N: '1E125' }, 2],
  ['a set of strings', { SS: ['ab', 'c'] }, 3],
  ['an empty list', { L: [] }, 3],
  ['a list of a string', { L: [{ S: 'ab' }] }, 3 + 1 + 2],
  ['a map of a string', { M: { name: { S: 'ab' } } }, 3 + 1 + 4 + 2],
]

export const sizeCases: readonly ContractCase[] = [
  {
    title: 'an item of 409,600 bytes is stored',
    source: 'Quotas, DynamoDB Developer Guide; observed on AWS',
    look: async (client) => {
      await ready(client)
      return [await put(client, itemOf(MAX)), await countOf(client)]
    },
    expect: [{}, 1],
  },
  {
    title: 'PutItem refuses an item of 409,601 bytes',
    source: 'Quotas, DynamoDB Developer Guide; observed on AWS',
    look: async (client) => {
      await ready(client)
      return await put(client, itemOf(MAX + 1))
    },
    expect: LIMIT,
  },
  {
    title: 'BatchWriteItem refuses an item of 409,601 bytes',
    source: 'API reference of BatchWriteItem',
    look: async (client) => {
      await ready(client)
      return await batchWrite(client, [{ PutRequest: { Item: itemOf(MAX + 1) } }])
    },
    expect: LIMIT,
  },
  {
    title: 'an attribute’s name counts in UTF-8 bytes',
    source: 'observed on AWS',
    look: async (client) => {
      await ready(client)
      return await put(client, { ...itemOf(MAX - 2), é: { S: 'x' } })
    },
    expect: LIMIT,
    differs: { dynalite: { sees: {}, why: 'counts characters, not bytes' } },
  },
  {
    title: 'BatchWriteItem takes 25 items of 400 KB',
    source: 'API reference of BatchWriteItem',
    look: async (client) => {
      await ready(client)
      const requests = Array.from({ length: 25 }, (_, index) => ({
        PutRequest: { Item: itemOf(MAX, String.fromCharCode(97 + index)) },
      }))
      return [
        await batchWrite(client, requests),
        (await client.send(new PutItemCommand({ TableName: 'Music', Item: key('z') }))).$metadata.httpStatusCode,
      ]
    },
    expect: [{ UnprocessedItems: {} }, 200],
  },
  ...sizes.map(
    ([title, value, size]): ContractCase => ({
      title: `${title} takes ${size} bytes`,
      source: title.startsWith('the number') ? 'observed on AWS' : 'Item sizes and formats, DynamoDB Developer Guide',
      look: (client) => sizeOf(client, value),
      expect: size,
      ...(title.includes('two-byte') && { differs: { dynalite: { sees: 2, why: 'counts characters, not bytes' } } }),
    }),
  ),
]
