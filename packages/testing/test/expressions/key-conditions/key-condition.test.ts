import test from 'ava'
import { readKeyCondition } from '#src/expressions/key-conditions/key-condition.js'
import { parseCondition } from '#src/expressions/parse-condition.js'
import { keyOutcome, scopeFor } from '../../support/expressions.js'

const KEY = { partition: { name: 'pk', type: 'S' }, sort: { name: 'sk', type: 'N' } } as const
const TEXT_KEY = { partition: { name: 'pk', type: 'S' }, sort: { name: 'sk', type: 'S' } } as const
const PARTITION_ONLY = { partition: { name: 'pk', type: 'S' } } as const

const TYPE = 'Invalid KeyConditionExpression: Incorrect operand type for operator or function; operator or function: '
const SCHEMA = 'One or more parameter values were invalid: Condition parameter type does not match schema type'
const INVALID = 'Invalid condition in KeyConditionExpression: '

const read = (text: string): unknown =>
  readKeyCondition(parseCondition(text, 'KeyConditionExpression', scopeFor('KeyConditionExpression', text)), KEY)

test('36. a key condition asks for one partition, and maybe for a part of it', (t) => {
  const partition = { S: 'text' }
  const equal = { kind: 'comparison', comparator: '=', value: { N: '1' } }
  t.deepEqual(read('pk = :s'), { partition, sort: undefined })
  t.deepEqual(read('pk = :s and sk = :n'), { partition, sort: equal })
  t.deepEqual(read('pk = :s and sk between :n and :n9'), {
    partition,
    sort: { kind: 'between', lower: { N: '1' }, upper: { N: '9' } },
  })
})

test('36. the order of its parts, their parentheses, and the side of a value are free', (t) => {
  for (const text of ['sk > :n and pk = :s', '(:n < sk) AND (:s = pk)', '(pk = (:s) and (sk) > :n)']) {
    t.deepEqual(read(text), read('pk = :s and sk > :n'), text)
  }
  for (const [written, meant] of [
    [':n <= sk', 'sk >= :n'],
    [':n > sk', 'sk < :n'],
    [':n >= sk', 'sk <= :n'],
    [':n = sk', 'sk = :n'],
  ] as const) {
    t.deepEqual(read(`pk = :s and ${written}`), read(`pk = :s and ${meant}`), written)
  }
})

for (const [text, message] of [
  ['sk = :n', 'Query condition missed key schema element: pk'],
  ['a = :s', 'Query condition missed key schema element: pk'],
  ['pk = :s and a = :n', 'Query condition missed key schema element: sk'],
  ['pk > :s', 'Query key condition not supported'],
  ['pk between :s and :s', 'Query key condition not supported'],
  ['begins_with(pk, :s)', 'Query key condition not supported'],
  ['pk = :s or sk = :n', 'Invalid operator used in KeyConditionExpression: OR'],
  ['pk = :s and NOT sk = :n', 'Invalid operator used in KeyConditionExpression: NOT'],
  ['pk = :s and sk <> :n', 'Invalid operator used in KeyConditionExpression: <>'],
  ['pk in (:s)', 'Invalid operator used in KeyConditionExpression: IN'],
  ['attribute_exists(pk)', 'Invalid operator used in KeyConditionExpression: attribute_exists'],
  ['contains(pk, :s)', 'Invalid operator used in KeyConditionExpression: contains'],
  [
    'pk = :s and sk > :n and sk < :n9',
    'Invalid KeyConditionExpression: KeyConditionExpressions must only contain one condition per key',
  ],
  [
    'pk = :s and sk > :n and a = :n',
    'The number of query conditions (3) exceeds the number of key attributes defined in the schema (2)',
  ],
  ['pk = :n', SCHEMA],
  ['pk = :s and sk = :s', SCHEMA],
  ['pk = :s and sk = :bool', SCHEMA],
  ['pk = :s and begins_with(sk, :s)', SCHEMA],
  ['pk = :s and begins_with(sk, :n)', `${TYPE}begins_with, operand type: N`],
  ['pk = :s and sk < :bool', `${TYPE}<, operand type: BOOL`],
  ['pk = :s and :bool >= sk', `${TYPE}>=, operand type: BOOL`],
  ['pk = :s and sk between :bool and :bool', `${TYPE}BETWEEN, operand type: BOOL`],
  ['((pk = :s))', 'Invalid KeyConditionExpression: The expression has redundant parentheses;'],
  // below here as AWS answered dynalite's tests
  ['pk = :s and sk.a = :n', 'KeyConditionExpressions cannot have conditions on nested attributes'],
  ['size(pk) = :n', 'KeyConditionExpressions cannot contain nested operations'],
  ['pk = size(a)', 'KeyConditionExpressions cannot contain nested operations'],
  ['pk = sk', `${INVALID}Multiple attribute names used in one condition`],
  ['begins_with(pk, sk)', `${INVALID}Multiple attribute names used in one condition`],
  [':n between pk and sk', `${INVALID}BETWEEN operator must have the key attribute as its first operand`],
  ['begins_with(:s, pk)', `${INVALID}begins_with operator must have the key attribute as its first operand`],
  [':s = :s', `${INVALID}No key attribute specified`],
] as const) {
  test(`36. the key condition ${text} is refused: ${message}`, (t) => t.is(keyOutcome(text, KEY), message))
}

// the figures of the message follow the one that AWS was seen to give for two attributes
test('36. a key of one attribute takes one condition', (t) => {
  t.is(keyOutcome('pk = :s', PARTITION_ONLY), 'accepted')
  t.is(
    keyOutcome('pk = :s and a = :n', PARTITION_ONLY),
    'The number of query conditions (2) exceeds the number of key attributes defined in the schema (1)',
  )
})

test('36. begins_with is for text and binary sort keys', (t) => {
  t.is(keyOutcome('pk = :s and begins_with(sk, :s)', TEXT_KEY), 'accepted')
  t.is(keyOutcome('pk = :s and begins_with(sk, :b)', TEXT_KEY), SCHEMA)
})

test('36. a key attribute may have the name of what every object inherits', (t) => {
  const key = { partition: { name: 'constructor', type: 'S' } } as const
  t.is(keyOutcome('constructors = :s', key), 'Query condition missed key schema element: constructor')
})

test('13. a key condition has no empty values', (t) => {
  const condition = (value: string): (() => unknown) => {
    const text = { kind: 'value', value: { S: value } } as const
    const pk = { kind: 'path', path: ['pk'] } as const
    return () => readKeyCondition({ kind: 'comparison', comparator: '=', left: pk, right: text }, PARTITION_ONLY)
  }
  t.notThrows(condition('a'))
  t.throws(condition(''), {
    message:
      'One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an ' +
      'empty string value. Key: pk',
  })
})

// seen on DynamoDB Local
test('17. a sort key value in a key condition has at most 1024 bytes', (t) => {
  const condition = (size: number): (() => unknown) => {
    const test = (name: string, value: string) =>
      ({
        kind: 'comparison',
        comparator: '=',
        left: { kind: 'path', path: [name] },
        right: { kind: 'value', value: { S: value } },
      }) as const
    const conditions = [test('pk', 'a'), test('sk', 'a'.repeat(size))]
    return () => readKeyCondition({ kind: 'and', conditions }, TEXT_KEY)
  }
  t.notThrows(condition(1024))
  t.throws(condition(1025), { message: /Aggregated size of all range keys has exceeded the size limit of 1024 bytes$/ })
})
