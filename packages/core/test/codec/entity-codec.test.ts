import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { NumberValue } from '@aws-sdk/lib-dynamodb'
import {
  type AttributeType,
  DecodeError,
  defineEmbedded,
  defineEntity,
  KeyError,
  list,
  nested,
  oneOf,
  SchemaError,
} from '@sluice/core'
import test from 'ava'
import { codecOf } from '#src/codec/entity-codec.js'
import { define, encode, load } from './define.js'

class Song {
  artist!: string
  title!: string
  year?: number
  #plays = 0

  constructor(artist: string) {
    if (artist === undefined) throw new Error('the constructor was run')
    this.artist = artist
  }

  get plays(): number {
    return this.#plays
  }

  describe(): string {
    return `${this.artist}: ${this.title}`
  }
}
const Songs = defineEntity(Song, {
  table: 'Music',
  partitionKey: 'artist',
  sortKey: 'title',
  attributes: { year: 'number', title: 'string', artist: 'string' },
})
const codec = codecOf(Songs.schema)

test('a loaded entity is an instance of its class, built without its constructor', (t) => {
  const song = codec.decode({ artist: { S: 'Nico' }, title: { S: 'Janitor' } }) as Song
  t.true(song instanceof Song)
  t.is(song.constructor, Song)
  t.is(song.describe(), 'Nico: Janitor')
  t.throws(() => song.plays, { instanceOf: TypeError }, 'private fields are only set up by the constructor')
})

test('every modelled property is there, in the order declared, undefined where the item has no value', (t) => {
  const song = codec.decode({ title: { S: 'Janitor' }, artist: { S: 'Nico' } })
  t.deepEqual(Object.entries(song), [
    ['year', undefined],
    ['title', 'Janitor'],
    ['artist', 'Nico'],
  ])
})

test('a codec is compiled once for each class and translation', (t) => {
  const translation = { marshallOptions: { removeUndefinedValues: true } }
  t.is(codecOf(Songs.schema), codec)
  t.is(codecOf(Songs.schema, translation), codecOf(Songs.schema, translation))
  t.not(codecOf(Songs.schema, translation), codec)
  t.is(codec.schema, Songs.schema)
})

test('a key is encoded from an entity or from a key object', (t) => {
  const key = { artist: { S: 'Nico' }, title: { S: 'Janitor' } }
  t.deepEqual(codec.encodeKey(Object.assign(new Song('Nico'), { title: 'Janitor', year: 1985 })), key)
  t.deepEqual(codec.encodeKey({ title: 'Janitor', artist: 'Nico' }), key)
  t.deepEqual(codec.encodeKey({ title: '', artist: '' }), { artist: { S: '' }, title: { S: '' } })
})

test('each type of key is encoded in its canonical form', (t) => {
  const rows: readonly (readonly [AttributeType, unknown, AttributeValue])[] = [
    ['number', -0, { N: '0' }],
    ['number', 1e-7, { N: '0.0000001' }],
    ['bigint', 10n, { N: '10' }],
    ['decimal', NumberValue.from('1.50'), { N: '1.5' }],
    ['date', new Date(0), { S: '1970-01-01T00:00:00.000Z' }],
    ['epoch-seconds', new Date(1999), { N: '1' }],
    ['epoch-seconds', new Date(-1), { N: '-1' }],
    ['epoch-ms', new Date(1999), { N: '1999' }],
    ['binary', Buffer.from([1, 2]), { B: new Uint8Array([1, 2]) }],
    [oneOf('a', 'b'), 'a', { S: 'a' }],
    [{ encode: (value) => ({ S: `u#${value}` }), decode: (stored) => stored.S, keyType: 'S' }, 5, { S: 'u#5' }],
  ]
  for (const [type, value, encoded] of rows) {
    class Keyed {
      key!: unknown
    }
    const { schema } = defineEntity(Keyed, { table: 'T', partitionKey: 'key', attributes: { key: type as 'unknown' } })
    t.deepEqual(codecOf(schema).encodeKey({ key: value }), { key: encoded })
  }
})

