import {
  type AttributeValue,
  BatchWriteItemCommand,
  CreateTableCommand,
  DeleteItemCommand,
  PutItemCommand,
  ScanCommand,
  type ScanCommandInput,
} from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { put, puts } from '../support/entries.js'
import { musicClient, tableInput } from '../support/music.js'

test('fact 37: a page that ends at its limit has a LastEvaluatedKey, one more item or not', async (t) => {
  const client = await musicClient()
  await client.send(new BatchWriteItemCommand({ RequestItems: { Music: puts(3) } }))
  const scan = async (Limit: number) => client.send(new ScanCommand({ TableName: 'Music', Limit }))
  t.truthy((await scan(2)).LastEvaluatedKey)
  t.truthy((await scan(3)).LastEvaluatedKey)
  t.is((await scan(4)).LastEvaluatedKey, undefined)
  const ExclusiveStartKey = (await scan(3)).LastEvaluatedKey
  const rest = await client.send(
    new ScanCommand({ TableName: 'Music', ...(ExclusiveStartKey && { ExclusiveStartKey }) }),
  )
  t.like(rest, { Count: 0, ScannedCount: 0, Items: [] })
})

test('pages of any limit give every item once, in one order', async (t) => {
  const client = await musicClient()
  await client.send(new BatchWriteItemCommand({ RequestItems: { Music: puts(20) } }))
  const some = ['c', 'a', 'b', '10', '9'].map((sk) => put('shared', sk))
  await client.send(new BatchWriteItemCommand({ RequestItems: { Music: some } }))
  const [whole] = await pages(client, {})
  t.is(whole?.length, 25)
  for (const Limit of [1, 2, 7, 24, 25, 26]) t.deepEqual((await pages(client, { Limit })).flat(), whole)
  const shared = whole?.filter((name) => name.startsWith('shared'))
  t.deepEqual(shared, ['shared/10', 'shared/9', 'shared/a', 'shared/b', 'shared/c'], 'sorted within the partition')
})

test('the order of a scan depends on the keys alone, not on the order of insertion', async (t) => {
  const orders = []
  for (const requests of [puts(25), puts(25).reverse()]) {
    const client = await musicClient()
    await client.send(new BatchWriteItemCommand({ RequestItems: { Music: requests } }))
    orders.push((await pages(client, {})).flat())
  }
  t.deepEqual(orders[0], orders[1])
  t.notDeepEqual(
    orders[0],
    puts(25).map(({ PutRequest }) => `${PutRequest?.Item?.pk?.S}/x`),
  )
})

test('fact 37: a page ends at 1 MB', async (t) => {
  const client = await musicClient()
  for (let index = 0; index < 5; index++) {
    const Item = { pk: { S: String(index) }, sk: { S: 'x' }, text: { S: 'x'.repeat(300_000) } }
    await client.send(new PutItemCommand({ TableName: 'Music', Item }))
  }
  t.deepEqual(
    (await pages(client, {})).map(({ length }) => length),
    [4, 1],
  )
})

test('a scan goes on after a key whose item is gone', async (t) => {
  const client = await musicClient()
  await client.send(new BatchWriteItemCommand({ RequestItems: { Music: puts(10) } }))
  const whole = (await pages(client, {})).flat()
  const { LastEvaluatedKey } = await client.send(new ScanCommand({ TableName: 'Music', Limit: 4 }))
  await client.send(new DeleteItemCommand({ TableName: 'Music', Key: LastEvaluatedKey }))
  const rest = await pages(client, { ...(LastEvaluatedKey && { ExclusiveStartKey: LastEvaluatedKey }) })
  t.deepEqual(rest.flat(), whole.slice(4))
})

test('segments share the table between them', async (t) => {
  const client = await musicClient()
  await client.send(new BatchWriteItemCommand({ RequestItems: { Music: puts(25) } }))
  const segments = []
  for (let Segment = 0; Segment < 3; Segment++)
    segments.push(...(await pages(client, { Segment, TotalSegments: 3, Limit: 4 })))
  t.is(new Set(segments.flat()).size, 25)
  t.is(segments.flat().length, 25)
})

