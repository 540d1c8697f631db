import { FakeDynamoDBClient } from '@sluice/testing'
import { Bookmark } from '../service/bookmark.js'
import { createApp } from './create-app.js'

const client = new FakeDynamoDBClient() // in production: new DynamoDBClient({}), one for the whole process
await client.createTables(Bookmark)

const { PORT = '3000' } = process.env
const server = createApp(client).listen(Number(PORT), '127.0.0.1', (error?: Error) => {
  if (error !== undefined) throw error
  console.log(`Bookmarks at http://127.0.0.1:${PORT}/users/ann/bookmarks, in the fake`)
})
process.once('SIGINT', () => server.close())
