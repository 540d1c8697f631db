import { defineEntity, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'

class Animal {
  id: string
  name: string

  constructor(id: string, name: string) {
    this.id = id
    this.name = name
  }
}

class Dog extends Animal {
  breed: string

  constructor(id: string, name: string, breed: string) {
    super(id, name)
    this.breed = breed
  }
}

const definition = { table: 'Zoo', partitionKey: 'id' } as const
defineEntity(Animal, { ...definition, attributes: { id: 'string', name: 'string' } })
defineEntity(Dog, { ...definition, attributes: { id: 'string', name: 'string', breed: 'string' } })

const KEY = { id: '1' }

async function start() {
  const client = new FakeDynamoDBClient()
  await client.createTables(Animal)
  const dog = new Dog('1', 'Rex', 'Poodle')
  const session = new Session({ client, clock: client.clock })
  session.save(dog)
  await session.flush()
  return { client, session, dog, other: new Session({ client, clock: client.clock }) }
}

test("a subclass's instance that is refreshed through its base class keeps its own attributes, and saves them", async (t) => {
  const { session, dog, other } = await start()
  t.is(await session.get(Animal, KEY, { refresh: true }), dog)
  t.is(dog.breed, 'Poodle')
  dog.breed = 'Boxer'
  session.save(dog)
  await session.flush()
  t.is((await other.get(Dog, KEY))?.breed, 'Boxer')
})

test("an unchanged subclass's instance takes over all that a consistent read through its base class brings", async (t) => {
  const { session, dog, other } = await start()
  other.save(new Dog('1', 'Max', 'Boxer'))
  await other.flush()
  t.is(await session.get(Animal, KEY, { consistent: true }), dog)
  t.deepEqual({ ...dog }, { id: '1', name: 'Max', breed: 'Boxer' })
})
