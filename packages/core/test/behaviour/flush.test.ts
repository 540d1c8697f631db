import { Session } from '@sluice/core'
import test from 'ava'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

test('10,000 small puts are exactly 400 calls', async (t) => {
  const { client, session } = await startSession()
  session.saveAll(songs(10_000))
  const report = await session.flush()
  t.is(report.counts.written, 10_000)
  t.is(report.calls, 400)
  t.is(client.calls.filter(({ operation }) => operation === 'BatchWriteItem').length, 400)
})

test('with 20 % handed back at random, calls are at most 1.05 times the least possible and nothing is lost', async (t) => {
  const { client, session } = await startSession()
  client.faults.unprocessed({ rate: 0.2 })
  session.saveAll(songs(10_000))
  const report = await session.flush()
  t.is(report.counts.written, 10_000)
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
