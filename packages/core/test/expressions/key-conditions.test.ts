import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb'
import {
  beginsWith,
  between,
  defineEntity,
  ExpressionError,
  greaterThan,
  greaterThanOrEqual,
  type KeySchema,
  lessThan,
  lessThanOrEqual,
  oneOf,
  size,
} from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { codecOf } from '#src/codec/entity-codec.js'
import { buildCondition } from '#src/expressions/build-condition.js'
import { compileKeyCondition } from '#src/expressions/compile-key-condition.js'
import { renderCondition } from '#src/expressions/render-condition.js'
import { build } from './thing.js'

class Play {
  hall = ''
  day = new Date(0)
  kind: 'early' | 'late' = 'early'
  seats = 0
  code = ''
  cover: Uint8Array = new Uint8Array()
}

const code = {
  keyType: 'S',
  encode: (value: string) => ({ S: `#${value}` }),
  decode: ({ S = '' }) => S.slice(1),
} as const

const attributes = {
  hall: { type: 'string', name: 'the hall' },
  day: { type: 'date', name: 'played-at' },
  kind: oneOf('early', 'late'),
  seats: 'number',
  code,
  cover: 'binary',
} as const

const byDay = defineEntity(Play, { table: 'Plays', partitionKey: 'hall', sortKey: 'day', attributes })

// an index has other keys than the class's table
const keyOn = (sort: 'kind' | 'seats' | 'code' | 'cover' | undefined): KeySchema => {
  const types = { kind: 'S', seats: 'N', code: 'S', cover: 'B' } as const
  const sortKey = sort === undefined ? undefined : { property: sort, name: sort, scalarType: types[sort] }
  return { ...byDay.schema.key, sortKey }
}

const context = codecOf(byDay.schema)

