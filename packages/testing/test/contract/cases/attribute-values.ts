import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { key } from '../../support/entries.js'
import type { ContractCase } from '../contract-case.js'
import { batchRoundTrip, roundTrip } from '../look/items.js'
import { putBody } from '../look/put-body.js'
import { seen } from '../look/seen.js'
import { ready } from '../look/tables.js'
import { invalid, refused } from '../refused.js'

const bytes = (...values: number[]) => Uint8Array.from(values)

const kept: readonly (readonly [title: string, value: AttributeValue])[] = [
  ['text with every kind of character', { S: 'é, 日本, 🎵, "quotes", \\, \u0000 and \u2028' }],
  ['a number', { N: '-12.5' }],
  ['bytes', { B: bytes(0, 127, 128, 255) }],
  ['true', { BOOL: true }],
  ['false', { BOOL: false }],
  ['NULL', { NULL: true }],
  ['a set of one string', { SS: ['a'] }],
  ['a list of mixed values', { L: [{ S: 'a' }, { N: '1' }, { NULL: true }, { L: [] }] }],
  ['a map in a map', { M: { a: { M: { b: { BOOL: true } } } } }],
  ['a map whose names are odd', { M: { ' ': { S: 'space' }, 'a.b[0]': { S: 'path' }, '#x': { S: 'hash' } } }],
  ['a map with names that objects inherit', JSON.parse('{"M":{"constructor":{"S":"a"},"toString":{"S":"b"}}}')],
  ['an empty string', { S: '' }],
  ['an empty binary', { B: bytes() }],
  ['an empty list', { L: [] }],
  ['an empty map', { M: {} }],
  ['an empty string in a list', { L: [{ S: '' }] }],
  ['31 maps and lists around a value', wrapped(31)],
]

export const attributeValueCases: readonly ContractCase[] = [
  ...kept.map(
    ([title, value]): ContractCase => ({
      title: `${title} comes back as it was put`,
      source: 'Naming rules and data types, DynamoDB Developer Guide',
      look: (client) => roundTrip(client, value),
      expect: value,
    }),
  ),
  {
    title: 'PutItem refuses 32 maps and lists around a value',
    source: 'observed on AWS',
    look: (client) => roundTrip(client, wrapped(32)),
    expect: invalid('Nesting Levels have exceeded supported limits'),
    differs: { dynalite: { sees: wrapped(32), why: 'stores it' } },
  },
  {
    title: 'BatchWriteItem takes 31 maps and lists around a value',
    source: 'observed on AWS',
    look: (client) => batchRoundTrip(client, wrapped(31)),
    expect: wrapped(31),
  },
  {
    title: 'BatchWriteItem refuses 32 maps and lists around a value',
    source: 'observed on AWS',
    look: (client) => batchRoundTrip(client, wrapped(32)),
    expect: invalid('Nesting Levels have exceeded supported limits'),
    differs: { dynalite: { sees: wrapped(32), why: 'stores it' } },
  },
  ...unreadable('a NULL that is false', { NULL: false }, 'Null attribute value types must have the value of true'),
  ...unreadable(
    'a value of two types',
    { S: 'a', N: '1' },
    'Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes',
  ),
  ...unreadable(
    'a value of no type',
    {},
    'Supplied AttributeValue is empty, must contain exactly one of the supported datatypes',
  ),
  {
    title: 'a number that is a JSON number is not taken',
    source: 'observed on AWS',
    look: (client) => putValue(client, { N: 1 }),
    expect: refused('SerializationException', ''),
    differs: { 'dynamodb-local': { sees: {}, why: 'takes it' } },
  },
]

function unreadable(title: string, value: object, clause: string): readonly ContractCase[] {
  return [
    {
      title: `PutItem refuses ${title}`,
      source: 'observed on AWS',
      look: (client) => putValue(client, value),
      expect: invalid(clause),
    },
    {
      title: `PutItem refuses ${title}, deep inside`,
      source: 'observed on AWS',
      look: (client) => putValue(client, { L: [{ M: { a: value } }] }),
      expect: invalid(clause),
    },
  ]
}

async function putValue(client: DynamoDBClient, value: object): Promise<unknown> {
  await ready(client)
  return await seen(putBody(client, { TableName: 'Music', Item: { ...key('a'), value } }))
}

function wrapped(levels: number): AttributeValue {
  let value: AttributeValue = { S: 'deep' }
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? { L: [value] } : { M: { a: value } }
  return value
}
