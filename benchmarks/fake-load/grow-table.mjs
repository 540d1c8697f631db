import { BatchWriteItemCommand, CreateTableCommand, QueryCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import { collectGarbage } from '../harness/collect-garbage.mjs'
import { summarise } from '../harness/statistics.mjs'

const TableName = 'Readings'
const BATCH = 25
const PER_PARTITION = 10

/** Grows one table from size to size, and measures it at each. `seconds` count from the first item. */
export async function* growTable(sizes) {
  const client = new FakeDynamoDBClient({ recordCalls: 0 })
  await client.send(createReadings())
  let items = 0
  let seconds = 0
  for (const size of sizes) {
    const began = performance.now()
    for (; items < size; items += BATCH) await client.send(batchFrom(items))
    seconds += (performance.now() - began) / 1000
    collectGarbage()
    const residentMb = process.memoryUsage.rss() / 1e6
    yield { items, seconds, residentMb, queryUs: await queryTime(client, items), forkUs: forkTime(client) }
  }
}

function createReadings() {
  return new CreateTableCommand({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [
      { AttributeName: 'sensor', AttributeType: 'S' },
      { AttributeName: 'at', AttributeType: 'N' },
    ],
    KeySchema: [
      { AttributeName: 'sensor', KeyType: 'HASH' },
      { AttributeName: 'at', KeyType: 'RANGE' },
    ],
  })
}

function batchFrom(first) {
  const requests = Array.from({ length: BATCH }, (_, offset) => ({ PutRequest: { Item: reading(first + offset) } }))
  return new BatchWriteItemCommand({ RequestItems: { [TableName]: requests } })
}

function reading(index) {
  return {
    sensor: { S: `sensor-${Math.floor(index / PER_PARTITION)}` },
    at: { N: String(1_700_000_000 + (index % PER_PARTITION)) },
    value: { N: String(index % 97) },
    unit: { S: 'kelvin' },
  }
}

async function queryTime(client, items) {
  const times = []
  for (let round = 0; round < 500; round++) {
    const sensor = `sensor-${Math.floor((round * 7919) % (items / PER_PARTITION))}`
    const began = performance.now()
    await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'sensor = :s',
        ExpressionAttributeValues: { ':s': { S: sensor } },
      }),
    )
    times.push((performance.now() - began) * 1000)
  }
  return summarise(times).median
}

function forkTime(client) {
  const snapshots = Array.from({ length: 50 }, () => {
    const began = performance.now()
    client.restore(client.snapshot())
    return (performance.now() - began) * 1000
  })
  return summarise(snapshots).median
}