test('COUNT returns the count alone', async (t) => {
  const client = await musicClient()
  await client.send(new BatchWriteItemCommand({ RequestItems: { Music: puts(3) } }))
  const { Count, ScannedCount, Items } = await client.send(new ScanCommand({ TableName: 'Music', Select: 'COUNT' }))
  t.deepEqual([Count, ScannedCount, Items], [3, 3, undefined])
})

for (const [title, key, sortValues] of [
  ['numbers numerically', 'N', ['-10', '-9.5', '-1', '0', '0.5', '9', '10', '100']],
  ['binary by unsigned bytes', 'B', [[1], [1, 0], [0x7f], [0x80], [0xff]]],
  ['strings by UTF-8 bytes', 'S', ['A', 'Z', 'a', 'é', '\uffee', '\u{1f600}']],
] as const) {
  test(`fact 39: sort keys sort ${title}`, async (t) => {
    const client = await musicClient()
    await client.send(new CreateTableCommand(tableInput('Sorted', { pk: 'S', sk: key })))
    const values = sortValues.map((value) => ({ [key]: typeof value === 'string' ? value : Uint8Array.from(value) }))
    for (const sk of [...values].reverse()) {
      await client.send(new PutItemCommand({ TableName: 'Sorted', Item: { pk: { S: 'a' }, sk: sk as never } }))
    }
    const { Items = [] } = await client.send(new ScanCommand({ TableName: 'Sorted' }))
    t.deepEqual(
      Items.map(({ sk }) => plain(sk)),
      sortValues.map((value) => (typeof value === 'string' ? value : [...value])),
    )
  })
}

const LAYER = '1 validation error detected: '
for (const [title, input, message] of [
  [
    'fact 38: a limit of 0',
    { Limit: 0 },
    `${LAYER}Value '0' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1`,
  ],
  [
    'fact 38: a segment that is none',
    { Segment: 5, TotalSegments: 5 },
    'The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: 5 is not less than TotalSegments: 5',
  ],
  [
    'fact 38: a segment alone',
    { Segment: 1 },
    'The TotalSegments parameter is required but was not present in the request when Segment parameter is present',
  ],
  [
    'fact 38: TotalSegments alone',
    { TotalSegments: 2 },
    'The Segment parameter is required but was not present in the request when parameter TotalSegments is present',
  ],
  [
    'fact 39: SPECIFIC_ATTRIBUTES without any',
    { Select: 'SPECIFIC_ATTRIBUTES' },
    'Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES',
  ],
  [
    'fact 39: projected attributes without an index',
    { Select: 'ALL_PROJECTED_ATTRIBUTES' },
    'ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName',
  ],
  [
    'fact 37: a start key of the wrong shape',
    { ExclusiveStartKey: { pk: { S: 'a' } } },
    /^The provided starting key is invalid/,
  ],
] as const) {
  test(title, async (t) => {
    const client = await musicClient()
    await t.throwsAsync(client.send(new ScanCommand({ TableName: 'Music', ...(input as object) })), {
      name: 'ValidationException',
      message,
    })
  })
}

test('fact 37: a start key of the wrong shape, on a table without sort key', async (t) => {
  const client = await musicClient()
  await client.send(new CreateTableCommand(tableInput('Plain', { pk: 'S' })))
  const ExclusiveStartKey = { pk: { N: '1' } }
  await t.throwsAsync(client.send(new ScanCommand({ TableName: 'Plain', ExclusiveStartKey })), {
    message: /^The provided exclusive start key is invalid: /,
  })
})

/** The names of the items, page by page, until no key is left to go on from. */
async function pages(client: FakeDynamoDBClient, input: Partial<ScanCommandInput>): Promise<string[][]> {
  const found: string[][] = []
  let start = input.ExclusiveStartKey
  do {
    const command = new ScanCommand({ TableName: 'Music', ...input, ...(start && { ExclusiveStartKey: start }) })
    const { Items = [], LastEvaluatedKey } = await client.send(command)
    if (Items.length > 0) found.push(Items.map(({ pk, sk }) => `${pk?.S}/${sk?.S}`))
    start = LastEvaluatedKey
  } while (start !== undefined)
  return found
}

function plain(value: AttributeValue | undefined): unknown {
  return value?.B === undefined ? (value?.N ?? value?.S) : [...value.B]
}
