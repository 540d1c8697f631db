import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { chooseContestants } from '../contestants/choose-contestants.mjs'
import { HttpTransport } from '../harness/http-transport.mjs'
import { measureHeap } from '../harness/measure-heap.mjs'
import { StubTransport, stubClientConfig } from '../harness/stub-transport.mjs'
import { checkWrites } from './check-writes.mjs'

const TABLE = 'Tracks'
const CONCURRENCY = 8

/** Loads the contestants asked for, warms each up and checks its work; one that can't gets a `problem` instead. */
export async function prepareContestants(tracks, { only, note, endpoint }) {
  const contestants = []
  for (const name of chooseContestants(only)) {
    note(`checking ${name}`)
    contestants.push(await prepare(name, tracks, endpoint))
  }
  return contestants
}

async function prepare(name, tracks, endpoint) {
  const transport = endpoint === undefined ? new StubTransport() : new HttpTransport(endpoint)
  try {
    const { create, packages, prepareInput, remark, overrides } = await import(`../contestants/${name}.mjs`)
    const clientConfig = { ...stubClientConfig(transport), ...(endpoint && { endpoint }) }
    const client = new DynamoDBClient(clientConfig)
    const send = await create({ client, clientConfig, table: TABLE, concurrency: CONCURRENCY })
    const input = prepareInput === undefined ? tracks : tracks.map(prepareInput)
    const flush = async () => {
      const left = await send(input)
      if (left > 0) throw new Error(`${left} items were not written`)
    }
    const addedAttributes = await check(flush, transport, tracks, overrides)
    const { calls, bytes } = transport
    const heapOf = (options) =>
      measureHeap((sample) => {
        transport.onRequest = sample
        return flush()
      }, options)
    const peakHeapMB = await heapOf()
    const liveHeapMB = await heapOf({ collectEach: 40 })
    transport.onRequest = undefined
    const run = () => runMeasured(flush, transport, calls)
    const close = () => transport.close?.()
    return { name, packages, remark, calls, bytes, addedAttributes, peakHeapMB, liveHeapMB, run, close }
  } catch (error) {
    return { name, packages: [], problem: `${error?.message ?? error}` }
  }
}

async function check(flush, transport, tracks, overrides) {
  const bodies = []
  transport.onRequest = (body) => bodies.push(body)
  await flush()
  transport.onRequest = undefined
  return checkWrites(bodies, { tracks, table: TABLE, overrides })
}

async function runMeasured(flush, transport, calls) {
  transport.reset()
  await flush()
  if (transport.calls !== calls) throw new Error(`${transport.calls} calls instead of ${calls} as in the checked round`)
}
