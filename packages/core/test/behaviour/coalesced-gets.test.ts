import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { ReadError, Session, type SessionOptions } from '@sluice/core'
import { FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
import test from 'ava'
import { Album } from '../fixtures/album.js'
import { Place, Places, places } from '../fixtures/place.js'
import { putRaw } from '../fixtures/put-raw.js'
import { Song, Songs, songs } from '../fixtures/song.js'

const ARTIST = 'Nina Simone'
const keyOf = ({ artist, title }: Song) => ({ artist, title })

/** A fake with `count` songs and three places, and a session that knows none of them. */
async function start(count = 3, options: Partial<SessionOptions> = {}, client = new FakeDynamoDBClient()) {
  await client.createTables(Song, Place)
  const stored = songs(count)
  const writer = new Session({ client, clock: client.clock })
  writer.saveAll([...stored, ...places(3)])
  await writer.flush()
  client.clearCalls()
  const session = new Session({ client, clock: client.clock, ...options })
  return { client, session, keys: stored.map(keyOf) }
}

interface BatchInput {
  readonly RequestItems: Readonly<
    Record<string, { readonly Keys: readonly object[]; readonly ConsistentRead?: boolean }>
  >
}

/** Each call: its operation and how many keys it asked of each table. */
function asked(client: FakeDynamoDBClient): readonly string[] {
  return client.calls.map(({ operation, input }) => {
    if (operation !== 'BatchGetItem') return operation
    const { RequestItems } = input as unknown as BatchInput
    return Object.entries(RequestItems)
      .map(([table, { Keys, ConsistentRead }]) => `${table} ${Keys.length}${ConsistentRead ? ' consistent' : ''}`)
      .join(', ')
  })
}

const titles = (read: readonly (Song | undefined)[]) => read.map((song) => song?.title)

for (const [kind, wrap] of Object.entries({
  DynamoDBClient: (client: FakeDynamoDBClient) => client,
  DynamoDBDocumentClient: (client: FakeDynamoDBClient) => DynamoDBDocumentClient.from(client),
})) {
  test(`gets made in one tick, of any classes and tables, share a call (${kind})`, async (t) => {
    const { client, keys } = await start()
    const session = new Session({ client: wrap(client), clock: client.clock })
    await putRaw(client, { artist: { S: ARTIST }, title: { S: 'an album' }, tracks: { N: '10' } })
    client.clearCalls()
    const [song, album, place, none] = await Promise.all([
      session.get(Songs, keys[1]!),
      session.get(Album, { band: ARTIST, name: 'an album' }),
      session.get(Places, { id: 'place 2' }),
      session.get(Places, { id: 'nowhere' }),
    ])
    t.true(song instanceof Song)
    t.is(song?.title, keys[1]?.title)
    t.is(album?.tracks, 10)
    t.true(place instanceof Place)
    t.is(none, undefined)
    t.deepEqual(asked(client), ['Music 2, Places 2'])
  })
}

test('a single get is a GetItem, and so is one of several that all want the same item', async (t) => {
  const { client, session, keys } = await start()
  t.is((await session.get(Songs, keys[0]!))?.title, keys[0]?.title)
  const [one, other, apart] = await Promise.all([
    session.get(Songs, keys[1]!),
    session.get(Songs, { ...keys[1]! }),
    session.get(Songs, keys[1]!, { managed: false }),
  ])
  t.is(one, other)
  t.not(one, apart)
  t.is(apart?.title, one?.title)
  t.deepEqual(asked(client), ['GetItem', 'GetItem'])
})

test('calls have up to 100 keys, several tables one limit together', async (t) => {
  const { client, session, keys } = await start(250)
  const read = await Promise.all([
    ...keys.map((key) => session.get(Songs, key)),
    session.get(Places, { id: 'place 0' }),
  ])
  t.is(read.filter((entity) => entity !== undefined).length, 251)
  t.deepEqual([...asked(client)].sort(), ['Music 100', 'Music 100', 'Music 50, Places 1'])
})

test('a call that is full leaves others open: views before and after a hundred entities share one', async (t) => {
  const { client, session, keys } = await start(120)
  const view = (key: (typeof keys)[number]) => session.get(Songs, key, { project: ['year'] })
  await Promise.all([
    ...keys.slice(100, 110).map(view),
    ...keys.slice(0, 100).map((key) => session.get(Songs, key)),
    ...keys.slice(110).map(view),
  ])
  t.deepEqual([...asked(client)].sort(), ['Music 100', 'Music 20'])
})

test('a tick is all that runs before the event loop turns: gets behind settled promises, and behind other gets', async (t) => {
  const { client, session, keys } = await start(4)
  const song = async (at: number) => {
    for (let turn = 0; turn < at; turn++) await Promise.resolve()
    return session.get(Songs, keys[at]!)
  }
  const both = await Promise.all([song(0), song(1)].map(async (first, at) => [await first, await song(at + 2)]))
  t.deepEqual(both.map(titles), [
    [keys[0]?.title, keys[2]?.title],
    [keys[1]?.title, keys[3]?.title],
  ])
  t.deepEqual(asked(client), ['Music 2', 'Music 2'])
  const later = session.get(Songs, { artist: ARTIST, title: 'a' })
  await new Promise((resolve) => setImmediate(resolve))
  await Promise.all([later, session.get(Songs, { artist: ARTIST, title: 'b' })])
  t.deepEqual(asked(client).slice(2), ['GetItem', 'GetItem'])
})

test.serial('gets end where a test runner fakes the ticks of the process', async (t) => {
  const { client, session, keys } = await start()
  const { nextTick } = process
  const { queueMicrotask } = globalThis
  t.teardown(() => Object.assign(process, { nextTick }))
  t.teardown(() => Object.assign(globalThis, { queueMicrotask }))
  const never = () => undefined
  const read = session.getMany(Songs, keys)
  Object.assign(process, { nextTick: never })
  Object.assign(globalThis, { queueMicrotask: never })
  await Promise.resolve()
  await Promise.resolve()
  Object.assign(process, { nextTick })
  Object.assign(globalThis, { queueMicrotask })
  t.is((await read).length, 3)
  t.is(client.callCount, 1)
})

test('consistent and eventual reads never mix in a call', async (t) => {
  const { client, session, keys } = await start()
  await Promise.all([
    session.get(Songs, keys[0]!),
    session.get(Songs, keys[1]!, { consistent: true }),
    session.get(Songs, keys[2]!),
    session.get(Places, { id: 'place 0' }, { consistent: true }),
  ])
  t.deepEqual(asked(client), ['Music 2', 'Music 1 consistent, Places 1 consistent'])
})

test('getMany answers in the order asked, with undefined for what is missing and one instance for equal keys', async (t) => {
  const { client, session, keys } = await start(3)
  const none = { artist: ARTIST, title: 'none' }
  const read = await session.getMany(Songs, [keys[2]!, none, keys[0]!, keys[2]!])
  t.deepEqual(titles(read), [keys[2]?.title, undefined, keys[0]?.title, keys[2]?.title])
  t.is(read[0], read[3])
  t.deepEqual(asked(client), ['Music 3'])
  t.deepEqual(await session.getMany(Songs, new Set<never>()), [])
  t.is((await session.getMany(Songs, keys, { consistent: true }))[2], read[0])
})

test('what the session knows is not asked for', async (t) => {
  const { client, session, keys } = await start(3)
  const known = await session.get(Songs, keys[0]!)
  session.remove(Song, keys[1]!)
  client.clearCalls()
  const read = await session.getMany(Songs, keys)
  t.deepEqual(read.slice(0, 2), [known, undefined])
  t.deepEqual(asked(client), ['GetItem'])
})

test('what is handed back unprocessed is asked for again, with what else was handed back, until all is there', async (t) => {
  const { client, session, keys } = await start(100)
  client.faults.unprocessed({ operations: ['BatchGetItem'], rate: 0.5 })
  const none = { artist: ARTIST, title: 'none' }
  const read = await session.getMany(Songs, [...keys.slice(1), none])
  t.deepEqual(titles(read), [...keys.slice(1).map(({ title }) => title), undefined])
  t.true(client.callCount > 2 && client.callCount < 12, `${client.callCount} calls`)
  t.is(client.calls[0]?.items, 100)
})

test('the pauses between are the backoff of a flush, on the injected clock', async (t) => {
  const clock = new VirtualClock()
  const { client, session, keys } = await start(4, { random: () => 1 - 1e-12 }, new FakeDynamoDBClient({ clock }))
  const nothing = { kind: 'throttle' } as const
  const half = {
    kind: 'unprocessed',
    when: ({ key }: { key: object }) => JSON.stringify(key).includes('000003'),
  } as const
  client.faults.script([nothing, nothing, half, nothing], { operations: ['BatchGetItem', 'GetItem'] })
  await session.getMany(Songs, keys)
  const times = client.calls.map(({ at }) => at)
  // 25 ms, doubled while nothing comes; what came begins it anew
  t.deepEqual(
    times.map((at) => Math.round(at - times[0]!)),
    [0, 25, 75, 100, 150],
  )
  t.is(asked(client).at(-1), 'GetItem')
})

test('a budget that is used up fails what is left, and nothing else', async (t) => {
  const { client, session, keys } = await start(4)
  client.faults.unprocessed({ when: ({ key }) => /00000[12]/.test(JSON.stringify(key)), whenAll: 'return' })
  const results = await Promise.allSettled(
    keys.map((key) => session.get(Songs, key, { retry: { maxAttempts: 3, baseDelayMs: 0 } })),
  )
  t.deepEqual(
    results.map(({ status }) => status),
    ['fulfilled', 'rejected', 'rejected', 'fulfilled'],
  )
  const [, , left] = results
  const error = left?.status === 'rejected' ? left.reason : undefined
  t.true(error instanceof ReadError)
  for (const part of ['Song', '"Song 000002"', 'unprocessed', 'again later']) t.true(error.message.includes(part), part)
})

test('reads that are turned away or lost are asked again within their budgets, by one retry loop', async (t) => {
  const { client, session, keys } = await start(2)
  client.faults.script(['throttle', 'server-error', 'connection-reset', 'lost-answer', 'garbled'])
  t.is((await session.get(Songs, keys[0]!))?.title, keys[0]?.title)
  t.is(client.callCount, 6)
  client.faults.throttle()
  const error = await t.throwsAsync(session.get(Songs, keys[1]!, { retry: { maxAttempts: 2 } }), {
    instanceOf: ReadError,
  })
  t.regex(error.message, /ProvisionedThroughputExceededException/)
  t.is(client.callCount, 8)
  await t.throwsAsync(session.get(Songs, keys[1]!, { retry: { maxElapsedMs: 0 } }), { instanceOf: ReadError })
  t.is(client.callCount, 9)
})

test('gets of one tick with other budgets go in calls of their own, and are given up by their own', async (t) => {
  const { client, session, keys } = await start(3)
  client.faults.throttle()
  const reads = [1, 3, 1].map((maxAttempts, at) => session.get(Songs, keys[at]!, { retry: { maxAttempts } }))
  for (const read of reads) await t.throwsAsync(read, { instanceOf: ReadError })
  t.deepEqual(
    client.calls.map(({ operation }) => operation),
    ['BatchGetItem', 'GetItem', 'GetItem', 'GetItem'],
  )
})

test('an answer of 16 MB is continued', async (t) => {
  const { client, session } = await start(0)
  const text = 'x'.repeat(390_000)
  const ids = Array.from({ length: 45 }, (_, at) => ({ id: `big ${at}` }))
  for (const { id } of ids) await putRaw(client, { id: { S: id }, text: { S: text } }, 'Places')
  client.clearCalls()
  const read = await session.getMany(Places, ids)
  t.deepEqual(
    read.map((place) => place?.id),
    ids.map(({ id }) => id),
  )
  t.true(read.every((place) => place?.text?.length === text.length))
  t.is(client.callCount, 2)
})

test('what does not fit into an answer of 16 MB was not turned away: it uses up no attempt', async (t) => {
  const { client, session } = await start(0)
  const ids = Array.from({ length: 100 }, (_, at) => ({ id: `big ${at}` }))
  for (const { id } of ids) await putRaw(client, { id: { S: id }, text: { S: 'x'.repeat(390_000) } }, 'Places')
  client.clearCalls()
  const read = await session.getMany(Places, ids, { retry: { maxAttempts: 1 } })
  t.true(read.every((place) => place?.text?.length === 390_000))
  t.is(client.callCount, 3)
})

test('attempts are counted since a call last brought something', async (t) => {
  const { client, session, keys } = await start(4)
  const handBack = (pattern: RegExp) =>
    ({
      kind: 'unprocessed',
      when: ({ key }: { key: object }) => pattern.test(JSON.stringify(key)),
      whenAll: 'return',
    }) as const
  const [most, some] = [handBack(/00000[123]/), handBack(/00000[23]/)]
  client.faults.script([most, most, most, some, some, some, some, some])
  const retry = { maxAttempts: 3, baseDelayMs: 0 }
  const results = await Promise.allSettled(keys.map((key) => session.get(Songs, key, { retry })))
  t.deepEqual(
    results.map(({ status }) => status),
    ['fulfilled', 'fulfilled', 'rejected', 'rejected'],
  )
  t.is(client.callCount, 7)
  const [, , left] = results
  t.regex(left?.status === 'rejected' ? left.reason.message : '', /unprocessed in all 7 calls/)
})

test('the failure of one call rejects its own gets only', async (t) => {
  const { client, session, keys } = await start(150)
  client.faults.fail({ name: 'ValidationException', operations: ['BatchGetItem'], times: 1 })
  const results = await Promise.allSettled(keys.map((key) => session.get(Songs, key)))
  t.is(results.filter(({ status }) => status === 'rejected').length, 100)
  t.is(results.filter(({ status }) => status === 'fulfilled').length, 50)
})

test('a table that is missing fails its own gets only, also in a call with others', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Place)
  await putRaw(client, { id: { S: 'a' } }, 'Places')
  const session = new Session({ client, clock: client.clock })
  const [place, other, song] = await Promise.allSettled([
    session.get(Places, { id: 'a' }),
    session.get(Places, { id: 'b' }),
    session.get(Songs, { artist: 'x', title: 'y' }),
  ])
  t.is(place.status === 'fulfilled' && place.value?.id, 'a')
  t.is(other.status, 'fulfilled')
  t.is(song.status === 'rejected' && song.reason.cause.name, 'ResourceNotFoundException')
})

