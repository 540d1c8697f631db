import { defineEmbedded, defineEntity, list, map, nested, oneOf, record, SchemaError, schemaOf } from '@sluice/core'
import test from 'ava'

// as JavaScript callers may write it
const define = defineEntity as unknown as (...args: unknown[]) => unknown
const embed = defineEmbedded as unknown as (...args: unknown[]) => unknown

const good = { table: 'T', partitionKey: 'id', attributes: { id: 'string' } }

interface BadRow {
  readonly title: string
  readonly definition: unknown
  readonly message: RegExp
  readonly property?: string
}

const attribute = (declaration: unknown) => ({ ...good, attributes: { id: 'string', x: declaration } })

const badRows: readonly BadRow[] = [
  { title: 'no definition', definition: undefined, message: /^Song has no definition/ },
  { title: 'no attributes', definition: { table: 'T', partitionKey: 'id' }, message: /^Song has no attributes/ },
  { title: 'no table', definition: { ...good, table: undefined }, message: /^Song has no table.*name or ARN/ },
  { title: 'an empty table name', definition: { ...good, table: '' }, message: /^Song has no table/ },
  {
    title: 'no partition key',
    definition: { ...good, partitionKey: undefined },
    message: /^Song has no partition key/,
  },
  {
    title: 'a partition key without attribute',
    definition: { ...good, partitionKey: 'nope' },
    message: /^Song\.nope is a key without an attribute/,
    property: 'nope',
  },
  {
    title: 'a sort key without attribute',
    definition: { ...good, sortKey: 'nope' },
    message: /^Song\.nope is a key without an attribute/,
    property: 'nope',
  },
  {
    title: 'one property as both keys',
    definition: { ...good, sortKey: 'id' },
    message: /^Song\.id can't be both/,
    property: 'id',
  },
  {
    title: 'a boolean key',
    definition: { ...good, attributes: { id: 'boolean' } },
    message: /^Song\.id can't be a key.*strings, numbers or binary/,
    property: 'id',
  },
  {
    title: 'a set as key',
    definition: { ...good, attributes: { id: 'string-set' } },
    message: /^Song\.id can't be a key/,
    property: 'id',
  },
  {
    title: 'unknown as key',
    definition: { ...good, attributes: { id: 'unknown' } },
    message: /^Song\.id can't be a key/,
    property: 'id',
  },
  {
    title: 'a list as key',
    definition: { ...good, attributes: { id: list('string') } },
    message: /^Song\.id can't be a key/,
    property: 'id',
  },
  {
    title: 'a codec without keyType as key',
    definition: { ...good, attributes: { id: { encode: () => ({ S: 'x' }), decode: () => 'x' } } },
    message: /^Song\.id can't be a key.*`keyType`/,
    property: 'id',
  },
  {
    title: 'a key with a default',
    definition: { ...good, attributes: { id: { type: 'string', default: 'x' } } },
    message: /^Song\.id is a key and can't have a default/,
    property: 'id',
  },
  {
    title: 'a key name over 255 bytes',
    definition: { ...good, attributes: { id: { type: 'string', name: 'é'.repeat(128) } } },
    message: /^Song\.id has a name of more than 255 bytes/,
    property: 'id',
  },
  {
    title: 'a version without attribute',
    definition: { ...good, version: 'nope' },
    message: /^Song\.nope is the version without an attribute: declare it/,
    property: 'nope',
  },
  {
    title: 'a key as version',
    definition: { ...good, version: 'id' },
    message: /^Song\.id is a key and can't be the version/,
    property: 'id',
  },
  {
    title: 'a version that is no number and no string',
    definition: { ...attribute('bigint'), version: 'x' },
    message: /^Song\.x can't be the version: declare it as 'number'.*or as 'string'/,
    property: 'x',
  },
  {
    title: 'a version with a default',
    definition: { ...attribute({ type: 'number', default: 0 }), version: 'x' },
    message: /^Song\.x is the version and can't have a default/,
    property: 'x',
  },
  {
    title: 'an unknown type name',
    definition: attribute('text'),
    message: /^Song\.x has no attribute type that Sluice knows \(got `text`\): name one/,
    property: 'x',
  },
  {
    title: 'a class as type',
    definition: attribute(Date),
    message: /^Song\.x has no attribute type.*the function or class `Date`/,
    property: 'x',
  },
  {
    title: 'a list of an unknown type',
    definition: attribute({ kind: 'list', element: 'text' }),
    message: /^Song\.x has no attribute type.*`list` that isn't complete/,
    property: 'x',
  },
  {
    title: 'an unknown kind',
    definition: attribute({ kind: 'tuple' }),
    message: /^Song\.x has no attribute type/,
    property: 'x',
  },
  {
    title: 'no type',
    definition: attribute(undefined),
    message: /^Song\.x has no attribute type.*got `undefined`/,
    property: 'x',
  },
  {
    title: 'a codec without decode',
    definition: attribute({ encode: () => ({ S: '' }) }),
    message: /^Song\.x has no attribute type/,
    property: 'x',
  },
  {
    title: 'options without a type',
    definition: attribute({ name: 'y' }),
    message: /^Song\.x has no attribute type/,
    property: 'x',
  },
  {
    title: 'an empty attribute name',
    definition: attribute({ type: 'string', name: '' }),
    message: /^Song\.x has an empty or ill-formed attribute name/,
    property: 'x',
  },
  {
    title: 'an ill-formed attribute name',
    definition: attribute({ type: 'string', name: '\ud800' }),
    message: /^Song\.x has an empty or ill-formed attribute name/,
    property: 'x',
  },
  {
    title: 'an attribute name over 65,535 bytes',
    definition: attribute({ type: 'string', name: 'x'.repeat(65_536) }),
    message: /^Song\.x has an attribute name of more than 65535 bytes/,
    property: 'x',
  },
  {
    title: 'two properties of one attribute',
    definition: attribute({ type: 'string', name: 'id' }),
    message: /^Song\.x and Song\.id are both stored as attribute `id`/,
    property: 'x',
  },
  {
    title: 'an object as default',
    definition: attribute({ type: list('string'), default: [] }),
    message: /^Song\.x has an object as its default.*give a function/,
    property: 'x',
  },
  {
    title: 'a property named constructor',
    definition: { ...good, attributes: { id: 'string', constructor: 'string' } },
    message: /^Song\.constructor can't be an attribute's property/,
    property: 'constructor',
  },
  {
    title: 'a property named __proto__',
    definition: { ...good, attributes: JSON.parse('{"id":"string","__proto__":"string"}') },
    message: /^Song\.__proto__ can't be an attribute's property/,
    property: '__proto__',
  },
  {
    title: 'a bad unknownAttributes',
    definition: { ...good, unknownAttributes: 'ignore' },
    message: /^Song has unknownAttributes `ignore`: use 'keep', 'drop' or 'throw'/,
  },
  {
    title: 'a validate that is no function',
    definition: { ...good, validate: true },
    message: /^Song has a `validate` that isn't a function/,
  },
]

