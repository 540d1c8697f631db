import { chunk } from '../../harness/chunk.mjs'
import { inParallel } from '../../harness/in-parallel.mjs'

export const title = 'as TypeDORM'
export const how = 're-implemented on the virtual clock'

const ROUNDS = 10

/** All in a round, then all that came back in the next one, after a jittered pause; refused calls count as failed. */
export async function write(rows, { table, clock, random, concurrency }) {
  let rest = rows
  for (let round = 0; rest.length > 0 && round <= ROUNDS; round++) {
    if (round > 0) await clock.sleep(random() * 50 * 2 ** round)
    const back = []
    await inParallel(chunk(rest, 25), concurrency, async (batch) => {
      back.push(...(await table(batch).catch(() => [])))
      return 0
    })
    rest = back
  }
}
