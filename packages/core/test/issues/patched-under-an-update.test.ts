import { increment, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { Recording } from '../fixtures/recording.js'

const KEY = { id: 'a' }

/** A session with a managed recording, and a patch of it in flight. */
async function start() {
  const client = new FakeDynamoDBClient()
  await client.createTables(Recording)
  const session = new Session({ client, clock: client.clock })
  const recording = new Recording({ ...KEY, plays: 1 })
  session.save(recording)
  await session.flush()
  session.patch(Recording, KEY, ($) => increment($.plays))
  const flushing = session.flush()
  return { session, recording, flushing }
}

// found by a random run: the instance stayed managed, without what the session's own patch had written

for (const name of ['x', undefined]) {
  test(`an update takes the place of a patch in flight: then the next get reads (${name ?? 'unchanged'})`, async (t) => {
    const { session, recording, flushing } = await start()
    recording.name = name as string
    session.update(recording, { onConflict: 'last-wins' })
    await flushing
    t.true((await session.flush()).ok)
    const read = await session.get(Recording, KEY)
    t.like(read, { plays: 2, name })
  })
}

test('the same where the patch was discarded, and the update after it', async (t) => {
  const { session, recording, flushing } = await start()
  session.discard(Recording, KEY)
  recording.name = 'x'
  session.update(recording)
  await flushing
  session.discard(recording)
  t.like(await session.get(Recording, KEY), { plays: 2, name: undefined })
})

test('what changes while such an update is in flight is told from what it leaves', async (t) => {
  const { session, recording, flushing } = await start()
  recording.name = 'x'
  session.update(recording, { onConflict: 'last-wins' })
  await flushing
  const updating = session.flush()
  recording.takes = ['one']
  session.update(recording)
  await updating
  t.is(await session.get(Recording, KEY), recording)
  t.true((await session.flush()).ok)
  t.like(await session.get(Recording, KEY), { plays: 2, name: 'x', takes: ['one'] })
})

test('so it is where such an update had nothing to write', async (t) => {
  const { session, recording, flushing } = await start()
  session.update(recording, { onConflict: 'last-wins' })
  await flushing
  const updating = session.flush()
  recording.takes = ['one']
  session.update(recording)
  t.is((await updating).counts.unchanged, 1)
  t.true((await session.flush()).ok)
  t.like(await session.get(Recording, KEY), { plays: 2, takes: ['one'] })
})