test('who may get items but not in batches gets them one by one', async (t) => {
  const { client, session, keys } = await start(3)
  client.faults.fail({ name: 'AccessDeniedException', operations: ['BatchGetItem'] })
  t.deepEqual(
    titles(await session.getMany(Songs, keys)),
    keys.map(({ title }) => title),
  )
  t.deepEqual(asked(client), ['Music 3', 'GetItem', 'GetItem', 'GetItem'])
})

const STRANGERS: readonly (readonly [what: string, body: object])[] = [
  ['an item that was not asked for', { Responses: { Music: [{ artist: { S: 'x' }, title: { S: 'y' } }] } }],
  ['an item without its key', { Responses: { Music: [{ year: { N: '1' } }] } }],
  ['a table that was not asked', { Responses: { Other: [{ artist: { S: ARTIST }, title: { S: 'Song 000000' } }] } }],
  [
    'a key that was not asked for',
    { UnprocessedKeys: { Music: { Keys: [{ artist: { S: 'x' }, title: { S: 'y' } }] } } },
  ],
]

for (const [what, body] of STRANGERS) {
  test(`a broken server that brings ${what} is asked again, and never believed`, async (t) => {
    const { client, session, keys } = await start(2)
    client.faults.answer(() => body, { times: 1 })
    t.deepEqual(
      titles(await session.getMany(Songs, keys)),
      keys.map(({ title }) => title),
    )
    t.is(client.callCount, 2)
    client.faults.answer(() => body)
    const retry = { maxAttempts: 2 }
    const error = await t.throwsAsync(session.getMany(Songs, keys, { consistent: true, retry }), {
      instanceOf: ReadError,
    })
    t.regex(error.message, /UnreadableAnswer/)
  })
}

