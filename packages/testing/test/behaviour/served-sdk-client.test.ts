import {
  GetItemCommand,
  PutItemCommand,
  paginateScan,
  ScanCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import test from 'ava'
import { key } from '../support/entries.js'
import { servedMusic } from '../support/served-music.js'

const TableName = 'Music'

test('the SDK writes and reads over HTTP what it writes and reads in the process', async (t) => {
  const { client, fake } = await servedMusic(t)
  const Item = { ...key('a'), b: { B: new Uint8Array([0, 255]) }, n: { N: '1.50' }, s: { SS: ['é', '𝄞'] } }
  await client.send(new PutItemCommand({ TableName, Item }))
  const read = { ...Item, n: { N: '1.5' } }
  t.deepEqual((await client.send(new GetItemCommand({ TableName, Key: key('a') }))).Item, read)
  t.deepEqual((await fake.send(new GetItemCommand({ TableName, Key: key('a') }))).Item, read)
})

test('what is written in the process is read over HTTP, also after a snapshot was restored', async (t) => {
  const { client, fake } = await servedMusic(t)
  const empty = fake.snapshot()
  await fake.send(new PutItemCommand({ TableName, Item: key('a') }))
  t.is((await client.send(new ScanCommand({ TableName }))).Count, 1)
  fake.restore(empty)
  t.is((await client.send(new ScanCommand({ TableName }))).Count, 0)
})

test('errors reach the SDK with their class, their text and a request id', async (t) => {
  const { client } = await servedMusic(t)
  const error = await t.throwsAsync(client.send(new GetItemCommand({ TableName: 'Nope', Key: key('a') })), {
    name: 'ResourceNotFoundException',
    message: 'Requested resource not found',
  })
  t.regex(Reflect.get(error ?? {}, '$metadata').requestId, /^[0-9a-f-]{36}$/)
})

test('paginators and waiters work', async (t) => {
  const { client } = await servedMusic(t)
  for (const pk of ['a', 'b', 'c']) await client.send(new PutItemCommand({ TableName, Item: key(pk) }))
  const pages: number[] = []
  for await (const page of paginateScan({ client, pageSize: 2 }, { TableName })) pages.push(page.Count ?? 0)
  t.is(
    pages.reduce((sum, count) => sum + count),
    3,
  )
  t.like(await waitUntilTableExists({ client, maxWaitTime: 60 }, { TableName }), { state: 'SUCCESS' })
})

test('the document client works', async (t) => {
  const { client, fake } = await servedMusic(t)
  await DynamoDBDocumentClient.from(client).send(new PutCommand({ TableName, Item: { pk: 'a', sk: 'x', n: 1 } }))
  t.deepEqual((await fake.send(new ScanCommand({ TableName }))).Items, [{ ...key('a'), n: { N: '1' } }])
})

test('faults strike what comes over HTTP, and calls record it', async (t) => {
  const { client, fake } = await servedMusic(t)
  const put = (): Promise<unknown> => client.send(new PutItemCommand({ TableName, Item: key('a') }))
  fake.faults.script(['throttle', 'connection-reset', 'lost-answer'], { operations: ['PutItem'] })
  await t.throwsAsync(put(), { name: 'ProvisionedThroughputExceededException' })
  await t.throwsAsync(put(), { code: 'ECONNRESET' })
  t.is((await fake.send(new ScanCommand({ TableName }))).Count, 0)
  await t.throwsAsync(put(), { code: 'ECONNRESET' })
  t.is((await fake.send(new ScanCommand({ TableName }))).Count, 1, 'it was done')
  t.deepEqual(
    fake.calls.filter(({ operation }) => operation === 'PutItem').map(({ outcome }) => outcome),
    ['ProvisionedThroughputExceededException', 'reset', 'lost'],
  )
})
