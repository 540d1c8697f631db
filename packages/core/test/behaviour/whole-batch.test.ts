import { SealError } from '@sluice/core'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { createLedger, Misdeclared } from '../fixtures/misdeclared.js'
import { Place } from '../fixtures/place.js'
import { refuseWhen } from '../fixtures/refuse-when.js'
import { songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedCount } from '../fixtures/stored-count.js'

// DynamoDB refuses a whole batch for one of these; what a single flush has of each must not harm its neighbours.

test("a whole batch is refused when a table doesn't exist: the session isolates", async (t) => {
  const { client, session } = await startSession()
  session.saveAll([...songs(12), new Place('nowhere'), ...songs(12, 'Nico')])
  const report = await session.flush({ throwOnFailure: false })
  t.deepEqual([report.counts.written, report.counts.rejected], [24, 1])
  t.is(await storedCount(client), 24)
})

test("a whole batch is refused when key attributes don't match the table's schema: the session isolates", async (t) => {
  const { client, session } = await startSession()
  await createLedger(client)
  session.saveAll([...songs(12), new Misdeclared('x'), ...songs(12, 'Nico')])
  session.remove(Misdeclared, { id: 'y' })
  const report = await session.flush({ throwOnFailure: false })
  t.deepEqual([report.counts.written, report.counts.rejected], [24, 2])
  t.is(await storedCount(client), 24)
})

test("a whole batch is refused for several operations on one item: the session can't build it", async (t) => {
  const { client, session } = await startSession({ onConflict: 'last-wins' })
  const calls = refuseWhen(client, () => undefined)
  for (const song of songs(20)) {
    session.save(song)
    session.remove(song)
    session.save(song)
  }
  t.is((await session.flush()).counts.written, 20)
  t.deepEqual(
    calls.map((requests) => new Set(requests.map(({ item }) => item.title?.S)).size),
    [20],
  )
})

test("a whole batch is refused for over 25 requests or over 16 MB: the session can't build it", async (t) => {
  const { client, session } = await startSession()
  await client.createTables(Place)
  client.clearCalls()
  session.saveAll(songs(101))
  session.saveAll(Array.from({ length: 8 }, (_, i) => new Place(`p${i}`, '\u0002'.repeat(400_000))))
  t.is((await session.flush()).counts.written, 109)
  t.true(client.calls.every(({ bytes, outcome }) => bytes <= 16 * 1024 * 1024 && outcome === 'ok'))
})

test('a whole batch is refused for an item over 400 KB or a key over its limit: the session refuses it at seal', async (t) => {
  const { client, session } = await startSession()
  await client.createTables(Place)
  client.clearCalls()
  session.saveAll([...songs(3), new Place('big', 'x'.repeat(410_000)), new Place('k'.repeat(2_049))])
  const { problems } = await caught(t, SealError, () => session.flush())
  t.is(problems.length, 2)
  t.is(client.callCount, 0)
})
