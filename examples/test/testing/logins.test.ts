import { FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
import test from 'ava'
import { LOGINS_TABLE, Logins } from '#src/testing/logins.js'

function start() {
  const clock = new VirtualClock()
  const client = new FakeDynamoDBClient({ clock })
  client.load({ tables: [{ table: LOGINS_TABLE }] })
  return { client, clock, logins: new Logins(client, () => clock.now()) }
}

test('an id is given once', async (t) => {
  const { logins } = start()
  t.true(await logins.begin('id-1', 'ada'))
  t.false(await logins.begin('id-1', 'eve'))
  t.is(await logins.userOf('id-1'), 'ada')
})

test('a busy table is asked again', async (t) => {
  const { client, logins } = start()
  client.faults.throttle({ operations: ['PutItem'], times: 2 })
  t.true(await logins.begin('id-1', 'ada'))
  t.is(client.findCalls({ operation: 'PutItem' }).length, 3)
})

test('a login is over after an hour, which takes no time', async (t) => {
  const { clock, logins } = start()
  await logins.begin('id-1', 'ada')
  await clock.advance(3_600_000 - 1)
  t.is(await logins.userOf('id-1'), 'ada')
  await clock.advance(1)
  t.is(await logins.userOf('id-1'), undefined)
})
