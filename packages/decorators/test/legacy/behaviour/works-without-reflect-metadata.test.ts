import { type SchemaError, schemaOf } from '@sluice/core'
import { Attribute, Embedded, Entity, list, nested, PartitionKey } from '@sluice/decorators'
import test from 'ava'

test('reflect-metadata is not loaded here, nor by the package', (t) => {
  t.false('getOwnMetadata' in Reflect)
})

test('explicit types need no reflect-metadata', (t) => {
  @Embedded()
  class Address {
    @Attribute('string') city!: string
  }
  @Entity({ table: 'T' })
  class Person {
    @PartitionKey('string') id!: PartitionKey<string>
    @Attribute(list(nested(Address))) homes!: Address[]
  }
  t.is(schemaOf(Person).attributes.length, 2)
  t.is(schemaOf(Person).validate, undefined)
})

test('a type left out is an error that names the missing import and the compiler setting', (t) => {
  const error = t.throws(() => {
    @Entity({ table: 'T' })
    class Song {
      @PartitionKey('string') id!: string
      @Attribute() year!: number
    }
    return Song
  }) as SchemaError
  t.is(
    error.message,
    "Song.year needs an explicit type: write @Attribute(...) with 'string', 'number' or another attribute type. The " +
      "property's type is known at run time only with reflect-metadata, which isn't loaded: `import 'reflect-metadata'` " +
      'once before the entity classes, and set `emitDecoratorMetadata` in tsconfig.json.',
  )
})

test('a key without a type likewise', (t) => {
  const error = t.throws(() => {
    @Entity({ table: 'T' })
    class Song {
      @PartitionKey() id!: string
    }
    return Song
  }) as SchemaError
  t.regex(error.message, /^Song\.id needs an explicit type: write @PartitionKey\(\.\.\.\) with 'string'/)
})
