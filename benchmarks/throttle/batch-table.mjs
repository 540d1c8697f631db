import { TABLE } from './open-table.mjs'

/**
 * What a strategy that isn't Sluice asks: `write(rows)` returns what comes back of them, or throws the service's refusal.
 * Each call has its latency on the virtual clock.
 */
export function batchTable({ run, clock, latency }, tally) {
  return async (rows) => {
    tally.calls++
    await clock.sleep(latency())
    const requests = rows.map((row) => ({ PutRequest: { Item: itemOf(row) } }))
    const { UnprocessedItems } = run('BatchWriteItem', { RequestItems: { [TABLE]: requests } })
    const back = new Set((UnprocessedItems[TABLE] ?? []).map(({ PutRequest }) => PutRequest.Item.row.S))
    return rows.filter(({ row }) => back.has(row))
  }
}

function itemOf({ artist, row, note }) {
  return { artist: { S: artist }, row: { S: row }, note: { S: note } }
}

const ATTEMPTS = 4
const BASE_MS = 50

/** The same through the SDK's own retries of refused calls: four attempts, full jitter. */
export function retryingTable(write, clock, random) {
  return async (rows) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await write(rows)
      } catch (error) {
        if (attempt === ATTEMPTS) throw error
        await clock.sleep(random() * BASE_MS * 2 ** (attempt - 1))
      }
    }
  }
}
