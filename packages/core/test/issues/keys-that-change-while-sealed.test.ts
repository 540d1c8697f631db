import { defineEntity, SealError, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { caught } from '../fixtures/caught.js'

/** Has another key while its second attribute is read than before and after. */
class Restless {
  id: string
  #other: string
  constructor(id: string, other: string) {
    this.id = id
    this.#other = other
  }

  get before(): string {
    return this.#turn()
  }

  get behind(): string {
    return this.#turn()
  }

  #turn(): string {
    const { id } = this
    this.id = this.#other
    this.#other = id
    return 'x'
  }
}
const Restlesses = defineEntity(Restless, {
  table: 'Things',
  partitionKey: 'id',
  attributes: { before: 'string', id: 'string', behind: 'string' },
})

/** Computes its key from how often it was asked. */
class Counting {
  asked = 0

  get number(): number {
    this.asked++
    return this.asked === 2 ? 2 : 1
  }
}
const Countings = defineEntity(Counting, {
  table: 'Numbers',
  partitionKey: 'number',
  attributes: { number: 'number' },
})

const ENTITIES = [
  { entity: () => new Restless('a', 'b'), handle: Restlesses, was: '"a"', is: '"b"' },
  { entity: () => new Restless('a', 'ba'), handle: Restlesses, was: '"a"', is: '"ba"' },
  // the JSON of the one, between its quotes, is the other
  { entity: () => new Restless('\\u0001', '\u0001'), handle: Restlesses, was: '"\\\\u0001"', is: '"\\u0001"' },
  { entity: () => new Restless('ü', 'ÃŒ'), handle: Restlesses, was: '"ü"', is: '"ÃŒ"' },
  { entity: () => new Counting(), handle: Countings, was: '1', is: '2' },
]

for (const { entity, handle, was, is } of ENTITIES) {
  test(`nothing is written under ${is} that was saved under ${was}`, async (t) => {
    const client = new FakeDynamoDBClient()
    await client.createTables(handle)
    const session = new Session({ client, clock: client.clock })
    session.save(entity())
    const error = await caught(t, SealError, () => session.flush())
    t.is(error.problems.length, 1)
    t.true(error.problems[0]?.reason.includes(`: ${was} }`), error.message)
    t.true(error.problems[0]?.reason.includes(`: ${is} }`), error.message)
    t.is(session.pending.length, 1)
  })
}
