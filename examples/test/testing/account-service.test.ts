import { CreateTableCommand } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { AccountService } from '#src/testing/account-service.js'
import { ACCOUNTS_TABLE } from '#src/testing/accounts-table.js'

// set up once, forked by each test: nothing is copied, and no test sees another's writes
const template = new FakeDynamoDBClient()
await template.send(new CreateTableCommand(ACCOUNTS_TABLE))
const service = new AccountService(DynamoDBDocumentClient.from(template))
await service.open({ id: 'a1', owner: 'ada', cents: 1000 })
await service.open({ id: 'a2', owner: 'ada', cents: 50 })
await service.open({ id: 'b1', owner: 'bob', cents: 0 })

function start() {
  const client = template.fork()
  return { client, accounts: new AccountService(DynamoDBDocumentClient.from(client)) }
}

test('an id is given once', async (t) => {
  const { accounts } = start()
  t.false(await accounts.open({ id: 'a1', owner: 'eve', cents: 9999 }))
  t.deepEqual(await accounts.find('a1'), { id: 'a1', owner: 'ada', cents: 1000 })
})

test('the accounts of an owner come from the index, in order', async (t) => {
  const { accounts } = start()
  const ids = (await accounts.ofOwner('ada')).map(({ id }) => id)
  t.deepEqual(ids, ['a1', 'a2'])
  t.deepEqual(await accounts.ofOwner('nobody'), [])
})

test('a transfer moves money from one account to another', async (t) => {
  const { accounts } = start()
  t.true(await accounts.transfer('a1', 'b1', 300))
  t.is((await accounts.find('a1'))?.cents, 700)
  t.is((await accounts.find('b1'))?.cents, 300)
})

for (const [what, from, to] of [
  ['too little money', 'a2', 'b1'],
  ['a missing account', 'a1', 'nowhere'],
] as const) {
  test(`a transfer with ${what} changes neither account`, async (t) => {
    const { accounts } = start()
    t.false(await accounts.transfer(from, to, 300))
    t.is((await accounts.find('a1'))?.cents, 1000)
    t.is((await accounts.find('a2'))?.cents, 50)
    t.is((await accounts.find('b1'))?.cents, 0)
  })
}

test('a lost answer is retried by the SDK, and moves the money once', async (t) => {
  const { client, accounts } = start()
  client.faults.lostAnswer({ operations: ['TransactWriteItems'], times: 1 })
  t.true(await accounts.transfer('a1', 'b1', 300))
  t.is((await accounts.find('b1'))?.cents, 300)
  t.is(client.calls.filter(({ operation }) => operation === 'TransactWriteItems').length, 2)
})

test('a table that stays busy is an error, not an answer', async (t) => {
  const { client, accounts } = start()
  client.faults.throttle({ operations: ['GetItem'] })
  await t.throwsAsync(accounts.find('a1'), { name: 'ProvisionedThroughputExceededException' })
})
