import { type Condition, PutItemCommand, QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key } from '../support/entries.js'
import { condition } from '../support/legacy.js'
import { musicClient } from '../support/music.js'
import { rawCall } from '../support/raw-call.js'

const TableName = 'Music'
const INVALID = 'One or more parameter values were invalid: '
const KeyConditions = { pk: condition('EQ', { S: 'a' }) }
type Filter = Record<string, Condition>

const items = [
  { ...key('a', '1'), v: { S: 'hello' } },
  { ...key('a', '2'), v: { S: 'help' } },
  { ...key('a', '3'), v: { N: '9' } },
  { ...key('a', '4'), v: { N: '10' } },
  { ...key('a', '5'), v: { SS: ['hello', 'b'] } },
  { ...key('a', '6'), v: { L: [{ S: 'hello' }, { N: '9' }] } },
  { ...key('a', '7'), v: { NULL: true as const } },
  { ...key('a', '8') },
]

async function clientWithItems(): Promise<FakeDynamoDBClient> {
  const client = await musicClient()
  for (const Item of items) await client.send(new PutItemCommand({ TableName, Item }))
  return client
}

const found: readonly (readonly [string, Condition, string])[] = [
  ['EQ', condition('EQ', { S: 'hello' }), '1'],
  ['EQ of a list', condition('EQ', { L: [{ S: 'hello' }, { N: '9.0' }] }), '6'],
  ['EQ of a set, in any order', condition('EQ', { SS: ['b', 'hello'] }), '5'],
  // a missing attribute and one of another type are unequal: ScyllaDB's tests, run against AWS
  ['NE', condition('NE', { S: 'hello' }), '2345678'],
  ['LT', condition('LT', { N: '10' }), '3'],
  ['LE', condition('LE', { N: '10' }), '34'],
  ['GT', condition('GT', { S: 'hello' }), '2'],
  ['GE', condition('GE', { S: 'hello' }), '12'],
  ['BETWEEN', condition('BETWEEN', { N: '9' }, { N: '9.5' }), '3'],
  ['BEGINS_WITH', condition('BEGINS_WITH', { S: 'hel' }), '12'],
  ['IN', condition('IN', { S: 'help' }, { S: 'other' }), '2'],
  ['CONTAINS of a part or a member', condition('CONTAINS', { S: 'hello' }), '156'],
  ['CONTAINS of a number', condition('CONTAINS', { N: '9' }), '6'],
  // a missing attribute doesn't do: the same tests, and DynamoDB Local
  ['NOT_CONTAINS', condition('NOT_CONTAINS', { S: 'hello' }), '2347'],
  // they ask for the attribute, not for the type NULL: the same tests, and the Developer Guide
  ['NOT_NULL', condition('NOT_NULL'), '1234567'],
  ['NULL', condition('NULL'), '8'],
  ['NULL without a list', { ComparisonOperator: 'NULL' }, '8'],
]

for (const [title, v, expected] of found) {
  test(`a legacy filter by ${title} finds the items ${[...expected].join(', ')}`, async (t) => {
    const client = await clientWithItems()
    const query = await client.send(new QueryCommand({ TableName, KeyConditions, QueryFilter: { v } }))
    t.is(query.Items?.map(({ sk }) => sk?.S).join(''), expected)
    t.is(query.ScannedCount, items.length)
    const scan = await client.send(new ScanCommand({ TableName, ScanFilter: { v } }))
    t.is(scan.Items?.map(({ sk }) => sk?.S).join(''), expected)
    t.is(scan.ScannedCount, items.length)
  })
}

test('an empty legacy filter is none', async (t) => {
  const client = await clientWithItems()
  t.is((await client.send(new ScanCommand({ TableName, ScanFilter: {} }))).Count, items.length)
  t.is((await client.send(new QueryCommand({ TableName, KeyConditions, QueryFilter: {} }))).Count, items.length)
})

test('a page ends by what was read, not by what a legacy filter found', async (t) => {
  const client = await clientWithItems()
  const QueryFilter = { v: condition('EQ', { N: '10' }) }
  const first = await client.send(new QueryCommand({ TableName, KeyConditions, QueryFilter, Limit: 3 }))
  t.like(first, { Count: 0, ScannedCount: 3, LastEvaluatedKey: key('a', '3') })
  const ExclusiveStartKey = first.LastEvaluatedKey
  const next = await client.send(
    new QueryCommand({
      TableName,
      KeyConditions,
      QueryFilter,
      Limit: 3,
      ...(ExclusiveStartKey && { ExclusiveStartKey }),
    }),
  )
  t.deepEqual(next.Items, [items[3]])
})

test('36. QueryFilter may not name a key attribute, ScanFilter may', async (t) => {
  const client = await clientWithItems()
  for (const name of ['pk', 'sk']) {
    const filter: Filter = { v: condition('NOT_NULL'), [name]: condition('EQ', { S: '1' }) }
    await t.throwsAsync(client.send(new QueryCommand({ TableName, KeyConditions, QueryFilter: filter })), {
      name: 'ValidationException',
      message: `QueryFilter can only contain non-primary key attributes: Primary key attribute: ${name}`,
    })
  }
  const scan = new ScanCommand({ TableName, ScanFilter: { sk: condition('EQ', { S: '4' }) } })
  t.deepEqual((await client.send(scan)).Items, [items[3]])
})

