import { defineEntity, type PartitionKey, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'

/** Computes an attribute, for example the key of an index, and its own partition key. */
class User {
  email: string

  constructor(email: string) {
    this.email = email
  }

  get id(): PartitionKey<string> {
    return `USER#${this.email}`
  }

  get domain(): string {
    return this.email.split('@')[1] ?? ''
  }
}

class Admin extends User {}

const definition = {
  table: 'Users',
  partitionKey: 'id',
  attributes: { id: 'string', domain: 'string', email: 'string' },
} as const
defineEntity(User, { ...definition, unknownAttributes: 'throw' })
defineEntity(Admin, { ...definition, unknownAttributes: 'throw' })

for (const Class of [User, Admin]) {
  test(`an attribute that ${Class.name} computes by a getter is stored, and computed again by a loaded instance`, async (t) => {
    const client = new FakeDynamoDBClient()
    await client.createTables(User)
    const session = new Session({ client, clock: client.clock })
    const user = new Class('ada@example.org')
    session.save(user)
    t.deepEqual(session.pending[0]?.key, { id: 'USER#ada@example.org' })
    await session.flush()
    const key = { id: 'USER#ada@example.org' }
    const loaded = await new Session({ client }).get(Class, key)
    t.true(loaded instanceof Class)
    t.is(loaded?.id, 'USER#ada@example.org')
    t.is(loaded?.domain, 'example.org')
    t.deepEqual(Object.keys(loaded ?? {}), ['email'])
    t.is(await session.get(Class, key, { refresh: true }), user)
  })
}
