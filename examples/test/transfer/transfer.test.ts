import { FlushError, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { Account } from '#src/transfer/account.js'
import { Order } from '#src/transfer/order.js'
import { transfer } from '#src/transfer/transfer.js'
import { runExample } from '../support/run-example.js'

async function start() {
  const client = new FakeDynamoDBClient()
  await client.createTables(Account, Order)
  const openSession = (): Session => new Session({ client, clock: client.clock })
  const session = openSession()
  session.saveAll(['ann', 'bob'].map((id) => Object.assign(new Account(), { id, cents: 1_000 })))
  await session.flush()
  client.clearCalls()
  const balances = async () => {
    const session = openSession()
    const both = await Promise.all(['ann', 'bob'].map((id) => session.get(Account, { id }, { consistent: true })))
    return both.map((account) => account?.cents)
  }
  return { client, openSession, balances }
}

const order = (id: string, cents: number, to = 'bob') => Object.assign(new Order(), { id, from: 'ann', to, cents })

test('both accounts and the order are one transaction', async (t) => {
  const { client, openSession, balances } = await start()
  t.is(await transfer(openSession, order('1', 300)), 'done')
  t.deepEqual(await balances(), [700, 1_300])
  t.is(client.calls.filter(({ operation }) => operation === 'TransactWriteItems').length, 1)
})

test('not enough, no such account: nothing is written', async (t) => {
  const { client, openSession, balances } = await start()
  t.is(await transfer(openSession, order('1', 1_001)), 'not enough')
  t.is(await transfer(openSession, order('2', 1, 'cid')), 'no such account')
  t.deepEqual(await balances(), [1_000, 1_000])
  t.true(client.calls.every(({ operation }) => ['GetItem', 'BatchGetItem'].includes(operation)))
})

test('the same order is done once', async (t) => {
  const { openSession, balances } = await start()
  t.is(await transfer(openSession, order('1', 300)), 'done')
  t.is(await transfer(openSession, order('1', 300)), 'done before')
  t.deepEqual(await balances(), [700, 1_300])
})

test('at the same time: each is decided on what the others have left', async (t) => {
  const { openSession, balances } = await start()
  const ends = await Promise.all(Array.from({ length: 5 }, (_, i) => transfer(openSession, order(`${i}`, 300))))
  t.deepEqual(ends.toSorted(), ['done', 'done', 'done', 'not enough', 'not enough'])
  t.deepEqual(await balances(), [100, 1_900])
})

test('an answer that is lost for good: the order tells that it was done', async (t) => {
  const { client, openSession, balances } = await start()
  client.faults.script([...Array(1).fill('lost-answer'), ...Array(11).fill('server-error')], {
    operations: ['TransactWriteItems'],
  })
  t.is(await transfer(openSession, order('1', 300)), 'done before')
  t.deepEqual(await balances(), [700, 1_300])
})

test('what DynamoDB refuses for good is an error, and nothing is written', async (t) => {
  const { client, openSession, balances } = await start()
  client.faults.fail({ name: 'AccessDeniedException', operations: ['TransactWriteItems'] })
  await t.throwsAsync(transfer(openSession, order('1', 300)), { instanceOf: FlushError })
  t.deepEqual(await balances(), [1_000, 1_000])
})

test('the program ends with as many cents as it began', async (t) => {
  const { exitCode, stdout } = await runExample('transfer/main')
  t.is(exitCode, 0)
  t.regex(stdout, /^together: 30000 cents$/m)
  t.regex(stdout, /^done: 20 of 20$/m)
})
