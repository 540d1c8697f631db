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