for (const { title, definition, message, property } of badRows) {
  test(`refused: ${title}`, (t) => {
    class Song {}
    const error = t.throws(() => define(Song, definition), { instanceOf: SchemaError, code: 'INVALID_SCHEMA', message })
    t.is(error?.className, 'Song')
    t.is(error?.property, property)
    t.throws(() => schemaOf(Song), { code: 'NOT_AN_ENTITY' })
  })
}

test('refused: anything but a class', (t) => {
  for (const target of [undefined, null, {}, 'Song', () => undefined]) {
    t.throws(() => define(target, good), { instanceOf: SchemaError, message: /Expected a class/ })
    t.throws(() => embed(target, { attributes: {} }), { instanceOf: SchemaError, message: /Expected a class/ })
  }
})

test('refused: registering a class twice, in whichever way', (t) => {
  class Twice {
    id!: string
  }
  defineEntity(Twice, { table: 'T', partitionKey: 'id', attributes: { id: 'string' } })
  const message = /^Twice is already registered/
  t.throws(() => define(Twice, good), { instanceOf: SchemaError, message })
  t.throws(() => embed(Twice, { attributes: {} }), { instanceOf: SchemaError, message })
})

test('refused: nested() of what is no class yet, oneOf() of nothing or of mixed types', (t) => {
  t.throws(() => nested(undefined as never), { instanceOf: SchemaError, message: /nested\(\(\) => Class\)/ })
  t.throws(() => oneOf(), { instanceOf: SchemaError, message: /at least one value/ })
  t.throws(() => oneOf<string | number>('a', 1), { instanceOf: SchemaError, message: /all strings or all numbers/ })
})

