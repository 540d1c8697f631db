import { findSchema, SchemaError, schemaOf } from '@sluice/core'
import { Attribute, Embedded, Entity, list, nested, PartitionKey, record } from '@sluice/decorators'
import test from 'ava'

@Embedded()
class Address {
  @Attribute('string') city!: string
  @Attribute({ type: 'string', name: 'zip' }) postcode?: string
}

@Embedded({ unknownAttributes: 'throw' })
class Venue extends Address {
  @Attribute('number') seats!: number
}

@Entity({ table: 'People' })
class Person {
  @PartitionKey('string') id!: string
  @Attribute(nested(Address)) home!: Address
  @Attribute(list(nested(Venue))) venues?: Venue[]
  @Attribute(record(nested(() => Person))) friends?: Record<string, Person>
}

test('an embedded class is registered with its attributes and without table or key', (t) => {
  const schema = findSchema(Address)
  t.is(schema?.kind, 'embedded')
  t.is(schema?.unknownAttributes, 'keep')
  t.deepEqual(
    schema?.attributes.map(({ property, name, type }) => [property, name, type]),
    [
      ['city', 'city', 'string'],
      ['postcode', 'zip', 'string'],
    ],
  )
})

test('an embedded class inherits, and has options of its own', (t) => {
  const schema = findSchema(Venue)
  t.is(schema?.unknownAttributes, 'throw')
  t.deepEqual(
    schema?.attributes.map(({ property }) => property),
    ['city', 'postcode', 'seats'],
  )
})

test('properties hold an embedded class alone, in lists and in records', (t) => {
  const types = schemaOf(Person).attributes.map(({ type }) => type as { kind: string; target?: () => unknown })
  t.is(types[1]?.target?.(), Address)
  t.deepEqual(
    types.slice(1).map(({ kind }) => kind),
    ['nested', 'list', 'record'],
  )
})

test('a key in an embedded class is refused', (t) => {
  const error = t.throws(
    () => {
      @Embedded()
      class Keyed {
        @PartitionKey('string') id!: string
      }
      return Keyed
    },
    { instanceOf: SchemaError },
  )
  t.regex(
    error.message,
    /^Keyed\.id has @PartitionKey\(\), but an embedded class has no table .* @Entity\(\{ table \}\)\.$/,
  )
})

test('an embedded class without attributes is refused: it would store nothing', (t) => {
  const error = t.throws(
    () => {
      @Embedded()
      class Empty {
        city?: string
      }
      return Empty
    },
    { instanceOf: SchemaError },
  )
  t.is(error.message, 'Empty has no attributes: put @Attribute() on the properties to store.')
})

test('a class is registered once', (t) => {
  const error = t.throws(
    () => {
      @Entity({ table: 'T' })
      @Embedded()
      class Both {
        @Attribute('string') id!: string
      }
      return Both
    },
    { instanceOf: SchemaError },
  )
  t.is(error.message, 'Both has no partition key: put @PartitionKey() on the property that holds it.')
  t.throws(() => Embedded()(Address), { instanceOf: SchemaError, message: /^Address is already registered\./ })
})

test('a class that is not initialised yet is refused with the remedy', (t) => {
  const later = undefined as unknown as typeof Address
  const error = t.throws(() => nested(later), { instanceOf: SchemaError })
  t.regex(error.message, /^nested\(\) got undefined .* goes in as nested\(\(\) => Class\)\.$/)
})
