import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { openTransactWriter } from '#src/client/transact-write.js'
import type { WriteMetricsOptions } from '#src/client/write-metrics-options.js'
import { attributeMissing } from '#src/expressions/attribute-missing.js'
import { sealedDelete, sealedPut, sealedPutIn } from '../fixtures/sealed.js'
import { Song } from '../fixtures/song.js'

const NONE: WriteMetricsOptions = { returnConsumedCapacity: 'NONE', returnItemCollectionMetrics: 'NONE' }

async function start(change: (client: FakeDynamoDBClient) => void = () => undefined) {
  const client = new FakeDynamoDBClient()
  await client.createTables(Song)
  await client.createTables(Song, { tableName: () => 'Books' })
  client.clearCalls()
  change(client)
  const bytes: number[] = []
  const options = { abortSignal: new AbortController().signal, onRequest: (count: number) => bytes.push(count) }
  return { client, bytes, write: openTransactWriter(client, options) }
}

test('a transaction is one request in order; what is stored is asked for where a condition may be false', async (t) => {
  const { client, bytes, write } = await start()
  const [a, b, c] = [sealedPut('a'), sealedPutIn('Books', 'b'), sealedDelete('c')]
  const conditional = { ...sealedPut('d'), condition: attributeMissing('artist') }
  const operations = [a, b, c, conditional] as const
  t.is((await write({ operations, token: 'token', metrics: NONE })).attempts, 1)
  t.deepEqual(client.calls[0]?.input, {
    TransactItems: [
      { Put: { TableName: 'Music', Item: a.image.item } },
      { Put: { TableName: 'Books', Item: b.image.item } },
      { Delete: { TableName: 'Music', Key: c.image.item } },
      {
        Put: {
          TableName: 'Music',
          Item: conditional.image.item,
          ConditionExpression: 'attribute_not_exists(#0)',
          ExpressionAttributeNames: { '#0': 'artist' },
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        },
      },
    ],
    ClientRequestToken: 'token',
  })
  t.deepEqual(bytes, [client.calls[0]?.bytes])
})

test('capacity and metrics are those of the request', async (t) => {
  const { client, write } = await start()
  const metrics = { returnConsumedCapacity: 'TOTAL', returnItemCollectionMetrics: 'SIZE' } as const
  const { consumedCapacity } = await write({ operations: [sealedPut('a')], token: 'token', metrics })
  t.like(client.calls[0]?.input, { ReturnConsumedCapacity: 'TOTAL', ReturnItemCollectionMetrics: 'SIZE' })
  t.like(consumedCapacity, [{ TableName: 'Music', CapacityUnits: 2 }])
})

test('a client with a send of its own sees every call, and is told the bytes, rounded up', async (t) => {
  const { client, bytes, write } = await start((fake) => {
    const own = fake.send.bind(fake)
    fake.send = ((...args: Parameters<typeof own>) => own(...args)) as never
  })
  await write({ operations: [sealedPut('a')], token: 'token', metrics: NONE })
  t.is(client.callCount, 1)
  t.true(bytes[0]! >= client.calls[0]!.bytes, `${bytes[0]} for ${client.calls[0]!.bytes}`)
})

test('what the client throws is what the writer rejects with, after one call', async (t) => {
  const { client, write } = await start()
  client.faults.throttle()
  const request = { operations: [sealedPut('a')], token: 'token', metrics: NONE }
  await t.throwsAsync(write(request), { name: 'ProvisionedThroughputExceededException' })
  t.is(client.callCount, 1)
})
