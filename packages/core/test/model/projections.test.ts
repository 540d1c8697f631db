import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { checkProjections } from '../expressions/check-projections.js'
import { Thing } from '../expressions/thing.js'

const RUNS = { test: 300, ci: 3_000, long: 50_000 }[process.env.SLUICE_TIER ?? 'test'] ?? 300

test('the answer to a projection has each value where the projection says, whatever it leaves out', async (t) => {
  t.timeout(1_800_000)
  t.log(`${RUNS} runs`)
  const client = new FakeDynamoDBClient()
  await client.createTables(Thing)
  const { sent, refused } = await checkProjections(client, { numRuns: RUNS })
  t.true(sent > RUNS / 5 && refused > RUNS / 20, `${sent} sent, ${refused} refused`)
})
