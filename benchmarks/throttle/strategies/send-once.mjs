import { chunk } from '../../harness/chunk.mjs'
import { inParallel } from '../../harness/in-parallel.mjs'

export const title = 'as electrodb, dynamoose'
export const how = 're-implemented on the virtual clock'

/** Each batch once: what comes back is left to the caller. */
export async function write(rows, { table, concurrency }) {
  await inParallel(chunk(rows, 25), concurrency, async (batch) => (await table(batch).catch(() => batch)).length)
}
