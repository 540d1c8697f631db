import type { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key } from '../support/entries.js'
import { musicWith, stored } from '../support/music-calls.js'
import { errorOf, operate, type Told } from '../support/operate.js'

const MINUTES = 60_000
const TableName = 'Music'
const add = (n: number) => ({
  Update: {
    TableName,
    Key: key('a'),
    UpdateExpression: 'ADD n :n',
    ExpressionAttributeValues: { ':n': { N: `${n}` } },
  },
})
const input = (...TransactItems: object[]) => ({
  TransactItems,
  ClientRequestToken: 'token-1',
  ReturnConsumedCapacity: 'TOTAL',
})
const send = (client: FakeDynamoDBClient, ...actions: object[]): Promise<Told> =>
  operate(client, 'TransactWriteItems', input(...actions))

// the ten minutes are documented, not measured
test('fact 42a: the same token and payload within ten minutes succeeds without being done again', async (t) => {
  const client = await musicWith()
  await send(client, add(1))
  await client.clock.sleep(10 * MINUTES)
  await send(client, add(1))
  t.deepEqual(await stored(client), { n: { N: '1' } })
})

test('fact 42a: after ten minutes it is done again (documented)', async (t) => {
  const client = await musicWith()
  await send(client, add(1))
  await client.clock.sleep(10 * MINUTES + 1)
  await send(client, add(1))
  t.deepEqual(await stored(client), { n: { N: '2' } })
})

// seen on DynamoDB Local only, which reports 2 whatever is in the transaction: how many units AWS counts isn't known, the
// fake counts a transactional read of each item
test('fact 42b: it then reports read units (seen on DynamoDB Local)', async (t) => {
  const client = await musicWith()
  // 1.5 KB: two units to write, one to read, and twice that in a transaction
  const put = { Put: { TableName, Item: { ...key('a'), text: { S: 'x'.repeat(1500) } } } }
  const first = await send(client, put)
  const second = await send(client, put)
  t.deepEqual(first.ConsumedCapacity, [{ TableName, CapacityUnits: 4, WriteCapacityUnits: 4 }])
  t.deepEqual(second.ConsumedCapacity, [{ TableName, CapacityUnits: 2, ReadCapacityUnits: 2 }])
})

test('fact 42c: the same token with another payload is refused', async (t) => {
  const client = await musicWith()
  await send(client, add(1))
  const error = await errorOf(client, 'TransactWriteItems', input(add(2)))
  t.is(error.name, 'IdempotentParameterMismatchException')
  t.deepEqual(await stored(client), { n: { N: '1' } })
})
