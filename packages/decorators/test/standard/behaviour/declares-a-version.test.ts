import { SchemaError, schemaOf } from '@sluice/core'
import { Attribute, Embedded, Entity, PartitionKey, Version, type VersionOptions } from '@sluice/decorators'
import test from 'ava'

abstract class Stored {
  @PartitionKey('string') id!: string
  @Version('number') revision?: number
}

test('a version is a number, or a token under another name', (t) => {
  const options: VersionOptions<'string'> = { type: 'string', name: 'etag' }
  @Entity({ table: 'Notes' })
  class Note {
    @PartitionKey('string') id!: string
    @Version(options) tag?: string
  }
  t.deepEqual(schemaOf(Note).version, { property: 'tag', name: 'etag', kind: 'token' })
  t.deepEqual(
    schemaOf(Note).attributes.map(({ property }) => property),
    ['id', 'tag'],
  )
})

test('a version is inherited', (t) => {
  @Entity({ table: 'Songs' })
  class Song extends Stored {
    @Attribute('number') year?: number
  }
  t.deepEqual(schemaOf(Song).version, { property: 'revision', name: 'revision', kind: 'number' })
})

test('a class without one has none', (t) => {
  @Entity({ table: 'Plain' })
  class Plain {
    @PartitionKey('string') id!: string
  }
  t.is(schemaOf(Plain).version, undefined)
})

test('a second version is refused, an inherited one counts', (t) => {
  const define = () => {
    @Entity({ table: 'T' })
    class Twice extends Stored {
      @Version('string') tag?: string
    }
    return Twice
  }
  const error = t.throws(define, { instanceOf: SchemaError })
  t.regex(error.message, /^Twice has @Version\(\) on both `revision` and `tag` .* there can be one/)
  t.is(error.property, 'tag')
})

test('an embedded class has no version', (t) => {
  const define = () => {
    @Embedded()
    class Part {
      @Version('number') revision?: number
    }
    return Part
  }
  const message = /^Part\.revision has @Version\(\), but an embedded class has no table and no key or version/
  t.throws(define, { instanceOf: SchemaError, message })
})

test('a type that a version cannot have does not compile', (t) => {
  const define = () => {
    @Entity({ table: 'T' })
    class Wrong {
      @PartitionKey('string') id!: string
      // @ts-expect-error a date is no version
      @Version('date') at?: Date
    }
    return Wrong
  }
  t.throws(define, { instanceOf: SchemaError, message: /^Wrong\.at can't be the version: declare it as 'number'/ })
})
