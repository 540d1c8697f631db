import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { Place } from '../fixtures/place.js'
import { Song } from '../fixtures/song.js'
import { checkCoalescedGets } from './check-coalesced-gets.js'

const TIER = process.env.SLUICE_TIER ?? 'test'
const RUNS = { test: 40, ci: 200, long: 4_000 }[TIER] ?? 40

test('coalesced gets bring what the same gets bring one by one, whatever goes wrong on the way', async (t) => {
  t.timeout(1_800_000)
  t.log(`${RUNS} runs`)
  const client = new FakeDynamoDBClient()
  await client.createTables(Song, Place)
  // more than 42 of them fill an answer
  const big = TIER === 'test' ? [0] : [0, 0, 0, 0, 0, 0, 60]
  t.true((await checkCoalescedGets(client, { numRuns: RUNS }, big)) > RUNS / 2)
})
