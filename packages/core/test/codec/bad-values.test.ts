import { NumberValue } from '@aws-sdk/lib-dynamodb'
import { type AttributeType, defineEmbedded, list, map, nested, oneOf, record } from '@sluice/core'
import test from 'ava'
import { define, problemsOf } from './define.js'

class Address {
  street!: string
  lines?: string[]
}
defineEmbedded(Address, { attributes: { street: { type: 'string', required: true }, lines: list('string') } })

class Located extends Address {}

const throwing = {
  encode: () => {
    throw new Error('secret')
  },
  decode: () => undefined,
}
const returning = (value: unknown) => ({ encode: () => value as never, decode: () => undefined })

function wrapped(levels: number): unknown {
  let value: unknown = 'x'
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value }
  return value
}

const cyclic: unknown[] = []
cyclic.push([1, cyclic])

const address = (properties: object) => Object.assign(new Address(), { street: 's' }, properties)
// biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
const hole = ['a', , 'b']

interface Row {
  readonly title: string
  readonly type: AttributeType
  readonly value: unknown
  readonly reason: RegExp
  readonly path?: string
}

const rows: readonly Row[] = [
  { title: 'a number as string', type: 'string', value: 5, reason: /^is a number, expected a string$/ },
  { title: 'a String object as string', type: 'string', value: Object('x'), reason: /^is a String, expected a string/ },
  { title: 'half a surrogate pair', type: 'string', value: 'a\ud800', reason: /ill-formed string/ },
  { title: 'a string as number', type: 'number', value: '5', reason: /^is a string, expected a number$/ },
  { title: 'a bigint as number', type: 'number', value: 5n, reason: /^is a bigint, expected a number$/ },
  { title: 'NaN', type: 'number', value: Number.NaN, reason: /^is NaN/ },
  { title: 'Infinity', type: 'number', value: Number.POSITIVE_INFINITY, reason: /^is infinite/ },
  { title: '-Infinity', type: 'number', value: Number.NEGATIVE_INFINITY, reason: /^is infinite/ },
  { title: 'a number beyond 2^53', type: 'number', value: 2 ** 53 + 2, reason: /beyond ±2\^53.*'bigint'.*'decimal'/ },
  { title: 'a number beyond -2^53', type: 'number', value: -(2 ** 53) - 2, reason: /beyond ±2\^53/ },
  { title: 'a number below 1E-130', type: 'number', value: 1e-131, reason: /below 1E-130/ },
  { title: 'a number as bigint', type: 'bigint', value: 5, reason: /^is a number, expected a bigint$/ },
  { title: 'a bigint of 39 digits', type: 'bigint', value: 10n ** 38n + 1n, reason: /more than 38 significant digits/ },
  { title: 'a bigint of 127 digits', type: 'bigint', value: 10n ** 126n, reason: /magnitude above/ },
  { title: 'a number as decimal', type: 'decimal', value: 5, reason: /^is a number, expected a NumberValue/ },
  {
    title: 'a look-alike as decimal',
    type: 'decimal',
    value: { value: '5' },
    reason: /^is a plain object, expected a NumberValue/,
  },
  { title: 'a decimal of text', type: 'decimal', value: NumberValue.from('five'), reason: /is not a number/ },
  { title: 'a decimal of 39 digits', type: 'decimal', value: NumberValue.from('1'.repeat(39)), reason: /more than 38/ },
  { title: 'a number as boolean', type: 'boolean', value: 1, reason: /^is a number, expected a boolean$/ },
  { title: 'a text as date', type: 'date', value: '2020-01-01', reason: /^is a string, expected a Date$/ },
  { title: 'an invalid date', type: 'date', value: new Date(Number.NaN), reason: /^is an invalid Date$/ },
  {
    title: 'an invalid date in seconds',
    type: 'epoch-seconds',
    value: new Date(Number.NaN),
    reason: /^is an invalid Date$/,
  },
  { title: 'a number in milliseconds', type: 'epoch-ms', value: 5, reason: /^is a number, expected a Date$/ },
  { title: 'a text as binary', type: 'binary', value: 'abc', reason: /^is a string, expected a Uint8Array$/ },
  {
    title: 'another typed array as binary',
    type: 'binary',
    value: new Uint16Array(2),
    reason: /^is a Uint16Array, expected a Uint8Array$/,
  },
  {
    title: 'an empty set',
    type: 'string-set',
    value: new Set(),
    reason: /^is an empty set.*use undefined to leave the attribute out/,
  },
  { title: 'an array as set', type: 'string-set', value: ['a'], reason: /^is an array, expected a Set$/ },
  {
    title: 'a set with a wrong member',
    type: 'string-set',
    value: new Set(['a', 1]),
    reason: /^has a member that is a number, expected a string$/,
  },
  {
    title: 'a set with null',
    type: 'number-set',
    value: new Set([null]),
    reason: /^has a member that is null, expected a number$/,
  },
  { title: 'a set with NaN', type: 'number-set', value: new Set([Number.NaN]), reason: /^has a member that is NaN/ },
  {
    title: 'a bigint set with a number',
    type: 'bigint-set',
    value: new Set([1]),
    reason: /^has a member that is a number, expected a bigint$/,
  },
  {
    title: 'equal bytes in a set',
    type: 'binary-set',
    value: new Set([new Uint8Array([1]), Buffer.from([1])]),
    reason: /^is a set with equal members/,
  },
  { title: 'none of oneOf', type: oneOf('a', 'b'), value: 'c', reason: /none of the values that oneOf\(\) lists/ },
  {
    title: 'a text among the numbers of oneOf',
    type: oneOf(1, 2),
    value: '1',
    reason: /none of the values that oneOf\(\) lists/,
  },
  {
    title: 'an object as list',
    type: list('string'),
    value: { 0: 'a' },
    reason: /^is a plain object, expected an array$/,
  },
  {
    title: 'undefined in a list',
    type: list('string'),
    value: ['a', undefined],
    reason: /^is undefined, which a list can't hold/,
    path: 'value[1]',
  },
  {
    title: 'a hole in a list',
    type: list('string'),
    value: hole,
    reason: /^is undefined, which a list can't hold/,
    path: 'value[1]',
  },
  {
    title: 'a wrong element',
    type: list(list('number')),
    value: [[1], [2, 'x']],
    reason: /^is a string, expected a number$/,
    path: 'value[1][1]',
  },
  {
    title: 'a plain object as Map',
    type: map('string'),
    value: { a: 'x' },
    reason: /^is a plain object, expected a Map$/,
  },
  { title: 'an empty name in a map', type: map('string'), value: new Map([['', 'x']]), reason: /^has an empty key/ },
  {
    title: 'an ill-formed name in a map',
    type: map('string'),
    value: new Map([['\udfff', 'x']]),
    reason: /^has an ill-formed key/,
  },
  {
    title: 'a number as name in a map',
    type: map('string'),
    value: new Map([[1, 'x']]),
    reason: /^has a key that isn't a string/,
  },
  {
    title: 'a name over 65,535 bytes',
    type: map('string'),
    value: new Map([['é'.repeat(32_768), 'x']]),
    reason: /more than 65535 bytes/,
  },
  {
    title: 'a wrong value in a map',
    type: map('string'),
    value: new Map([['a b', 1]]),
    reason: /^is a number, expected a string$/,
    path: 'value["a b"]',
  },
  { title: 'a Map as record', type: record('string'), value: new Map(), reason: /^is a Map, expected a plain object$/ },
  {
    title: 'an instance as record',
    type: record('string'),
    value: new Address(),
    reason: /^is an Address, expected a plain object$/,
  },
  { title: 'an empty name in a record', type: record('string'), value: { '': 'x' }, reason: /^has an empty key/ },
  {
    title: 'a throwing getter in a record',
    type: record('string'),
    value: {
      get a(): string {
        throw new Error('secret')
      },
    },
    reason: /^threw an error when it was accessed/,
  },
  {
    title: 'a wrong value in a nested list',
    type: nested(Address),
    value: address({ lines: ['a', 'b', 5] }),
    reason: /^is a number, expected a string$/,
    path: 'value.lines[2]',
  },
  {
    title: 'a required value missing in a list of nested',
    type: list(nested(Address)),
    value: [{}],
    reason: /^has no value, but is required$/,
    path: 'value[0].street',
  },
  {
    title: 'an instance of another class as nested',
    type: nested(Address),
    value: new Date(0),
    reason: /^is a Date, expected an instance of Address or a plain object$/,
  },
  {
    title: 'an instance of a subclass as nested',
    type: nested(Address),
    value: new Located(),
    reason: /^is a Located, expected an instance of Address/,
  },
  {
    title: 'a text as nested',
    type: nested(Address),
    value: 'x',
    reason: /^is a string, expected an instance of Address/,
  },
  { title: 'a codec that throws', type: throwing, value: 1, reason: /^made its codec's `encode` throw/ },
  { title: 'a codec that returns nothing', type: returning(undefined), value: 1, reason: /^is no AttributeValue/ },
  { title: 'a codec that returns a plain value', type: returning('text'), value: 1, reason: /^is no AttributeValue/ },
  {
    title: 'a codec that returns an unknown type',
    type: returning({ X: 'y' }),
    value: 1,
    reason: /^is X, expected an AttributeValue/,
  },
  {
    title: 'a codec that returns two types',
    type: returning({ S: 'x', N: '1' }),
    value: 1,
    reason: /more than one type/,
  },
  {
    title: 'a codec that returns no text',
    type: returning({ S: 5 }),
    value: 1,
    reason: /^is a number, expected a string$/,
  },
  { title: 'a codec that returns NaN', type: returning({ N: 'NaN' }), value: 1, reason: /is not a number/ },
  { title: 'a codec that returns an empty set', type: returning({ SS: [] }), value: 1, reason: /^is an empty set/ },
  {
    title: 'a codec that returns equal numbers',
    type: returning({ NS: ['1', '1.0'] }),
    value: 1,
    reason: /^is a set with equal members/,
  },
  {
    title: 'a codec that returns a false NULL',
    type: returning({ NULL: false }),
    value: 1,
    reason: /^is a NULL that isn't true/,
  },
  {
    title: 'a codec that returns an empty name',
    type: returning({ M: { '': { S: 'x' } } }),
    value: 1,
    reason: /^has an empty key/,
  },
  {
    title: 'a codec that returns a bad element',
    type: returning({ L: [{ S: 'x' }, { N: '' }] }),
    value: 1,
    reason: /is not a number/,
    path: 'value[1]',
  },
  {
    title: 'undefined within unknown',
    type: 'unknown',
    value: { a: [undefined] },
    reason: /^is undefined: set `removeUndefinedValues`/,
    path: 'value["a"][0]',
  },
  {
    title: 'an instance within unknown',
    type: 'unknown',
    value: { a: new Address() },
    reason: /^is an Address that DynamoDBDocumentClient doesn't take/,
    path: 'value["a"]',
  },
  {
    title: 'NaN within unknown',
    type: 'unknown',
    value: [Number.NaN],
    reason: /DynamoDBDocumentClient doesn't take/,
    path: 'value[0]',
  },
  {
    title: 'a big number within unknown',
    type: 'unknown',
    value: 2 ** 60,
    reason: /DynamoDBDocumentClient doesn't take/,
  },
  {
    title: 'an empty set within unknown',
    type: 'unknown',
    value: new Set(),
    reason: /DynamoDBDocumentClient doesn't take/,
  },
  {
    title: 'equal numbers within unknown',
    type: 'unknown',
    value: new Set([NumberValue.from('1'), NumberValue.from('1.0')]),
    reason: /^is a set with equal members/,
  },
  {
    title: 'an ill-formed string within unknown',
    type: 'unknown',
    value: { a: '\ud800' },
    reason: /ill-formed string/,
    path: 'value["a"]',
  },
  {
    title: 'an empty name within unknown',
    type: 'unknown',
    value: { a: { '': 1 } },
    reason: /^has an empty key/,
    path: 'value["a"]',
  },
  {
    title: 'a symbol',
    type: 'unknown',
    value: Symbol('x'),
    reason: /^is a symbol that DynamoDBDocumentClient doesn't take/,
  },
]

for (const { title, type, value, reason, path = 'value' } of rows) {
  test(`refused: ${title}`, (t) => {
    const { codec, create } = define({ value: type, other: 'string' })
    const problems: unknown[] = []
    const entity = create({ value, other: 'fine' })
    const item = codec.encode(entity, problems as never)
    const [problem] = problemsOf(codec, entity)
    t.is(problems.length, 1)
    t.regex(problem?.reason ?? '', reason)
    t.is(problem?.attribute, path)
    t.notRegex(JSON.stringify(problem), /secret/)
    t.deepEqual(item, { id: { S: 'x' }, other: { S: 'fine' } })
  })
}

test('31 maps and lists around a value are stored, 32 are refused', (t) => {
  const { codec, create } = define({ value: 'unknown' })
  t.deepEqual(problemsOf(codec, create({ value: wrapped(31) })), [])
  t.regex(problemsOf(codec, create({ value: wrapped(32) }))[0]?.reason ?? '', /nested too deep.*31 maps and lists/)
  t.deepEqual(codec.decode(codec.encode(create({ value: wrapped(31) }), [])), create({ value: wrapped(31) }))
})

test('31 levels count through lists, records, nested classes and codecs alike', (t) => {
  class Node {
    next?: Node
  }
  defineEmbedded(Node, { attributes: { next: nested(() => Node) } })
  const chain = (levels: number): object => Array.from({ length: levels }).reduce<object>((next) => ({ next }), {})
  const { codec, create } = define({
    value: list(nested(Node)),
    other: record(returning({ L: [{ M: { a: { S: 'x' } } }] })),
  })
  t.deepEqual(problemsOf(codec, create({ value: [chain(29)], other: { a: 1 } })), [])
  t.regex(problemsOf(codec, create({ value: [chain(31)] }))[0]?.reason ?? '', /nested too deep/)
})

test('values that hold themselves are refused, in every type that can', (t) => {
  const record_: Record<string, unknown> = {}
  Object.assign(record_, { self: record_ })
  class Loop {
    self?: Loop
  }
  defineEmbedded(Loop, { attributes: { self: nested(() => Loop) } })
  const loop = new Loop()
  loop.self = loop
  const { codec, create } = define({ a: 'unknown', b: 'unknown', c: nested(Loop) })
  const problems = problemsOf(codec, create({ a: cyclic, b: record_, c: loop }))
  t.deepEqual(
    problems.map(({ reason }) => /nested too deep.*the value holds itself/.test(reason)),
    [true, true, true],
  )
})

test('every bad attribute is reported, in the order of the schema', (t) => {
  const { codec, create } = define({ a: 'string', b: 'number', c: { type: 'date', required: true } })
  const problems = problemsOf(codec, create({ id: undefined, a: 1, b: 'x' }))
  t.deepEqual(
    problems.map(({ attribute }) => attribute),
    ['id', 'a', 'b', 'c'],
  )
})

test('the error of a codec or getter is the cause of its problem, and its text is not copied', (t) => {
  const { codec, create } = define({ a: throwing, b: 'string' })
  const entity = create({ a: 1 })
  Object.defineProperty(entity, 'b', {
    get() {
      throw new RangeError('secret')
    },
  })
  const [a, b] = problemsOf(codec, entity)
  t.like(a?.cause, { message: 'secret' })
  t.true(b?.cause instanceof RangeError)
  t.notRegex(`${a?.reason}${b?.reason}`, /secret/)
})

test('a key can be neither null nor undefined', (t) => {
  const { codec, create } = define({})
  t.regex(problemsOf(codec, create({ id: null }))[0]?.reason ?? '', /^is null, which a key can't be$/)
  t.regex(problemsOf(codec, create({ id: undefined }))[0]?.reason ?? '', /^has no value, but is required$/)
})
