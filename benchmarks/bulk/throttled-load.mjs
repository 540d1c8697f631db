import { CreateTableCommand, UpdateTableCommand } from '@aws-sdk/client-dynamodb'
import { bulkWrite } from '@sluice/core/bulk'
import { FakeDynamoDBClient } from '@sluice/testing'
import { createRandom } from '../harness/random.mjs'
import { Mark } from './mark.mjs'
import { MARKS_TABLE as TABLE } from './marks-table.mjs'

const ELEMENTS = 4_800
const STEP_MS = 100
const STEPS = [
  { atMs: 0, writeUnits: 400 },
  { atMs: 8_000, writeUnits: 200 },
]

/**
 * A load on a table whose capacity is halved on the way, on the virtual clock: what the load tells its `onProgress` of, by
 * tenths of a second, and the report. What is accepted is told by the load, capacity by the table.
 */
export async function throttledLoad() {
  const client = new FakeDynamoDBClient({ throughput: { burst: 'empty' }, recordCalls: 0 })
  const { clock } = client
  await client.send(new CreateTableCommand({ ...TABLE, ...throughput(STEPS[0].writeUnits) }))
  client.faults.latency({ ms: 15 })
  const startedAt = clock.now()
  const changing = clock
    .sleep(STEPS[1].atMs)
    .then(() => client.send(new UpdateTableCommand({ TableName: 'Marks', ...throughput(STEPS[1].writeUnits) })))
  const steps = []
  let last = { written: 0, retries: 0, wait: 0, calls: 0 }
  const onProgress = (progress) => {
    const step = Math.floor((clock.now() - startedAt) / STEP_MS)
    steps[step] ??= { accepted: 0, calls: 0, retries: 0, waitMs: 0 }
    steps[step].accepted += progress.written - last.written
    steps[step].calls += progress.calls - last.calls
    steps[step].retries += progress.retries - last.retries
    steps[step].waitMs += progress.wait - last.wait
    last = progress
  }
  const source = Array.from({ length: ELEMENTS }, (_, place) => new Mark(place))
  const report = await bulkWrite(client, source, { clock, random: createRandom(7), onProgress })
  await changing
  return {
    elements: ELEMENTS,
    stepMs: STEP_MS,
    capacity: STEPS,
    elapsedMs: report.elapsedMs,
    waitedMs: report.waitedMs,
    calls: report.calls,
    retriedCalls: report.retriedCalls,
    leftovers: report.leftovers,
    steps: Array.from(steps, (step) => step ?? { accepted: 0, calls: 0, retries: 0, waitMs: 0 }),
  }
}

function throughput(WriteCapacityUnits) {
  return { ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits } }
}
