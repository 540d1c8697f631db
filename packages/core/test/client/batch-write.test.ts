import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { openBatchWriter } from '#src/client/batch-write.js'
import type { WriteMetricsOptions } from '#src/client/write-metrics-options.js'
import { sealedDelete, sealedPut, sealedPutIn } from '../fixtures/sealed.js'
import { Song } from '../fixtures/song.js'

const NONE: WriteMetricsOptions = { returnConsumedCapacity: 'NONE', returnItemCollectionMetrics: 'NONE' }

async function start(metrics = NONE, change: (client: FakeDynamoDBClient) => void = () => undefined) {
  const client = new FakeDynamoDBClient()
  await client.createTables(Song)
  await client.createTables(Song, { tableName: () => 'Books' })
  client.clearCalls()
  change(client)
  const bytes: number[] = []
  const options = { abortSignal: new AbortController().signal, onRequest: (count: number) => bytes.push(count) }
  return { client, bytes, write: openBatchWriter(client, metrics, options) }
}

test('a batch is one request, by table in order, with nothing that was not asked for', async (t) => {
  const { client, write } = await start()
  const [a, b, c] = [sealedPut('a'), sealedPutIn('Books', 'b'), sealedDelete('c')]
  t.deepEqual((await write([a, b, c])).unprocessed, {})
  t.is(client.callCount, 1)
  t.deepEqual(client.calls[0]?.input, {
    RequestItems: {
      Music: [{ PutRequest: { Item: a.image.item } }, { DeleteRequest: { Key: c.image.item } }],
      Books: [{ PutRequest: { Item: b.image.item } }],
    },
  })
})

test('capacity and metrics are asked for by option, and answered', async (t) => {
  const { client, write } = await start({ returnConsumedCapacity: 'TOTAL', returnItemCollectionMetrics: 'SIZE' })
  const { consumedCapacity } = await write([sealedPut('a')])
  t.like(client.calls[0]?.input, { ReturnConsumedCapacity: 'TOTAL', ReturnItemCollectionMetrics: 'SIZE' })
  t.like(consumedCapacity, [{ TableName: 'Music', CapacityUnits: 1 }])
})

test('the bytes told are those of the request as sent', async (t) => {
  const { client, bytes, write } = await start()
  await write([sealedPut('a', { text: { S: 'é\u0001"' } }), sealedPut('b', { bytes: { B: new Uint8Array(7) } })])
  t.deepEqual(bytes, [client.calls[0]?.bytes])
})

test('a client with a send of its own is told the bytes too, rounded up', async (t) => {
  const { client, bytes, write } = await start(NONE, (fake) => {
    const own = fake.send.bind(fake)
    fake.send = ((...args: Parameters<typeof own>) => own(...args)) as never
  })
  await write([sealedPut('a')])
  t.is(bytes.length, 1)
  const sent = client.calls[0]!.bytes
  t.true(bytes[0]! >= sent && bytes[0]! < sent + 512, `${bytes[0]} for ${sent}`)
})

test('what the client throws is what the writer rejects with, after one call', async (t) => {
  const { client, write } = await start()
  client.faults.throttle()
  await t.throwsAsync(write([sealedPut('a')]), { name: 'ProvisionedThroughputExceededException' })
  t.is(client.callCount, 1)
})
