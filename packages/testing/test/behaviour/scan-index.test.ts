import {
  BatchWriteItemCommand,
  CreateTableCommand,
  DeleteItemCommand,
  PutItemCommand,
  paginateScan,
  ScanCommand,
  type ScanCommandInput,
} from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key, put } from '../support/entries.js'
import { tableInput } from '../support/music.js'

const YEARS = { IndexName: 'years', KeySchema: [{ AttributeName: 'year', KeyType: 'HASH' as const }] }

async function yearsClient(): Promise<FakeDynamoDBClient> {
  const client = new FakeDynamoDBClient()
  await client.send(
    new CreateTableCommand({
      ...tableInput('Music', { pk: 'S', sk: 'S' }),
      AttributeDefinitions: Object.entries({ pk: 'S', sk: 'S', year: 'N' } as const).map(
        ([AttributeName, AttributeType]) => ({ AttributeName, AttributeType }),
      ),
      GlobalSecondaryIndexes: [{ ...YEARS, Projection: { ProjectionType: 'KEYS_ONLY' } }],
    }),
  )
  // every other song has a year, ten share one
  const songs = Array.from({ length: 40 }, (_, at) =>
    put(`song-${at}`, 'x', at % 2 === 0 ? { year: { N: at < 20 ? '1990' : `${at}` }, text: { S: 'x' } } : {}),
  )
  for (const at of [0, 20]) {
    await client.send(new BatchWriteItemCommand({ RequestItems: { Music: songs.slice(at, at + 20) } }))
  }
  return client
}

async function names(client: FakeDynamoDBClient, input: Partial<ScanCommandInput>): Promise<string[]> {
  const found: string[] = []
  const whole = { TableName: 'Music', IndexName: 'years', ...input }
  for await (const { Items = [] } of paginateScan({ client }, whole)) found.push(...Items.map(({ pk }) => pk?.S ?? ''))
  return found
}

test('a scan of an index gives the items that are in it, as it holds them', async (t) => {
  const client = await yearsClient()
  const { Items = [], Count } = await client.send(new ScanCommand({ TableName: 'Music', IndexName: 'years' }))
  t.is(Count, 20)
  t.true(Items.every((item) => Object.keys(item).sort().join() === 'pk,sk,year'))
})

test('pages of any limit give all of an index in one order, between items of one index key too', async (t) => {
  const client = await yearsClient()
  const whole = await names(client, {})
  t.is(new Set(whole).size, 20)
  for (const Limit of [1, 3, 20, 21]) t.deepEqual(await names(client, { Limit }), whole)
})

test('segments share an index between them', async (t) => {
  const client = await yearsClient()
  const segments = []
  for (const Segment of [0, 1, 2]) segments.push(await names(client, { Segment, TotalSegments: 3, Limit: 2 }))
  t.deepEqual(segments.flat(), await names(client, {}), 'segments are stretches of the scan order')
})

test('a scan of an index goes on after an item that has left it', async (t) => {
  const client = await yearsClient()
  const whole = await names(client, {})
  const input = { TableName: 'Music', IndexName: 'years' }
  const { LastEvaluatedKey } = await client.send(new ScanCommand({ ...input, Limit: 5 }))
  const Key = key(LastEvaluatedKey?.pk?.S ?? '')
  await client.send(new PutItemCommand({ TableName: 'Music', Item: Key }))
  const rest = { ...(LastEvaluatedKey && { ExclusiveStartKey: LastEvaluatedKey }) }
  t.deepEqual(await names(client, rest), whole.slice(5))
  await client.send(new DeleteItemCommand({ TableName: 'Music', Key }))
  t.deepEqual(await names(client, rest), whole.slice(5))
})

test('a start key of another segment is refused', async (t) => {
  const client = await yearsClient()
  const { LastEvaluatedKey } = await client.send(
    new ScanCommand({ TableName: 'Music', IndexName: 'years', Segment: 0, TotalSegments: 2, Limit: 1 }),
  )
  t.truthy(LastEvaluatedKey)
  const other = { Segment: 1, TotalSegments: 2, ...(LastEvaluatedKey && { ExclusiveStartKey: LastEvaluatedKey }) }
  await t.throwsAsync(names(client, other), {
    name: 'ValidationException',
    message:
      'The provided starting key is invalid: Invalid ExclusiveStartKey. Please use ExclusiveStartKey with correct Segment. TotalSegments: 2 Segment: 1',
  })
})
