import { type Clock, defineEntity, Session } from '@sluice/core'
import { FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
import test from 'ava'

class Note {
  id!: string
  n!: number
}
const Notes = defineEntity(Note, { table: 'Notes', partitionKey: 'id', attributes: { id: 'string', n: 'number' } })

const HOUR = 3_600_000

test("a session takes the fake's clock, and its backoff waits in virtual time", async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Notes)
  client.faults.throttle({ operations: ['BatchWriteItem'], times: 4 })
  const clock: Clock = client.clock
  const session = new Session({ client, clock, random: () => 0.99 })
  for (let id = 0; id < 30; id++) session.save(Object.assign(new Note(), { id: String(id), n: id }))
  const began = clock.now()
  const report = await session.flush({
    retry: { maxAttempts: 20, baseDelayMs: HOUR, maxDelayMs: HOUR, maxElapsedMs: 1e9 },
    concurrency: 1,
  })
  t.is(report.counts.written, 30)
  // really waited, it would outlast any test's time
  t.true(clock.now() - began >= HOUR)
})

test('a fault of every kind, and nothing is lost', async (t) => {
  const client = new FakeDynamoDBClient({ seed: 5, clock: new VirtualClock() })
  await client.createTables(Notes)
  client.faults.unprocessed({ rate: 0.2 })
  client.faults.throttle({ rate: 0.1 })
  client.faults.serverError({ rate: 0.05 })
  client.faults.lostAnswer({ rate: 0.1 })
  client.faults.connectionReset({ rate: 0.05 })
  client.faults.latency({ ms: 20 })
  const session = new Session({ client, clock: client.clock })
  for (let id = 0; id < 500; id++) session.save(Object.assign(new Note(), { id: String(id), n: id }))
  const report = await session.flush({ retry: { maxAttempts: 50 } })
  t.is(report.counts.written, 500)
  client.faults.clear()
  const other = new Session({ client })
  for (let id = 0; id < 500; id += 7) t.is((await other.get(Notes, { id: String(id) }))?.n, id)
})