test('a definition becomes a frozen schema, in the order declared', (t) => {
  class Song {
    artist!: string
    year!: number
    tags?: Set<string>
  }
  const definition = {
    table: 'Music',
    partitionKey: 'artist',
    sortKey: 'year',
    attributes: { artist: 'string', year: 'number', tags: { type: 'string-set', name: 'labels' } },
  } as const
  const { schema, entityClass } = defineEntity(Song, definition)
  t.is(entityClass, Song)
  t.is(schemaOf(Song), schema)
  t.is(schema.table, 'Music')
  t.deepEqual(schema.key, {
    partitionKey: { property: 'artist', name: 'artist', scalarType: 'S' },
    sortKey: { property: 'year', name: 'year', scalarType: 'N' },
  })
  t.deepEqual(
    schema.attributes.map(({ property, name }) => [property, name]),
    [
      ['artist', 'artist'],
      ['year', 'year'],
      ['tags', 'labels'],
    ],
  )
  t.is(schema.unknownAttributes, 'keep')
  t.true(Object.isFrozen(schema) && Object.isFrozen(schema.key) && Object.isFrozen(schema.attributes))
  t.true(schema.attributes.every(Object.isFrozen))
})

test('a number or a string can be the version, under another name too', (t) => {
  class Counted {
    id!: string
    rev?: number
  }
  const counted = defineEntity(Counted, {
    ...{ table: 'T', partitionKey: 'id', version: 'rev' },
    attributes: { id: 'string', rev: { type: 'number', name: 'v' } },
  })
  t.deepEqual(counted.schema.version, { property: 'rev', name: 'v', kind: 'number' })
  t.true(Object.isFrozen(counted.schema.version))
  class Tokened {
    id!: string
    rev?: string
  }
  const tokened = defineEntity(Tokened, {
    ...{ table: 'T', partitionKey: 'id', version: 'rev' },
    attributes: { id: 'string', rev: 'string' },
  })
  t.deepEqual(tokened.schema.version, { property: 'rev', name: 'rev', kind: 'token' })
  class Plain {
    id!: string
  }
  const plain = defineEntity(Plain, { table: 'T', partitionKey: 'id', attributes: { id: 'string' } })
  t.is(plain.schema.version, undefined)
})

test('the key types that DynamoDB has', (t) => {
  const scalarTypes = {
    ...{ string: 'S', date: 'S', number: 'N', bigint: 'N', decimal: 'N', 'epoch-seconds': 'N', 'epoch-ms': 'N' },
    binary: 'B',
  }
  for (const [type, expected] of Object.entries(scalarTypes)) {
    class Keyed {}
    define(Keyed, { ...good, attributes: { id: type } })
    t.is(schemaOf(Keyed).key.partitionKey.scalarType, expected as 'S', type)
  }
  class Sized {
    size!: 1 | 2
    color!: 'red' | 'blue'
  }
  const { schema } = defineEntity(Sized, {
    table: 'T',
    partitionKey: 'size',
    sortKey: 'color',
    attributes: { size: oneOf(1, 2), color: oneOf('red', 'blue') },
  })
  t.is(schema.key.partitionKey.scalarType, 'N')
  t.is(schema.key.sortKey?.scalarType, 'S')
})

test('declarations that do not fit their property do not compile', (t) => {
  class Song {
    id!: string
    year!: number
    lines!: string[]
    scores!: Map<string, number>
    counts!: Record<string, bigint>
    bytes!: Buffer
    color!: 'red' | 'blue'
  }
  const key = { table: 'T', partitionKey: 'id' } as const
  t.throws(() => {
    // @ts-expect-error a string is no number
    defineEntity(Song, { ...key, attributes: { id: 'number' } })
    defineEntity(Song, {
      ...key,
      attributes: {
        id: 'string',
        // @ts-expect-error a number is no string
        year: { type: 'string' },
        // @ts-expect-error strings are no numbers
        lines: list('number'),
        // @ts-expect-error a Map is no record
        scores: record('number'),
        // @ts-expect-error a record is no Map
        counts: map('bigint'),
        // @ts-expect-error loading gives a Uint8Array, which is no Buffer
        bytes: 'binary',
        // @ts-expect-error blue is missing
        color: oneOf('red'),
      },
    })
  })
  t.throws(() => {
    // @ts-expect-error no such property
    defineEntity(Song, { ...key, attributes: { id: 'string', nope: 'string' } })
    // @ts-expect-error the partition key has no declaration
    defineEntity(Song, { table: 'T', partitionKey: 'year', attributes: { id: 'string' } })
    // @ts-expect-error a version is a number or a string
    defineEntity(Song, { ...key, version: 'bytes', attributes: { id: 'string', bytes: 'bigint' } })
  })
})
