import { BatchWriteItemCommand, CreateTableCommand, ScanCommand, type WriteRequest } from '@aws-sdk/client-dynamodb'
import test from 'ava'
import { put, puts, remove } from '../support/entries.js'
import { musicClient, tableInput } from '../support/music.js'
import { rawCall } from '../support/raw-call.js'

const batch = (requests: readonly WriteRequest[]): BatchWriteItemCommand =>
  new BatchWriteItemCommand({ RequestItems: { Music: [...requests] } })

test('puts and deletes of a batch are all done', async (t) => {
  const client = await musicClient()
  await client.send(batch([put('a'), put('b')]))
  const { UnprocessedItems } = await client.send(batch([remove('a'), put('c'), remove('never there')]))
  t.deepEqual(UnprocessedItems, {})
  const { Items = [] } = await client.send(new ScanCommand({ TableName: 'Music' }))
  t.deepEqual(Items.map(({ pk }) => pk?.S).sort(), ['b', 'c'])
})

test('one batch may write to several tables', async (t) => {
  const client = await musicClient()
  await client.send(new CreateTableCommand(tableInput('Films', { pk: 'S', sk: 'S' })))
  await client.send(new BatchWriteItemCommand({ RequestItems: { Music: puts(12), Films: puts(13) } }))
  t.is((await client.send(new ScanCommand({ TableName: 'Music' }))).Count, 12)
  t.is((await client.send(new ScanCommand({ TableName: 'Films' }))).Count, 13)
})

for (const [title, requests] of [
  ['two puts', [put('a'), put('b'), put('a', 'x', { n: { N: '1' } })]],
  ['a put and a delete', [put('a'), remove('a')]],
  ['two deletes', [remove('a'), remove('a')]],
] as const) {
  test(`fact 40: ${title} of one key are refused, and nothing is done`, async (t) => {
    const client = await musicClient()
    await t.throwsAsync(client.send(batch(requests)), {
      name: 'ValidationException',
      message: 'Provided list of item keys contains duplicates',
    })
    t.is((await client.send(new ScanCommand({ TableName: 'Music' }))).Count, 0)
  })
}

test('fact 40: 1 and 1.0 are duplicates', async (t) => {
  const client = await musicClient()
  await client.send(new CreateTableCommand(tableInput('Numbers', { pk: 'N' })))
  const requests = ['1', '1.0'].map((N) => ({ PutRequest: { Item: { pk: { N } } } }))
  await t.throwsAsync(client.send(new BatchWriteItemCommand({ RequestItems: { Numbers: requests } })), {
    message: 'Provided list of item keys contains duplicates',
  })
})

test('fact 40: a table by name and by ARN in one batch is one table', async (t) => {
  const client = await musicClient()
  const arn = 'arn:aws:dynamodb:us-east-1:000000000000:table/Music'
  await t.throwsAsync(
    client.send(new BatchWriteItemCommand({ RequestItems: { Music: [put('a')], [arn]: [put('a')] } })),
    {
      message: 'Provided list of item keys contains duplicates',
    },
  )
})

test('fact 40: 25 requests are done, 26 refused', async (t) => {
  const client = await musicClient()
  await client.send(batch(puts(25)))
  await t.throwsAsync(client.send(batch(puts(26))), {
    name: 'ValidationException',
    message:
      /^1 validation error detected: Value '\{Music=\[.*\]\}' at 'requestItems' failed to satisfy constraint: Map value must satisfy constraint: \[Member must have length less than or equal to 25, Member must have length greater than or equal to 1\]$/,
  })
})

test('26 requests over two tables are refused too', async (t) => {
  const client = await musicClient()
  await client.send(new CreateTableCommand(tableInput('Films', { pk: 'S', sk: 'S' })))
  await t.throwsAsync(client.send(new BatchWriteItemCommand({ RequestItems: { Music: puts(13), Films: puts(13) } })), {
    message: 'Too many items requested for the BatchWriteItem call',
  })
})

test('fact 40: an empty map is refused', async (t) => {
  const client = await musicClient()
  await t.throwsAsync(client.send(new BatchWriteItemCommand({ RequestItems: {} })), {
    message: 'The requestItems parameter is required for BatchWriteItem',
  })
  await t.throwsAsync(client.send(batch([])), { message: /Member must have length greater than or equal to 1/ })
})

test('a request that puts and deletes, or does neither, is refused', async (t) => {
  const client = await musicClient()
  for (const request of [{ ...put('a'), ...remove('a') }, {}]) {
    const { body } = await rawCall(client, 'BatchWriteItem', { RequestItems: { Music: [request] } })
    t.regex(body.__type, /#ValidationException$/)
    t.regex(body.message, /must contain exactly one/)
  }
})

test('one bad item refuses the whole batch, and nothing is done', async (t) => {
  const client = await musicClient()
  const bad = [
    { PutRequest: { Item: { pk: { S: 'only half a key' } } } },
    put('b', 'x', { n: { N: 'not a number' } }),
    put('b', 'x', { text: { S: 'x'.repeat(409_600) } }),
    { DeleteRequest: { Key: { pk: { S: 'b' } } } },
  ]
  for (const request of bad) {
    await t.throwsAsync(client.send(batch([put('a'), request])), { name: 'ValidationException' })
  }
  t.is((await client.send(new ScanCommand({ TableName: 'Music' }))).Count, 0)
})
