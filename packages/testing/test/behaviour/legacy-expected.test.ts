import {
  DeleteItemCommand,
  type ExpectedAttributeValue,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key } from '../support/entries.js'
import { musicClient } from '../support/music.js'
import { rawCall } from '../support/raw-call.js'

const TableName = 'Music'
const Key = key('a')
const INVALID = 'One or more parameter values were invalid: '
const FAILED = { name: 'ConditionalCheckFailedException', message: 'The conditional request failed' }
const item = { ...Key, n: { N: '5' }, s: { S: 'hello' }, l: { L: [{ N: '5' }] }, none: { NULL: true } }

async function clientWithItem(): Promise<FakeDynamoDBClient> {
  const client = await musicClient()
  await client.send(new PutItemCommand({ TableName, Item: item }))
  return client
}

const isA = { S: 'a' }
const refused: readonly (readonly [string, ExpectedAttributeValue, string])[] = [
  // dynalite's tests, recorded on AWS
  ['neither a value nor Exists', {}, 'Value must be provided when Exists is null for Attribute: a'],
  ['Exists without a value', { Exists: true }, 'Value must be provided when Exists is true for Attribute: a'],
  [
    'no existence and a value',
    { Exists: false, Value: isA },
    'Value cannot be used when Exists is false for Attribute: a',
  ],
  [
    'an operator alone',
    { ComparisonOperator: 'LT' },
    'Value or AttributeValueList must be used with ComparisonOperator: LT for Attribute: a',
  ],
  [
    'an operator and Exists',
    { Exists: true, ComparisonOperator: 'LT' },
    'Exists and ComparisonOperator cannot be used together for Attribute: a',
  ],
  [
    'a value and a list',
    { AttributeValueList: [isA], Value: isA, ComparisonOperator: 'LT' },
    'Value and AttributeValueList cannot be used together for Attribute: a',
  ],
  [
    'a list without an operator',
    { AttributeValueList: [isA] },
    'AttributeValueList can only be used with a ComparisonOperator for Attribute: a',
  ],
  [
    'a list and Exists',
    { Exists: true, AttributeValueList: [isA] },
    'AttributeValueList can only be used with a ComparisonOperator for Attribute: a',
  ],
  [
    'too few values',
    { AttributeValueList: [], ComparisonOperator: 'IN' },
    'Invalid number of argument(s) for the IN ComparisonOperator',
  ],
  [
    'one value for two',
    { Value: isA, ComparisonOperator: 'BETWEEN' },
    'Invalid number of argument(s) for the BETWEEN ComparisonOperator',
  ],
  [
    'a value for none',
    { Value: isA, ComparisonOperator: 'NULL' },
    'Invalid number of argument(s) for the NULL ComparisonOperator',
  ],
  // ScyllaDB's tests, run against AWS, say that it is refused; the text is that of filters
  [
    'a type that the operator doesn’t take',
    { Value: { N: '3' }, ComparisonOperator: 'BEGINS_WITH' },
    'ComparisonOperator BEGINS_WITH is not valid for N AttributeValue type',
  ],
]

for (const [title, expectation, message] of refused) {
  test(`Expected is refused with ${title}`, async (t) => {
    const client = await musicClient()
    const Expected = { a: expectation }
    const error = { name: 'ValidationException', message: INVALID + message }
    await t.throwsAsync(client.send(new PutItemCommand({ TableName, Item: Key, Expected })), error)
    await t.throwsAsync(client.send(new DeleteItemCommand({ TableName, Key, Expected })), error)
    await t.throwsAsync(client.send(new UpdateItemCommand({ TableName, Key, Expected })), error)
  })
}

test('Expected is refused with an operator that is none', async (t) => {
  const client = await musicClient()
  const told = async (operation: string, more: object): Promise<string> => {
    const Expected = { a: { ComparisonOperator: 'eq', AttributeValueList: [isA] } }
    return (await rawCall(client, operation, { TableName, Expected, ...more })).body.message
  }
  // dynalite's order of the set, recorded on AWS
  const clause =
    'Member must satisfy enum value set: ' +
    '[IN, NULL, BETWEEN, LT, NOT_CONTAINS, EQ, GT, NOT_NULL, NE, LE, BEGINS_WITH, GE, CONTAINS]'
  const whole = `1 validation error detected: Value 'eq' at 'expected.a.member.comparisonOperator' failed to satisfy constraint: ${clause}`
  t.is(await told('PutItem', { Item: Key }), whole)
  t.is(await told('DeleteItem', { Key }), whole)
  t.is(await told('UpdateItem', { Key }), `1 validation error detected: Failed to satisfy constraint: ${clause}`)
})