function words(where: object, key = byDay.schema.key): string {
  const { expression, names, values } = renderCondition(compileKeyCondition(context, key, where))
  return expression.replaceAll(/[#:]\d+/g, (alias) => names[alias] ?? JSON.stringify(values[alias]))
}

const noon = new Date('2024-05-06T12:00:00Z')
const AT_NOON = '{"S":"2024-05-06T12:00:00.000Z"}'
const HALL = 'the hall = {"S":"x"}'

test('the partition key by value, the sort key by value or by an operator, as the class stores them', (t) => {
  const rows: readonly (readonly [where: object, words: string, key?: KeySchema])[] = [
    [{ hall: 'x' }, HALL],
    [{ day: noon, hall: 'x' }, `${HALL} AND played-at = ${AT_NOON}`],
    [{ hall: 'x', day: lessThan(noon) }, `${HALL} AND played-at < ${AT_NOON}`],
    [{ hall: 'x', day: lessThanOrEqual(noon) }, `${HALL} AND played-at <= ${AT_NOON}`],
    [{ hall: 'x', day: greaterThan(noon) }, `${HALL} AND played-at > ${AT_NOON}`],
    [{ hall: 'x', day: greaterThanOrEqual(noon) }, `${HALL} AND played-at >= ${AT_NOON}`],
    [
      { hall: 'x', day: between(new Date(0), noon) },
      `${HALL} AND played-at BETWEEN {"S":"1970-01-01T00:00:00.000Z"} AND ${AT_NOON}`,
    ],
    [{ hall: 'x', kind: beginsWith('ea') }, `${HALL} AND begins_with(kind, {"S":"ea"})`, keyOn('kind')],
    [{ hall: 'x', kind: 'late' }, `${HALL} AND kind = {"S":"late"}`, keyOn('kind')],
    [{ hall: 'x', seats: between(-1, 5) }, `${HALL} AND seats BETWEEN {"N":"-1"} AND {"N":"5"}`, keyOn('seats')],
    [{ hall: 'x', code: beginsWith('a') }, `${HALL} AND begins_with(code, {"S":"#a"})`, keyOn('code')],
    [
      { hall: 'x', cover: beginsWith(Uint8Array.of(1)) },
      `${HALL} AND begins_with(cover, {"B":{"0":1}})`,
      keyOn('cover'),
    ],
    [{ hall: 'x' }, HALL, keyOn(undefined)],
  ]
  for (const [where, expected, key] of rows) t.is(words(where, key), expected)
})

test('values are those of the moment', (t) => {
  const day = new Date(0)
  const condition = compileKeyCondition(context, byDay.schema.key, { hall: 'x', day: lessThan(day) })
  day.setTime(1)
  t.deepEqual(renderCondition(condition).values[':1'], { S: '1970-01-01T00:00:00.000Z' })
})

const stray: unknown[] = []
build(($) => {
  stray.push($.text, size($.text))
  return lessThan($.count, 1)
})

const REFUSED: readonly (readonly [title: string, where: unknown, path: string | undefined, message: RegExp])[] = [
  ['nothing', undefined, undefined, /the key is undefined, expected an object such as \{ hall \}/],
  ['a value', 'x', undefined, /the key is a string/],
  ['a list', ['x'], undefined, /the key is an array/],
  ['no partition key', { day: noon }, '$.hall', /partition key is missing/],
  ['an undefined partition key', { hall: undefined }, '$.hall', /the value is undefined: give it a value/],
  ['null', { hall: null }, '$.hall', /the value is null/],
  ['an undefined sort key', { hall: 'x', day: undefined }, '$.day', /or leave it out to read the whole partition/],
  ['another attribute', { hall: 'x', seats: 1 }, '$.seats', /isn't part of the key \{ hall, day \}: .*filter\(\)/],
  ['the stored name', { 'the hall': 'x' }, '$["the hall"]', /isn't part of the key/],
  ['an operator on the partition key', { hall: beginsWith('x') }, '$.hall', /by its value only/],
  ['another type', { hall: 1 }, '$.hall', /a number, expected a string/],
  ['a sort key of another type', { hall: 'x', day: 'today' }, '$.day', /a string, expected a /],
  ['an operand of another type', { hall: 'x', day: lessThan('today') }, '$.day', /lessThan\(\$\.day\): .*a string/],
  ['bounds in the wrong order', { hall: 'x', day: between(noon, new Date(0)) }, '$.day', /lower bound is greater/],
  ['an empty partition key', { hall: '' }, '$.hall', /is empty, which no key is/],
  ['a long partition key', { hall: 'x'.repeat(2049) }, '$.hall', /2049 bytes, DynamoDB takes 2048/],
  ['a path', { hall: stray[0] }, '$.text', /another function's \$/],
  ['a path in an operator', { hall: 'x', day: lessThan(stray[0]) }, '$.text', /another function's \$/],
  ['a size', { hall: 'x', day: lessThan(stray[1]) }, '$.text', /another function's \$/],
]

for (const [title, where, path, message] of REFUSED) {
  test(`a key condition is refused with class, path and remedy: ${title}`, (t) => {
    const error = t.throws(() => compileKeyCondition(context, byDay.schema.key, where as object), {
      instanceOf: ExpressionError,
    })
    t.is(error?.className, 'Play')
    t.is(error?.path, path)
    t.regex(error?.message ?? '', message)
  })
}

test('what no sort key can be is refused', (t) => {
  const refused = (where: object, key: KeySchema, message: RegExp) =>
    t.throws(() => compileKeyCondition(context, key, where), { instanceOf: ExpressionError, message })
  refused({ hall: 'x', code: 'x'.repeat(1024) }, keyOn('code'), /1025 bytes, DynamoDB takes 1024/)
  refused({ hall: 'x', cover: beginsWith(new Uint8Array()) }, keyOn('cover'), /is empty/)
  refused({ hall: 'x', seats: beginsWith('1') }, keyOn('seats'), /a string, expected a number/)
  refused({ hall: 'x', seats: lessThan(Number.NaN) }, keyOn('seats'), /NaN/)
  refused({ hall: 'x', kind: 'soon' }, keyOn('kind'), /oneOf/)
  const misnamed = { ...byDay.schema.key, sortKey: { property: 'seats', name: 'seats', scalarType: 'S' as const } }
  refused({ hall: 'x', seats: 1 }, misnamed, /is stored as N, the key as S/)
})

test('a condition on a sort key is none of an item', (t) => {
  t.throws(() => buildCondition(context, () => lessThan(5) as never), { message: /not a condition/ })
})

test('DynamoDB takes them', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Play)
  for (const day of [0, 1, 2]) {
    const entity = Object.assign(new Play(), { hall: 'x', day: new Date(day), cover: Uint8Array.of(1), seats: day })
    await client.send(new PutItemCommand({ TableName: 'Plays', Item: context.encode(entity, []) }))
  }
  const found = async (day: unknown): Promise<number> => {
    const where = day === undefined ? { hall: 'x' } : { hall: 'x', day }
    const { expression, names, values } = renderCondition(compileKeyCondition(context, byDay.schema.key, where))
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: 'Plays',
        KeyConditionExpression: expression,
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: values,
      }),
    )
    return Items.length
  }
  const one = new Date(1)
  t.is(await found(undefined), 3)
  t.is(await found(one), 1)
  t.is(await found(lessThan(one)), 1)
  t.is(await found(lessThanOrEqual(one)), 2)
  t.is(await found(greaterThan(one)), 1)
  t.is(await found(greaterThanOrEqual(one)), 2)
  t.is(await found(between(one, new Date(2))), 2)
})
