import {
  type AttributeValue,
  BatchGetItemCommand,
  type DynamoDBClient,
  type KeysAndAttributes,
} from '@aws-sdk/client-dynamodb'
import { key, put, puts } from '../../support/entries.js'
import { tableInput } from '../../support/music.js'
import type { ContractCase } from '../contract-case.js'
import { batchWrite } from '../look/items.js'
import { seen } from '../look/seen.js'
import { ready } from '../look/tables.js'
import { invalid } from '../refused.js'

const keys = (count: number): Record<string, AttributeValue>[] =>
  Array.from({ length: count }, (_, index) => key(`pk-${index}`))

async function batchGet(client: DynamoDBClient, RequestItems: Record<string, KeysAndAttributes>): Promise<unknown> {
  return await seen(client.send(new BatchGetItemCommand({ RequestItems })))
}

/** Gets 45 items of 400,000 bytes and says what came, round by round. */
async function roundsOf45(client: DynamoDBClient, ConsistentRead: boolean): Promise<unknown> {
  await ready(client)
  const large = { text: { S: 'x'.repeat(400_000) } }
  const ids = keys(45).map(({ pk }) => pk?.S ?? '')
  for (const half of [ids.slice(0, 23), ids.slice(23)]) {
    await batchWrite(
      client,
      half.map((id) => put(id, 'x', large)),
    )
  }
  const rounds: number[] = []
  const got = new Set<string | undefined>()
  let asked: Record<string, KeysAndAttributes> | undefined = { Music: { Keys: keys(45), ConsistentRead } }
  while (asked?.Music !== undefined) {
    const answer: Awaited<ReturnType<typeof getOnce>> = await getOnce(client, asked)
    rounds.push(answer.Responses?.Music?.length ?? 0)
    for (const { pk } of answer.Responses?.Music ?? []) got.add(pk?.S)
    asked = answer.UnprocessedKeys
  }
  return { rounds, got: got.size }
}

const getOnce = (client: DynamoDBClient, RequestItems: Record<string, KeysAndAttributes>) =>
  client.send(new BatchGetItemCommand({ RequestItems }))

export const batchGetCases: readonly ContractCase[] = [
  {
    title: 'BatchGetItem leaves out what is not there, and always has UnprocessedKeys',
    source: 'observed on AWS',
    look: async (client) => {
      await ready(client)
      await batchWrite(client, [put('pk-1')])
      return await batchGet(client, { Music: { Keys: keys(3) } })
    },
    expect: { Responses: { Music: [key('pk-1')] }, UnprocessedKeys: {} },
  },
  {
    title: 'BatchGetItem has an empty list for a table of which it found nothing',
    source: 'API reference of BatchGetItem',
    look: async (client) => {
      await ready(client)
      return await batchGet(client, { Music: { Keys: keys(2) } })
    },
    expect: { Responses: { Music: [] }, UnprocessedKeys: {} },
  },
  {
    title: 'BatchGetItem reads several tables, consistently where it is asked to',
    source: 'API reference of BatchGetItem',
    look: async (client) => {
      await ready(client)
      await ready(client, tableInput('Films', { pk: 'S', sk: 'S' }))
      await batchWrite(client, puts(2))
      const both = { Music: { Keys: keys(2), ConsistentRead: true }, Films: { Keys: keys(2) } }
      const { Responses } = await getOnce(client, both)
      return Object.entries(Responses ?? {})
        .map(([table, { length }]) => `${table} ${length}`)
        .sort()
    },
    expect: ['Films 0', 'Music 2'],
  },
  {
    title: 'BatchGetItem reads 100 keys',
    source: 'API reference of BatchGetItem',
    look: async (client) => {
      await ready(client)
      for (let first = 0; first < 100; first += 25) {
        await batchWrite(
          client,
          keys(100)
            .slice(first, first + 25)
            .map((Item) => ({ PutRequest: { Item } })),
        )
      }
      const { Responses } = await getOnce(client, { Music: { Keys: keys(100) } })
      return new Set(Responses?.Music?.map(({ pk }) => pk?.S)).size
    },
    expect: 100,
  },
  {
    title: 'BatchGetItem refuses 101 keys',
    source: 'observed on AWS',
    look: async (client) => {
      await ready(client)
      return await batchGet(client, { Music: { Keys: keys(101) } })
    },
    expect: invalid('Member must have length less than or equal to 100'),
  },
  {
    title: 'BatchGetItem refuses 101 keys over two tables',
    source: 'API reference of BatchGetItem; text written against AWS',
    look: async (client) => {
      await ready(client)
      await ready(client, tableInput('Films', { pk: 'S', sk: 'S' }))
      return await batchGet(client, { Music: { Keys: keys(51) }, Films: { Keys: keys(50) } })
    },
    expect: invalid('Too many items requested for the BatchGetItem call'),
  },
  {
    title: 'BatchGetItem refuses one key twice',
    source: 'observed on AWS',
    look: async (client) => {
      await ready(client)
      return await batchGet(client, { Music: { Keys: [key('a'), key('b'), key('a')] } })
    },
    expect: invalid('Provided list of item keys contains duplicates'),
  },
  {
    title: 'BatchGetItem finds numeric keys that are equal under another spelling',
    source: 'observed on AWS',
    look: async (client) => {
      await ready(client, tableInput('Music', { pk: 'N' }))
      return await batchGet(client, { Music: { Keys: [{ pk: { N: '1' } }, { pk: { N: '1.0' } }] } })
    },
    expect: invalid('Provided list of item keys contains duplicates'),
    differs: {
      'dynamodb-local': { sees: { Responses: { Music: [] }, UnprocessedKeys: {} }, why: 'takes them for two keys' },
    },
  },
  {
    title: 'BatchGetItem refuses a request without tables',
    source: 'observed on AWS',
    look: (client) => batchGet(client, {}),
    expect: invalid('Member must have length greater than or equal to 1'),
  },
  {
    title: 'BatchGetItem refuses a table without keys',
    source: 'API reference of BatchGetItem',
    look: async (client) => {
      await ready(client)
      return await batchGet(client, { Music: { Keys: [] } })
    },
    expect: invalid('Member must have length greater than or equal to 1'),
  },
  ...[true, false].map(
    (consistent): ContractCase => ({
      title: `BatchGetItem hands back the keys beyond 16 MB, to be asked for again ${consistent ? 'consistently' : 'as before'}`,
      source: 'API reference of BatchGetItem',
      look: (client) => roundsOf45(client, consistent),
      expect: { rounds: [41, 4], got: 45 },
      differs: { dynalite: { sees: { rounds: Array.from({ length: 15 }, () => 3), got: 45 }, why: 'stops at 1 MB' } },
    }),
  ),
]
