import { defineEntity, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'

let asked = 0

class Draft {
  id: string
  number = 0
  #size = 0

  constructor(id: string) {
    this.id = id
  }

  get size(): number {
    return this.#size
  }

  set size(size: number) {
    asked++
    this.#size = size
  }
}

defineEntity(Draft, {
  table: 'Drafts',
  partitionKey: 'id',
  attributes: {
    id: 'string',
    size: 'number',
    number: {
      type: 'number',
      default: () => {
        asked++
        throw new Error('no number left')
      },
    },
  },
})

test('the key of a pending operation and of a result runs no default and no setter of other attributes', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Draft)
  const session = new Session({ client, clock: client.clock })
  session.save(new Draft('a'))
  session.remove(Draft, { id: 'b' })
  t.deepEqual(
    session.pending.map(({ key }) => key),
    [{ id: 'a' }, { id: 'b' }],
  )
  const { operations } = await session.flush()
  t.deepEqual(
    operations.map(({ key }) => key),
    [{ id: 'a' }, { id: 'b' }],
  )
  t.is(asked, 0)
})
