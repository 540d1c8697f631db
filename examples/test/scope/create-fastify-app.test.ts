import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { createFastifyApp } from '#src/scope/create-fastify-app.js'
import { Bookmark } from '#src/service/bookmark.js'
import { checkBookmarkService } from './check-bookmark-service.js'

test('Fastify: each request is a session of its own, flushed before its answer', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Bookmark)
  const app = createFastifyApp(client)
  t.teardown(() => app.close())
  await checkBookmarkService(t, client, await app.listen({ host: '127.0.0.1', port: 0 }))
})
