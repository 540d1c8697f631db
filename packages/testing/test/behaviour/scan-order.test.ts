import {
  BatchWriteItemCommand,
  CreateTableCommand,
  paginateScan,
  QueryCommand,
  type ScanCommandInput,
} from '@aws-sdk/client-dynamodb'
import { OptionError } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { put, puts } from '../support/entries.js'
import { gsi } from '../support/indexed-music.js'
import { tableInput } from '../support/music.js'

/** A fake with 25 items under 20 partition keys, 5 of them under `shared`; all but those have the index key `g`. */
async function filled(client: FakeDynamoDBClient, TableName = 'Music'): Promise<FakeDynamoDBClient> {
  const input = tableInput(TableName, { pk: 'S', sk: 'S' })
  const AttributeDefinitions = [
    ...(input.AttributeDefinitions ?? []),
    { AttributeName: 'g', AttributeType: 'S' as const },
  ]
  await client.send(
    new CreateTableCommand({ ...input, AttributeDefinitions, GlobalSecondaryIndexes: [gsi('gsi', 'g')] }),
  )
  const shared = ['c', 'a', 'b', '10', '9'].map((sk) => put('shared', sk))
  const others = Array.from({ length: 20 }, (_, at) => put(`pk-${at}`, 'x', { g: { S: at < 10 ? 'same' : `g-${at}` } }))
  await client.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: [...shared, ...others] } }))
  return client
}

async function order(client: FakeDynamoDBClient, input: Partial<ScanCommandInput> = {}): Promise<string[]> {
  const found: string[] = []
  for await (const { Items = [] } of paginateScan({ client }, { TableName: 'Music', ...input })) {
    found.push(...Items.map(({ pk, sk }) => `${pk?.S}/${sk?.S}`))
  }
  return found
}
const seeded = (scanSeed: number) => filled(new FakeDynamoDBClient({ scanSeed }))
const IndexName = 'gsi'

test('another seed is another order of the same items, the same seed the same order', async (t) => {
  const plain = await filled(new FakeDynamoDBClient())
  const [seven, again, eight] = [await seeded(7), await seeded(7), await seeded(8)]
  for (const input of [{}, { IndexName }]) {
    const orders = [await order(plain, input), await order(seven, input), await order(eight, input)]
    t.is(new Set(orders.map((one) => one.join())).size, 3)
    t.is(new Set(orders.map((one) => one.toSorted().join())).size, 1)
    t.deepEqual(await order(again, input), orders[1])
  }
})

test('seeds that differ beyond 32 bits, or in their sign, are different seeds', async (t) => {
  const orders = new Set<string>()
  for (const seed of [1, 1 + 2 ** 32, 1 + 2 ** 40, -1, -1 - 2 ** 32])
    orders.add((await order(await seeded(seed))).join())
  t.is(orders.size, 5)
})

test('items of one partition stay in the order of their sort key', async (t) => {
  const shared = (await order(await seeded(7))).filter((name) => name.startsWith('shared'))
  t.deepEqual(shared, ['shared/10', 'shared/9', 'shared/a', 'shared/b', 'shared/c'])
})

test('pages and segments of a shuffled scan give each item once', async (t) => {
  const client = await seeded(7)
  for (const input of [{}, { IndexName }]) {
    const whole = await order(client, input)
    for (const Limit of [1, 3, 7]) {
      t.deepEqual(await order(client, { ...input, Limit }), whole)
      const segments = [0, 1, 2].map((Segment) => order(client, { ...input, Limit, Segment, TotalSegments: 3 }))
      t.deepEqual((await Promise.all(segments)).flat(), whole, 'segments are stretches of the order')
    }
  }
})

test('a fork has the order of its origin, tables that it creates have its own', async (t) => {
  const origin = await seeded(7)
  const fork = origin.fork()
  t.deepEqual(await order(fork), await order(origin))
  const other = origin.fork({ scanSeed: 8 })
  t.deepEqual(await order(other), await order(origin))
  await filled(other, 'New')
  t.deepEqual(await order(other, { TableName: 'New' }), await order(await seeded(8)))
})

test('a restored snapshot keeps its order, loaded tables have that of the fake that loads them', async (t) => {
  const origin = await seeded(7)
  const other = new FakeDynamoDBClient({ scanSeed: 8 })
  other.restore(origin.snapshot())
  t.deepEqual(await order(other), await order(origin))
  const loaded = new FakeDynamoDBClient({ scanSeed: 8 })
  loaded.load(origin.dump())
  t.deepEqual(await order(loaded), await order(await seeded(8)))
})

test('a shuffled table is written and read by key as any other', async (t) => {
  const client = await seeded(Number.MAX_SAFE_INTEGER)
  await client.send(new BatchWriteItemCommand({ RequestItems: { Music: puts(20) } }))
  const query = {
    TableName: 'Music',
    KeyConditionExpression: 'pk = :v',
    ExpressionAttributeValues: { ':v': { S: 'shared' } },
  }
  for (const ScanIndexForward of [true, false]) {
    t.is((await client.send(new QueryCommand({ ...query, ScanIndexForward }))).Count, 5)
  }
  const deletes = Array.from({ length: 20 }, (_, at) => ({
    DeleteRequest: { Key: { pk: { S: `pk-${at}` }, sk: { S: 'x' } } },
  }))
  await client.send(new BatchWriteItemCommand({ RequestItems: { Music: deletes } }))
  t.is((await order(client)).length, 5)
})

test('a seed that is no integer is refused', (t) => {
  for (const scanSeed of [0.5, Number.NaN, '7', true, 2 ** 53]) {
    t.throws(() => new FakeDynamoDBClient({ scanSeed: scanSeed as never }), {
      instanceOf: OptionError,
      message: /`scanSeed` to be an integer/,
    })
  }
})
