import type { FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
import test from 'ava'
import { update } from '../support/indexed-music.js'
import { ARN, limitedMusic, throttlingOf, units, write } from '../support/limited-music.js'

const SCALING = ['ThrottlingException', 'TableWriteKeyRangeThroughputExceeded']
const MOST = ['ThrottlingException', 'TableWriteMaxOnDemandThroughputExceeded']
const MINUTE = 60_000

/** Writes with new keys, 250 units each, until the table takes no more; returns how many units it took. */
async function drain(client: FakeDynamoDBClient): Promise<number> {
  for (let units = 0; ; units += 250) {
    if ((await throttlingOf(write(client, 250, `${client.callCount}`))) !== 'admitted') return units
  }
}

/** Waits so long that what isn't used in a second is there. */
async function pause(clock: VirtualClock, ms: number): Promise<void> {
  await clock.advance(ms)
}

test('a new table takes 4,000 write units and 12,000 read units a second, and keeps none for later', async (t) => {
  const { client, clock } = await limitedMusic(undefined)
  await pause(clock, 10 * MINUTE)
  t.deepEqual(client.capacityLeft('Music'), { read: 12_000, write: 4000 })
  t.is(await drain(client), 4000)
  await pause(clock, 500)
  t.is(client.capacityLeft('Music').write, 2000)
})

test('the error is as the SDK models it', async (t) => {
  const { client } = await limitedMusic(undefined)
  await drain(client)
  const error = await t.throwsAsync(write(client), { name: 'ThrottlingException' })
  t.is(
    error?.message,
    'Throughput exceeds the current capacity of your table or index. DynamoDB is automatically scaling your table or ' +
      'index so please try again shortly. If exceptions persist, check if you have a hot key: ' +
      'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html',
  )
  t.like(error, { throttlingReasons: [{ reason: 'TableWriteKeyRangeThroughputExceeded', resource: ARN }] })
})

test('half an hour after a peak there is double that peak, and again, up to the quota', async (t) => {
  const { client, clock } = await limitedMusic(undefined)
  const taken: number[] = []
  for (const half of [0, 1, 2, 3, 4]) {
    taken.push(await drain(client))
    if (half === 4) break
    await pause(clock, 29 * MINUTE)
    t.is(client.capacityLeft('Music').write, taken.at(-1) ?? 0, 'not earlier')
    await pause(clock, MINUTE)
  }
  t.deepEqual(taken, [4000, 8000, 16_000, 32_000, 40_000])
  t.deepEqual(await throttlingOf(write(client)), ['RequestLimitExceeded', 'TableWriteAccountLimitExceeded'])
})

test('a smaller peak gives less, and traffic up to half gives nothing', async (t) => {
  const { client, clock } = await limitedMusic(undefined)
  for (let call = 0; call < 8; call++) await write(client, 250, `${call}`)
  await pause(clock, 31 * MINUTE)
  t.is(client.capacityLeft('Music').write, 4000)
  for (let call = 0; call < 12; call++) await write(client, 250, `${call}`)
  await pause(clock, 31 * MINUTE)
  t.is(client.capacityLeft('Music').write, 6000)
})

test('warm throughput is there at once', async (t) => {
  const WarmThroughput = { ReadUnitsPerSecond: 15_000, WriteUnitsPerSecond: 9000 }
  const { client, clock } = await limitedMusic(undefined, { table: { WarmThroughput } })
  t.deepEqual(client.capacityLeft('Music'), { read: 15_000, write: 9000 })
  await update(client, { WarmThroughput: { WriteUnitsPerSecond: 10_000 } })
  await pause(clock, 1000)
  t.is(client.capacityLeft('Music').write, 10_000)
})

test('OnDemandThroughput limits a table, and says so', async (t) => {
  const { client, clock } = await limitedMusic(undefined, {
    table: { OnDemandThroughput: { MaxWriteRequestUnits: 500 } },
  })
  t.is(await drain(client), 500)
  const error = await t.throwsAsync(write(client), { name: 'ThrottlingException' })
  t.is(error?.message, 'Throughput exceeds the maximum OnDemandThroughput configured on table or index')
  t.deepEqual(await throttlingOf(write(client)), MOST)
  t.is(client.capacityLeft('Music').read, 12_000)
  await update(client, { OnDemandThroughput: { MaxWriteRequestUnits: -1 } })
  await pause(clock, 1000)
  t.is(await drain(client), 4000)
  t.deepEqual(await throttlingOf(write(client)), SCALING)
})

test('a table that changes its billing mode is limited by the new one', async (t) => {
  const { client, clock } = await limitedMusic(10)
  await write(client, 10)
  await update(client, { BillingMode: 'PAY_PER_REQUEST' })
  await pause(clock, 1000)
  t.deepEqual(client.capacityLeft('Music'), { read: 12_000, write: 4000 })
  await update(client, { BillingMode: 'PROVISIONED', ProvisionedThroughput: units(10) })
  t.deepEqual(client.capacityLeft('Music'), { read: 3000, write: 3000 })
})
