import { marshall, NumberValueImpl, unmarshall } from '@aws-sdk/util-dynamodb'
import { defineEmbedded, list, map, nested, record } from '@sluice/core'
import test from 'ava'
import type { Translation } from '#src/codec/translation.js'
import { define, encode, load, problemsOf } from './define.js'

class Point {
  x?: number
  label?: string
}
defineEmbedded(Point, { attributes: { x: 'number', label: 'string' } })

const everything: Translation = {
  marshallOptions: {
    convertEmptyValues: true,
    removeUndefinedValues: true,
    convertClassInstanceToMap: true,
    allowImpreciseNumbers: true,
  },
  unmarshallOptions: { wrapNumbers: true },
}

/** What DocumentClient's conversion makes of the same value. */
const sdkValue = (value: unknown, { marshallOptions }: Translation): unknown =>
  (marshall({ value }, marshallOptions) as Record<string, unknown>).value

const values: readonly (readonly [title: string, value: unknown, translation?: Translation])[] = [
  ['scalars', ['a', '', 1, -0.5, 10n, true, null, Buffer.from([1])]],
  ['boxed scalars', [Object('a'), Object(1), Object(true)]],
  ['sets', [new Set(['a']), new Set([1, 2]), new Set([1n]), new Set([Buffer.from([1])])]],
  ['a NumberValue', [NumberValueImpl.from('1.5'), new Set([NumberValueImpl.from('2')])]],
  [
    'a Map',
    new Map<string, unknown>([
      ['a', 1],
      ['b', new Map()],
    ]),
  ],
  ['functions are left out', { a: () => 1, b: [() => 1, 'x'] }],
  ['inherited properties count', Object.assign(Object.create(null), { a: 1 })],
  ['removeUndefinedValues', { a: undefined, b: [undefined, 1], c: new Set([undefined, 'x']) }, everything],
  ['convertEmptyValues', { a: '', b: new Uint8Array(), c: new Set() }, everything],
  ['convertEmptyValues at the top', '', everything],
  ['convertClassInstanceToMap', { a: Object.assign(new Point(), { x: 1 }) }, everything],
  ['allowImpreciseNumbers', 2 ** 60, everything],
]

for (const [title, value, translation = {}] of values) {
  test(`written as DocumentClient writes it: ${title}`, (t) => {
    const { codec, create } = define({ value: 'unknown' }, { translation })
    const bytesAsArrays = (encoded: unknown): unknown =>
      JSON.parse(JSON.stringify(encoded, (_, inner: unknown) => (inner instanceof Uint8Array ? [...inner] : inner)))
    const plain = (encoded: unknown): unknown =>
      bytesAsArrays(
        JSON.parse(JSON.stringify(encoded), (_, inner: { type?: string; data?: unknown }) =>
          inner?.type === 'Buffer' ? inner.data : inner,
        ),
      )
    const normal = (encoded: unknown): unknown => plain(structuredClone(encoded))
    t.deepEqual(normal(encode(codec, create({ value })).value), normal(sdkValue(value, translation)))
  })
}

test('read as DocumentClient reads it', (t) => {
  const stored = {
    M: {
      a: { L: [{ S: 'x' }, { N: '1.5' }, { NULL: true }, { BOOL: false }] },
      b: { SS: ['a'] },
      c: { NS: ['1', '2'] },
      d: { N: '9007199254740993' },
    },
  } as const
  for (const unmarshallOptions of [{}, { wrapNumbers: true }, { wrapNumbers: (text: string) => `n${text}` }]) {
    const { codec } = define({ value: 'unknown' }, { translation: { unmarshallOptions } })
    const item = structuredClone(stored) as never
    t.deepEqual(load(codec, { value: item }).value, unmarshall({ value: item }, unmarshallOptions).value)
  }
})

test('all kinds of binary are taken as their bytes; what can only be read later is refused', (t) => {
  const { codec, create } = define({ value: 'unknown' })
  const { buffer } = new Uint8Array([1, 2, 3, 4])
  for (const value of [buffer, new DataView(buffer), new Uint16Array(buffer), new Uint8ClampedArray(buffer)]) {
    t.deepEqual(encode(codec, create({ value })).value, { B: new Uint8Array([1, 2, 3, 4]) })
  }
  t.regex(problemsOf(codec, create({ value: new Blob(['x']) }))[0]?.reason ?? '', /can't be read at once/)
})

test('translateConfig governs attributes of type unknown and no others', (t) => {
  const types = {
    text: 'string',
    bytes: 'binary',
    set: 'string-set',
    number: 'number',
    list: list('string'),
    map: map('string'),
    record: record('string'),
    point: nested(Point),
  } as const
  const values = {
    text: '',
    bytes: new Uint8Array(),
    number: 1.5,
    list: [''],
    map: new Map([['a', '']]),
    record: { a: '' },
    point: Object.assign(new Point(), { label: '' }),
  }
  const without = define(types)
  const within = define(types, { translation: everything })
  const item = encode(within.codec, within.create(values))
  t.deepEqual(item, encode(without.codec, without.create(values)))
  t.deepEqual({ ...within.codec.decode(item) }, { ...without.codec.decode(item) })
  for (const bad of [{ set: new Set() }, { list: [undefined] }, { number: 2 ** 60 }, { record: new Point() }]) {
    t.deepEqual(problemsOf(within.codec, within.create(bad)), problemsOf(without.codec, without.create(bad)))
    t.is(problemsOf(within.codec, within.create(bad)).length, 1)
  }
})

test('without options, what DocumentClient refuses is refused', (t) => {
  const { codec, create } = define({ value: 'unknown' })
  for (const value of [[undefined], new Set(), { a: new Point() }, 2 ** 60, Symbol('x'), () => 1]) {
    t.throws(() => marshall({ value: typeof value === 'function' ? [Symbol('x')] : value }))
    t.is(problemsOf(codec, create({ value })).length, 1)
  }
})
