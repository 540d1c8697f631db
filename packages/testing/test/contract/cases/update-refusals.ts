import type { AttributeValue, CreateTableCommandInput, UpdateItemCommandInput } from '@aws-sdk/client-dynamodb'
import { key } from '../../support/entries.js'
import { tableInput } from '../../support/music.js'
import type { ContractCase } from '../contract-case.js'
import { onDynalite, onDynamoDBLocal } from '../differs.js'
import { get, put } from '../look/items.js'
import { ready } from '../look/tables.js'
import { type Attributes, list, map, n, s } from '../look/values.js'
import { updateWith } from '../look/write-with.js'
import { invalid, refused } from '../refused.js'

const AWS = 'observed on AWS'
const LOCAL = 'observed on DynamoDB Local'

/** `Music` with a global index `gsi` over `g`. */
const indexed: CreateTableCommandInput = {
  ...tableInput('Music', { pk: 'S', sk: 'S', g: 'S' }),
  KeySchema: tableInput('Music', { pk: 'S', sk: 'S' }).KeySchema,
  GlobalSecondaryIndexes: [
    { IndexName: 'gsi', KeySchema: [{ AttributeName: 'g', KeyType: 'HASH' }], Projection: { ProjectionType: 'ALL' } },
  ],
}

/** What is there before. */
const old: Attributes = {
  ...key('a'),
  x: n(1),
  t: s('text'),
  m: map({ i: n(1) }),
  l: list(n(1)),
  ss: { SS: ['a'] },
  full: s('x'.repeat(409_000)),
}

const wrapped = (levels: number): AttributeValue => (levels === 0 ? s('x') : list(wrapped(levels - 1)))

export type UpdateRefusal = readonly [
  title: string,
  source: string,
  update: string,
  values: Attributes | undefined,
  clause: string,
  more?: { readonly input?: Partial<UpdateItemCommandInput>; readonly differs?: ContractCase['differs'] },
]

const PATH = 'The document path provided in the update expression is invalid for update'
const MISSING = 'The provided expression refers to an attribute that does not exist in the item'
const DATA = 'An operand in the update expression has an incorrect data type'
const _TYPE = 'Incorrect operand type for operator or function; '
const _OVERLAP = 'Two document paths overlap with each other; must remove or rewrite one of these paths; '
const KEY = 'This attribute is part of the key'
const one = { ':v': n(1) }

