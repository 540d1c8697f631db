import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { type AttributeType, defineEmbedded, list, map, nested, oneOf, record } from '@sluice/core'
import test from 'ava'
import { define, encode, load, problemsOf } from './define.js'

class Point {
  x?: number
}
defineEmbedded(Point, { attributes: { x: 'number' } })

const everyType: readonly AttributeType[] = [
  ...(['string', 'number', 'bigint', 'decimal', 'boolean', 'date', 'epoch-seconds', 'epoch-ms', 'binary'] as const),
  ...(['string-set', 'number-set', 'bigint-set', 'binary-set', 'unknown'] as const),
  list('string'),
  map('string'),
  record('string'),
  nested(Point),
  oneOf('a'),
  { encode: () => ({ S: 'x' }), decode: () => 'x' },
]

/** The table of docs/attribute-values.md, on a loaded entity: written, and read back. */
interface Row {
  readonly title: string
  readonly types: readonly AttributeType[]
  readonly value: unknown
  readonly stored: AttributeValue | undefined
  readonly loaded: unknown
}

const rows: readonly Row[] = [
  {
    title: 'undefined is left out, and loads as undefined',
    types: everyType,
    value: undefined,
    stored: undefined,
    loaded: undefined,
  },
  {
    title: 'null is stored as NULL, and loads as null',
    types: everyType,
    value: null,
    stored: { NULL: true },
    loaded: null,
  },
  {
    title: "'' is stored as ''",
    types: ['string', 'unknown', oneOf('', 'a')],
    value: '',
    stored: { S: '' },
    loaded: '',
  },
  {
    title: 'empty binary is stored as such',
    types: ['binary', 'unknown'],
    value: new Uint8Array(),
    stored: { B: new Uint8Array() },
    loaded: new Uint8Array(),
  },
  {
    title: 'an empty array is stored as an empty list',
    types: [list('string'), 'unknown'],
    value: [],
    stored: { L: [] },
    loaded: [],
  },
  {
    title: 'an empty Map is stored as an empty map',
    types: [map('string')],
    value: new Map(),
    stored: { M: {} },
    loaded: new Map(),
  },
  {
    title: 'an empty object is stored as an empty map',
    types: [record('string'), 'unknown'],
    value: {},
    stored: { M: {} },
    loaded: {},
  },
  {
    title: 'a nested instance without values is stored as an empty map',
    types: [nested(Point)],
    value: new Point(),
    stored: { M: {} },
    loaded: Object.assign(new Point(), { x: undefined }),
  },
  {
    title: 'null in a list is NULL',
    types: [list('string'), 'unknown'],
    value: [null],
    stored: { L: [{ NULL: true }] },
    loaded: [null],
  },
  {
    title: 'undefined in a Map is left out',
    types: [map('string')],
    value: new Map([['a', undefined]]),
    stored: { M: {} },
    loaded: new Map(),
  },
  {
    title: 'undefined in a record is left out',
    types: [record('string')],
    value: { a: undefined },
    stored: { M: {} },
    loaded: {},
  },
  {
    title: 'null in a Map is NULL',
    types: [map('string')],
    value: new Map([['a', null]]),
    stored: { M: { a: { NULL: true } } },
    loaded: new Map([['a', null]]),
  },
  {
    title: 'null in a record is NULL',
    types: [record('string')],
    value: { a: null },
    stored: { M: { a: { NULL: true } } },
    loaded: { a: null },
  },
  {
    title: "a set with '' is stored as such",
    types: ['string-set', 'unknown'],
    value: new Set(['']),
    stored: { SS: [''] },
    loaded: new Set(['']),
  },
]

for (const { title, types, value, stored, loaded } of rows) {
  test(title, (t) => {
    for (const type of types) {
      const { codec } = define({ value: type })
      const entity = load<{ value: unknown }>(codec, {})
      entity.value = value
      const item = encode(codec, entity)
      t.deepEqual(item, stored === undefined ? { id: { S: 'x' } } : { id: { S: 'x' }, value: stored })
      t.deepEqual((codec.decode(item) as { value: unknown }).value, loaded)
    }
  })
}

test('an empty set is refused: DynamoDB has none, and leaving it out would be a guess', (t) => {
  for (const type of ['string-set', 'number-set', 'bigint-set', 'binary-set'] as const) {
    const { codec } = define({ value: type })
    const entity = load<{ value: unknown }>(codec, {})
    entity.value = new Set()
    t.regex(problemsOf(codec, entity)[0]?.reason ?? '', /use undefined to leave the attribute out/)
  }
})

test('undefined in a list is refused: leaving it out would move the others', (t) => {
  const { codec } = define({ value: list('string') })
  const entity = load<{ value: unknown }>(codec, {})
  entity.value = ['a', undefined]
  t.is(problemsOf(codec, entity)[0]?.attribute, 'value[1]')
})

test('a value can be taken away from a loaded entity', (t) => {
  const { codec } = define({ value: 'string' })
  const entity = load<{ value: unknown }>(codec, { value: { S: 'x' } })
  entity.value = undefined
  t.deepEqual(encode(codec, entity), { id: { S: 'x' } })
})
