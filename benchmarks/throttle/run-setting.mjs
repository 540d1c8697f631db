import { createRandom } from '../harness/random.mjs'
import { batchTable, retryingTable } from './batch-table.mjs'
import { createRows } from './create-rows.mjs'
import { idealOf } from './ideal.mjs'
import { openTable, TABLE } from './open-table.mjs'

/** One strategy in one setting with one seed: its calls and time beside the ideal, and what it didn't write. */
export async function runSetting({ write }, setting, seed) {
  const random = createRandom(seed)
  const rows = createRows(setting, random)
  const opened = await openTable(setting, random)
  const { client, clock, startedAt, changing } = opened
  const tally = { calls: 0 }
  const table = retryingTable(batchTable(opened, tally), clock, random)
  const { processes, concurrency } = setting
  await Promise.all(shares(rows, processes).map((share) => write(share, { client, clock, random, concurrency, table })))
  const ms = clock.now() - startedAt
  await changing
  const stored = client.config.requestHandler.parts.store().get(TABLE).table.count
  const ideal = idealOf(setting)
  const calls = tally.calls + client.callCount
  const isComplete = stored === rows.length
  return {
    calls,
    ms,
    left: rows.length - stored,
    callsOfIdeal: calls / (stored / 25),
    timeOfIdeal: isComplete ? ms / ideal.ms : undefined,
  }
}

function shares(rows, processes) {
  const size = Math.ceil(rows.length / processes)
  return Array.from({ length: processes }, (_, index) => rows.slice(index * size, (index + 1) * size))
}
