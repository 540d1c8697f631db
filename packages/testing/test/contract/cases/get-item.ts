import { GetItemCommand } from '@aws-sdk/client-dynamodb'
import { key } from '../../support/entries.js'
import type { ContractCase } from '../contract-case.js'
import { put } from '../look/items.js'
import { seen } from '../look/seen.js'
import { ready } from '../look/tables.js'

const TableName = 'Music'

export const getItemCases: readonly ContractCase[] = [
  {
    title: 'GetItem returns the whole item',
    source: 'API reference of GetItem',
    look: async (client) => {
      await ready(client)
      await put(client, { ...key('a'), n: { N: '1' } })
      return await seen(client.send(new GetItemCommand({ TableName, Key: key('a') })))
    },
    expect: { Item: { ...key('a'), n: { N: '1' } } },
  },
  {
    title: 'GetItem of what is not there has no Item',
    source: 'observed on AWS',
    look: async (client) => {
      await ready(client)
      return await seen(client.send(new GetItemCommand({ TableName, Key: key('a') })))
    },
    expect: {},
  },
  {
    title: 'a consistent GetItem returns what was just put',
    source: 'API reference of GetItem',
    look: async (client) => {
      await ready(client)
      await put(client, key('a'))
      return await seen(client.send(new GetItemCommand({ TableName, Key: key('a'), ConsistentRead: true })))
    },
    expect: { Item: key('a') },
  },
  {
    title: 'items with one partition key and two sort keys are two items',
    source: 'Core components, DynamoDB Developer Guide',
    look: async (client) => {
      await ready(client)
      for (const sk of ['x', 'y']) await put(client, { ...key('a', sk), is: { S: sk } })
      return await seen(client.send(new GetItemCommand({ TableName, Key: key('a', 'y') })))
    },
    expect: { Item: { ...key('a', 'y'), is: { S: 'y' } } },
  },
]
