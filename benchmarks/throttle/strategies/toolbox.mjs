import { chunk } from '../../harness/chunk.mjs'
import { inParallel } from '../../harness/in-parallel.mjs'

export const title = 'as dynamodb-toolbox'
export const how = 're-implemented on the virtual clock'

/** `maxAttempts: 10`: what came back at once again, no pause; the rest is left to the caller. */
export async function write(rows, { table, concurrency }) {
  await inParallel(chunk(rows, 25), concurrency, async (batch) => {
    let rest = batch
    for (let attempt = 0; attempt < 10 && rest.length > 0; attempt++) rest = await table(rest).catch(() => rest)
    return rest.length
  })
}
