import {
  type AttributeValue,
  type ComparisonOperator,
  type Condition,
  CreateTableCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { condition } from '../support/legacy.js'
import { tableInput } from '../support/music.js'
import { rawCall } from '../support/raw-call.js'

const INVALID = 'One or more parameter values were invalid: '
const TableName = 'Music'
const pk = condition('EQ', { S: 'a' })

/** A table of one partition with a sort key of a type, and these values of it. */
async function clientWith(type: 'S' | 'N' | 'B', sorts: readonly AttributeValue[]): Promise<FakeDynamoDBClient> {
  const client = new FakeDynamoDBClient()
  await client.send(new CreateTableCommand(tableInput(TableName, { pk: 'S', sk: type })))
  await client.send(new CreateTableCommand(tableInput('Simple', { pk: 'S' })))
  for (const sk of sorts) await client.send(new PutItemCommand({ TableName, Item: { pk: { S: 'a' }, sk } }))
  await client.send(new PutItemCommand({ TableName, Item: { pk: { S: 'other' }, sk: sorts[0] ?? { S: 'x' } } }))
  return client
}

const text = ['001', '002', '003', '010'].map((S) => ({ S }))
const numbers = ['1', '2', '3', '10'].map((N) => ({ N }))
const bytes = [1, 127, 128, 255].map((byte) => ({ B: Uint8Array.of(byte, 9) }))

const ranges: readonly (readonly [ComparisonOperator, readonly number[], readonly number[]])[] = [
  ['EQ', [1], [1]],
  ['LT', [2], [0, 1]],
  ['LE', [2], [0, 1, 2]],
  ['GT', [2], [3]],
  ['GE', [2], [2, 3]],
  ['BETWEEN', [1, 2], [1, 2]],
]

for (const [operator, operands, expected] of ranges) {
  test(`KeyConditions select sort keys by ${operator}, in the order of their type`, async (t) => {
    for (const [type, sorts] of [
      ['S', text],
      ['N', numbers],
      ['B', bytes],
    ] as const) {
      const client = await clientWith(type, sorts)
      const sk = condition(operator, ...operands.map((index): AttributeValue => sorts[index] ?? { S: '' }))
      const { Items } = await client.send(new QueryCommand({ TableName, KeyConditions: { sk, pk } }))
      t.deepEqual(
        Items?.map(({ sk: found }) => found),
        expected.map((index) => sorts[index]),
      )
    }
  })
}

test('KeyConditions select sort keys by BEGINS_WITH, of text and binary', async (t) => {
  for (const [type, sorts, prefix, expected] of [
    ['S', text, { S: '00' }, text.slice(0, 3)],
    ['B', bytes, { B: Uint8Array.of(255) }, bytes.slice(3)],
  ] as const) {
    const client = await clientWith(type, sorts)
    const KeyConditions = { pk, sk: condition('BEGINS_WITH', prefix) }
    const { Items } = await client.send(new QueryCommand({ TableName, KeyConditions, ScanIndexForward: false }))
    t.deepEqual(
      Items?.map(({ sk: found }) => found),
      [...expected].reverse(),
    )
  }
})

test('KeyConditions of the partition key alone select the partition', async (t) => {
  const client = await clientWith('N', numbers)
  t.is((await client.send(new QueryCommand({ TableName, KeyConditions: { pk } }))).Count, numbers.length)
  t.is((await client.send(new QueryCommand({ TableName: 'Simple', KeyConditions: { pk } }))).Count, 0)
})

const sort = (operator: ComparisonOperator, ...values: readonly AttributeValue[]): Record<string, Condition> => ({
  pk,
  sk: condition(operator, ...values),
})
const NOT_INDEXABLE = 'Attempted conditional constraint is not an indexable operation'
const refused: readonly (readonly [string, Record<string, Condition> | undefined, string])[] = [
  ['none', undefined, 'Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.'],
  // dynalite's tests, recorded on AWS until 2023
  ['empty ones', {}, 'Conditions can be of length 1 or 2 only'],
  ['the sort key alone', { sk: condition('EQ', { S: 'a' }) }, 'Query condition missed key schema element: pk'],
  ['another attribute beside', { pk, x: pk }, 'Query condition missed key schema element: sk'],
  ['another attribute alone', { x: condition('NULL') }, 'Query condition missed key schema element: pk'],
  [
    'another type',
    { pk: condition('EQ', { N: '1' }) },
    `${INVALID}Condition parameter type does not match schema type`,
  ],
  ['another type of sort key', sort('EQ', { N: '1' }), `${INVALID}Condition parameter type does not match schema type`],
  ['a range of partitions', { pk: condition('LT', { S: 'a' }) }, 'Query key condition not supported'],
  ['a beginning of partitions', { pk: condition('BEGINS_WITH', { S: 'a' }) }, 'Query key condition not supported'],
  ['a span of partitions', { pk: condition('BETWEEN', { S: 'a' }, { S: 'b' }) }, 'Query key condition not supported'],
  ...(['NE', 'CONTAINS', 'NOT_CONTAINS', 'IN'] as const).flatMap((operator) => [
    [`${operator} of the partition key`, { pk: condition(operator, { S: 'a' }) }, NOT_INDEXABLE] as const,
    [`${operator} of the sort key`, sort(operator, { S: 'a' }), NOT_INDEXABLE] as const,
  ]),
  ['NULL of the partition key', { pk: condition('NULL') }, NOT_INDEXABLE],
  ['NOT_NULL of the sort key', sort('NOT_NULL'), NOT_INDEXABLE],
  [
    'too few values',
    sort('BETWEEN', { S: 'a' }),
    `${INVALID}Invalid number of argument(s) for the BETWEEN ComparisonOperator`,
  ],
  [
    'a type that the operator doesn’t take',
    sort('BEGINS_WITH', { N: '1' }),
    `${INVALID}ComparisonOperator BEGINS_WITH is not valid for N AttributeValue type`,
  ],
  [
    'bounds out of order',
    sort('BETWEEN', { S: 'b' }, { S: 'a' }),
    'The BETWEEN condition was provided a range where the lower bound is greater than the upper bound',
  ],
  // the text of key condition expressions, since AWS lets keys have more attributes; it was `Conditions can be of length 1
  // or 2 only` before, and is on DynamoDB Local
  [
    'more than the key has attributes',
    { ...sort('EQ', { S: 'a' }), x: pk },
    'The number of query conditions (3) exceeds the number of key attributes defined in the schema (2)',
  ],
  // fact 13
  [
    'an empty value',
    { pk: condition('EQ', { S: '' }) },
    'One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: pk',
  ],
]

for (const [title, KeyConditions, message] of refused) {
  test(`36. KeyConditions are refused for ${title}`, async (t) => {
    const client = await clientWith('S', text)
    const input: QueryCommandInput = { TableName, ...(KeyConditions && { KeyConditions }) }
    await t.throwsAsync(client.send(new QueryCommand(input)), { name: 'ValidationException', message })
  })
}

test('36. what needs no table is refused before a missing table', async (t) => {
  const client = await clientWith('S', text)
  const query = (sk: Condition) => client.send(new QueryCommand({ TableName: 'Nowhere', KeyConditions: { pk, sk } }))
  await t.throwsAsync(query(condition('EQ')), { name: 'ValidationException' })
  await t.throwsAsync(query(condition('NE', { S: 'a' })), { name: 'ResourceNotFoundException' })
})

test('KeyConditions are refused without an operator or with one that is none', async (t) => {
  const client = await clientWith('S', text)
  const told = async (given: object): Promise<string> =>
    (await rawCall(client, 'Query', { TableName, KeyConditions: { pk: given } })).body.message
  const place = "at 'keyConditions.pk.member.comparisonOperator' failed to satisfy constraint: Member must"
  t.is(await told({}), `1 validation error detected: Value null ${place} not be null`)
  t.true(
    (await told({ ComparisonOperator: 'eq' })).startsWith(`1 validation error detected: Value 'eq' ${place} satisfy`),
  )
})
