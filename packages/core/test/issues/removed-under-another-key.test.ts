import { Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { Place, Places } from '../fixtures/place.js'

async function start() {
  const client = new FakeDynamoDBClient()
  await client.createTables(Place)
  const session = new Session({ client, clock: client.clock })
  session.saveAll([new Place('a', 'one'), new Place('b', 'two')])
  await session.flush()
  return { client, session }
}

// found by reading: its change under the former key was added beside its removal, which threw KEY_CHANGED
test('an instance that is removed under another key is removed, also by a flush that detects changes', async (t) => {
  const { session } = await start()
  const place = (await session.get(Places, { id: 'a' }))!
  place.id = 'b'
  session.remove(place)
  const { counts } = await session.flush({ detectChanges: true })
  t.is(counts.written, 1)
  t.is(await session.get(Places, { id: 'b' }, { consistent: true }), undefined)
})

test('an instance that is removed under another key no longer stands for its former one, which stays as it is', async (t) => {
  const { session } = await start()
  const place = (await session.get(Places, { id: 'a' }))!
  place.id = 'b'
  session.remove(place)
  const stored = await session.get(Places, { id: 'a' })
  t.not(stored, place)
  t.is(stored?.text, 'one')
  await session.flush({ detectChanges: true })
  // nothing is left to complain of
  t.is((await session.flush({ detectChanges: true })).operations.length, 0)
  t.is(await session.get(Places, { id: 'a' }), stored)
})

test('the instance of the item that another one removes is as it was, if the removal is discarded', async (t) => {
  const { session, client } = await start()
  const [place, other] = [(await session.get(Places, { id: 'a' }))!, await session.get(Places, { id: 'b' })]
  place.id = 'b'
  session.remove(place)
  session.discard(place)
  client.clearCalls()
  t.is(await session.get(Places, { id: 'b' }), other)
  t.is(client.callCount, 0)
})
