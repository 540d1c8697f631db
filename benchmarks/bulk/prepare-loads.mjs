import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { chooseContestants } from '../contestants/choose-contestants.mjs'
import { StubTransport, stubClientConfig } from '../harness/stub-transport.mjs'
import { createLoad } from './loads.mjs'
import { trackSource } from './track-source.mjs'

const TABLE = 'Tracks'
const CONCURRENCY = 8

/** Loads the contestants asked for and warms each up; one that can't run, or doesn't do the work, gets a `problem`. */
export async function prepareLoads(entities, { only, note }) {
  const contestants = []
  for (const name of chooseContestants(only)) {
    note(`checking ${name}`)
    contestants.push(await prepare(name, entities))
  }
  return contestants
}

async function prepare(name, entities) {
  const transport = new StubTransport()
  try {
    const { packages, prepareInput } = await import(`../contestants/${name}.mjs`)
    const clientConfig = stubClientConfig(transport)
    const client = new DynamoDBClient(clientConfig)
    const load = await createLoad(name, { client, clientConfig, table: TABLE, concurrency: CONCURRENCY })
    const run = async (count = entities) => {
      transport.reset()
      const left = await load(trackSource(count, prepareInput))
      if (left > 0) throw new Error(`${left} items were not written`)
    }
    const keys = new Set()
    transport.onRequest = (body) => {
      for (const [key] of textOf(body).matchAll(/track-\d{9}/g)) keys.add(key)
    }
    const checked = Math.min(entities, 2_600)
    await run(checked)
    transport.onRequest = undefined
    if (keys.size !== checked) throw new Error(`${keys.size} tracks of ${checked} were sent`)
    return { name, packages, run: () => run(), warmUp: () => run(500) }
  } catch (error) {
    return { name, packages: [], problem: `${error?.message ?? error}` }
  }
}

function textOf(body) {
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}
