import { Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { Draft, Drafts, Page } from '../fixtures/versioned.js'

/** A saved entity of this class whose latest change went into a transaction that was applied, its answer lost. */
async function startInDoubt<T extends Draft | Page>(entity: T) {
  const client = new FakeDynamoDBClient()
  for (const target of [Draft, Page]) await client.createTables(target)
  const session = new Session({ client, clock: client.clock })
  session.save(entity)
  await session.flush()
  entity.text = 'two'
  session.save(entity)
  client.faults.script(['lost-answer'])
  await session.flush({ mode: 'transact', retry: { maxAttempts: 1 }, throwOnFailure: false })
  return { client, session, entity }
}

// found by reading: while the transaction was sent again, the put behind it was sealed once more from the entity as it was by then

for (const start of [new Draft('a', 'one'), new Page('a', 'one')]) {
  test(`what a flush sends behind a kept transaction is as it was when the flush began: ${start.constructor.name}`, async (t) => {
    const { session, entity, client } = await startInDoubt(start)
    entity.text = 'three'
    const flushing = session.flush()
    entity.text = 'not saved'
    t.true((await flushing).ok)
    const other = new Session({ client, clock: client.clock })
    const stored = await other.get(start.constructor as typeof Draft, { id: 'a' })
    t.is(stored?.text, 'three')
    t.like(await session.get(start.constructor as typeof Draft, { id: 'a' }), { ...stored, text: 'not saved' })
    session.save(entity)
    t.true((await session.flush()).ok)
  })
}

test('an entity that can no longer be sealed by then is written as it was', async (t) => {
  const { session, entity } = await startInDoubt(new Draft('a', 'one'))
  entity.text = 'three'
  const flushing = session.flush()
  entity.text = 7 as never
  t.true((await flushing).ok)
  t.is(entity.rev, 3)
})

test('it can be removed', async (t) => {
  const { session, entity } = await startInDoubt(new Draft('a', 'one'))
  session.remove(entity, { onConflict: 'last-wins' })
  t.true((await session.flush()).ok)
  t.is(await session.get(Drafts, { id: 'a' }, { consistent: true }), undefined)
})
