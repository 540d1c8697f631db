import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { defineEntity, equals, type FlushReport, Session } from '@sluice/core'
import type { ContractCase } from '../contract-case.js'
import { onDynalite } from '../differs.js'
import { countOf } from '../look/items.js'
import { ready } from '../look/tables.js'

class Account {
  pk = ''
  sk = 'account'
  cents = 0
  rev?: number
}
const Accounts = defineEntity(Account, {
  table: 'Music',
  partitionKey: 'pk',
  sortKey: 'sk',
  version: 'rev',
  attributes: { pk: 'string', sk: 'string', cents: 'number', rev: 'number' },
})

const KNOWS_NONE = 'knows no transactions'
const account = (pk: string, cents = 1): Account => Object.assign(new Account(), { pk, cents })

function transact(session: Session): Promise<FlushReport> {
  return session.flush({ mode: 'transact', throwOnFailure: false })
}

const outcomesOf = ({ operations }: FlushReport): readonly string[] => operations.map(({ outcome }) => outcome)

async function open(client: DynamoDBClient): Promise<Session> {
  await ready(client)
  return new Session({ client })
}

export const sessionTransactionCases: readonly ContractCase[] = [
  {
    title: 'a session writes a transaction in one call',
    source: 'Sluice',
    look: async (client) => {
      const session = await open(client)
      session.saveAll([account('a'), account('b'), account('c')])
      const report = await transact(session)
      return [report.calls, outcomesOf(report), await countOf(client)]
    },
    expect: [1, ['written', 'written', 'written'], 3],
    differs: onDynalite(KNOWS_NONE, [1, ['rejected', 'rejected', 'rejected'], 0]),
  },
  {
    title: 'a session’s transaction is cancelled as a whole by one false condition',
    source: 'Sluice',
    look: async (client) => {
      const session = await open(client)
      session.create(account('a'))
      await session.flush()
      session.save(account('b'))
      session.create(account('c'))
      await session.flush({ mode: 'auto' })
      const other = new Session({ client })
      other.create(account('a', 5))
      other.create(account('d', 5))
      return [outcomesOf(await transact(other)), await countOf(client)]
    },
    expect: [['condition-failed', 'rejected'], 3],
    differs: onDynalite(KNOWS_NONE, [['rejected', 'rejected'], 3]),
  },
  {
    title: 'a session’s transaction holds only if its checks hold',
    source: 'Sluice',
    look: async (client) => {
      const session = await open(client)
      session.save(account('a', 100))
      await session.flush()
      const seen: unknown[] = []
      for (const cents of [99, 100]) {
        const other = new Session({ client })
        other.check(Accounts, { pk: 'a', sk: 'account' }, ($) => equals($.cents, cents))
        other.save(account('b'))
        seen.push(outcomesOf(await transact(other)), await countOf(client))
      }
      return seen
    },
    expect: [['condition-failed', 'rejected'], 1, ['written', 'written'], 2],
    differs: onDynalite(KNOWS_NONE, [['rejected', 'rejected'], 1, ['rejected', 'rejected'], 1]),
  },
  {
    title: 'a session’s transaction counts versions up together or not at all',
    source: 'Sluice',
    look: async (client) => {
      const session = await open(client)
      const [a, b] = [account('a'), account('b')]
      session.saveAll([a, b])
      await session.flush()
      session.saveAll([a, b])
      const first = outcomesOf(await transact(session))
      session.clear()
      const stale = Object.assign(account('b'), { rev: 7 })
      const other = new Session({ client })
      other.saveAll([a, stale])
      return [first, a.rev, b.rev, outcomesOf(await transact(other)), a.rev, stale.rev]
    },
    expect: [['written', 'written'], 2, 2, ['rejected', 'condition-failed'], 2, 7],
    differs: onDynalite(KNOWS_NONE, [['rejected', 'rejected'], 1, 1, ['rejected', 'rejected'], 1, 7]),
  },
]
