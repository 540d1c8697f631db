// Twenty transfers between three accounts, some answers lost: no cent comes or goes.
import { Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import { Account } from './account.js'
import { Order } from './order.js'
import { transfer } from './transfer.js'

const client = new FakeDynamoDBClient() // in production: new DynamoDBClient({})
await client.createTables(Account, Order)
const openSession = (): Session => new Session({ client, clock: client.clock })

const opening = openSession()
const names = ['ann', 'bob', 'cid'] as const
opening.saveAll(names.map((id) => Object.assign(new Account(), { id, cents: 10_000 })))
await opening.flush()

client.faults.lostAnswer({ operations: ['TransactWriteItems'], rate: 0.2 })
const orders = Array.from({ length: 20 }, (_, i) =>
  Object.assign(new Order(), {
    id: `order ${i}`,
    from: names[i % 3],
    to: names[(i + 1) % 3],
    cents: 100 * (i + 1),
  }),
)
const ends: string[] = []
for (const order of orders) ends.push(await transfer(openSession, order))

const session = openSession()
const accounts = await Promise.all(names.map((id) => session.get(Account, { id }, { consistent: true })))
for (const account of accounts) console.log(account?.id, account?.cents, 'cents, version', account?.version)
console.log(
  'together:',
  accounts.reduce((sum, account) => sum + (account?.cents ?? 0), 0),
  'cents',
)
console.log('done:', ends.filter((end) => end === 'done').length, 'of', orders.length)
