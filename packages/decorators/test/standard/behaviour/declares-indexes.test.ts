import { SchemaError, schemaOf } from '@sluice/core'
import {
  Attribute,
  Embedded,
  Entity,
  Index,
  type IndexKey,
  type IndexOptions,
  PartitionKey,
  SortKey,
} from '@sluice/decorators'
import test from 'ava'

abstract class Rated {
  @Index('byRating', 'sort', { projection: 'keys' }) @Attribute('number') rating?: number
}

test('indexes are declared on the properties that are their keys, keys of the table and inherited ones among them', (t) => {
  @Entity({ table: 'Movies' })
  class Movie extends Rated {
    @PartitionKey('string') studio!: string
    @Index('byRating', 'partition') @SortKey('string') title!: string
    @Index('byYear', 'partition', { projection: ['rating'] })
    @Index('localYear', 'sort', { local: true })
    @Attribute({ type: 'number', name: 'y' })
    year!: IndexKey<'byYear', 'partition', IndexKey<'localYear', 'sort', number>, 'rating'>
  }
  const found = schemaOf(Movie).indexes.map(({ name, kind, key: { partitionKey, sortKey }, projection }) => [
    name,
    `${kind} ${partitionKey.name} ${sortKey?.name} ${projection}`,
  ])
  t.deepEqual(Object.fromEntries(found), {
    byRating: 'global title rating keys',
    byYear: 'global y undefined rating',
    localYear: 'local studio y all',
  })
})

test('a subclass may declare an inherited part anew; options are copied', (t) => {
  const options: { projection: string[] } = { projection: ['title'] }
  @Entity({ table: 'Movies' })
  class Movie extends Rated {
    @PartitionKey('string') studio!: string
    @Index('byRating', 'partition') @Attribute('string') title!: string
    @Index('byRating', 'sort', options satisfies IndexOptions) @Attribute('number') override rating = 5
  }
  options.projection.push('rating')
  const [index] = schemaOf(Movie).indexes
  t.deepEqual(index?.key.sortKey, { property: 'rating', name: 'rating', scalarType: 'N' })
  t.is(index?.projection, 'keys')
})

const refused: Readonly<Record<string, readonly [() => unknown, RegExp, string?]>> = {
  'two properties with one role': [
    () => {
      @Entity({ table: 'T' })
      class Movie extends Rated {
        @PartitionKey('string') id!: string
        @Index('byRating', 'sort') @Attribute('number') stars?: number
      }
      return Movie
    },
    /^Movie has @Index\('byRating', 'sort'\) on both `rating` and `stars` \(inherited ones count\)/,
    'stars',
  ],
  'parts that contradict each other': [
    () => {
      @Entity({ table: 'T' })
      class Movie extends Rated {
        @PartitionKey('string') id!: string
        @Index('byRating', 'partition', { projection: 'all' }) @Attribute('string') kind?: string
      }
      return Movie
    },
    /^Movie tells `projection` of the index byRating on both `rating` and `kind`, but not the same/,
    'kind',
  ],
  'a property that is no attribute': [
    () => {
      @Entity({ table: 'T' })
      class Movie {
        @PartitionKey('string') id!: string
        @Index('byYear', 'partition') year?: number
      }
      return Movie
    },
    /^Movie\.year is a key of the index byYear without an attribute: declare it/,
    'year',
  ],
  'an index without its partition key': [
    () => {
      @Entity({ table: 'T' })
      class Movie extends Rated {
        @PartitionKey('string') id!: string
      }
      return Movie
    },
    /^Movie has an index byRating without a partition key/,
  ],
  'an embedded class': [
    () => {
      @Embedded()
      class Part extends Rated {}
      return Part
    },
    /^Part has @Index\('byRating'\), but an embedded class has no table/,
  ],
  'a getter': [
    () => {
      @Entity({ table: 'T' })
      class Movie {
        @PartitionKey('string') id!: string
        // @ts-expect-error a getter is no field
        @Index('byYear', 'partition') get year(): number {
          return 1
        }
      }
      return Movie
    },
    /^Movie\.year: @Index\(\) is on a getter\. .* as in `@Index\('byName', 'partition'\) @Attribute\('string'\) year!/,
    'year',
  ],
  'no role': [
    () => {
      class Movie {
        // @ts-expect-error the role is missing
        @Index('byYear') year?: number
      }
      return Movie
    },
    /^@Index lacks its index or role: write @Index\('byYear', 'partition'\)/,
  ],
  'no parentheses': [
    () => {
      class Movie {
        // @ts-expect-error not called
        @Index year?: number
      }
      return Movie
    },
    /^@Index on `year` lacks its index or role/,
    'year',
  ],
}

for (const [title, [define, message, property]] of Object.entries(refused)) {
  test(`refused: ${title}`, (t) => {
    const error = t.throws(define, { instanceOf: SchemaError, code: 'INVALID_SCHEMA', message })
    t.is(error?.property, property)
  })
}
