import { CreateTableCommand, paginateQuery as paginateWireQuery } from '@aws-sdk/client-dynamodb'
import { BatchWriteCommand, DynamoDBDocumentClient, paginateQuery, paginateScan } from '@aws-sdk/lib-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { indexedMusic } from '../contract/look/query.js'

const TableName = 'Music'
const COUNT = 53

/** A document client of `Music` with 53 items in the partition `a` and in the index `gsi`; every third is marked. */
async function furnished(): Promise<{
  readonly client: FakeDynamoDBClient
  readonly document: DynamoDBDocumentClient
}> {
  const client = new FakeDynamoDBClient()
  await client.send(new CreateTableCommand(indexedMusic))
  const document = DynamoDBDocumentClient.from(client)
  const items = Array.from({ length: COUNT }, (_, index) => ({
    pk: 'a',
    sk: String(index).padStart(2, '0'),
    g: 'g',
    // many equal index keys
    h: index % 5,
    ...(index % 3 === 0 && { marked: true }),
  }))
  for (let first = 0; first < COUNT; first += 25) {
    const puts = items.slice(first, first + 25).map((Item) => ({ PutRequest: { Item } }))
    await document.send(new BatchWriteCommand({ RequestItems: { [TableName]: puts } }))
  }
  client.clearCalls()
  return { client, document }
}

// made anew for each paginator, which writes its page size and token into its input
const partition = () => ({
  TableName,
  KeyConditionExpression: 'pk = :pk',
  ExpressionAttributeValues: { ':pk': 'a' },
})
const index = () => ({
  TableName,
  IndexName: 'gsi',
  KeyConditionExpression: 'g = :g',
  ExpressionAttributeValues: { ':g': 'g' },
})

interface ReadPage {
  readonly Items?: Record<string, unknown>[] | undefined
}

/** The sort keys of each page. */
async function sortKeys(pages: AsyncIterable<ReadPage>): Promise<unknown[][]> {
  const found: unknown[][] = []
  for await (const { Items = [] } of pages) found.push(Items.map(({ sk }) => sk))
  return found
}

const all = Array.from({ length: COUNT }, (_, place) => String(place).padStart(2, '0'))

for (const pageSize of [1, 7, 52, 53, 54]) {
  test(`paginateQuery has each item once, in order, in pages of ${pageSize}`, async (t) => {
    const { client, document } = await furnished()
    const pages = await sortKeys(paginateQuery({ client: document, pageSize }, partition()))
    t.deepEqual(pages.flat(), all)
    t.is(client.callCount, Math.floor(COUNT / pageSize) + 1)
    t.true(pages.slice(0, -1).every(({ length }) => length === pageSize))
  })

  test(`paginateQuery has each item of an index once, in pages of ${pageSize}`, async (t) => {
    const { document } = await furnished()
    const pages = await sortKeys(paginateQuery({ client: document, pageSize }, index()))
    t.deepEqual(pages.flat().sort(), all)
  })

  test(`paginateScan has each item once, in pages of ${pageSize}`, async (t) => {
    const { client, document } = await furnished()
    const pages = await sortKeys(paginateScan({ client: document, pageSize }, { TableName }))
    t.deepEqual(pages.flat().sort(), all)
    t.is(client.callCount, Math.floor(COUNT / pageSize) + 1)
  })
}

test('paginateQuery goes through empty pages to what the filter leaves', async (t) => {
  const { document } = await furnished()
  const FilterExpression = 'attribute_exists(marked)'
  const pages = await sortKeys(paginateQuery({ client: document, pageSize: 2 }, { ...partition(), FilterExpression }))
  t.deepEqual(
    pages.flat(),
    all.filter((_, place) => place % 3 === 0),
  )
  t.true(pages.some(({ length }) => length === 0))
})

test('paginateQuery goes against the order', async (t) => {
  const { document } = await furnished()
  const pages = paginateQuery({ client: document, pageSize: 10 }, { ...partition(), ScanIndexForward: false })
  t.deepEqual((await sortKeys(pages)).flat(), [...all].reverse())
})

test('paginateQuery starts where another one ended', async (t) => {
  const { document } = await furnished()
  const first = await paginateQuery({ client: document, pageSize: 20 }, partition()).next()
  const { Items = [], LastEvaluatedKey } = first.value ?? {}
  const rest = paginateQuery({ client: document, startingToken: LastEvaluatedKey, pageSize: 20 }, partition())
  t.deepEqual([...Items.map(({ sk }) => sk), ...(await sortKeys(rest)).flat()], all)
})

test('paginateScan reads segments that share the table between them', async (t) => {
  const { document } = await furnished()
  const scans = [0, 1, 2].map((Segment) =>
    sortKeys(
      paginateScan({ client: document, pageSize: 5 }, { TableName, IndexName: 'gsi', Segment, TotalSegments: 3 }),
    ),
  )
  t.deepEqual((await Promise.all(scans)).flat(2).sort(), all)
})

test('the plain client’s paginateQuery pages too, through throttling', async (t) => {
  const { client } = await furnished()
  client.faults.throttle({ operations: ['Query'], times: 2 })
  const values = { ':pk': { S: 'a' } }
  const input = { ...partition(), ExpressionAttributeValues: values }
  let count = 0
  for await (const { Items = [] } of paginateWireQuery({ client, pageSize: 10 }, input)) count += Items.length
  t.is(count, COUNT)
})

test('items that are put and deleted between pages neither repeat nor disturb the others', async (t) => {
  const { document } = await furnished()
  const seen: unknown[] = []
  for await (const { Items = [] } of paginateQuery({ client: document, pageSize: 10 }, partition())) {
    seen.push(...Items.map(({ sk }) => sk))
    const last = String(seen.at(-1))
    const before = { DeleteRequest: { Key: { pk: 'a', sk: last } } }
    await document.send(new BatchWriteCommand({ RequestItems: { [TableName]: [before] } }))
  }
  t.deepEqual(seen, all)
})
