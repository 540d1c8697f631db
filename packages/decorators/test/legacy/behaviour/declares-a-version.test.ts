import 'reflect-metadata'
import { SchemaError, schemaOf } from '@sluice/core'
import { Attribute, Entity, type InferredVersionOptions, PartitionKey, Version } from '@sluice/decorators'
import test from 'ava'

abstract class Stored {
  @PartitionKey() id!: string
  @Version() revision?: number
}

test('the kind of a version is inferred from the type of its property', (t) => {
  const options: InferredVersionOptions = { name: 'etag' }
  @Entity({ table: 'Notes' })
  class Note {
    @PartitionKey() id!: string
    @Version(options) tag?: string
  }
  t.deepEqual(schemaOf(Note).version, { property: 'tag', name: 'etag', kind: 'token' })
})

test('a version is inherited', (t) => {
  @Entity({ table: 'Songs' })
  class Song extends Stored {
    @Attribute() year?: number
  }
  t.deepEqual(schemaOf(Song).version, { property: 'revision', name: 'revision', kind: 'number' })
})

test('a type that a version cannot have is refused', (t) => {
  const define = () => {
    @Entity({ table: 'T' })
    class Wrong {
      @PartitionKey() id!: string
      @Version() at?: Date
    }
    return Wrong
  }
  t.throws(define, { instanceOf: SchemaError, message: /^Wrong\.at can't be the version: declare it as 'number'/ })
})
