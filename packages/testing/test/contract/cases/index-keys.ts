import { type AttributeValue, type CreateTableCommandInput, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { key } from '../../support/entries.js'
import { tableInput } from '../../support/music.js'
import type { ContractCase } from '../contract-case.js'
import { batchWrite, put } from '../look/items.js'
import { seen } from '../look/seen.js'
import { ready } from '../look/tables.js'
import { invalid } from '../refused.js'

const hash = (AttributeName: string) => ({ AttributeName, KeyType: 'HASH' }) as const
const range = (AttributeName: string) => ({ AttributeName, KeyType: 'RANGE' }) as const

/** `Music` with a local index `lsi` over `l` and a global index `gsi` over `g` that has `n` beside its keys. */
const indexed: CreateTableCommandInput = {
  ...tableInput('Music', { pk: 'S', sk: 'S', l: 'S', g: 'S' }),
  KeySchema: [hash('pk'), range('sk')],
  LocalSecondaryIndexes: [
    { IndexName: 'lsi', KeySchema: [hash('pk'), range('l')], Projection: { ProjectionType: 'KEYS_ONLY' } },
  ],
  GlobalSecondaryIndexes: [
    { IndexName: 'gsi', KeySchema: [hash('g')], Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['n'] } },
  ],
}

const EMPTY = 'The AttributeValue for a key attribute cannot contain an empty string value. IndexName: gsi, IndexKey: g'
const refusals: readonly (readonly [
  title: string,
  more: Record<string, AttributeValue>,
  clause: string,
  why?: string,
])[] = [
  ['of another type', { g: { N: '1' } }, 'Type mismatch for Index Key g Expected: S Actual: N IndexName: gsi'],
  ['that is NULL', { g: { NULL: true } }, 'Type mismatch for Index Key g Expected: S Actual: NULL IndexName: gsi'],
  [
    'of another type in a local index',
    { l: { N: '1' } },
    'Type mismatch for Index Key l Expected: S Actual: N IndexName: lsi',
  ],
  ['that is empty', { g: { S: '' } }, EMPTY, 'stores it'],
]

/** Table, local and global index units of a put, by the items that were there before. */
async function units(client: Parameters<ContractCase['look']>[0], ...items: Record<string, AttributeValue>[]) {
  await ready(client, indexed)
  const last = items.pop()
  for (const item of items) await put(client, { ...key('a'), ...item })
  const Item = { ...key('a'), ...last }
  const command = new PutItemCommand({ TableName: 'Music', Item, ReturnConsumedCapacity: 'INDEXES' })
  const { ConsumedCapacity: used } = await client.send(command)
  return {
    all: used?.CapacityUnits,
    table: used?.Table?.CapacityUnits,
    lsi: used?.LocalSecondaryIndexes?.lsi?.CapacityUnits,
    gsi: used?.GlobalSecondaryIndexes?.gsi?.CapacityUnits,
  }
}

const SOURCE = 'Global secondary indexes, write capacity, DynamoDB Developer Guide; observed on AWS'

export const indexKeyCases: readonly ContractCase[] = [
  ...refusals.flatMap(([title, more, clause, why]): readonly ContractCase[] => [
    {
      title: `PutItem refuses an index key ${title}`,
      source: 'observed on AWS',
      look: async (client) => {
        await ready(client, indexed)
        return await put(client, { ...key('a'), ...more })
      },
      expect: invalid(clause),
      ...(why !== undefined && { differs: { dynalite: { sees: {}, why } } }),
    },
    {
      title: `BatchWriteItem refuses an index key ${title}`,
      source: 'observed on AWS',
      look: async (client) => {
        await ready(client, indexed)
        return await batchWrite(client, [{ PutRequest: { Item: { ...key('a'), ...more } } }])
      },
      expect: invalid(clause),
      ...(why !== undefined && { differs: { dynalite: { sees: { UnprocessedItems: {} }, why } } }),
    },
  ]),
  {
    title: 'an item without an index key is stored all the same',
    source: 'Take advantage of sparse indexes, DynamoDB Developer Guide',
    look: async (client) => {
      await ready(client, indexed)
      return await seen(client.send(new PutItemCommand({ TableName: 'Music', Item: key('a') })))
    },
    expect: {},
  },
  {
    title: 'a put outside all indexes costs nothing there',
    source: SOURCE,
    look: (client) => units(client, { n: { N: '1' } }),
    expect: { all: 1, table: 1, lsi: undefined, gsi: undefined },
  },
  {
    title: 'a put into both indexes costs a unit in each',
    source: SOURCE,
    look: (client) => units(client, { g: { S: 'g' }, l: { S: 'l' } }),
    expect: { all: 3, table: 1, lsi: 1, gsi: 1 },
    differs: { dynalite: { sees: { all: 1, table: 1, lsi: undefined, gsi: undefined }, why: 'counts the table only' } },
  },
  {
    title: 'a changed index key costs a delete and a put',
    source: SOURCE,
    look: (client) => units(client, { g: { S: 'g' } }, { g: { S: 'other' } }),
    expect: { all: 3, table: 1, lsi: undefined, gsi: 2 },
    differs: { dynalite: { sees: { all: 1, table: 1, lsi: undefined, gsi: undefined }, why: 'counts the table only' } },
  },
  {
    title: 'a change that an index doesn’t have costs nothing there',
    source: SOURCE,
    look: (client) => units(client, { g: { S: 'g' }, n: { N: '1' } }, { g: { S: 'g' }, n: { N: '1' }, o: { S: 'x' } }),
    expect: { all: 1, table: 1, lsi: undefined, gsi: undefined },
  },
  {
    title: 'a change that an index has costs a unit there',
    source: SOURCE,
    look: (client) => units(client, { g: { S: 'g' }, n: { N: '1' } }, { g: { S: 'g' }, n: { N: '2' } }),
    expect: { all: 2, table: 1, lsi: undefined, gsi: 1 },
    differs: { dynalite: { sees: { all: 1, table: 1, lsi: undefined, gsi: undefined }, why: 'counts the table only' } },
  },
]
