import { DescribeTableCommand, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { defineEntity, NotAnEntityError, SchemaError } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'

class Song {
  artist!: string
  year!: number
}
class Album {
  owner!: string
  at!: number
  labels?: Set<string>
}
class Clash {
  id!: string
}
class Plain {}

const Songs = defineEntity(Song, {
  table: 'Music',
  partitionKey: 'artist',
  sortKey: 'year',
  attributes: { artist: { type: 'string', name: 'a' }, year: 'number' },
})
defineEntity(Album, {
  table: 'Music',
  partitionKey: 'owner',
  sortKey: 'at',
  attributes: { owner: { type: 'string', name: 'a' }, at: { type: 'number', name: 'year' }, labels: 'string-set' },
})
defineEntity(Clash, { table: 'Music', partitionKey: 'id', attributes: { id: 'string' } })

test('createTables takes key names and types from the entity schema, of classes and handles', async (t) => {
  for (const target of [Song, Songs]) {
    const client = new FakeDynamoDBClient()
    await client.createTables(target)
    const { Table } = await client.send(new DescribeTableCommand({ TableName: 'Music' }))
    t.like(Table, {
      KeySchema: [
        { AttributeName: 'a', KeyType: 'HASH' },
        { AttributeName: 'year', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'a', AttributeType: 'S' },
        { AttributeName: 'year', AttributeType: 'N' },
      ],
      BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
    })
  }
})

test('classes that share a table create it once', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Song, Album, Songs)
  t.deepEqual((await client.send(new ListTablesCommand({}))).TableNames, ['Music'])
})

test('classes that share a table without its key schema are an error that names both, and nothing is created', async (t) => {
  const client = new FakeDynamoDBClient()
  await t.throwsAsync(client.createTables(Song, Clash), {
    instanceOf: SchemaError,
    message: /Song and Clash share the table Music, but Song has the key \(a: S, year: N\) and Clash has \(id: S\)/,
  })
  t.is(client.callCount, 0)
})

test('tables can have other names, as with a session', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Song, { tableName: (table) => `test-${table}` })
  t.deepEqual((await client.send(new ListTablesCommand({}))).TableNames, ['test-Music'])
})

test('a class that is no entity is refused', async (t) => {
  await t.throwsAsync(new FakeDynamoDBClient().createTables(Plain), { instanceOf: NotAnEntityError })
})

test('createTables makes the indexes that the classes of a table declare', async (t) => {
  class Track {
    owner!: string
    at!: number
    genre?: string
    plays?: number
    notes?: string
  }
  class Mix {
    owner!: string
    at!: number
    kind?: string
  }
  const key = { table: 'Indexed', partitionKey: 'owner', sortKey: 'at' } as const
  const own = { owner: 'string', at: 'number' } as const
  const byGenre = { partitionKey: 'genre', sortKey: 'plays' } as const
  defineEntity(Track, {
    ...key,
    attributes: { ...own, genre: { type: 'string', name: 'g' }, plays: 'number', notes: { type: 'string', name: 'n' } },
    indexes: { byGenre: { ...byGenre, projection: ['notes'] }, byPlays: { local: true, sortKey: 'plays' } },
  })
  defineEntity(Mix, {
    ...key,
    attributes: { ...own, kind: 'string' },
    indexes: { byKind: { partitionKey: 'kind', projection: 'keys' } },
  })
  const client = new FakeDynamoDBClient()
  await client.createTables(Track, Mix)
  const { Table } = await client.send(new DescribeTableCommand({ TableName: 'Indexed' }))
  t.deepEqual(
    Table?.AttributeDefinitions?.map(
      ({ AttributeName, AttributeType }) => `${AttributeName}: ${AttributeType}`,
    ).toSorted(),
    ['at: N', 'g: S', 'kind: S', 'owner: S', 'plays: N'],
  )
  t.like(Table?.LocalSecondaryIndexes?.[0], {
    IndexName: 'byPlays',
    KeySchema: [
      { AttributeName: 'owner', KeyType: 'HASH' },
      { AttributeName: 'plays', KeyType: 'RANGE' },
    ],
    Projection: { ProjectionType: 'ALL' },
  })
  const globals = Table?.GlobalSecondaryIndexes?.toSorted((a, b) =>
    (a.IndexName ?? '').localeCompare(b.IndexName ?? ''),
  )
  t.like(globals?.[0], {
    IndexName: 'byGenre',
    KeySchema: [
      { AttributeName: 'g', KeyType: 'HASH' },
      { AttributeName: 'plays', KeyType: 'RANGE' },
    ],
    Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['n'] },
  })
  t.like(globals?.[1], { IndexName: 'byKind', Projection: { ProjectionType: 'KEYS_ONLY' } })
})

test('one index declared in two ways, or one key attribute with two types, is an error that names both classes', async (t) => {
  class One {
    id!: string
    group?: string
  }
  class Two {
    id!: string
    group?: string
  }
  class Three {
    id!: string
    group?: number
  }
  const key = { table: 'Shared', partitionKey: 'id' } as const
  defineEntity(One, {
    ...key,
    attributes: { id: 'string', group: 'string' },
    indexes: { byGroup: { partitionKey: 'group' } },
  })
  defineEntity(Two, {
    ...key,
    attributes: { id: 'string', group: 'string' },
    indexes: { byGroup: { partitionKey: 'group', projection: 'keys' } },
  })
  defineEntity(Three, {
    ...key,
    attributes: { id: 'string', group: 'number' },
    indexes: { byNumber: { partitionKey: 'group' } },
  })
  const client = new FakeDynamoDBClient()
  await t.throwsAsync(client.createTables(One, Two), {
    instanceOf: SchemaError,
    message:
      /^One and Two share the table Shared, but One has the index byGroup as global \(group: S\) with all and Two as/,
  })
  await t.throwsAsync(client.createTables(One, Three), {
    instanceOf: SchemaError,
    message: /^One and Three share the table Shared, but the key attribute `group` is S in the one and N in the other/,
  })
  t.deepEqual((await client.send(new ListTablesCommand({}))).TableNames, [])
})
