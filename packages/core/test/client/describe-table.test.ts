import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { describeTableKey } from '#src/client/describe-table.js'
import { createLedger } from '../fixtures/misdeclared.js'
import { Place } from '../fixtures/place.js'

test('the key that a table really has, with its types', async (t) => {
  const client = new FakeDynamoDBClient()
  await createLedger(client)
  await client.createTables(Place)
  t.is(await describeTableKey(client, 'Ledger'), 'account (S) + entry (N)')
  t.is(await describeTableKey(client, 'Places'), 'id (S)')
})

test('a table that is missing or may not be described gives nothing, and no error', async (t) => {
  const client = new FakeDynamoDBClient()
  t.is(await describeTableKey(client, 'Ledger'), undefined)
  await createLedger(client)
  client.faults.fail({ name: 'AccessDeniedException' })
  t.is(await describeTableKey(client, 'Ledger'), undefined)
})

test('a stub that answers nothing, or no key, gives nothing', async (t) => {
  t.is(await describeTableKey({ send: async () => undefined } as never, 'Ledger'), undefined)
  t.is(await describeTableKey({ send: async () => ({ Table: {} }) } as never, 'Ledger'), undefined)
})
