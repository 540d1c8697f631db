import { chunk } from '../../harness/chunk.mjs'
import { inParallel } from '../../harness/in-parallel.mjs'

export const title = 'hand-written loop'
export const how = 're-implemented on the virtual clock'

/** 25 a call, workers side by side; each sends again what came back of its own call, after a jittered pause. */
export async function write(rows, { table, clock, random, concurrency }) {
  await inParallel(chunk(rows, 25), concurrency, async (batch) => {
    let rest = batch
    for (let attempt = 0; attempt < 12 && rest.length > 0; attempt++) {
      if (attempt > 0) await clock.sleep(random() * Math.min(20_000, 50 * 2 ** attempt))
      rest = await table(rest).catch(() => rest)
    }
    return rest.length
  })
}
