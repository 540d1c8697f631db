import { GetItemCommand, ListTablesCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { OptionError } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key } from '../support/entries.js'
import { musicClient } from '../support/music.js'

test('a document client on the fake stores and returns plain values', async (t) => {
  const document = DynamoDBDocumentClient.from(await musicClient())
  const Item = {
    pk: 'a',
    sk: 'b',
    n: 1.5,
    bytes: new Uint8Array([1, 2]),
    set: new Set(['x']),
    deep: { list: [null, true] },
  }
  await document.send(new PutCommand({ TableName: 'Music', Item }))
  const read = await document.send(new GetCommand({ TableName: 'Music', Key: { pk: 'a', sk: 'b' } }))
  t.deepEqual(read.Item, Item)
})

test("the client's own middleware runs", async (t) => {
  const client = await musicClient()
  const seen: string[] = []
  client.middlewareStack.add(
    (next, context) => async (args) => {
      seen.push(`${context.commandName}`)
      return next(args)
    },
    { step: 'build', name: 'spy' },
  )
  await client.send(new PutItemCommand({ TableName: 'Music', Item: key('a') }))
  t.deepEqual(seen, ['PutItemCommand'])
})

for (const maxAttempts of [1, 3, 5]) {
  test(`maxAttempts ${maxAttempts} is respected, by the SDK's own retry step`, async (t) => {
    const client = await musicClient({ maxAttempts })
    client.clearCalls()
    client.faults.throttle()
    const error = await t.throwsAsync(client.send(new GetItemCommand({ TableName: 'Music', Key: key('a') })))
    t.is(client.callCount, maxAttempts)
    t.is((error as unknown as { $metadata: { attempts: number } }).$metadata.attempts, maxAttempts)
  })
}

test('by default the SDK retries without waiting', async (t) => {
  const client = await musicClient()
  client.faults.script(['server-error', 'connection-reset', 'throttle'])
  const { $metadata } = await client.send(new GetItemCommand({ TableName: 'Music', Key: key('a') }))
  t.like($metadata, { attempts: 4, totalRetryDelay: 0 })
})

test('errors that a retry cannot mend are not retried', async (t) => {
  const client = await musicClient()
  client.clearCalls()
  await t.throwsAsync(client.send(new GetItemCommand({ TableName: 'Music', Key: {} })), { name: 'ValidationException' })
  t.is(client.callCount, 1)
})

test('a retry strategy of the caller is used', async (t) => {
  const asked: string[] = []
  const token = { getRetryCount: () => 0, getRetryDelay: () => 0 }
  const client = await musicClient({
    retryStrategy: {
      acquireInitialRetryToken: async () => token,
      refreshRetryTokenForRetry: async (_token: unknown, info: { readonly errorType: string }) => {
        asked.push(info.errorType)
        throw new Error('no')
      },
      recordSuccess: () => {},
    } as never,
  })
  client.faults.throttle()
  await t.throwsAsync(client.send(new ListTablesCommand({})), { name: 'ProvisionedThroughputExceededException' })
  t.deepEqual(asked, ['THROTTLING'])
})

test('options of undefined mean the default', async (t) => {
  const client = new FakeDynamoDBClient({ region: undefined, credentials: undefined, maxAttempts: undefined } as object)
  await t.notThrowsAsync(client.send(new ListTablesCommand({})))
})

test('the region of the configuration is in the ARNs', async (t) => {
  const client = await musicClient({ region: 'eu-central-1' })
  t.is(await client.config.region(), 'eu-central-1')
})

test('a seed that is no number is refused', (t) => {
  t.throws(() => new FakeDynamoDBClient({ seed: 'x' as never }), { instanceOf: OptionError, message: /`seed`/ })
})