const rows: readonly UpdateRefusal[] = [
  [
    'a path into an index key',
    'written against AWS',
    'SET g.i = :v',
    one,
    "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: IndexKey: g",
  ],
  ['its partition key', AWS, 'SET pk = :v', { ':v': s('b') }, `Cannot update attribute pk. ${KEY}`],
  ['its sort key to be taken away', AWS, 'REMOVE sk', undefined, `Cannot update attribute sk. ${KEY}`],
  ['a parent that is not there', AWS, 'SET nope.i = :v', one, PATH],
  ['a parent that is no map', AWS, 'SET t.i = :v', one, PATH],
  ['a list to be set by name', AWS, 'SET l.i = :v', one, PATH],
  ['a map to be set by index', AWS, 'SET m[0] = :v', one, PATH],
  ['a list that is not there', AWS, 'SET nope[0] = :v', one, PATH],
  ['REMOVE in a map that is not there', AWS, 'REMOVE nope.i', undefined, PATH],
  ['arithmetic on what is not there', LOCAL, 'SET y = nope + :v', one, MISSING],
  ['a copy of what is not there', LOCAL, 'SET y = nope', undefined, MISSING],
  ['list_append to what is not there', LOCAL, 'SET y = list_append(nope, :v)', { ':v': list() }, MISSING],
  ['arithmetic on text', LOCAL, 'SET t = t + :v', one, DATA],
  ['list_append to what is no list', LOCAL, 'SET t = list_append(t, :v)', { ':v': list() }, DATA],
  ['ADD of a number to text', LOCAL, 'ADD t :v', one, DATA],
  ['ADD of numbers to a set of text', LOCAL, 'ADD ss :v', { ':v': { NS: ['1'] } }, DATA],
  ['DELETE from what is no set', LOCAL, 'DELETE t :v', { ':v': { SS: ['a'] } }, DATA],
  [
    'a sum of more than 38 digits',
    AWS,
    'SET x = :w + :v',
    { ':w': n('1e50'), ':v': n(1) },
    'Number overflow',
    { differs: onDynalite('adds with more digits', {}) },
  ],
  [
    'an item that grows beyond 400 KB',
    AWS,
    'SET y = :v',
    { ':v': s('x'.repeat(1000)) },
    'Item size to update has exceeded the maximum allowed size',
  ],
  [
    'a value of 32 levels',
    AWS,
    'SET y = :v',
    { ':v': wrapped(32) },
    'Nesting Levels have exceeded supported limits',
    { differs: onDynalite('stores it', {}) },
  ],
  [
    'an index key of another type',
    AWS,
    'SET g = :v',
    one,
    'Type mismatch for Index Key g Expected: S Actual: N IndexName: gsi',
    { differs: onDynamoDBLocal('stores it', {}) },
  ],
  [
    'an index key that is a copy of another type',
    'written against AWS',
    'SET g = x',
    undefined,
    'The update expression attempted to update the secondary index key to unsupported type',
    { differs: onDynamoDBLocal('stores it', {}) },
  ],
  [
    'an index key that is empty',
    AWS,
    'SET g = :v',
    { ':v': s('') },
    'The update expression attempted to update a secondary index key to a value that is not supported. The AttributeValue for a key attribute cannot contain an empty string value.',
    { differs: onDynalite('stores it', {}) },
  ],
  [
    'a key of another type',
    AWS,
    'SET x = :v',
    one,
    'The provided key element does not match the schema',
    { input: { Key: { pk: n(1), sk: s('x') } } },
  ],
  [
    'a key without its sort key',
    AWS,
    'SET x = :v',
    one,
    'The provided key element does not match the schema',
    { input: { Key: { pk: s('a') } } },
  ],
  [
    'a key with more than its attributes',
    AWS,
    'SET x = :v',
    one,
    'The provided key element does not match the schema',
    { input: { Key: { ...key('a'), x: n(1) } } },
  ],
  [
    'a key that is empty',
    AWS,
    'SET x = :v',
    one,
    'The AttributeValue for a key attribute cannot contain an empty string value. Key: pk',
    { input: { Key: key('') } },
  ],
  [
    'return values that are none',
    AWS,
    'SET x = :v',
    one,
    'satisfy enum value set: [',
    { input: { ReturnValues: 'INVALID' as 'NONE' } },
  ],
]

/** The refusal of an update of an item that has a little of everything. */
export const updateRefusal = ([
  title,
  source,
  UpdateExpression,
  values,
  clause,
  { input, differs } = {},
]: UpdateRefusal): ContractCase => ({
  title: `UpdateItem refuses ${title}`,
  source,
  look: async (client) => {
    await ready(client, indexed)
    await put(client, old)
    return await updateWith(client, {
      UpdateExpression,
      ...(values && { ExpressionAttributeValues: values }),
      ...input,
    })
  },
  expect: invalid(clause),
  ...(differs && { differs }),
})

export const updateRefusalCases: readonly ContractCase[] = [
  ...rows.map(updateRefusal),
  {
    title: 'a refused update leaves the item as it was, its first actions included',
    source: 'API reference of UpdateItem',
    look: async (client) => {
      await ready(client)
      await put(client, { ...key('a'), x: n(1) })
      await updateWith(client, { UpdateExpression: 'SET x = :v, y = nope', ExpressionAttributeValues: { ':v': n(2) } })
      return await get(client, key('a'))
    },
    expect: { ...key('a'), x: n(1) },
  },
  {
    title: 'UpdateItem takes a value of 31 levels',
    source: AWS,
    look: async (client) => {
      await ready(client)
      await put(client, { ...key('a'), m: map({}) })
      return await updateWith(client, {
        UpdateExpression: 'SET y = :v',
        ExpressionAttributeValues: { ':v': wrapped(31) },
      })
    },
    expect: {},
  },
  {
    title: 'UpdateItem refuses levels that come together in the item',
    source: AWS,
    look: async (client) => {
      await ready(client)
      await put(client, { ...key('a'), m: map({}) })
      return await updateWith(client, {
        UpdateExpression: 'SET m.y = :v',
        ExpressionAttributeValues: { ':v': wrapped(31) },
      })
    },
    expect: invalid('Nesting Levels have exceeded supported limits'),
    differs: onDynalite('stores it', {}),
  },
  {
    title: 'UpdateItem refuses a table that is not there',
    source: AWS,
    look: (client) => updateWith(client, { UpdateExpression: 'REMOVE x' }),
    expect: refused('ResourceNotFoundException', 'Requested resource not found'),
  },
]
