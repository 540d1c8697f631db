import { increment, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { Recording, Recordings } from '../fixtures/recording.js'

// what a patch leaves isn't known, so an answer that is older than it was taken for what is stored

const KEY = { id: 'b' }

async function start() {
  const client = new FakeDynamoDBClient()
  await client.createTables(Recording)
  const first = new Session({ client, clock: client.clock })
  first.saveAll(['a', 'b', 'c'].map((id) => new Recording({ id, plays: 1 })))
  await first.flush()
  return { client, session: new Session({ client, clock: client.clock }) }
}

for (const afterSave of [false, true]) {
  test(`a page that was read before a patch is not what the next get gives${afterSave ? ', after a save neither' : ''}`, async (t) => {
    const { client, session } = await start()
    let isFirst = true
    for await (const recording of session.scan(Recordings).pageSize(1)) {
      if (!isFirst) continue
      isFirst = false
      // the next pages come meanwhile
      await client.clock.sleep(1_000)
      const others = ['a', 'b', 'c'].filter((id) => id !== recording.id)
      if (afterSave) {
        session.saveAll(others.map((id) => new Recording({ id, plays: 1 })))
        await session.flush()
      }
      for (const id of others) session.patch(Recordings, { id }, ($) => increment($.plays))
      await session.flush()
    }
    const found = await session.getMany(Recordings, [{ id: 'a' }, { id: 'b' }, { id: 'c' }])
    t.deepEqual(found.map((one) => one?.plays).toSorted(), [1, 2, 2])
  })
}

test('a view that is read while a patch is flushed is read again', async (t) => {
  const { client, session } = await start()
  client.faults.latency({ ms: 100, side: 'answer', operations: ['GetItem'] })
  const reading = session.get(Recordings, KEY, { project: ['plays'] })
  await client.clock.sleep(10)
  session.patch(Recordings, KEY, ($) => increment($.plays))
  await session.flush()
  t.is((await reading)?.plays, 2)
})
