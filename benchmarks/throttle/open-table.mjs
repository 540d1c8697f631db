import { FakeDynamoDBClient } from '@sluice/testing'
// the engine is no public export: what isn't Sluice asks it without the SDK
import { execute } from '../../packages/testing/dist/engine/execute.js'

export const TABLE = 'Rows'
const DOUBLING_MS = 30 * 60_000
const WARMING_ITEMS = 11

/** A table of its own for one run, as the setting describes it, on a virtual clock that the run may begin on at once. */
export async function openTable(setting, random) {
  const { writeUnits, burst = false, latencyMs, change, onDemandDoublingAfterMs: doubling } = setting
  const client = new FakeDynamoDBClient({ throughput: { burst: burst ? 'filled' : 'empty' }, recordCalls: 0 })
  const { clock } = client
  const run = (operation, input) => {
    const { store, tables, region } = client.config.requestHandler.parts
    return execute(operation, input, { store: store(), now: clock.now(), region, turnAway: undefined, ...tables })
  }
  run('CreateTable', { ...KEY, ...billing(writeUnits) })
  if (doubling !== undefined) await warmUp(run, clock, doubling)
  // half of it and half as much again: no two calls in step
  const latency = () => latencyMs * (0.5 + random())
  client.faults.latency({ ms: latency })
  const startedAt = clock.now()
  const changing =
    change &&
    clock.sleep(change.atMs).then(() => run('UpdateTable', { TableName: TABLE, ...billing(change.writeUnits) }))
  return { client, clock, run, latency, startedAt, changing }
}

function billing(units) {
  if (units === undefined) return { BillingMode: 'PAY_PER_REQUEST' }
  return { ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: units } }
}

/** A second of all that the table takes: half an hour later it takes twice as much. */
async function warmUp(run, clock, doubling) {
  for (let i = 0; i < WARMING_ITEMS; i++) {
    const Item = { artist: { S: `warming ${i}` }, row: { S: '0' }, note: { S: 'x'.repeat(390_000) } }
    run('PutItem', { TableName: TABLE, Item })
  }
  for (let i = 0; i < WARMING_ITEMS; i++) {
    await clock.sleep(1000)
    run('DeleteItem', { TableName: TABLE, Key: { artist: { S: `warming ${i}` }, row: { S: '0' } } })
  }
  await clock.sleep(DOUBLING_MS - doubling - 1000 * WARMING_ITEMS)
}

const KEY = {
  TableName: TABLE,
  AttributeDefinitions: [
    { AttributeName: 'artist', AttributeType: 'S' },
    { AttributeName: 'row', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'artist', KeyType: 'HASH' },
    { AttributeName: 'row', KeyType: 'RANGE' },
  ],
}
