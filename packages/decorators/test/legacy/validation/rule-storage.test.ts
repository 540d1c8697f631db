import { SchemaError, schemaOf } from '@sluice/core'
import { Attribute, Entity, PartitionKey } from '@sluice/decorators'
import test from 'ava'

const GLOBAL = globalThis as { classValidatorMetadataStorage?: unknown }

test.serial('a class-validator whose rules cannot be read is an error, not silence', (t) => {
  GLOBAL.classValidatorMetadataStorage = { rules: [] }
  t.teardown(() => {
    delete GLOBAL.classValidatorMetadataStorage
  })
  const error = t.throws(
    () => {
      @Entity({ table: 'T' })
      class Song {
        @PartitionKey('string') id!: string
      }
      return Song
    },
    { instanceOf: SchemaError },
  )
  t.is(error.message, "The rules of this class-validator version can't be read: use 0.14.1 or a later version below 1.")
})

test.serial('without class-validator nothing is validated and nothing is missing', (t) => {
  @Entity({ table: 'T' })
  class Song {
    @PartitionKey('string') id!: string
    @Attribute('number') year!: number
  }
  t.is(schemaOf(Song).validate, undefined)
})
