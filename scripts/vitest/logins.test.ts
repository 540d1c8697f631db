import { FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
import { expect, test, vi } from 'vitest'
import { LOGINS_TABLE, Logins } from './logins.js'

function start() {
  const clock = new VirtualClock()
  const client = new FakeDynamoDBClient({ clock })
  client.load({ tables: [{ table: LOGINS_TABLE }] })
  return { client, clock, logins: new Logins(client, () => clock.now()) }
}

test('an id is given once', async () => {
  const { logins } = start()
  expect(await logins.begin('id-1', 'ada')).toBe(true)
  expect(await logins.begin('id-1', 'eve')).toBe(false)
  expect(await logins.userOf('id-1')).toBe('ada')
})

test('a busy table is asked again', async () => {
  const { client, logins } = start()
  client.faults.throttle({ operations: ['PutItem'], times: 2 })
  expect(await logins.begin('id-1', 'ada')).toBe(true)
  expect(client.findCalls({ operation: 'PutItem' })).toHaveLength(3)
})

test('a login is over after an hour, which takes no time', async () => {
  const { clock, logins } = start()
  await logins.begin('id-1', 'ada')
  await clock.advance(3_600_000 - 1)
  expect(await logins.userOf('id-1')).toBe('ada')
  await clock.advance(1)
  expect(await logins.userOf('id-1')).toBeUndefined()
})

test('fake timers leave the fake alone', async () => {
  vi.useFakeTimers()
  const { logins } = start()
  expect(await logins.begin('id-1', 'ada')).toBe(true)
  vi.useRealTimers()
})
