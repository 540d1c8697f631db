import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { interleave } from '../harness/interleave.mjs'
import { describeMachine } from '../harness/machine.mjs'
import { summarise } from '../harness/statistics.mjs'
import { createContestants } from './contestants.mjs'
import { createPoints } from './points.mjs'
import { printSession } from './print-session.mjs'

const SIZES = [1_000, 10_000, 100_000, 1_000_000]
/** One pass of a small size is too short for the processor's clock: all do this many saves in a round. */
const LEAST_SAVES = 100_000

/**
 * What a session does for each `save`, nothing sent: how many nanoseconds, and whether that stays so up to a million
 * entities. Beside it a `Map` of the same keys, the least that anybody's bookkeeping can cost.
 *
 * @throws {Error} if a contestant didn't keep every entity
 */
export async function runSession({ rounds, json, most }) {
  const client = new DynamoDBClient({ region: 'eu-west-1' })
  const sizes = []
  for (const size of SIZES.filter((each) => each <= most)) {
    if (!json) process.stderr.write(`${size} entities\n`)
    sizes.push({ size, contestants: await measureSize(size, client, rounds) })
  }
  const report = { benchmark: 'session', rounds, machine: describeMachine(), sizes }
  if (json) console.log(JSON.stringify(report, undefined, 2))
  else printSession(report)
  return 0
}

async function measureSize(size, client, rounds) {
  const points = createPoints(size)
  const passes = Math.max(1, LEAST_SAVES / size)
  const contestants = createContestants(client).map(({ name, keepAll, count }) => {
    if (count(keepAll(points)) !== size) throw new Error(`${name} lost some of ${size} entities`)
    const run = () => {
      for (let pass = 0; pass < passes; pass++) keepAll(points)
    }
    return { name, run }
  })
  const measured = await interleave(contestants, rounds)
  return contestants.map(({ name }) => {
    const of = (key) => summarise(measured.get(name).map((round) => (round[key] * 1e6) / (size * passes)))
    return { name, cpuNs: of('cpuMs'), wallNs: of('wallMs') }
  })
}
