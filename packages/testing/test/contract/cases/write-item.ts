import { DeleteItemCommand, type DynamoDBClient, PutItemCommand, type ReturnValue } from '@aws-sdk/client-dynamodb'
import { key } from '../../support/entries.js'
import type { ContractCase } from '../contract-case.js'
import { countOf, get, put } from '../look/items.js'
import { seen } from '../look/seen.js'
import { ready } from '../look/tables.js'
import { invalid } from '../refused.js'

const SOURCE = 'API references of PutItem and DeleteItem'
const TableName = 'Music'

async function putTwice(client: DynamoDBClient, ReturnValues: ReturnValue | undefined): Promise<unknown> {
  await ready(client)
  await put(client, { ...key('a'), n: { N: '1' } })
  return await seen(client.send(new PutItemCommand({ TableName, Item: { ...key('a'), n: { N: '2' } }, ReturnValues })))
}

async function putThenDelete(client: DynamoDBClient, ReturnValues: ReturnValue | undefined): Promise<unknown> {
  await ready(client)
  await put(client, { ...key('a'), n: { N: '1' } })
  return await seen(client.send(new DeleteItemCommand({ TableName, Key: key('a'), ReturnValues })))
}

export const writeItemCases: readonly ContractCase[] = [
  {
    title: 'PutItem answers nothing unless it is asked to',
    source: SOURCE,
    look: (client) => putTwice(client, undefined),
    expect: {},
  },
  {
    title: 'PutItem returns the item that was there with ALL_OLD',
    source: SOURCE,
    look: (client) => putTwice(client, 'ALL_OLD'),
    expect: { Attributes: { ...key('a'), n: { N: '1' } } },
  },
  {
    title: 'PutItem returns nothing with ALL_OLD where nothing was',
    source: SOURCE,
    look: async (client) => {
      await ready(client)
      return await seen(client.send(new PutItemCommand({ TableName, Item: key('a'), ReturnValues: 'ALL_OLD' })))
    },
    expect: {},
  },
  {
    title: 'PutItem returns nothing with NONE',
    source: SOURCE,
    look: (client) => putTwice(client, 'NONE'),
    expect: {},
  },
  ...(['ALL_NEW', 'UPDATED_OLD', 'UPDATED_NEW'] as const).flatMap((mode): readonly ContractCase[] => [
    {
      title: `PutItem refuses the return values ${mode}`,
      source: 'written against AWS',
      look: (client) => putTwice(client, mode),
      expect: invalid('ReturnValues can only be ALL_OLD or NONE'),
    },
    {
      title: `DeleteItem refuses the return values ${mode}`,
      source: 'written against AWS',
      look: (client) => putThenDelete(client, mode),
      expect: invalid('ReturnValues can only be ALL_OLD or NONE'),
      differs: { dynalite: { sees: {}, why: 'deletes and returns nothing' } },
    },
  ]),
  {
    title: 'PutItem refuses return values that are none',
    source: 'observed on AWS',
    look: (client) => putTwice(client, 'INVALID' as ReturnValue),
    expect: invalid('satisfy enum value set: ['),
  },
  {
    title: 'PutItem refuses a way to report capacity that is none',
    source: 'observed on AWS',
    look: async (client) => {
      await ready(client)
      const command = new PutItemCommand({ TableName, Item: key('a'), ReturnConsumedCapacity: 'ALL' as 'TOTAL' })
      return await seen(client.send(command))
    },
    expect: invalid('satisfy enum value set: ['),
  },
  {
    title: 'a put replaces the whole item',
    source: SOURCE,
    look: async (client) => {
      await ready(client)
      await put(client, { ...key('a'), old: { S: 'x' } })
      await put(client, { ...key('a'), new: { S: 'y' } })
      return await get(client, key('a'))
    },
    expect: { ...key('a'), new: { S: 'y' } },
  },
  {
    title: 'a refused put leaves the item as it was',
    source: SOURCE,
    look: async (client) => {
      await ready(client)
      await put(client, { ...key('a'), n: { N: '1' } })
      await put(client, { ...key('a'), n: { N: 'x' } })
      return await get(client, key('a'))
    },
    expect: { ...key('a'), n: { N: '1' } },
  },
  {
    title: 'DeleteItem deletes one item and answers nothing',
    source: SOURCE,
    look: async (client) => {
      await ready(client)
      for (const sk of ['x', 'y']) await put(client, key('a', sk))
      const answer = await seen(client.send(new DeleteItemCommand({ TableName, Key: key('a', 'x') })))
      return [answer, await countOf(client), await get(client, key('a', 'x'))]
    },
    expect: [{}, 1, undefined],
  },
  {
    title: 'DeleteItem returns the item that was there with ALL_OLD',
    source: SOURCE,
    look: (client) => putThenDelete(client, 'ALL_OLD'),
    expect: { Attributes: { ...key('a'), n: { N: '1' } } },
  },
  {
    title: 'DeleteItem of what is not there succeeds and returns nothing',
    source: SOURCE,
    look: async (client) => {
      await ready(client)
      return await seen(client.send(new DeleteItemCommand({ TableName, Key: key('a'), ReturnValues: 'ALL_OLD' })))
    },
    expect: {},
    differs: {
      'dynamodb-local': {
        sees: { ConsumedCapacity: { TableName, CapacityUnits: 1 } },
        why: 'tells its capacity unasked',
      },
    },
  },
]
