import { Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { Place, Places } from '../fixtures/place.js'
import { Draft, Drafts } from '../fixtures/versioned.js'

async function start() {
  const client = new FakeDynamoDBClient()
  await client.createTables(Place)
  await client.createTables(Draft)
  return new Session({ client, clock: client.clock })
}

// found by reading: the flush that landed made it stand for its former key again, and gave it that item's version

for (const how of ['save', 'remove'] as const) {
  test(`an instance whose put in flight is discarded stands for the key that it has since: ${how}`, async (t) => {
    const session = await start()
    const place = new Place('a', 'one')
    session.save(place)
    const flushing = session.flush()
    session.discard(place)
    place.id = 'b'
    session[how](place)
    await flushing
    const stored = await session.get(Places, { id: 'a' })
    t.not(stored, place)
    t.like(stored, { id: 'a', text: 'one' })
    t.is((await session.flush({ detectChanges: true })).counts.written, 1)
    t.is(await session.get(Places, { id: 'b' }), how === 'save' ? place : undefined)
  })
}

test('it has no version of the item that it was put as', async (t) => {
  const session = await start()
  const draft = new Draft('a', 'one')
  session.save(draft)
  const flushing = session.flush()
  session.discard(draft)
  draft.id = 'b'
  session.save(draft)
  await flushing
  t.is(draft.rev, undefined)
  t.true((await session.flush()).ok)
  t.like(await session.get(Drafts, { id: 'b' }, { consistent: true }), { text: 'one', rev: 1 })
})
