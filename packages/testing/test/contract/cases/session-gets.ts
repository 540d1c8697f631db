import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { defineEntity, Session } from '@sluice/core'
import type { ContractCase } from '../contract-case.js'
import { ready } from '../look/tables.js'

class Song {
  pk!: string
  sk!: string
  n?: number
  bytes?: Uint8Array
  tags?: Set<string>
  notes?: unknown
}
const Songs = defineEntity(Song, {
  table: 'Music',
  partitionKey: 'pk',
  sortKey: 'sk',
  attributes: { pk: 'string', sk: 'string', n: 'number', bytes: 'binary', tags: 'string-set', notes: 'unknown' },
})

/** 150 songs with a value of each kind, and keys that have none. */
async function store(client: DynamoDBClient): Promise<readonly { readonly pk: string; readonly sk: string }[]> {
  await ready(client)
  const session = new Session({ client })
  for (let i = 0; i < 150; i++) {
    const notes = { '"': [null, true, { deep: `é${i}` }], bytes: new Uint8Array([i]) }
    const values = { n: i / 8, bytes: new Uint8Array([0, i]), tags: new Set(['a', `${i % 7}`]), notes }
    session.save(Object.assign(new Song(), { pk: 'é', sk: `${i}`, ...values }))
  }
  await session.flush()
  return Array.from({ length: 170 }, (_, i) => ({ pk: 'é', sk: `${i}` }))
}

/** How many of the gets made in one tick bring something else than the same get alone. */
async function differences(client: DynamoDBClient, options: object): Promise<number> {
  const keys = await store(client)
  const session = new Session({ client })
  const together = await Promise.all([...keys, ...keys].map((key) => session.get(Songs, key, options)))
  let wrong = 0
  for (const [at, key] of keys.entries()) {
    const alone = await new Session({ client }).get(Songs, key, options)
    for (const read of [together[at], together[at + keys.length]]) if (!isSame(read, alone)) wrong++
  }
  return wrong
}

function isSame(a: object | undefined, b: object | undefined): boolean {
  return JSON.stringify(entriesOf(a)) === JSON.stringify(entriesOf(b))
}

function entriesOf(read: object | undefined): unknown {
  return read && Object.entries(read).map(([name, value]) => [name, value instanceof Set ? [...value].sort() : value])
}

export const sessionGetCases: readonly ContractCase[] = [
  {
    title:
      'gets made in one tick bring what each brings alone: entities, with what is missing and what is asked for twice',
    source: 'Sluice',
    look: (client) => differences(client, { consistent: true }),
    expect: 0,
  },
  {
    title: 'gets of some properties made in one tick bring what each brings alone',
    source: 'Sluice',
    look: (client) => differences(client, { consistent: true, project: ['n', 'bytes', 'notes'] }),
    expect: 0,
  },
]
