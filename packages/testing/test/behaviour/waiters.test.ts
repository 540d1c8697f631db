import {
  CreateTableCommand,
  DeleteTableCommand,
  waitUntilTableExists,
  waitUntilTableNotExists,
} from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { FakeDynamoDBClient, type FakeDynamoDBClientConfig } from '@sluice/testing'
import test from 'ava'
import { systemClock } from '#src/clock/system-clock.js'
import { tableInput } from '../support/music.js'
import { statuses } from '../support/table-state.js'

const TableName = 'Music'
const QUICK = { maxWaitTime: 30, minDelay: 0.001, maxDelay: 0.001 }

/** A fake and a document client of it, as users of lib-dynamodb have them, with a table that has just been created. */
async function created(config: FakeDynamoDBClientConfig) {
  const fake = new FakeDynamoDBClient(config)
  const client = DynamoDBDocumentClient.from(fake)
  await client.send(new CreateTableCommand(tableInput(TableName, { pk: 'S', sk: 'S' })))
  fake.clearCalls()
  return { fake, client }
}

test('a waiter asks once where tables take no time', async (t) => {
  const { fake, client } = await created({})
  t.is((await waitUntilTableExists({ client, ...QUICK }, { TableName })).state as string, 'SUCCESS')
  t.is(fake.callCount, 1)
})

test('a waiter waits for a table on the real clock', async (t) => {
  const { fake, client } = await created({ clock: systemClock, tableTransitionMs: 300 })
  t.deepEqual(await statuses(fake), ['CREATING'])
  t.is((await waitUntilTableExists({ client, ...QUICK }, { TableName })).state as string, 'SUCCESS')
  t.deepEqual(await statuses(fake), ['ACTIVE'])
  await client.send(new DeleteTableCommand({ TableName }))
  t.is((await waitUntilTableNotExists({ client, ...QUICK }, { TableName })).state as string, 'SUCCESS')
  await t.throwsAsync(statuses(fake), { name: 'ResourceNotFoundException' })
})

test('a waiter gives up where a table takes longer than it waits', async (t) => {
  // nobody moves the virtual clock
  const { client } = await created({ tableTransitionMs: 1000 })
  const waiting = waitUntilTableExists({ client, ...QUICK, maxWaitTime: 0.1 }, { TableName })
  await t.throwsAsync(waiting, { name: 'TimeoutError' })
})

test('a waiter ends when it is aborted', async (t) => {
  const { fake, client } = await created({ tableTransitionMs: 1000 })
  const controller = new AbortController()
  const waiting = waitUntilTableExists({ client, ...QUICK, abortSignal: controller.signal }, { TableName })
  controller.abort()
  await t.throwsAsync(waiting, { name: 'AbortError' })
  t.deepEqual(await statuses(fake), ['CREATING'])
})

test('a waiter goes on through a table that is not there yet', async (t) => {
  const fake = new FakeDynamoDBClient()
  const waiting = waitUntilTableExists({ client: fake, ...QUICK }, { TableName })
  while (fake.callCount < 3) await new Promise((resolve) => setImmediate(resolve))
  await fake.send(new CreateTableCommand(tableInput(TableName, { pk: 'S', sk: 'S' })))
  t.is((await waiting).state as string, 'SUCCESS')
})