test('a key without all its parts is refused, naming what is there', (t) => {
  const refused = (source: unknown, property: string, message: RegExp) => {
    const error = t.throws(() => codec.encodeKey(source as object), {
      instanceOf: KeyError,
      code: 'INCOMPLETE_KEY',
      message,
    })
    t.is(error?.className, 'Song')
    t.is(error?.property, property)
    t.false(Object.hasOwn(error ?? {}, 'cause'))
  }
  const remedy = 'give each part of the key \\{ artist, title \\} a value'
  refused(
    { artist: 'Nico' },
    'title',
    RegExp(`^Song\\.title has no value in \\{ artist: "Nico", title: missing \\}: ${remedy}`),
  )
  refused({ title: 'x' }, 'artist', /^Song\.artist has no value in \{ artist: missing, title: "x" \}/)
  refused({ artist: 'Nico', title: null }, 'title', /title: missing/)
  for (const source of [{}, undefined, null, 'Nico', 5]) refused(source, 'artist', /^Song\.artist has no value/)
})

test('a key with a part of the wrong type is refused, with the reason and without the value', (t) => {
  const refused = (source: object, message: RegExp) =>
    t.throws(() => codec.encodeKey(source), { instanceOf: KeyError, code: 'INVALID_KEY', message })
  refused(
    { artist: 'Nico', title: 7 },
    /^Song\.title can't be a key: it is a number, expected a string, in \{ artist: "Nico", title: invalid \}\.$/,
  )
  refused({ artist: '\ud800', title: 'x' }, /^Song\.artist can't be a key: it is an ill-formed string/)
  const cause = new Error('secret')
  const throwing = Object.defineProperty({ artist: 'Nico' }, 'title', {
    get() {
      throw cause
    },
  })
  const error = refused(throwing, /^Song\.title can't be a key: it threw an error/)
  t.is(error?.cause, cause)
  t.notRegex(error?.message ?? '', /secret/)
})

test('a codec as key must keep to its keyType', (t) => {
  class Keyed {
    key!: unknown
  }
  const keyCodec = { encode: () => ({ N: '1' }), decode: () => 1, keyType: 'S' } as const
  const { schema } = defineEntity(Keyed, { table: 'T', partitionKey: 'key', attributes: { key: keyCodec as never } })
  t.throws(() => codecOf(schema).encodeKey({ key: 1 }), {
    code: 'INVALID_KEY',
    message: /it is N by its codec, whose `keyType` is S/,
  })
})

test('a stored key that its type would write in another way is refused: a save would go to another item', (t) => {
  class Event {
    at!: Date
  }
  const { schema } = defineEntity(Event, { table: 'T', partitionKey: 'at', attributes: { at: 'date' } })
  const decode = (S: string) => codecOf(schema).decode({ at: { S } })
  t.deepEqual({ ...decode('2020-01-01T00:00:00.000Z') }, { at: new Date(Date.UTC(2020, 0)) })
  t.throws(() => decode('2020-01-01T00:00:00Z'), {
    instanceOf: DecodeError,
    message: /a save would go to another item/,
  })
})

const misfits: readonly (readonly [title: string, type: AttributeType, stored: AttributeValue, reason: RegExp])[] = [
  ['another type', 'number', { S: 'secret' }, /^is S, expected N$/],
  ['another type for a string', 'string', { N: '1' }, /^is N, expected S$/],
  ['another type for a set', 'string-set', { L: [] }, /^is L, expected SS$/],
  ['another type for a boolean', 'boolean', { S: 'true' }, /^is S, expected BOOL$/],
  ['no AttributeValue at all', 'string', {} as AttributeValue, /^is an empty AttributeValue, expected S$/],
  ['a fraction beyond a double', 'number', { N: '0.1234567890123456789' }, /can't hold exactly.*'bigint'.*'decimal'/],
  ['an integer beyond a double', 'number', { N: '9007199254740993' }, /can't hold exactly/],
  ['a number beyond any double', 'number', { N: `1.${'1'.repeat(37)}E125` }, /can't hold exactly/],
  ['an inexact member of a set', 'number-set', { NS: ['1', '9007199254740993'] }, /^has a member that holds a number/],
  ['what is no number', 'number', { N: '0x10' }, /is not a number/],
  ['a fraction as bigint', 'bigint', { N: '1.5' }, /with a fraction: declare it as 'decimal'/],
  ['a date without a zone', 'date', { S: '2020-01-01T00:00:00' }, /isn't a date in ISO 8601/],
  ['a date with microseconds', 'date', { S: '2020-01-01T00:00:00.123456Z' }, /isn't a date in ISO 8601/],
  ['no date', 'date', { S: 'Jan 5 2020' }, /isn't a date in ISO 8601/],
  ['a day that does not exist', 'date', { S: '2020-13-01T00:00:00Z' }, /isn't a date in ISO 8601/],
  ['a fraction of a second', 'epoch-seconds', { N: '1.5' }, /isn't a whole number of seconds/],
  [
    'seconds beyond a Date',
    'epoch-seconds',
    { N: '8640000000001' },
    /isn't a whole number of seconds that a Date can hold/,
  ],
  ['none of oneOf', oneOf('a', 'b'), { S: 'secret' }, /^holds none of the values that oneOf\(\) lists$/],
  [
    'an inexact number within unknown',
    'unknown',
    { N: '0.1234567890123456789' },
    /can't hold exactly: set `wrapNumbers`/,
  ],
  [
    'an inexact member within unknown',
    'unknown',
    { NS: ['1', '0.1234567890123456789'] },
    /can't hold exactly: set `wrapNumbers`/,
  ],
  ['a number that the SDK refuses', 'unknown', { N: '10000000000000000.5' }, /can't be read by the SDK's conversion/],
]

for (const [title, type, stored, reason] of misfits) {
  test(`refused when read: ${title}`, (t) => {
    const { codec } = define({ value: { type: type as 'unknown', name: 'stored-as' } })
    const error = t.throws(() => load(codec, { 'stored-as': stored }), {
      instanceOf: DecodeError,
      code: 'DECODE_FAILED',
    })
    const [, text = ''] =
      /^Can't load Thing \{ id: "x" \}: attribute `stored-as` (.*)\.$/.exec(error?.message ?? '') ?? []
    t.regex(text, reason)
    t.is(error?.attribute, 'stored-as')
    t.is(error?.key, '{ id: "x" }')
    t.notRegex(error?.message ?? '', /secret/)
  })
}

test('a misfit deep inside is named by its path of attribute names', (t) => {
  class Address {
    lines!: string[]
  }
  defineEmbedded(Address, { attributes: { lines: { type: list('string'), name: 'l' } } })
  const { codec } = define({ homes: list(nested(Address)) })
  const error = t.throws(
    () => load(codec, { homes: { L: [{ M: {} }, { M: { l: { L: [{ S: 'a' }, { N: '1' }] } } }] } }),
    {
      instanceOf: DecodeError,
    },
  )
  t.is(error?.attribute, 'homes[1].l[1]')
})

test('an error of a codec when read is the cause, and its text is not copied', (t) => {
  const cause = new Error('secret')
  const throwing = {
    encode: () => ({ S: 'x' }),
    decode: () => {
      throw cause
    },
  }
  const { codec } = define({ value: throwing })
  const error = t.throws(() => load(codec, { value: { S: 'x' } }), { instanceOf: DecodeError })
  t.is(error?.cause, cause)
  t.regex(error?.message ?? '', /made its codec's `decode` throw/)
  t.notRegex(error?.message ?? '', /secret/)
})

test('numbers that a double holds exactly are read, whatever their size', (t) => {
  const { codec } = define({ value: 'number' })
  for (const [N, value] of [
    ['1e20', 1e20],
    ['9007199254740994', 2 ** 53 + 2],
    ['-0', 0],
    ['0.1', 0.1],
    ['5E-5', 5e-5],
  ] as const) {
    t.is(load<{ readonly value: number }>(codec, { value: { N } }).value, value)
  }
})

test('a default is what a loaded instance gets where the attribute is absent, a function is called for each', (t) => {
  const { codec, create } = define({
    color: { type: 'string', default: 'red' },
    tags: { type: list('string'), default: () => ['new'] },
    none: { type: 'string', default: null },
  })
  const [first, second] = [load(codec, {}), load(codec, {})]
  t.deepEqual({ ...first }, { id: 'x', color: 'red', tags: ['new'], none: null })
  t.not(first.tags, second.tags)
  t.is(load(codec, { color: { NULL: true } }).color, null)
  t.deepEqual(encode(codec, create({})), { id: { S: 'x' } }, 'nothing is added when written')
})

test('a nested class may be registered after the class that uses it, but not later than its first use', (t) => {
  class Later {
    x!: string
  }
  class Early {
    id!: string
    later!: Later
  }
  const { schema } = defineEntity(Early, {
    table: 'T',
    partitionKey: 'id',
    attributes: { id: 'string', later: nested(() => Later) },
  })
  const error = t.throws(() => codecOf(schema), {
    instanceOf: SchemaError,
    message:
      /^Early\.later is nested\(Later\), but Later is not registered: add @Embedded to it or call defineEmbedded/,
  })
  t.is(error?.property, 'later')
  defineEmbedded(Later, { attributes: { x: 'string' } })
  t.deepEqual(codecOf(schema).encode({ id: '1', later: { x: 'y' } }, []), {
    id: { S: '1' },
    later: { M: { x: { S: 'y' } } },
  })
})

test('a plain object is stored as a nested instance, and comes back as one', (t) => {
  class Point {
    x!: number
  }
  defineEmbedded(Point, { attributes: { x: 'number' } })
  const { codec, create } = define({ at: nested(Point) })
  const item = encode(codec, create({ at: { x: 1, other: 'not modelled' } }))
  t.deepEqual(item.at, { M: { x: { N: '1' } } })
  t.true(load(codec, item).at instanceof Point)
})

test('the bytes of an image and of a loaded instance are copies', (t) => {
  const { codec, create } = define({ one: 'binary', set: 'binary-set', any: 'unknown' })
  const buffer = Buffer.from([1])
  const item = encode(codec, create({ one: buffer, set: new Set([buffer]), any: { buffer } }))
  buffer[0] = 9
  t.deepEqual(item.one, { B: new Uint8Array([1]) })
  t.deepEqual(item.set, { BS: [new Uint8Array([1])] })
  t.deepEqual(item.any, { M: { buffer: { B: new Uint8Array([1]) } } })
  const loaded = codec.decode(item) as { one: Uint8Array; set: Set<Uint8Array>; any: { buffer: Uint8Array } }
  for (const bytes of [loaded.one, ...loaded.set, loaded.any.buffer]) bytes[0] = 7
  t.deepEqual(item.one, { B: new Uint8Array([1]) })
  t.deepEqual(item.set, { BS: [new Uint8Array([1])] })
  t.deepEqual(item.any, { M: { buffer: { B: new Uint8Array([1]) } } })
  t.is(Object.getPrototypeOf(loaded.one), Uint8Array.prototype, 'a plain Uint8Array, also from a Buffer')
})

test('what a codec of one’s own returns and gets is a copy', (t) => {
  const shared: AttributeValue = { L: [{ S: 'a' }] }
  const got: AttributeValue[] = []
  const sharing = {
    encode: () => shared,
    decode: (stored: AttributeValue) => {
      got.push(stored)
      return 'x'
    },
  }
  const { codec, create } = define({ value: sharing })
  const item = encode(codec, create({ value: 1 }))
  shared.L?.push({ S: 'b' })
  t.deepEqual(item.value, { L: [{ S: 'a' }] })
  codec.decode(item)
  got[0]?.L?.push({ S: 'c' })
  t.deepEqual(item.value, { L: [{ S: 'a' }] })
})

test('a decimal is the NumberValue that lib-dynamodb exports; one of another install is taken too', (t) => {
  class Foreign {
    readonly value: string
    constructor(value: string) {
      this.value = value
    }
    toBigInt(): bigint {
      return BigInt(this.value)
    }
    toString(): string {
      return this.value
    }
  }
  const { codec, create } = define({ value: 'decimal', any: 'unknown' })
  const foreign = new Foreign('1.50')
  const item = encode(codec, create({ value: foreign, any: [foreign, new Set([foreign])] }))
  t.deepEqual(item.value, { N: '1.5' })
  t.deepEqual(item.any, { L: [{ N: '1.5' }, { NS: ['1.5'] }] })
  t.true(load(codec, { value: { N: '1.5' } }).value instanceof NumberValue)
})

test('values of another realm are taken: a test runner may run code in a context of its own', async (t) => {
  const { runInNewContext } = await import('node:vm')
  const foreign = (code: string): unknown => runInNewContext(code)
  const { codec, create } = define({ a: 'date', b: 'binary', c: 'string-set', d: list('string') })
  t.deepEqual(
    encode(
      codec,
      create({
        a: foreign('new Date(0)'),
        b: foreign('new Uint8Array([1])'),
        c: foreign('new Set(["x"])'),
        d: foreign('["y"]'),
      }),
    ),
    {
      id: { S: 'x' },
      a: { S: '1970-01-01T00:00:00.000Z' },
      b: { B: new Uint8Array([1]) },
      c: { SS: ['x'] },
      d: { L: [{ S: 'y' }] },
    },
  )
})
