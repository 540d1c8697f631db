import { type ReturnValue, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { key } from '../../support/entries.js'
import type { ContractCase } from '../contract-case.js'
import { onBoth, onDynalite, onDynamoDBLocal } from '../differs.js'
import { put } from '../look/items.js'
import { seen } from '../look/seen.js'
import { ready } from '../look/tables.js'
import { type Attributes, list, map, n, s } from '../look/values.js'
import { refused } from '../refused.js'

const FAILURE = refused(
  'InternalFailure',
  'The request processing has failed because of an unknown error, exception or failure.',
)
const SOURCE = 'API reference of UpdateItem; observed on AWS'

type Row = readonly [
  title: string,
  mode: ReturnValue,
  before: Attributes | undefined,
  update: string | undefined,
  values: Attributes | undefined,
  returned: Attributes | undefined,
  differs?: ContractCase['differs'],
]

const one = { ':v': n(1) }
const deep = { m: map({ b: s('old'), d: s('kept') }) }
const lists = { m: map({ l: list(s('a'), s('b'), s('c')) }), x: n(5) }

const rows: readonly Row[] = [
  ['nothing with NONE', 'NONE', { x: n(5) }, 'SET x = :v', one, undefined],
  [
    'the whole old item with ALL_OLD',
    'ALL_OLD',
    { x: n(5), y: n(6) },
    'SET x = :v',
    one,
    { ...key('a'), x: n(5), y: n(6) },
  ],
  ['nothing with ALL_OLD where nothing was', 'ALL_OLD', undefined, 'SET x = :v', one, undefined],
  [
    'the whole new item with ALL_NEW',
    'ALL_NEW',
    { x: n(5), y: n(6) },
    'SET x = :v',
    one,
    { ...key('a'), x: n(1), y: n(6) },
  ],
  [
    'the whole new item with ALL_NEW where nothing was',
    'ALL_NEW',
    undefined,
    'SET x = :v',
    one,
    { ...key('a'), x: n(1) },
  ],
  ['the bare key with ALL_NEW for an update without actions', 'ALL_NEW', undefined, undefined, undefined, key('a')],
  [
    'nothing with ALL_NEW where REMOVE makes no item',
    'ALL_NEW',
    undefined,
    'REMOVE x',
    undefined,
    undefined,
    onBoth('makes the item', { Attributes: key('a') }),
  ],
  ['the old values with UPDATED_OLD', 'UPDATED_OLD', { x: n(5), y: n(6) }, 'SET x = :v', one, { x: n(5) }],
  [
    'nothing with UPDATED_OLD for a new attribute',
    'UPDATED_OLD',
    { y: n(6) },
    'SET x = :v',
    one,
    undefined,
    onDynalite('returns empty Attributes', { Attributes: {} }),
  ],
  ['nothing with UPDATED_OLD where nothing was', 'UPDATED_OLD', undefined, 'SET x = :v', one, undefined],
  ['what was removed with UPDATED_OLD', 'UPDATED_OLD', { x: n(5), y: n(6) }, 'REMOVE x', undefined, { x: n(5) }],
  ['the new values with UPDATED_NEW', 'UPDATED_NEW', { x: n(5), y: n(6) }, 'SET x = x + :v', one, { x: n(6) }],
  [
    'nothing with UPDATED_NEW for what was removed',
    'UPDATED_NEW',
    { x: n(5), y: n(6) },
    'REMOVE x',
    undefined,
    undefined,
    onDynalite('returns empty Attributes', { Attributes: {} }),
  ],
  [
    'nothing with UPDATED_NEW for an update without actions',
    'UPDATED_NEW',
    { x: n(5) },
    undefined,
    undefined,
    undefined,
    { ...onDynalite('returns empty Attributes', { Attributes: {} }), ...onDynamoDBLocal('fails with a 500', FAILURE) },
  ],
  ['a value that stays the same with UPDATED_NEW', 'UPDATED_NEW', { x: n(1) }, 'SET x = :v', one, { x: n(1) }],
  [
    'a changed member inside its map with UPDATED_NEW',
    'UPDATED_NEW',
    deep,
    'SET m.b = :v',
    one,
    { m: map({ b: n(1) }) },
    onDynamoDBLocal('returns the whole attribute', { Attributes: { m: map({ b: n(1), d: s('kept') }) } }),
  ],
  [
    'a changed member inside its map with UPDATED_OLD',
    'UPDATED_OLD',
    deep,
    'SET m.b = :v',
    one,
    { m: map({ b: s('old') }) },
    onDynamoDBLocal('returns the whole attribute', { Attributes: deep }),
  ],
  [
    'a changed list element with UPDATED_NEW',
    'UPDATED_NEW',
    lists,
    'SET m.l[1] = :v',
    one,
    { m: map({ l: list(n(1)) }) },
    onDynamoDBLocal('returns the whole attribute', { Attributes: { m: map({ l: list(s('a'), n(1), s('c')) }) } }),
  ],
  [
    'a changed list element with UPDATED_OLD',
    'UPDATED_OLD',
    lists,
    'SET m.l[1] = :v',
    one,
    { m: map({ l: list(s('b')) }) },
    onDynamoDBLocal('returns the whole attribute', { Attributes: { m: lists.m } }),
  ],
  [
    'nothing with UPDATED_NEW for what is appended past the end',
    'UPDATED_NEW',
    lists,
    'SET m.l[9] = :v',
    one,
    undefined,
    onDynalite('returns empty Attributes', { Attributes: {} }),
  ],
  ['a sum with UPDATED_NEW', 'UPDATED_NEW', lists, 'ADD x :v', one, { x: n(6) }],
  [
    'what DELETE leaves of a set with UPDATED_NEW',
    'UPDATED_NEW',
    { x: { NS: ['1', '2'] } },
    'DELETE x :v',
    { ':v': { NS: ['1'] } },
    { x: { NS: ['2'] } },
  ],
]

export const updateReturnCases: readonly ContractCase[] = [
  ...rows.map(
    ([title, ReturnValues, before, UpdateExpression, values, returned, differs]): ContractCase => ({
      title: `UpdateItem returns ${title}`,
      source: SOURCE,
      look: async (client) => {
        await ready(client)
        if (before !== undefined) await put(client, { ...key('a'), ...before })
        const command = new UpdateItemCommand({
          TableName: 'Music',
          Key: key('a'),
          ReturnValues,
          ...(UpdateExpression !== undefined && { UpdateExpression }),
          ...(values && { ExpressionAttributeValues: values }),
        })
        return await seen(client.send(command))
      },
      expect: returned ? { Attributes: returned } : {},
      ...(differs && { differs }),
    }),
  ),
]
