import { Session } from '@sluice/core'
import test from 'ava'
import { batchCalls } from '../fixtures/batch-calls.js'
import { sentRequests } from '../fixtures/sent-requests.js'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedCount } from '../fixtures/stored-count.js'

test('10,000 small puts are exactly 400 calls', async (t) => {
  const { client, session } = await startSession()
  session.saveAll(songs(10_000))
  const report = await session.flush()
  t.is(report.counts.written, 10_000)
  t.is(report.calls, 400)
  t.is(client.calls.filter(({ operation }) => operation === 'BatchWriteItem').length, 400)
})

test('with 20 % handed back at random, calls are at most 1.05 times the least possible, nothing is lost or doubled, first attempts go out in order', async (t) => {
  const { client, session } = await startSession()
  client.faults.unprocessed({ rate: 0.2 })
  const all = songs(10_000)
  session.saveAll(all)
  const report = await session.flush()
  t.is(report.counts.written, 10_000)
  t.is(await storedCount(client), 10_000)
  const sent = batchCalls(client).flatMap(({ input }) => sentRequests(input).map(({ item }) => item.title?.S))
  t.is(
    report.operations.reduce((sum, { attempts }) => sum + attempts, 0),
    sent.length,
  )
  t.deepEqual(
    [...new Set(sent)],
    all.map(({ title }) => title),
  )
  const least = Math.ceil((10_000 + report.leftovers) / 25)
  t.true(report.leftovers > 1_500)
  t.true(report.calls <= least * 1.05, `${report.calls} calls, ${least} at least`)
})

test('save then flush writes the item, get returns the same instance without a call', async (t) => {
  const { client, session } = await startSession()
  const song = new Song('Nina Simone', 'Sinnerman', 1965)
  session.save(song)
  await session.flush()
  const calls = client.calls.length
  t.is(await session.get(Song, { artist: 'Nina Simone', title: 'Sinnerman' }), song)
  t.is(client.calls.length, calls)
  const other = new Session({ client })
  const loaded = await other.get(Song, { artist: 'Nina Simone', title: 'Sinnerman' })
  t.not(loaded, song)
  t.is(loaded?.year, 1965)
})
