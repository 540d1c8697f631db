import { createServer } from 'node:http'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { createExpressApp } from '#src/scope/create-express-app.js'
import { Bookmark } from '#src/service/bookmark.js'
import { listen } from '../support/listen.js'
import { checkBookmarkService } from './check-bookmark-service.js'

test('Express: each request is a session of its own, flushed before its answer', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Bookmark)
  await checkBookmarkService(t, client, await listen(t, createServer(createExpressApp(client))))
})
