import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { createQueueHandler } from '#src/scope/create-queue-handler.js'
import { Bookmark } from '#src/service/bookmark.js'

const record = (messageId: string, user: string, ...urls: readonly string[]) => ({
  messageId,
  body: JSON.stringify({ user, bookmarks: urls.map((url) => ({ url, title: url })) }),
})

async function start() {
  const client = new FakeDynamoDBClient()
  await client.createTables(Bookmark)
  client.clearCalls()
  return { client, handle: createQueueHandler({ client, clock: client.clock }) }
}

test('an invocation writes all its messages in one flush', async (t) => {
  const { client, handle } = await start()
  const Records = Array.from({ length: 10 }, (_, i) => record(`m${i}`, 'ann', `a${i}`, `b${i}`))
  t.deepEqual(await handle({ Records }), { batchItemFailures: [] })
  t.is(client.callCount, 1)
  await handle({ Records: [record('again', 'ann', 'a1')] })
  t.is(client.callCount, 2)
})

test('only messages of which something was not written are delivered again', async (t) => {
  const { client, handle } = await start()
  client.faults.unprocessed({ when: ({ key: { url } }) => url?.S === 'bad' })
  const Records = [record('m1', 'ann', 'a', 'b'), record('m2', 'ann', 'c', 'bad'), record('m3', 'bob', 'd')]
  t.deepEqual(await handle({ Records }), { batchItemFailures: [{ itemIdentifier: 'm2' }] })
})

test('a message that can not be read fails the invocation, and nothing of it is sent', async (t) => {
  const { client, handle } = await start()
  await t.throwsAsync(handle({ Records: [record('m1', 'ann', 'a'), { messageId: 'm2', body: '{}' }] }), {
    instanceOf: TypeError,
  })
  t.is(client.callCount, 0)
})
