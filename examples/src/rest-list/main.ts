import { randomBytes } from 'node:crypto'
import { Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import { createListServer } from './create-list-server.js'
import { Order } from './order.js'

const client = new FakeDynamoDBClient() // in production: new DynamoDBClient({}), one for the whole process
await client.createTables(Order)

const session = new Session({ client })
for (let i = 1; i <= 50; i++) {
  const order = {
    customer: 'ann',
    id: String(i).padStart(6, '0'),
    status: i % 3 === 0 ? 'open' : 'shipped',
    cents: i * 100,
  }
  session.save(Object.assign(new Order(), order))
}
await session.flush()

const { PORT = '3000', CURSOR_SECRET = randomBytes(32).toString('base64') } = process.env
const options = { client, cursorSecret: CURSOR_SECRET, encryptCursors: true, cursorMaxAge: 24 * 3_600_000 }
const server = createListServer(options).listen(Number(PORT), '127.0.0.1', () => {
  console.log(`Orders at http://127.0.0.1:${PORT}/customers/ann/orders?status=open&limit=5, in the fake`)
})
process.once('SIGINT', () => server.close())
