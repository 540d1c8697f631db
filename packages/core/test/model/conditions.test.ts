import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { checkConditions } from '../expressions/properties.js'
import { Thing } from '../expressions/thing.js'

const RUNS = { test: 200, ci: 3_000, long: 50_000 }[process.env.SLUICE_TIER ?? 'test'] ?? 200

test('a condition or filter that the operators write holds exactly if the documentation says so', async (t) => {
  t.timeout(1_800_000)
  t.log(`${RUNS} runs`)
  const client = new FakeDynamoDBClient()
  await client.createTables(Thing)
  const held = await checkConditions(client, { numRuns: RUNS })
  // neither outcome is rare
  t.true(held > RUNS / 5 && held < (RUNS * 4) / 5, `${held} held`)
})
