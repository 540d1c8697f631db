import { defineEntity, type IndexDefinitions, list, SchemaError } from '@sluice/core'
import test from 'ava'

// as JavaScript callers may write it
const define = defineEntity as unknown as (...args: unknown[]) => unknown

class Song {
  artist!: string
  title!: string
  year?: number
  tags?: Set<string>
  lines?: string[]
  cover?: Uint8Array
}
const attributes = {
  artist: 'string',
  title: 'string',
  year: 'number',
  tags: { type: 'string-set', name: 'labels' },
  lines: list('string'),
  cover: 'binary',
} as const
const table = { table: 'Music', partitionKey: 'artist', sortKey: 'title', attributes } as const

interface BadRow {
  readonly title: string
  readonly indexes: unknown
  readonly message: RegExp
  readonly property?: string
  /** What differs from the good definition besides. */
  readonly definition?: object
}

const year = { partitionKey: 'year' }
const many = <D>(count: number, of: (i: number) => D): Record<string, D> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`index${i}`, of(i)]))

const wide = Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`p${i}`, 'string']))

const badRows: readonly BadRow[] = [
  { title: 'indexes that are no object', indexes: 'byYear', message: /^Song has `indexes` that aren't an object/ },
  {
    title: 'an index without definition',
    indexes: { byYear: null },
    message: /^Song has an index byYear without a def/,
  },
  {
    title: 'a name of two characters',
    indexes: { ab: year },
    message: /^Song has an index named `ab`: names have 3 to 255 characters of a-z/,
  },
  { title: 'a name of 256 characters', indexes: { ['x'.repeat(256)]: year }, message: /names have 3 to 255/ },
  { title: 'a name with a space', indexes: { 'by year': year }, message: /^Song has an index named `by year`/ },
  {
    title: 'no partition key',
    indexes: { byYear: { sortKey: 'year' } },
    message: /^Song has an index byYear without a partition key: name a property, or make it `local: true`/,
  },
  {
    title: 'a key without attribute',
    indexes: { byYear: { partitionKey: 'nope' } },
    message: /^Song\.nope is a key of the index byYear without an attribute: declare it/,
    property: 'nope',
  },
  {
    title: 'a sort key without attribute',
    indexes: { byYear: { ...year, sortKey: 'nope' } },
    message: /^Song\.nope is a key of the index byYear without an attribute/,
    property: 'nope',
  },
  {
    title: 'a set as key',
    indexes: { byTag: { partitionKey: 'tags' } },
    message: /^Song\.tags can't be a key of the index byTag: DynamoDB keys are strings, numbers or binary/,
    property: 'tags',
  },
  {
    title: 'a list as sort key',
    indexes: { byYear: { ...year, sortKey: 'lines' } },
    message: /^Song\.lines can't be a key of the index byYear/,
    property: 'lines',
  },
  {
    title: 'one property as both keys',
    indexes: { byYear: { ...year, sortKey: 'year' } },
    message: /^Song\.year can't be both partition and sort key of the index byYear/,
    property: 'year',
  },
  {
    title: 'a projection that is none',
    indexes: { byYear: { ...year, projection: 'some' } },
    message: /^Song has an index byYear with a `projection` that isn't 'all', 'keys' or a list/,
  },
  {
    title: 'a projection of a property without attribute',
    indexes: { byYear: { ...year, projection: ['nope'] } },
    message: /^Song\.nope is projected into the index byYear without an attribute/,
    property: 'nope',
  },
  {
    title: 'a local that is no boolean',
    indexes: { byYear: { ...year, local: 'yes' } },
    message: /^Song has an index byYear whose `local` isn't true or false/,
  },
  {
    title: 'a local index of a table without sort key',
    indexes: { byYear: { local: true, sortKey: 'year' } },
    definition: { sortKey: undefined },
    message: /^Song has a local index byYear but its table has no sort key/,
  },
  {
    title: 'a local index without sort key',
    indexes: { byYear: { local: true } },
    message: /^Song has a local index byYear without a sort key/,
  },
  {
    title: 'a local index with another partition key',
    indexes: { byYear: { local: true, partitionKey: 'year', sortKey: 'cover' } },
    message: /^Song has a local index byYear with the partition key `year`: it shares the table's/,
  },
  {
    title: "a local index with the table's sort key",
    indexes: { byTitle: { local: true, sortKey: 'title' } },
    message: /^Song has a local index byTitle with the table's own sort key/,
  },
  {
    title: "a local index with the table's partition key as sort key",
    indexes: { again: { local: true, sortKey: 'artist' } },
    message: /^Song\.artist can't be both partition and sort key of the index again/,
    property: 'artist',
  },
  {
    title: '21 global indexes',
    indexes: many(21, () => year),
    message: /^Song has 21 global indexes, DynamoDB takes 20 a table/,
  },
  {
    title: 'six local indexes',
    indexes: many(6, () => ({ local: true, sortKey: 'year' })),
    message: /^Song has 6 local indexes, DynamoDB takes 5 a table/,
  },
  {
    title: '102 projected attributes',
    indexes: many(2, () => ({ ...year, projection: Object.keys(wide) })),
    definition: { attributes: { ...attributes, ...wide } },
    message: /^Song has indexes that name 102 attributes in their projections, DynamoDB takes 100 in all/,
  },
]

for (const { title, indexes, definition, message, property } of badRows) {
  test(`refused: ${title}`, (t) => {
    class Song {}
    const error = t.throws(() => define(Song, { ...table, ...definition, indexes }), {
      instanceOf: SchemaError,
      code: 'INVALID_SCHEMA',
      message,
    })
    t.is(error?.className, 'Song')
    t.is(error?.property, property)
  })
}

const YEAR = { property: 'year', name: 'year', scalarType: 'N' } as const
const TITLE = { property: 'title', name: 'title', scalarType: 'S' } as const

test('definitions become frozen index schemas, in the order defined', (t) => {
  const projection: ('tags' | 'year')[] = ['tags', 'year', 'tags']
  const { schema } = defineEntity(Song, {
    ...table,
    indexes: {
      byYear: { partitionKey: 'year', sortKey: 'title', projection },
      'Year.local_1': { local: true, sortKey: 'year' },
      covers: { partitionKey: 'cover', projection: 'keys' },
      onlyKeys: { partitionKey: 'title', projection: ['artist'] },
    },
  })
  projection.pop()
  t.deepEqual(schema.indexes, [
    // keys are in each index anyway
    { name: 'byYear', kind: 'global', key: { partitionKey: YEAR, sortKey: TITLE }, projection: ['tags'] },
    {
      ...{ name: 'Year.local_1', kind: 'local', projection: 'all' },
      key: { partitionKey: { property: 'artist', name: 'artist', scalarType: 'S' }, sortKey: YEAR },
    },
    {
      ...{ name: 'covers', kind: 'global', projection: 'keys' },
      key: { partitionKey: { property: 'cover', name: 'cover', scalarType: 'B' }, sortKey: undefined },
    },
    { name: 'onlyKeys', kind: 'global', key: { partitionKey: TITLE, sortKey: undefined }, projection: 'keys' },
  ])
  for (const index of schema.indexes) t.true(Object.isFrozen(index) && Object.isFrozen(index.key))
  t.true(Object.isFrozen(schema.indexes) && Object.isFrozen(schema.indexes[0]?.projection))
})

test('a class without indexes has none, and 20 global ones with 5 local ones are taken', (t) => {
  class None extends Song {}
  class Most extends Song {}
  t.deepEqual(defineEntity(None, table).schema.indexes, [])
  const indexes: IndexDefinitions<'year'> = {
    ...many(20, () => ({ partitionKey: 'year' }) as const),
    ...Object.fromEntries(
      Array.from({ length: 5 }, (_, i) => [`local${i}`, { local: true, sortKey: 'year' } as const]),
    ),
  }
  t.is(defineEntity(Most, { ...table, indexes }).schema.indexes.length, 25)
})