test('Expected is refused with a value that is none', async (t) => {
  const client = await musicClient()
  const told = async (expectation: object): Promise<string> =>
    (await rawCall(client, 'PutItem', { TableName, Item: Key, Expected: { a: expectation } })).body.message
  const empty = 'Supplied AttributeValue is empty, must contain exactly one of the supported datatypes'
  t.is(await told({ Value: {} }), empty)
  t.is(await told({ ComparisonOperator: 'EQ', AttributeValueList: [{}] }), empty)
  t.regex(await told({ Value: { N: 'x' } }), /The parameter cannot be converted to a numeric value: x$/)
})

// ScyllaDB's tests, run against AWS
const outcomes: readonly (readonly [string, Record<string, ExpectedAttributeValue>, boolean])[] = [
  ['the value', { n: { Value: { N: '5.0' } } }, true],
  ['another value', { n: { Value: { N: '6' } } }, false],
  ['the value, of an attribute that isn’t there', { none1: { Value: { N: '5' } } }, false],
  ['the value and that it exists', { n: { Exists: true, Value: { N: '5' } } }, true],
  ['another value and that it exists', { n: { Exists: true, Value: { N: '6' } } }, false],
  ['that it doesn’t exist, rightly', { none1: { Exists: false } }, true],
  ['that it doesn’t exist, wrongly', { n: { Exists: false } }, false],
  ['that a list is equal', { l: { Value: { L: [{ N: '5' }] } } }, true],
  ['by an operator and a single value', { n: { ComparisonOperator: 'GT', Value: { N: '4' } } }, true],
  ['that NULL is there', { none: { ComparisonOperator: 'NOT_NULL' } }, true],
  ['that NULL isn’t there', { none: { ComparisonOperator: 'NULL' } }, false],
  ['NULL of a missing attribute', { none1: { ComparisonOperator: 'NULL', AttributeValueList: [] } }, true],
  ['another value than a missing one', { none1: { ComparisonOperator: 'NE', Value: { N: '5' } } }, true],
  ['another type than the stored one', { n: { ComparisonOperator: 'NE', Value: { S: '5' } } }, true],
  ['not to contain what is missing', { none1: { ComparisonOperator: 'NOT_CONTAINS', Value: { N: '5' } } }, false],
  ['not to contain, where it can’t', { n: { ComparisonOperator: 'NOT_CONTAINS', Value: { N: '5' } } }, true],
  ['not to contain, where it does', { l: { ComparisonOperator: 'NOT_CONTAINS', Value: { N: '5' } } }, false],
  ['several things', { n: { Value: { N: '5' } }, s: { Value: { S: 'hello' } }, x: { Exists: false } }, true],
  ['several things, one wrongly', { n: { Value: { N: '5' } }, s: { Value: { S: 'hi' } }, x: { Exists: false } }, false],
  ['nothing', {}, true],
]

for (const [title, Expected, holds] of outcomes) {
  test(`a write that expects ${title} ${holds ? 'is done' : 'fails'}`, async (t) => {
    const client = await clientWithItem()
    const AttributeUpdates = { z: { Value: { N: '1' } } }
    const stored = async () => (await client.send(new GetItemCommand({ TableName, Key }))).Item
    const writes = [
      [new UpdateItemCommand({ TableName, Key, Expected, AttributeUpdates }), { ...item, z: { N: '1' } }],
      [new PutItemCommand({ TableName, Item: { ...item, y: { N: '1' } }, Expected }), { ...item, y: { N: '1' } }],
      [new DeleteItemCommand({ TableName, Key, Expected }), undefined],
    ] as const
    for (const [write, after] of writes) {
      const done = client.send(write as PutItemCommand)
      if (holds) await t.notThrowsAsync(done)
      else await t.throwsAsync(done, FAILED)
      t.deepEqual(await stored(), holds ? after : item)
    }
  })
}

test('a write whose expectation fails tells the stored item, if it is asked to', async (t) => {
  const client = await clientWithItem()
  const write = new DeleteItemCommand({
    TableName,
    Key,
    Expected: { n: { Exists: false } },
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  })
  t.like(await t.throwsAsync(client.send(write)), { ...FAILED, Item: item })
})

test('a name with dots and brackets is the name of an attribute, not a path', async (t) => {
  const client = await musicClient()
  const names = { 'm.a': { S: '1' }, 'l[0]': { S: '2' }, constructor: { S: '3' } }
  await client.send(new PutItemCommand({ TableName, Item: { ...Key, m: { M: { a: { S: 'other' } } }, ...names } }))
  const Expected = Object.fromEntries(Object.entries(names).map(([name, Value]) => [name, { Value }]))
  await t.notThrowsAsync(client.send(new DeleteItemCommand({ TableName, Key, Expected })))
})

test('what an object inherits is not what an item has', async (t) => {
  const client = await clientWithItem()
  const absent = JSON.parse('{"__proto__":{"Exists":false},"toString":{"Exists":false}}')
  t.is((await rawCall(client, 'DeleteItem', { TableName, Key, Expected: absent })).status, 200)
})
