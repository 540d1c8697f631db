import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { checkUpdatesEqualSaves, Plain, Versioned } from './check-updates-equal-saves.js'

const RUNS = { test: 80, ci: 500, long: 10_000 }[process.env.SLUICE_TIER ?? 'test'] ?? 80

test('property: update then read equals save then read; what others removed stays removed, what they wrote is guarded', async (t) => {
  t.timeout(1_800_000)
  t.log(`${RUNS} runs`)
  const client = new FakeDynamoDBClient()
  await client.createTables(Plain, Versioned)
  const ends = await checkUpdatesEqualSaves(client, { numRuns: RUNS })
  t.log(Object.fromEntries(ends))
  for (const end of ['alone: written', 'removed: condition-failed', 'changed: condition-failed', 'changed: written']) {
    t.true((ends.get(end) ?? 0) > 0, end)
  }
})