test('answers are matched where a table is named by its ARN and answered by its name', async (t) => {
  const { client, keys } = await start(2)
  const tableName = (table: string) => `arn:aws:dynamodb:us-east-1:123456789012:table/${table}`
  const session = new Session({ client, clock: client.clock, tableName })
  client.faults.answer(({ output }) => JSON.parse(JSON.stringify(output).replaceAll(tableName('Music'), 'Music')))
  t.deepEqual(
    titles(await session.getMany(Songs, keys)),
    keys.map(({ title }) => title),
  )
})

/** Reads that take a second on a clock that only the test moves. */
async function startSlow() {
  const clock = new VirtualClock({ autoAdvance: false })
  const { client, session, keys } = await start(3, {}, new FakeDynamoDBClient({ clock }))
  client.faults.latency({ ms: 1_000 })
  const asleep = async (): Promise<void> => {
    while (clock.sleeping < 1) await new Promise((resolve) => setImmediate(resolve))
  }
  return { client, session, keys, clock, asleep }
}

test('a signal ends its own get at once; what others wait for goes on', async (t) => {
  const { client, session, keys, clock, asleep } = await startSlow()
  const [mine, theirs] = [new AbortController(), new AbortController()]
  const ended = session.get(Songs, keys[0]!, { signal: mine.signal })
  const shared = session.get(Songs, keys[0]!, { signal: theirs.signal })
  await asleep()
  mine.abort(new Error('enough'))
  await t.throwsAsync(ended, { message: 'enough' })
  await clock.advance(1_000)
  t.is((await shared)?.title, keys[0]?.title)
  t.is(client.callCount, 1)
})

