import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  CreateTableCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key, put, remove } from '../support/entries.js'
import { musicClient, tableInput } from '../support/music.js'

const TOTAL = { ReturnConsumedCapacity: 'TOTAL' as const }
// what `pk`, `sk`, `text` and the two one-letter key values take
const REST = 2 + 1 + 2 + 1 + 4

const item = (bytes: number) => ({ ...key('a'), text: { S: 'x'.repeat(bytes - REST) } })

async function putUnits(client: FakeDynamoDBClient, bytes: number): Promise<number | undefined> {
  const answer = await client.send(new PutItemCommand({ TableName: 'Music', Item: item(bytes), ...TOTAL }))
  return answer.ConsumedCapacity?.CapacityUnits
}

test('fact 43: a write costs the larger of old and new item by the kilobyte', async (t) => {
  const client = await musicClient()
  t.is(await putUnits(client, 1024), 1)
  t.is(await putUnits(client, 1025), 2)
  t.is(await putUnits(client, 100), 2, 'the old one is larger')
  t.is(await putUnits(client, 100), 1)
})

test('fact 43: a delete costs what it deletes, a delete of nothing one unit', async (t) => {
  const client = await musicClient()
  await putUnits(client, 3000)
  const units = async () =>
    (await client.send(new DeleteItemCommand({ TableName: 'Music', Key: key('a'), ...TOTAL }))).ConsumedCapacity
      ?.CapacityUnits
  t.is(await units(), 3)
  t.is(await units(), 1)
})

test('fact 43: a get costs half a unit for each 4 KB, consistent twice that, and is paid for nothing too', async (t) => {
  const client = await musicClient()
  const units = async (ConsistentRead: boolean) =>
    (await client.send(new GetItemCommand({ TableName: 'Music', Key: key('a'), ConsistentRead, ...TOTAL })))
      .ConsumedCapacity?.CapacityUnits
  t.deepEqual([await units(false), await units(true)], [0.5, 1])
  await putUnits(client, 4096)
  t.deepEqual([await units(false), await units(true)], [0.5, 1])
  await putUnits(client, 4097)
  t.deepEqual([await units(false), await units(true)], [1, 2])
})

test('fact 43: a scan rounds once, over the bytes it read', async (t) => {
  const client = await musicClient()
  const text = { S: 'x'.repeat(1000) }
  const requests = Array.from({ length: 9 }, (_, index) => put(String(index), 'x', { text }))
  await client.send(new BatchWriteItemCommand({ RequestItems: { Music: requests } }))
  const { ConsumedCapacity } = await client.send(new ScanCommand({ TableName: 'Music', ...TOTAL }))
  t.is(ConsumedCapacity?.CapacityUnits, 1.5, '9 items of about 1,010 bytes are three times 4 KB')
})

test('fact 43: TOTAL has table and units only, INDEXES the table’s own share beside', async (t) => {
  const client = await musicClient()
  const total = await client.send(new PutItemCommand({ TableName: 'Music', Item: item(100), ...TOTAL }))
  t.deepEqual(total.ConsumedCapacity, { TableName: 'Music', CapacityUnits: 1 })
  const command = new PutItemCommand({ TableName: 'Music', Item: item(100), ReturnConsumedCapacity: 'INDEXES' })
  const { ConsumedCapacity } = await client.send(command)
  t.deepEqual(ConsumedCapacity, { TableName: 'Music', CapacityUnits: 1, Table: { CapacityUnits: 1 } })
})

test('a batch sums the units of each table', async (t) => {
  const client = await musicClient()
  await client.send(new CreateTableCommand(tableInput('Films', { pk: 'S', sk: 'S' })))
  const large = put('large', 'x', { text: { S: 'x'.repeat(2000) } })
  const RequestItems = { Music: [large, put('b')], Films: [remove('nobody')] }
  const { ConsumedCapacity } = await client.send(new BatchWriteItemCommand({ RequestItems, ...TOTAL }))
  t.deepEqual(ConsumedCapacity, [
    { TableName: 'Music', CapacityUnits: 3 },
    { TableName: 'Films', CapacityUnits: 1 },
  ])
})

test('BatchGetItem rounds each item by itself', async (t) => {
  const client = await musicClient()
  await client.send(new BatchWriteItemCommand({ RequestItems: { Music: [put('a'), put('b')] } }))
  const Keys = ['a', 'b', 'nobody'].map((pk) => key(pk))
  const answer = await client.send(new BatchGetItemCommand({ RequestItems: { Music: { Keys } }, ...TOTAL }))
  t.deepEqual(answer.ConsumedCapacity, [{ TableName: 'Music', CapacityUnits: 1.5 }])
})
