import 'reflect-metadata'
import { schemaOf } from '@sluice/core'
import { Attribute, Entity, Index, type IndexKey, list, PartitionKey, SortKey } from '@sluice/decorators'
import test from 'ava'

@Entity({ table: 'Music' })
class Song {
  @PartitionKey('string') artist!: PartitionKey<string>
  @SortKey('string') title!: SortKey<string>
  @Attribute('number') year!: number
  @Attribute({ type: 'string-set', name: 'labels' }) tags?: Set<string>
  @Attribute({ type: list('number'), required: true, default: () => [] }) plays!: number[]
}

test('a decorated class is registered with its table, key schema and attributes', (t) => {
  const schema = schemaOf(Song)
  t.is(schema.entityClass, Song)
  t.is(schema.className, 'Song')
  t.is(schema.table, 'Music')
  t.is(schema.unknownAttributes, 'keep')
  t.is(schema.validate, undefined)
  t.deepEqual(schema.key, {
    partitionKey: { property: 'artist', name: 'artist', scalarType: 'S' },
    sortKey: { property: 'title', name: 'title', scalarType: 'S' },
  })
  t.deepEqual(
    schema.attributes.map(({ property, name, type, required }) => [property, name, type, required]),
    [
      ['artist', 'artist', 'string', false],
      ['title', 'title', 'string', false],
      ['year', 'year', 'number', false],
      ['tags', 'labels', 'string-set', false],
      ['plays', 'plays', { kind: 'list', element: 'number' }, true],
    ],
  )
  const makeDefault = schema.attributes[4]?.default as () => unknown
  t.deepEqual(makeDefault(), [])
})

test('a plain property type works as a key, which may be stored under another name', (t) => {
  @Entity({ table: 'Albums', unknownAttributes: 'drop' })
  class Album {
    @PartitionKey({ type: 'number', name: 'PK' }) id!: number
  }
  const schema = schemaOf(Album)
  t.deepEqual(schema.key, { partitionKey: { property: 'id', name: 'PK', scalarType: 'N' }, sortKey: undefined })
  t.is(schema.unknownAttributes, 'drop')
})

test('decorating leaves the class a plain class', (t) => {
  const song = new Song()
  t.deepEqual(Reflect.ownKeys(Song.prototype), ['constructor'])
  t.is(Object.getPrototypeOf(song), Song.prototype)
  t.deepEqual(Object.keys(song), ['artist', 'title', 'year', 'tags', 'plays'])
})

test('indexes are declared on the properties that are their keys; a marked property names its type', (t) => {
  @Entity({ table: 'Movies' })
  class Movie {
    @PartitionKey() studio!: string
    @Index('byYear', 'sort') @SortKey() title!: string
    @Index('byYear', 'partition', { projection: 'keys' })
    @Attribute('number')
    year!: IndexKey<'byYear', 'partition', number, 'keys'>
  }
  const [index] = schemaOf(Movie).indexes
  t.like(index, { name: 'byYear', kind: 'global', projection: 'keys' })
  t.deepEqual([index?.key.partitionKey.property, index?.key.sortKey?.property], ['year', 'title'])
  const method = () => {
    class Song {
      @Index('byYear', 'partition', {}) play(): void {}
    }
    return Entity({ table: 'T' })(Song)
  }
  t.throws(method, { message: /^Song\.play: @Index\(\) is on a method\./ })
})
