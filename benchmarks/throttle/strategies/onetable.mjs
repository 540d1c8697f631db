import { chunk } from '../../harness/chunk.mjs'
import { inParallel } from '../../harness/in-parallel.mjs'

export const title = 'as onetable'
export const how = 're-implemented on the virtual clock'

/** Each batch by itself: 12 retries after 10 ms x 2^n, without jitter; then an error for the batch. */
export async function write(rows, { table, clock, concurrency }) {
  await inParallel(chunk(rows, 25), concurrency, async (batch) => {
    let rest = batch
    for (let retry = 0; rest.length > 0 && retry <= 12; retry++) {
      if (retry > 0) await clock.sleep(10 * 2 ** retry)
      rest = await table(rest).catch(() => rest)
    }
    return rest.length
  })
}