test('what nobody waits for any more is left out when its call is made again', async (t) => {
  const { client, session, keys, clock, asleep } = await startSlow()
  const abort = new AbortController()
  client.faults.throttle({ times: 1 })
  const [ended, ...others] = keys.map((key, at) => session.get(Songs, key, at === 0 ? { signal: abort.signal } : {}))
  await asleep()
  await clock.advance(1_000)
  await asleep()
  abort.abort(new Error('enough'))
  await t.throwsAsync(ended!, { message: 'enough' })
  for (let second = 0; second < 60; second++) await clock.advance(1_000)
  await Promise.all(others)
  t.deepEqual(asked(client), ['Music 3', 'Music 2'])
})

test('a call that nobody waits for any more is cancelled, and the next get asks anew', async (t) => {
  const { client, session, keys, clock, asleep } = await startSlow()
  const abort = new AbortController()
  const ended = keys.map((key) => session.get(Songs, key, { signal: abort.signal }))
  await asleep()
  abort.abort(new Error('enough'))
  const results = await Promise.allSettled(ended)
  t.true(results.every((result) => result.status === 'rejected' && result.reason === abort.signal.reason))
  const again = session.get(Songs, keys[0]!)
  await asleep()
  await clock.advance(1_000)
  t.is((await again)?.title, keys[0]?.title)
  t.deepEqual(
    client.calls.map(({ outcome }) => outcome),
    ['aborted', 'ok'],
  )
  await t.throwsAsync(session.get(Songs, keys[1]!, { signal: abort.signal }), { message: 'enough' })
  t.is(client.callCount, 2)
})

test('one signal can end a hundred gets: it is listened to once, and let go of when they have ended', async (t) => {
  const { session, keys, clock, asleep } = await startSlow()
  const { signal } = new AbortController()
  const listeners: string[] = []
  const [add, remove] = [signal.addEventListener, signal.removeEventListener]
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listeners.push('+')
    add.apply(signal, args)
  }
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    listeners.push('-')
    remove.apply(signal, args)
  }
  const read = session.getMany(Songs, [...keys, ...keys, ...keys, ...keys], { signal })
  await asleep()
  await clock.advance(1_000)
  t.is((await read).length, 12)
  t.deepEqual(listeners, ['+', '-'])
})

test('a signal ends the waiting between retries, too', async (t) => {
  const { client, session, keys, clock, asleep } = await startSlow()
  client.faults.clear()
  client.faults.throttle()
  const abort = new AbortController()
  const ended = session.get(Songs, keys[0]!, { signal: abort.signal, retry: { baseDelayMs: 60_000 } })
  await asleep()
  abort.abort(new Error('enough'))
  await t.throwsAsync(ended, { message: 'enough' })
  await clock.advance(60_000)
  t.is(client.callCount, 1)
})
