import { FlushError, OptionError, Session, withSession } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedCount } from '../fixtures/stored-count.js'

async function startClient(): Promise<FakeDynamoDBClient> {
  const client = new FakeDynamoDBClient()
  await client.createTables(Song)
  client.clearCalls()
  return client
}

test('withSession flushes once when the function returns, and returns its result', async (t) => {
  const client = await startClient()
  const result = await withSession({ client }, async (session) => {
    session.saveAll(songs(30))
    await Promise.resolve()
    session.save(new Song('Cluster', 'Hollywood'))
    t.is(client.callCount, 0)
    return 'done'
  })
  t.is(result, 'done')
  t.is(client.callCount, 2)
  t.is(await storedCount(client), 31)
})

test('the function may be synchronous', async (t) => {
  const client = await startClient()
  t.is(await withSession({ client }, (session) => session.saveAll(songs(2))), undefined)
  t.is(await storedCount(client), 2)
})

for (const [how, work] of [
  [
    'throws',
    (session: Session) => {
      session.saveAll(songs(2))
      throw new RangeError('no')
    },
  ],
  [
    'rejects',
    async (session: Session) => {
      session.saveAll(songs(2))
      await Promise.resolve()
      throw new RangeError('no')
    },
  ],
] as const) {
  test(`a function that ${how} has its error passed on, and nothing is sent or left pending`, async (t) => {
    const client = await startClient()
    let given: Session | undefined
    await t.throwsAsync(
      withSession({ client }, (session) => {
        given = session
        return work(session)
      }),
      { instanceOf: RangeError },
    )
    t.is(client.callCount, 0)
    t.deepEqual(given?.pending, [])
  })
}

test('a flush that fails rejects withSession, and the flush options are heeded', async (t) => {
  const client = await startClient()
  client.faults.throttle({ rate: 1 })
  const options = { client, clock: client.clock }
  const save = (session: Session): void => session.saveAll(songs(1))
  await t.throwsAsync(withSession(options, save, { retry: { maxAttempts: 2 } }), { instanceOf: FlushError })
  t.is(client.callCount, 2)
  await withSession(options, save, { retry: { maxAttempts: 1 }, throwOnFailure: false })
  t.is(client.callCount, 3)
})

test('withSession takes a session too', async (t) => {
  const { client, session } = await startSession()
  session.saveAll(songs(2))
  await withSession(session, (same) => t.is(same, session))
  t.is(await storedCount(client), 2)
})

test('options that can not be are refused before the function is called', async (t) => {
  await t.throwsAsync(
    withSession({} as never, () => t.fail()),
    { instanceOf: OptionError },
  )
})

test('fork() gives a session with the same client and options, nothing pending and an empty identity map', async (t) => {
  let flushes = 0
  const { client, session } = await startSession({
    tablePrefix: '',
    onConflict: 'last-wins',
    hooks: { afterFlush: () => flushes++ },
  })
  const song = new Song('Nina Simone', 'Sinnerman', 1965)
  const key = { artist: 'Nina Simone', title: 'Sinnerman' }
  session.save(song)
  await session.flush()
  session.save(new Song('Cluster', 'Hollywood'))

  const fork = session.fork()
  t.true(fork instanceof Session)
  t.deepEqual(fork.pending, [])
  const found = await fork.get(Song, key)
  t.not(found, song)
  t.is(found?.year, 1965)
  t.is(await session.get(Song, key), song)

  // the options: the policy, the clock, the hooks
  fork.save(new Song('Nina Simone', 'Sinnerman', 1966))
  fork.remove(Song, key)
  client.faults.throttle({ times: 1 })
  await fork.flush()
  t.is(flushes, 2)
  t.is(session.pending.length, 1)
})
