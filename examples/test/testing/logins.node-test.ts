import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
import { LOGINS_TABLE, Logins } from '#src/testing/logins.js'

function start() {
  const clock = new VirtualClock()
  const client = new FakeDynamoDBClient({ clock })
  client.load({ tables: [{ table: LOGINS_TABLE }] })
  return { client, clock, logins: new Logins(client, () => clock.now()) }
}

test('an id is given once', async () => {
  const { logins } = start()
  assert.equal(await logins.begin('id-1', 'ada'), true)
  assert.equal(await logins.begin('id-1', 'eve'), false)
  assert.equal(await logins.userOf('id-1'), 'ada')
})

test('a busy table is asked again', async () => {
  const { client, logins } = start()
  client.faults.throttle({ operations: ['PutItem'], times: 2 })
  assert.equal(await logins.begin('id-1', 'ada'), true)
  assert.equal(client.findCalls({ operation: 'PutItem' }).length, 3)
})

test('a login is over after an hour, which takes no time', async () => {
  const { clock, logins } = start()
  await logins.begin('id-1', 'ada')
  await clock.advance(3_600_000 - 1)
  assert.equal(await logins.userOf('id-1'), 'ada')
  await clock.advance(1)
  assert.equal(await logins.userOf('id-1'), undefined)
})

test('mocked timers leave the fake alone', async (t) => {
  t.mock.timers.enable()
  const { logins } = start()
  assert.equal(await logins.begin('id-1', 'ada'), true)
})
