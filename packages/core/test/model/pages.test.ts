import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { Track } from '../fixtures/track.js'
import { checkPages } from './check-pages.js'

const RUNS = { test: 40, ci: 250, long: 10_000 }[process.env.SLUICE_TIER ?? 'test'] ?? 40

test('pages, one after another, are what the unpaged query has, and back then forth they are the same', async (t) => {
  t.timeout(1_800_000)
  t.log(`${RUNS} runs`)
  const client = new FakeDynamoDBClient()
  await client.createTables(Track)
  const turned = await checkPages(client, { numRuns: RUNS })
  t.true(turned > RUNS / 6, `${turned} turned`)
})
