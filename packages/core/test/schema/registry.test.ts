import { defineEmbedded, defineEntity, NotAnEntityError, schemaOf } from '@sluice/core'
import test from 'ava'
import { schemaOfEntity } from '#src/schema/registry.js'

class Song {
  id!: string
}
const Songs = defineEntity(Song, { table: 'T', partitionKey: 'id', attributes: { id: 'string' } })

class Live extends Song {}

class Address {
  street!: string
}
defineEmbedded(Address, { attributes: { street: 'string' } })

test('a schema is found by class, handle and instance', (t) => {
  t.is(schemaOf(Song), Songs.schema)
  t.is(schemaOf(Songs), Songs.schema)
  t.is(schemaOfEntity(new Song()), Songs.schema)
  t.is(schemaOfEntity(Object.create(Song.prototype)), Songs.schema)
})

test("an entity's own property named constructor doesn't hide its class", (t) => {
  t.is(schemaOfEntity(Object.assign(new Song(), { constructor: Live })), Songs.schema)
})

test('anything else is not an entity, and the message names the remedy', (t) => {
  const refused = (target: unknown, message: RegExp) =>
    t.throws(() => schemaOf(target as never), { instanceOf: NotAnEntityError, code: 'NOT_AN_ENTITY', message })
  refused(Live, /^Live extends the registered class Song without being registered itself\. Add @Entity/)
  refused(Address, /^Address is an embedded class without a table/)
  refused(class Other {}, /^Other is not an entity class\. Add @Entity/)
  refused(undefined, /^The given value is not an entity class/)
  refused(null, /^The given value is not an entity class/)
  refused('Song', /^The given value is not an entity class/)
  refused({}, /^The given value is not an entity class/)
})

test('anything but an instance of an entity class is refused', (t) => {
  const refused = (entity: unknown, message: RegExp) =>
    t.throws(() => schemaOfEntity(entity as never), { instanceOf: NotAnEntityError, message })
  refused(null, /got null/)
  refused('text', /got string/)
  refused(Object.create(null), /got an object without a class/)
  refused({}, /^Object is not an entity class/)
  refused(new Live(), /^Live extends the registered class Song/)
})
