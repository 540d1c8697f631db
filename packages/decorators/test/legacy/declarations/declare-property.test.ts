import { type SchemaError, schemaOf } from '@sluice/core'
import { Attribute, Entity, PartitionKey } from '@sluice/decorators'
import test from 'ava'

type Decorate = (target: object, key: string, descriptor?: object) => void
const id = PartitionKey('string') as Decorate
const text = Attribute('string') as Decorate

test("Babel's legacy mode gives a field's decorator a descriptor with an initialiser: still a field", (t) => {
  class Song {}
  id(Song.prototype, 'id', { configurable: true, enumerable: true, writable: true, initializer: null })
  Entity({ table: 'T' })(Song)
  t.is(schemaOf(Song).key.partitionKey.property, 'id')
})

const descriptors: Readonly<Record<string, readonly [object, string]>> = {
  'a getter': [{ get: () => '' }, 'an accessor'],
  'a setter': [{ set: () => {} }, 'an accessor'],
  'a method': [{ value: () => '' }, 'a method'],
}
for (const [name, [descriptor, place]] of Object.entries(descriptors)) {
  test(`${name} is told by its descriptor`, (t) => {
    class Song {}
    id(Song.prototype, 'id')
    text(Song.prototype, 'text', descriptor)
    const error = t.throws<SchemaError>(() => Entity({ table: 'T' })(Song))
    t.true(error.message.startsWith(`Song.text: @Attribute() is on ${place}. `), error.message)
  })
}

test('a class compiled in legacy mode extends one compiled in standard mode, and overrides it', (t) => {
  const metadata = {}
  class Base {}
  Object.defineProperty(Base, (Symbol as { metadata?: symbol }).metadata ?? '', { value: metadata })
  const context = { kind: 'field', name: 'id', static: false, private: false, metadata }
  const decorateStandard = PartitionKey('string') as unknown as (target: undefined, context: object) => void
  decorateStandard(undefined, context)
  class Song extends Base {}
  text(Song.prototype, 'title')
  ;(PartitionKey('number') as Decorate)(Song.prototype, 'id')
  Entity({ table: 'T' })(Song)
  t.deepEqual(
    schemaOf(Song).attributes.map(({ property, type }) => [property, type]),
    [
      ['id', 'number'],
      ['title', 'string'],
    ],
  )
})

test('an anonymous class is told as such', (t) => {
  const error = t.throws<SchemaError>(() => Entity({ table: 'T' })(class {}))
  t.regex(error.message, /^an anonymous class has no partition key/)
})
