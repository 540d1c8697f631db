import { inspect } from 'node:util'
import test from 'ava'
import { Album } from '../fixtures/album.js'
import { batchCalls } from '../fixtures/batch-calls.js'
import { Place, places } from '../fixtures/place.js'
import { Song, Songs, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

test('plan() tells what a flush would send, without sending: calls, operations, bytes and write capacity for each table and class', async (t) => {
  const { client, session } = await startSession()
  await client.createTables(Place)
  client.clearCalls()
  session.saveAll([...songs(30), new Album('Nina Simone', 'Pastel Blues', 9), ...places(20)])
  session.save(new Place('big', 'x'.repeat(2_000)))
  session.remove(Songs, { artist: 'Nico', title: 'Afraid' })
  const plan = session.plan()
  t.is(client.callCount, 0)
  t.like(plan, { calls: 3, operations: 53, problems: [] })
  t.like(plan.groups, [
    { table: 'Music', className: 'Song', puts: 30, deletes: 1, writeUnits: 31 },
    { table: 'Music', className: 'Album', puts: 1, deletes: 0, writeUnits: 1 },
    { table: 'Places', className: 'Place', puts: 21, deletes: 0, writeUnits: 22 },
  ])
  t.is(plan.writeUnits, 31 + 1 + 22)
  t.is(
    plan.bytes,
    plan.groups.reduce((sum, { bytes }) => sum + bytes, 0),
  )
  t.is(session.pending.length, 53)

  const report = await session.flush({ returnConsumedCapacity: 'TOTAL' })
  t.is(report.calls, plan.calls)
  t.is(batchCalls(client).length, plan.calls)
  t.is(
    report.operations.reduce((sum, { bytes }) => sum + bytes, 0),
    plan.bytes,
  )
  const consumed = [...report.consumedCapacity.values()].reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0)
  t.is(consumed, plan.writeUnits)
})

test("a plan's write capacity is a lower bound, and says so: a larger stored item, a deleted item's size and indexes come on top", async (t) => {
  const { client, session } = await startSession()
  await client.createTables(Place)
  session.saveAll([new Place('shrinks', 'x'.repeat(5_000)), new Place('goes', 'x'.repeat(5_000))])
  await session.flush()
  session.save(new Place('shrinks'))
  session.remove(Place, { id: 'goes' })
  const plan = session.plan()
  t.is(plan.writeUnits, 2)
  t.regex(String(plan), /lower bound: a larger stored item, the size of a deleted one and indexes come on top/)
  const report = await session.flush({ returnConsumedCapacity: 'TOTAL' })
  t.is(report.consumedCapacity.get('Places')?.CapacityUnits, 10)
})

test('plan() lists the problems found, and throws nothing', async (t) => {
  const { session } = await startSession()
  const wrong = new Song('Nico', 'Afraid', Number.NaN)
  session.saveAll([...songs(2), wrong])
  const plan = session.plan()
  t.like(plan.problems, [{ entity: wrong, attribute: 'year', className: 'Song' }])
  t.is(plan.operations, 2)
  t.regex(String(plan), /1 problems?: a flush would send nothing/)
  t.regex(String(plan), /Song \{ artist: "Nico", title: "Afraid" \} year: is NaN/)
})

test('plan() prints as a table', async (t) => {
  const { session } = await startSession()
  session.saveAll(songs(1_000))
  const printed = inspect(session.plan())
  t.regex(printed, /^Flush plan: 1,000 operations in 40 calls, [\d,]+ bytes, >= 1,000 write units\n/)
  t.regex(
    printed,
    /table +class +puts +deletes +updates +bytes +write units\nMusic +Song +1,000 +0 +0 +[\d,]+ +>= 1,000\n/,
  )
})

test('plan() leaves out what is in flight: the next flush would not send it', async (t) => {
  const { session } = await startSession()
  session.saveAll(songs(3))
  const flushing = session.flush()
  session.save(new Song('Nico', 'Afraid'))
  t.is(session.plan().operations, 1)
  await flushing
})

test('the plan of an empty session is empty', async (t) => {
  const { session } = await startSession()
  t.like(session.plan(), { calls: 0, operations: 0, bytes: 0, writeUnits: 0, groups: [], problems: [] })
})
