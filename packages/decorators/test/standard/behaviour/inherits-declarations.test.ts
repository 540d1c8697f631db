import { NotAnEntityError, SchemaError, schemaOf } from '@sluice/core'
import { Attribute, Entity, list, PartitionKey, SortKey } from '@sluice/decorators'
import test from 'ava'

abstract class Stored {
  @PartitionKey('string') id!: string
  @Attribute('date') createdAt!: Date
  @Attribute('string') note?: string
}

@Entity({ table: 'Songs' })
class Song extends Stored {
  @Attribute('number') year!: number
  @Attribute({ type: 'string', name: 'remark', required: true }) override note: string = ''
}

@Entity({ table: 'Albums' })
class Album extends Stored {
  @SortKey('string') title!: string
}

@Entity({ table: 'LiveAlbums' })
class LiveAlbum extends Album {
  @Attribute('string') venue!: string
}

const properties = (entityClass: new () => object): readonly string[] =>
  schemaOf(entityClass).attributes.map(({ property }) => property)

test('attributes and keys of an abstract base class come with every subclass, the base first', (t) => {
  t.deepEqual(properties(Song), ['id', 'createdAt', 'note', 'year'])
  t.is(schemaOf(Song).key.partitionKey.property, 'id')
})

test('siblings are independent', (t) => {
  t.deepEqual(properties(Album), ['id', 'createdAt', 'note', 'title'])
  t.is(schemaOf(Album).attributes.find(({ property }) => property === 'note')?.name, 'note')
})

test('a property declared anew in a subclass replaces the inherited declaration whole', (t) => {
  const note = schemaOf(Song).attributes.find(({ property }) => property === 'note')
  t.deepEqual([note?.name, note?.required], ['remark', true])
})

test('an entity class can extend another one', (t) => {
  t.deepEqual(properties(LiveAlbum), ['id', 'createdAt', 'note', 'title', 'venue'])
  t.is(schemaOf(LiveAlbum).table, 'LiveAlbums')
  t.is(schemaOf(LiveAlbum).key.sortKey?.property, 'title')
  t.is(schemaOf(Album).table, 'Albums')
})

test('a base class that is decorated in its properties only is not registered', (t) => {
  t.throws(() => schemaOf(Stored), { instanceOf: NotAnEntityError })
})

test('a plain class between two decorated ones is passed over', (t) => {
  class Plain extends Stored {
    scratch?: string
  }
  @Entity({ table: 'Notes' })
  class Note extends Plain {
    @Attribute('string') text!: string
  }
  t.deepEqual(properties(Note), ['id', 'createdAt', 'note', 'text'])
})

test('a second partition key in a subclass is refused, naming both', (t) => {
  const error = t.throws(
    () => {
      @Entity({ table: 'T' })
      class Twice extends Stored {
        @PartitionKey('string') code!: string
      }
      return Twice
    },
    { instanceOf: SchemaError },
  )
  t.regex(
    error.message,
    /^Twice has @PartitionKey\(\) on both `id` and `code` .* Make one of them an @Attribute\(\)\.$/,
  )
  t.is(error.property, 'code')
})

test('options objects are neither changed nor followed after the decorator ran', (t) => {
  const entityOptions: { table: string } = { table: 'Before' }
  const options: { type: 'string'; name: string } = { type: 'string', name: 'before' }
  const key: { type: 'string'; name: string } = Object.freeze({ type: 'string', name: 'pk' })
  const declare = Entity(entityOptions)
  const attribute = Attribute(options)
  entityOptions.table = 'After'
  options.name = 'after'
  @declare
  class Copied {
    @PartitionKey(key) id!: string
    @attribute text!: string
  }
  t.is(schemaOf(Copied).table, 'Before')
  t.deepEqual(
    schemaOf(Copied).attributes.map(({ name }) => name),
    ['pk', 'before'],
  )
  t.deepEqual(options, { type: 'string', name: 'after' })
})

test('one decorator value can declare properties of several classes', (t) => {
  const words = Attribute(list('string'))
  @Entity({ table: 'A' })
  class First {
    @PartitionKey('string') id!: string
    @words terms!: string[]
  }
  @Entity({ table: 'B' })
  class Second {
    @PartitionKey('string') id!: string
    @words names!: string[]
  }
  t.deepEqual(properties(First), ['id', 'terms'])
  t.deepEqual(properties(Second), ['id', 'names'])
})
