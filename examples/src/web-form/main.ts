import { FakeDynamoDBClient } from '@sluice/testing'
import { Article } from './article.js'
import { createFormApp } from './create-form-app.js'

const client = new FakeDynamoDBClient() // in production: new DynamoDBClient({}), one for the whole process
await client.createTables(Article)

const { PORT = '3000' } = process.env
const server = createFormApp(client).listen(Number(PORT), '127.0.0.1', (error?: Error) => {
  if (error !== undefined) throw error
  console.log(`Open http://127.0.0.1:${PORT}/articles/first in two windows, and save in both`)
})
process.once('SIGINT', () => server.close())
