import { Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { Recording } from '../fixtures/recording.js'

// the answer of a refresh that came while the entity was being written took the entity back to what was stored before

async function start() {
  const client = new FakeDynamoDBClient()
  await client.createTables(Recording)
  const session = new Session({ client, clock: client.clock })
  const recording = new Recording({ id: 'a', plays: 1 })
  session.save(recording)
  await session.flush()
  return { client, session, recording }
}

for (const how of ['save', 'update'] as const) {
  test(`a refresh while a flush is under way gives what the flush leaves: ${how}`, async (t) => {
    const { client, session, recording } = await start()
    client.faults.latency({ ms: 100, side: 'request', operations: ['BatchWriteItem', 'UpdateItem'] })
    recording.plays = 2
    session[how](recording)
    const flushing = session.flush()
    await client.clock.sleep(10)
    t.is(await session.refresh(recording), recording)
    t.is(recording.plays, 2)
    await flushing
    t.like(await session.flush({ detectChanges: true }), { calls: 0 })
  })
}

test('a refresh that a flush overtakes asks again, one that is aborted waits no longer', async (t) => {
  const { client, session, recording } = await start()
  client.faults.latency({ ms: 30, side: 'answer', operations: ['GetItem'] })
  client.faults.latency({ ms: 100, side: 'request', operations: ['BatchWriteItem'] })
  const refreshing = session.refresh(recording)
  await client.clock.sleep(10)
  recording.plays = 2
  session.save(recording)
  const flushing = session.flush()
  const controller = new AbortController()
  const aborted = session.refresh(recording, { signal: controller.signal })
  const reason = new Error('enough')
  controller.abort(reason)
  t.is(await t.throwsAsync(aborted), reason)
  t.is((await refreshing)?.plays, 2)
  await flushing
})
