import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import test from 'ava'
import { putRaw } from '../fixtures/put-raw.js'
import { Song, Songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { startStill } from '../fixtures/start-still.js'

const KEY = { artist: 'Air', title: 'La femme d’argent' }
const ITEM = { artist: { S: KEY.artist }, title: { S: KEY.title }, year: { N: '1998' } }
const air = (year?: number) => new Song(KEY.artist, KEY.title, year)

async function start() {
  const started = await startSession()
  await putRaw(started.client, ITEM)
  started.client.clearCalls()
  return started
}

/** Long after the read: its answer was made before what the test does, and comes after it. */
const SLOW = { ms: 1_000, side: 'answer', operations: ['GetItem'], times: 1 } as const

/** A read is answered at once but its answer takes a second; a flush arrives after half a second. */
async function startOvertaking() {
  const { client, session, asleep, clock } = await startStill()
  await putRaw(client, ITEM)
  client.clearCalls()
  client.faults.latency({ ms: 500, operations: ['BatchWriteItem'] })
  client.faults.latency(SLOW)
  const years: (string | undefined)[] = []
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const answer = await next(args)
        const { Item } = answer.output as { Item?: Record<string, AttributeValue> }
        if (commandName === 'GetItemCommand') years.push(Item?.year?.N)
        return answer
      },
    { step: 'initialize' },
  )
  return {
    session,
    /** The year in the first answer to a read. */
    answered: () => Number(years[0]),
    overtake: async (flushing: Promise<unknown>) => {
      await asleep(2)
      await clock.advance(500)
      await flushing
      await clock.advance(500)
    },
  }
}

test('concurrent gets of one key share one call and one instance', async (t) => {
  const { client, session } = await start()
  const read = await Promise.all(Array.from({ length: 20 }, () => session.get(Songs, KEY)))
  t.is(new Set(read).size, 1)
  t.is(read[0]?.year, 1998)
  t.is(client.callCount, 1)
})

test('concurrent gets of a key without an item share one call', async (t) => {
  const { client, session } = await start()
  const none = { ...KEY, title: 'none' }
  t.deepEqual(await Promise.all([session.get(Songs, none), session.get(Songs, none)]), [undefined, undefined])
  t.is(client.callCount, 1)
})

test('a failed read fails all who share it, and the next get asks again', async (t) => {
  const { client, session } = await start()
  client.faults.fail({ name: 'AccessDeniedException', times: 1 })
  const results = await Promise.allSettled([session.get(Songs, KEY), session.get(Songs, KEY)])
  t.deepEqual(
    results.map(({ status }) => status),
    ['rejected', 'rejected'],
  )
  t.is((await session.get(Songs, KEY))?.year, 1998)
})

test('an answer that is older than a newer save of that identity never replaces it', async (t) => {
  const { client, session } = await start()
  client.faults.latency(SLOW)
  const reading = session.get(Songs, KEY)
  const song = air(2024)
  session.save(song)
  t.is(await reading, song)
  t.is(await session.get(Songs, KEY), song)
  t.is(song.year, 2024)
})

test('an answer that is older than a newer remove of that identity never replaces it', async (t) => {
  const { client, session } = await start()
  client.faults.latency(SLOW)
  const reading = session.get(Songs, KEY)
  session.remove(Songs, KEY)
  t.is(await reading, undefined)
  t.is(await session.get(Songs, KEY), undefined)
})

for (const options of [{}, { consistent: true }, { refresh: true }]) {
  const kind = Object.keys(options)[0] ?? 'plain'

  test(`a ${kind} answer that is older than a newer flush of that identity never replaces it`, async (t) => {
    const { session, answered, overtake } = await startOvertaking()
    const song = air(2024)
    session.save(song)
    const flushing = session.flush()
    // discarded in flight, the put is no longer what the session knows, so the read asks, and is served what was before
    session.discard(song)
    const reading = session.get(Songs, KEY, options)
    await overtake(flushing)
    t.is(answered(), 1998)
    t.is(await reading, song)
    t.is(song.year, 2024)
    t.is(await session.get(Songs, KEY), song)
  })

  test(`a ${kind} answer that is older than a flushed removal never revives what was removed`, async (t) => {
    const { session, answered, overtake } = await startOvertaking()
    session.remove(Songs, KEY)
    const flushing = session.flush()
    session.discard(Songs, KEY)
    const reading = session.get(Songs, KEY, options)
    await overtake(flushing)
    t.is(answered(), 1998)
    t.is(await reading, undefined)
    t.is(await session.get(Songs, KEY), undefined)
  })
}

test('a read that a saved and flushed entity overtook returns that entity', async (t) => {
  const { client, session } = await start()
  client.faults.latency(SLOW)
  const reading = session.get(Songs, KEY)
  const song = air(2024)
  session.save(song)
  await session.flush()
  t.is(await reading, song)
  t.is(song.year, 2024)
})

test('a read that a removed and flushed entity overtook returns nothing, and revives nothing', async (t) => {
  const { client, session } = await start()
  client.faults.latency(SLOW)
  const reading = session.get(Songs, KEY)
  session.remove(Songs, KEY)
  await session.flush()
  t.is(await reading, undefined)
  t.is(await session.get(Songs, KEY), undefined)
})

test('a slow plain answer does not undo what a consistent read brought meanwhile', async (t) => {
  const { client, session, asleep, clock } = await startStill()
  await putRaw(client, ITEM)
  client.faults.latency(SLOW)
  const slow = session.get(Songs, KEY)
  await asleep(1)
  await putRaw(client, { ...ITEM, year: { N: '2024' } })
  const fresh = await session.query(Songs).where(KEY).consistent().first()
  t.is(fresh?.year, 2024)
  await clock.advance(1_000)
  t.is(await slow, fresh)
  t.is(fresh?.year, 2024)
})

for (const isKnown of [true, false]) {
  test(`a slow refresh does not undo what a consistent read brought meanwhile (managed before: ${isKnown})`, async (t) => {
    const { client, session, asleep, clock } = await startStill()
    await putRaw(client, ITEM)
    if (isKnown) await session.get(Songs, KEY)
    client.faults.latency(SLOW)
    const slow = session.get(Songs, KEY, { refresh: true })
    await asleep(1)
    await putRaw(client, { ...ITEM, year: { N: '2024' } })
    const fresh = await session.get(Songs, KEY, { consistent: true })
    t.is(fresh?.year, 2024)
    await clock.advance(1_000)
    t.is(await slow, fresh)
    t.is(fresh?.year, 2024)
  })
}

test('concurrent gets of one key share one call, also one that asks again because its answer was outdated', async (t) => {
  const { client, session, asleep, clock } = await startStill()
  await putRaw(client, ITEM)
  client.clearCalls()
  client.faults.latency(SLOW)
  const outdated = session.get(Songs, KEY)
  await asleep(1)
  client.faults.latency({ ...SLOW, ms: 3_000 })
  const song = air(2024)
  session.save(song)
  session.discard(song)
  const newer = session.get(Songs, KEY)
  await asleep(2)
  await clock.advance(1_000)
  await clock.advance(3_000)
  const read = await newer
  t.is(read?.year, 1998)
  t.is(await outdated, read)
  t.is(client.callCount, 2)
})
