import {
  DeleteItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  type ScanCommandInput,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import test from 'ava'
import { key } from '../support/entries.js'
import { condition } from '../support/legacy.js'
import { musicClient } from '../support/music.js'

// Texts: tests of the ExtendDB project that run against AWS too (2026)
const WITHOUT = 'ConditionalOperator cannot be used without Filter or Expected'
const TOO_FEW = 'ConditionalOperator can only be used when Filter or Expected has two or more elements'

const TableName = 'Music'
const Key = key('a')
const ConditionalOperator = 'AND' as const
const equals = (S: string) => condition('EQ', { S })
const one = { a: equals('x') }
const KeyConditions = { pk: equals('a') }

const refused: readonly (readonly [string, object, string])[] = [
  ['a Scan without a filter', new ScanCommand({ TableName, ConditionalOperator }), WITHOUT],
  ['an empty ScanFilter', new ScanCommand({ TableName, ConditionalOperator, ScanFilter: {} }), WITHOUT],
  ['a ScanFilter of one', new ScanCommand({ TableName, ConditionalOperator, ScanFilter: one }), TOO_FEW],
  ['a Scan of some attributes', new ScanCommand({ TableName, ConditionalOperator, AttributesToGet: ['a'] }), WITHOUT],
  ['a Query without a filter', new QueryCommand({ TableName, ConditionalOperator, KeyConditions }), WITHOUT],
  ['a Query without any condition', new QueryCommand({ TableName, ConditionalOperator }), WITHOUT],
  [
    'a QueryFilter of one',
    new QueryCommand({ TableName, ConditionalOperator, KeyConditions, QueryFilter: one }),
    TOO_FEW,
  ],
  ['a put without Expected', new PutItemCommand({ TableName, ConditionalOperator, Item: Key }), WITHOUT],
  ['a put that expects one', new PutItemCommand({ TableName, ConditionalOperator, Item: Key, Expected: one }), TOO_FEW],
  ['a delete without Expected', new DeleteItemCommand({ TableName, ConditionalOperator, Key }), WITHOUT],
  ['a delete that expects one', new DeleteItemCommand({ TableName, ConditionalOperator, Key, Expected: one }), TOO_FEW],
  ['an update without anything', new UpdateItemCommand({ TableName, ConditionalOperator, Key }), WITHOUT],
  [
    'an update that expects nothing',
    new UpdateItemCommand({
      TableName,
      ConditionalOperator,
      Key,
      Expected: {},
      AttributeUpdates: { a: { Value: { S: 'a' } } },
    }),
    WITHOUT,
  ],
]

for (const [title, command, message] of refused) {
  test(`ConditionalOperator has nothing to join in ${title}`, async (t) => {
    const client = await musicClient()
    await t.throwsAsync(client.send(command as PutItemCommand), { name: 'ValidationException', message })
  })
}

test('ConditionalOperator is AND or OR, in capitals', async (t) => {
  const client = await musicClient()
  const filter = { a: equals('x'), b: equals('y') }
  // the newest layer, which UpdateItem has, names neither member nor value
  const text = /failed to satisfy constraint: Member must satisfy enum value set: \[OR, AND\]$/i
  for (const operator of ['XOR', 'and'] as const) {
    const bad = { TableName, ConditionalOperator: operator as 'AND' }
    const expected = { ...bad, Expected: filter }
    for (const command of [
      new ScanCommand({ ...bad, ScanFilter: filter }),
      new QueryCommand({ ...bad, KeyConditions, QueryFilter: filter }),
      new PutItemCommand({ ...expected, Item: Key }),
      new DeleteItemCommand({ ...expected, Key }),
      new UpdateItemCommand({ ...expected, Key }),
    ]) {
      await t.throwsAsync(client.send(command as PutItemCommand), { name: 'ValidationException', message: text })
    }
  }
})

test('AND, which is the default, wants all conditions to hold, OR one of them', async (t) => {
  const client = await musicClient()
  await client.send(new PutItemCommand({ TableName, Item: { ...Key, a: { S: 'x' }, b: { S: 'y' } } }))
  const count = async (more: Partial<ScanCommandInput>): Promise<number | undefined> =>
    (await client.send(new ScanCommand({ TableName, ...more }))).Count
  for (const [a, b, and, or] of [
    ['x', 'y', 1, 1],
    ['x', 'no', 0, 1],
    ['no', 'y', 0, 1],
    ['no', 'no', 0, 0],
  ] as const) {
    const ScanFilter = { a: equals(a), b: equals(b) }
    t.is(await count({ ScanFilter }), and)
    t.is(await count({ ScanFilter, ConditionalOperator: 'AND' }), and)
    t.is(await count({ ScanFilter, ConditionalOperator: 'OR' }), or)
  }
})
