import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  and,
  attributeType,
  beginsWith,
  between,
  contains,
  defineEntity,
  equals,
  exists,
  greaterThan,
  isOneOf,
  not,
  notExists,
  or,
  Session,
  size,
} from '@sluice/core'
import type { ContractCase } from '../contract-case.js'
import { onDynalite } from '../differs.js'
import { countOf, get } from '../look/items.js'
import { ready } from '../look/tables.js'

class Draft {
  pk = ''
  sk = ''
  text?: string
  rev?: number
}
const Drafts = defineEntity(Draft, {
  table: 'Music',
  partitionKey: 'pk',
  sortKey: 'sk',
  version: 'rev',
  attributes: { pk: 'string', sk: 'string', text: 'string', rev: 'number' },
})

class Memo {
  pk = ''
  sk = ''
  text?: string
  words?: Set<string>
}
const Memos = defineEntity(Memo, {
  table: 'Music',
  partitionKey: 'pk',
  sortKey: 'sk',
  attributes: { pk: 'string', sk: 'string', text: 'string', words: 'string-set' },
})

const KEY = { pk: 'a', sk: 'x' }
const draft = (text: string, rev?: number): Draft => Object.assign(new Draft(), KEY, { text, rev })
const memo = (text: string): Memo => Object.assign(new Memo(), KEY, { text, words: new Set([text, 'word']) })

const stored = (client: DynamoDBClient) => get(client, { pk: { S: KEY.pk }, sk: { S: KEY.sk } })

/** The outcomes of a flush without a thrown error. */
async function outcomes(session: Session): Promise<readonly string[]> {
  return (await session.flush({ throwOnFailure: false })).operations.map(({ outcome }) => outcome)
}

async function saved(client: DynamoDBClient, entity: object): Promise<void> {
  const session = new Session({ client })
  session.save(entity)
  await session.flush()
}

export const sessionConditionCases: readonly ContractCase[] = [
  {
    title: 'a session creates what is not there, and a second one does not overwrite it',
    source: 'Sluice',
    look: async (client) => {
      await ready(client)
      const [one, two] = [new Session({ client }), new Session({ client })]
      one.create(memo('one'))
      two.create(memo('two'))
      return [await outcomes(one), await outcomes(two), (await stored(client))?.text]
    },
    expect: [['written'], ['condition-failed'], { S: 'one' }],
  },
  {
    title: 'a session saves and removes only where the condition holds',
    source: 'Sluice',
    look: async (client) => {
      await ready(client)
      await saved(client, memo('one'))
      const seen: unknown[] = []
      for (const text of ['other', 'one']) {
        const session = new Session({ client })
        session.save(memo('two'), { if: ($) => equals($.text, text) })
        seen.push(await outcomes(session), (await stored(client))?.text)
      }
      for (const text of ['other', 'two']) {
        const session = new Session({ client })
        session.remove(Memos, KEY, { if: ($) => equals($.text, text) })
        seen.push(await outcomes(session), await countOf(client))
      }
      return seen
    },
    expect: [['condition-failed'], { S: 'one' }, ['written'], { S: 'two' }, ['condition-failed'], 1, ['written'], 0],
  },
  {
    title: 'a session’s condition can use every operator',
    source: 'Sluice',
    look: async (client) => {
      await ready(client)
      await saved(client, memo('one'))
      const session = new Session({ client })
      session.save(memo('two'), {
        if: ($) =>
          and(
            exists($.text),
            or(notExists($.text), beginsWith($.text, 'on')),
            between($.text, 'a', 'p'),
            isOneOf($.text, ['x', 'one']),
            contains($.words, 'word'),
            attributeType($.words, 'SS'),
            greaterThan(size($.words), 1),
            not(equals($.text, 'two')),
          ),
      })
      return [await outcomes(session), (await stored(client))?.text]
    },
    expect: [['written'], { S: 'two' }],
  },
  {
    title: 'a session counts a version up with each save',
    source: 'Sluice',
    look: async (client) => {
      await ready(client)
      const session = new Session({ client })
      const one = draft('one')
      const revs: unknown[] = []
      for (let turn = 0; turn < 3; turn++) {
        session.save(one)
        await session.flush()
        revs.push(one.rev)
      }
      return [revs, (await stored(client))?.rev]
    },
    expect: [[1, 2, 3], { N: '3' }],
  },
  {
    title: 'a session refuses a stale save and a stale removal, and saves what was read anew',
    source: 'Sluice',
    look: async (client) => {
      await ready(client)
      await saved(client, draft('one'))
      await saved(client, draft('two', 1))
      const session = new Session({ client })
      const stale = draft('three', 1)
      session.save(stale)
      const seen: unknown[] = [await outcomes(session), stale.rev]
      session.discard(stale)
      session.remove(stale)
      seen.push(await outcomes(session))
      session.discard(stale)
      const fresh = await new Session({ client }).get(Drafts, KEY, { consistent: true })
      seen.push(fresh?.text, fresh?.rev)
      session.save(Object.assign(stale, { rev: fresh?.rev }))
      seen.push(await outcomes(session), stale.rev, (await stored(client))?.text)
      session.remove(stale)
      return [...seen, await outcomes(session), await countOf(client)]
    },
    expect: [['condition-failed'], 1, ['condition-failed'], 'two', 2, ['written'], 3, { S: 'three' }, ['written'], 0],
  },
  {
    title: 'a session brings the item that made its condition false, if asked',
    source: 'Sluice',
    look: async (client) => {
      await ready(client)
      await saved(client, draft('one'))
      const session = new Session({ client })
      session.save(draft('two', 7), { returnStored: true })
      const report = await session.flush({ throwOnFailure: false })
      return report.operations.map(({ outcome, stored: found }) => [
        outcome,
        found === undefined ? found : { ...found },
      ])
    },
    expect: [['condition-failed', { pk: 'a', sk: 'x', text: 'one', rev: 1 }]],
    differs: onDynalite('carries no item', [['condition-failed', undefined]]),
  },
]
