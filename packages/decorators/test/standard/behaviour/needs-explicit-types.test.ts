import type { SchemaError } from '@sluice/core'
import { Attribute, Entity, PartitionKey } from '@sluice/decorators'
import test from 'ava'

const REASON =
  "with 'string', 'number' or another attribute type. Standard decorators aren't told the types of properties."

test('an attribute without a type is refused', (t) => {
  const error = t.throws(() => {
    @Entity({ table: 'T' })
    class Song {
      @PartitionKey('string') id!: string
      // @ts-expect-error nor does it compile
      @Attribute() year!: number
    }
    return Song
  }) as SchemaError
  t.is(error.property, 'year')
  t.is(error.message, `Song.year needs an explicit type: write @Attribute(...) ${REASON}`)
})

test('a key without a type is refused', (t) => {
  const error = t.throws(() => {
    @Entity({ table: 'T' })
    class Song {
      // @ts-expect-error nor does it compile
      @PartitionKey({ name: 'pk' }) id!: string
    }
    return Song
  }) as SchemaError
  t.is(error.message, `Song.id needs an explicit type: write @PartitionKey(...) ${REASON}`)
})

test('a class compiled without metadata support is refused with the remedy', (t) => {
  const context = { kind: 'field', name: 'year', static: false, private: false, metadata: undefined }
  const decorate = Attribute('number') as unknown as (target: undefined, context: object) => void
  const error = t.throws(() => decorate(undefined, context)) as SchemaError
  t.regex(error.message, /^@Attribute\(\) on `year` got no metadata object .* TypeScript 5\.2 or newer/)
})