test('a legacy filter’s names are names of attributes, not paths', async (t) => {
  const client = await musicClient()
  const Item = { ...key('a'), m: { M: { a: { S: 'x' } } }, '#n': { S: 'x' }, valueOf: { S: 'x' }, 'm.b': { S: 'x' } }
  await client.send(new PutItemCommand({ TableName, Item }))
  const count = async (name: string): Promise<number | undefined> =>
    (await client.send(new ScanCommand({ TableName, ScanFilter: { [name]: condition('EQ', { S: 'x' }) } }))).Count
  for (const name of ['#n', 'valueOf', 'm.b']) t.is(await count(name), 1, name)
  for (const name of ['m.a', 'toString', 'constructor']) t.is(await count(name), 0, name)
})

const equalA = { ComparisonOperator: 'EQ', AttributeValueList: [{ S: 'a' }] }
const wrongSets = { ...equalA, AttributeValueList: [{ SS: [] }] }

// dynalite's tests, recorded on AWS
for (const [title, input, message] of [
  [
    'an operator that is none',
    { ScanFilter: { b: { ComparisonOperator: '' } } },
    "1 validation error detected: Value '' at 'scanFilter.b.member.comparisonOperator' failed to satisfy constraint: " +
      'Member must satisfy enum value set: [IN, NULL, BETWEEN, LT, NOT_CONTAINS, EQ, GT, NOT_NULL, NE, LE, BEGINS_WITH, GE, CONTAINS]',
  ],
  [
    'no operator',
    { ScanFilter: { a: {} } },
    "1 validation error detected: Value null at 'scanFilter.a.member.comparisonOperator' failed to satisfy constraint: Member must not be null",
  ],
  [
    'a value that is none',
    { ScanFilter: { a: { ...equalA, AttributeValueList: [{}] } } },
    'Supplied AttributeValue is empty, must contain exactly one of the supported datatypes',
  ],
  ['an empty set', { ScanFilter: { a: wrongSets } }, `${INVALID}An string set  may not be empty`],
  [
    'too many values before a value is compared',
    { ScanFilter: { a: { ...equalA, AttributeValueList: [{ S: 'a' }, { S: 'a' }] } } },
    `${INVALID}Invalid number of argument(s) for the EQ ComparisonOperator`,
  ],
  [
    'a repeated attribute before the filter',
    { ScanFilter: { a: wrongSets }, AttributesToGet: ['a', 'a'], ExclusiveStartKey: { a: {} }, Segment: 1 },
    `${INVALID}Duplicate value in attribute name: a`,
  ],
  [
    'aliases without an expression before all that',
    { ScanFilter: { a: wrongSets }, AttributesToGet: ['a', 'a'], ExpressionAttributeValues: {} },
    'ExpressionAttributeValues can only be specified when using expressions: FilterExpression is null',
  ],
  [
    'the filter before the starting key and the segment',
    { ScanFilter: { a: wrongSets }, ExclusiveStartKey: { a: {} }, Segment: 1 },
    `${INVALID}An string set  may not be empty`,
  ],
  [
    'the starting key before the segment',
    { ScanFilter: {}, ExclusiveStartKey: { a: {} }, Segment: 1 },
    'The provided starting key is invalid: Supplied AttributeValue is empty, must contain exactly one of the supported datatypes',
  ],
] as const) {
  test(`a Scan’s legacy parameters are refused for ${title}`, async (t) => {
    t.is((await rawCall(await musicClient(), 'Scan', { TableName, ...input })).body.message, message)
  })
}

test('a Query’s legacy parameters are refused in the order of aliases, filter, attributes, starting key, key conditions', async (t) => {
  const client = await musicClient()
  const told = async (input: object): Promise<string> =>
    (await rawCall(client, 'Query', { TableName, ...input })).body.message
  const attributes = { AttributesToGet: ['a', 'a'] }
  const start = { ExclusiveStartKey: { a: {} } }
  const filter = { QueryFilter: { a: wrongSets } }
  const conditions = { KeyConditions: { a: { ...equalA, AttributeValueList: [] } } }
  const names = { ExpressionAttributeNames: {} }
  t.is(
    await told({ ...conditions, ...start, ...attributes, ...filter, ...names }),
    'ExpressionAttributeNames can only be specified when using expressions',
  )
  t.is(await told({ ...conditions, ...start, ...attributes, ...filter }), `${INVALID}An string set  may not be empty`)
  t.is(await told({ ...conditions, ...start, ...attributes }), `${INVALID}Duplicate value in attribute name: a`)
  t.regex(await told({ ...conditions, ...start }), /^The provided starting key is invalid: Supplied AttributeValue is/)
  t.is(await told(conditions), `${INVALID}Invalid number of argument(s) for the EQ ComparisonOperator`)
})
