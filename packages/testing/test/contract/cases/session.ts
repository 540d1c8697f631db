import { type DynamoDBClient, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { defineEntity, list, map, Session } from '@sluice/core'
import { tableInput } from '../../support/music.js'
import type { ContractCase } from '../contract-case.js'
import { countOf, put } from '../look/items.js'
import { ready } from '../look/tables.js'

class Song {
  pk!: string
  sk!: string
  year = 0
}
const Songs = defineEntity(Song, {
  table: 'Music',
  partitionKey: 'pk',
  sortKey: 'sk',
  attributes: { pk: 'string', sk: 'string', year: 'number' },
})

class Film {
  id!: bigint
  shown?: Date
  poster?: Uint8Array
  genres?: Set<string>
  cast?: string[]
  rating?: Map<string, number>
  watched?: boolean
}
const Films = defineEntity(Film, {
  table: 'Films',
  partitionKey: 'id',
  attributes: {
    id: 'bigint',
    shown: 'date',
    poster: 'binary',
    genres: 'string-set',
    cast: list('string'),
    rating: map('number'),
    watched: 'boolean',
  },
})

const song = (pk: string, sk = 'x', year = 1990): Song => Object.assign(new Song(), { pk, sk, year })
const songs = (count: number): Song[] => Array.from({ length: count }, (_, index) => song(`pk-${index}`))

async function tables(client: DynamoDBClient): Promise<void> {
  await ready(client)
  await ready(client, tableInput('Films', { id: 'N' }))
}

export const sessionCases: readonly ContractCase[] = [
  {
    title: 'a session writes 60 entities in three calls',
    source: 'Sluice',
    look: async (client) => {
      await tables(client)
      const session = new Session({ client })
      session.saveAll(songs(60))
      const { calls, counts } = await session.flush()
      return [calls, counts.written, await countOf(client)]
    },
    expect: [3, 60, 60],
  },
  {
    title: 'a session gets what another one saved',
    source: 'Sluice',
    look: async (client) => {
      await tables(client)
      const session = new Session({ client })
      session.save(song('a', 'x', 1984))
      await session.flush()
      const got = await new Session({ client }).get(Songs, { pk: 'a', sk: 'x' })
      return [got instanceof Song, { ...got }]
    },
    expect: [true, { pk: 'a', sk: 'x', year: 1984 }],
  },
  {
    title: 'a session gets nothing where nothing is',
    source: 'Sluice',
    look: async (client) => {
      await tables(client)
      return await new Session({ client }).get(Songs, { pk: 'a', sk: 'x' })
    },
    expect: undefined,
  },
  {
    title: 'an entity of every type comes back as it was saved',
    source: 'Sluice',
    look: async (client) => {
      await tables(client)
      const session = new Session({ client })
      session.save(film())
      await session.flush()
      return { ...(await new Session({ client }).get(Films, { id: film().id })) }
    },
    expect: { ...film() },
  },
  {
    title: 'a session saves and removes in two tables with one flush',
    source: 'Sluice',
    look: async (client) => {
      await tables(client)
      await put(client, { pk: { S: 'old' }, sk: { S: 'x' } })
      const session = new Session({ client })
      session.save(film())
      session.save(song('new'))
      session.remove(Songs, { pk: 'old', sk: 'x' })
      const { calls, counts } = await session.flush()
      const { Items } = await client.send(new ScanCommand({ TableName: 'Music', ConsistentRead: true }))
      return [calls, counts.written, await countOf(client, 'Films'), Items?.map(({ pk }) => pk?.S)]
    },
    expect: [1, 3, 1, ['new']],
  },
  {
    title: 'a session keeps what its class doesn’t model',
    source: 'Sluice',
    look: async (client) => {
      await tables(client)
      await put(client, { pk: { S: 'a' }, sk: { S: 'x' }, year: { N: '1' }, other: { L: [{ N: '2' }] } })
      const session = new Session({ client })
      const loaded = await session.get(Songs, { pk: 'a', sk: 'x' })
      if (loaded !== undefined) session.save(Object.assign(loaded, { year: 2 }))
      await session.flush()
      return (await client.send(new ScanCommand({ TableName: 'Music', ConsistentRead: true }))).Items
    },
    expect: [{ pk: { S: 'a' }, sk: { S: 'x' }, year: { N: '2' }, other: { L: [{ N: '2' }] } }],
  },
  {
    title: 'a session rejects what goes to a missing table and writes the rest',
    source: 'Sluice',
    look: async (client) => {
      await ready(client)
      const session = new Session({ client })
      session.save(film())
      session.saveAll(songs(3))
      const { counts } = await session.flush({ throwOnFailure: false })
      return [counts.written, counts.rejected, await countOf(client)]
    },
    expect: [3, 1, 3],
  },
  {
    title: 'a session finds the one item that the table refuses and writes the rest',
    source: 'Sluice',
    look: async (client) => {
      const year = { AttributeName: 'year', KeyType: 'HASH' } as const
      const index = { IndexName: 'by-year', KeySchema: [year], Projection: { ProjectionType: 'ALL' as const } }
      const input = tableInput('Music', { pk: 'S', sk: 'S' }, { GlobalSecondaryIndexes: [index] })
      const AttributeDefinitions = [
        ...(input.AttributeDefinitions ?? []),
        { AttributeName: 'year', AttributeType: 'S' } as const,
      ]
      await ready(client, { ...input, AttributeDefinitions })
      class Undated {
        pk!: string
        sk!: string
        year?: number
      }
      defineEntity(Undated, {
        table: 'Music',
        partitionKey: 'pk',
        sortKey: 'sk',
        attributes: { pk: 'string', sk: 'string', year: 'number' },
      })
      const session = new Session({ client })
      for (let index = 0; index < 40; index++) {
        session.save(Object.assign(new Undated(), { pk: `pk-${index}`, sk: 'x', ...(index === 7 && { year: 1 }) }))
      }
      const { counts } = await session.flush({ throwOnFailure: false })
      return [counts.written, counts.rejected, await countOf(client)]
    },
    expect: [39, 1, 39],
  },
  {
    title: 'a session takes a document client as well',
    source: 'Sluice',
    look: async (client) => {
      await tables(client)
      const session = new Session({ client: DynamoDBDocumentClient.from(client) })
      session.saveAll(songs(30))
      await session.flush()
      await client.send(new PutItemCommand({ TableName: 'Music', Item: { pk: { S: 'z' }, sk: { S: 'x' } } }))
      return await countOf(client)
    },
    expect: 31,
  },
  {
    title: 'a session reports the capacity that its writes used',
    source: 'Sluice',
    look: async (client) => {
      await tables(client)
      const session = new Session({ client })
      session.saveAll(songs(30))
      const report = await session.flush({ returnConsumedCapacity: 'TOTAL' })
      return [...report.consumedCapacity].map(([table, used]) => `${table} ${used.CapacityUnits}`)
    },
    expect: ['Music 30'],
  },
]

function film(): Film {
  return Object.assign(new Film(), {
    id: 12345678901234567890123456789012345678n,
    shown: new Date('2001-02-03T04:05:06.789Z'),
    poster: Uint8Array.of(0, 128, 255),
    genres: new Set(['drama', 'noir']),
    cast: ['Ann', '', 'Bé'],
    rating: new Map([['a', 1.5]]),
    watched: false,
  })
}
