// @aws/dynamodb-data-mapper with the SDK v2, as its users write it. The SDK v2 speaks HTTP: the fake is served.
import { DataMapper, DynamoDbSchema, DynamoDbTable } from '@aws/dynamodb-data-mapper'
import {
  AttributePath,
  between,
  equals,
  FunctionExpression,
  greaterThan,
  lessThan,
  MathematicalExpression,
  UpdateExpression,
} from '@aws/dynamodb-expressions'
import { firstSong } from './songs/first-song.mjs'
import { numbered } from './songs/numbered.mjs'
import { titles } from './songs/titles.mjs'

process.env.AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE = '1'
const { default: DynamoDB } = await import('aws-sdk/clients/dynamodb.js')

class Song {
  get [DynamoDbTable]() {
    return 'Songs'
  }
  get [DynamoDbSchema]() {
    return {
      artist: { type: 'String', keyType: 'HASH', indexKeyConfigurations: { byYear: 'HASH' } },
      title: { type: 'String', keyType: 'RANGE' },
      genre: { type: 'String', indexKeyConfigurations: { byGenre: 'HASH' } },
      year: { type: 'Number', indexKeyConfigurations: { byGenre: 'RANGE', byYear: 'RANGE' } },
      plays: { type: 'Number' },
      tags: { type: 'Set', memberType: 'String' },
      notes: { type: 'List', memberType: { type: 'String' } },
      at: { type: 'Date' },
      version: { type: 'Number', versionAttribute: true },
    }
  }
}

const song = (values) => Object.assign(new Song(), values)

export function declare({ test, url, storedItem, storedItems }) {
  const connect = () => {
    const credentials = { accessKeyId: 'any', secretAccessKey: 'any' }
    const client = new DynamoDB({ endpoint: url(), region: 'eu-central-1', credentials, maxRetries: 0 })
    return { client, mapper: new DataMapper({ client }) }
  }
  const stored = (artist, title) => storedItem('Songs', { artist: { S: artist }, title: { S: title } })
  const one = { artist: 'may', title: 'one' }

  test('creates its table with both kinds of index, and waits for it', async (t) => {
    const { client, mapper } = connect()
    const capacity = { readCapacityUnits: 5, writeCapacityUnits: 5 }
    const indexOptions = {
      byGenre: { type: 'global', projection: 'all', ...capacity },
      byYear: { type: 'local', projection: ['plays'] },
    }
    await mapper.ensureTableExists(Song, { ...capacity, indexOptions })
    await mapper.ensureTableExists(Song, { ...capacity, indexOptions })
    const { Table } = await client.describeTable({ TableName: 'Songs' }).promise()
    t.like(Table, {
      TableStatus: 'ACTIVE',
      GlobalSecondaryIndexes: [{ IndexName: 'byGenre', Projection: { ProjectionType: 'ALL' } }],
      LocalSecondaryIndexes: [{ IndexName: 'byYear', Projection: { NonKeyAttributes: ['plays'] } }],
    })
  })

  test('puts an item with its version, and gets it', async (t) => {
    const { mapper } = connect()
    const first = { ...one, ...firstSong }
    t.like(await mapper.put(song(first)), { ...first, version: 0 })
    t.like(await stored('may', 'one'), { version: { N: '0' }, tags: { SS: ['a'] }, at: { N: '86400' } })
    const found = await mapper.get(song(one))
    t.true(found instanceof Song)
    t.like(found, first)
    await t.throwsAsync(mapper.get(song({ ...one, title: 'none' })), { name: 'ItemNotFoundException' })
    // without a version it counts as new
    await t.throwsAsync(mapper.put(song(first)), {
      code: 'ConditionalCheckFailedException',
      message: 'The conditional request failed',
    })
  })

  test('updates an item that nobody changed meanwhile, and no other', async (t) => {
    const { mapper } = connect()
    const mine = await mapper.get(song(one))
    const theirs = await mapper.get(song(one))
    t.like(await mapper.update(Object.assign(mine, { plays: 2, genre: undefined })), { plays: 2, version: 1 })
    await t.throwsAsync(mapper.update(Object.assign(theirs, { plays: 3 })), { code: 'ConditionalCheckFailedException' })
    t.like(await stored('may', 'one'), { plays: { N: '2' }, version: { N: '1' }, genre: undefined })
    await mapper.update(song({ ...one, year: 2000, version: 1 }), { onMissing: 'skip' })
    t.deepEqual((await stored('may', 'one')).plays, { N: '2' })
  })

  test('updates by expressions: set, add, delete, remove, append', async (t) => {
    const { mapper } = connect()
    const change = new UpdateExpression()
    change.set(new AttributePath('plays'), new MathematicalExpression(new AttributePath('plays'), '+', 4))
    change.set('notes', new FunctionExpression('list_append', new AttributePath('notes'), ['y']))
    change.add('tags', new Set(['b']))
    change.remove('at')
    const updated = await mapper.executeUpdateExpression(change, one, Song)
    t.like(updated, { plays: 6, notes: ['x', 'y'], tags: new Set(['a', 'b']), at: undefined })
    const removal = new UpdateExpression()
    removal.delete('tags', new Set(['a']))
    await mapper.executeUpdateExpression(removal, one, Song)
    t.like(await stored('may', 'one'), { tags: { SS: ['b'] }, plays: { N: '6' } })
    const condition = { ...greaterThan(100), subject: 'plays' }
    await t.throwsAsync(mapper.executeUpdateExpression(change, one, Song, { condition }), {
      code: 'ConditionalCheckFailedException',
    })
  })

  test('puts, gets and deletes in batches of more than one call', async (t) => {
    const { mapper } = connect()
    const many = numbered(60).map((title, year) => song({ artist: 'ray', title, genre: 'jazz', year }))
    t.is((await all(mapper.batchPut(many))).length, 60)
    await all(mapper.batchDelete(many.slice(50)))
    t.is((await storedItems('Songs')).length, 51)
    const keys = many.map(({ artist, title }) => song({ artist, title }))
    t.deepEqual(titles(await all(mapper.batchGet(keys))).sort(), numbered(50))
  })

  test('queries the table and both indexes, in pages, and scans', async (t) => {
    const { mapper } = connect()
    const range = mapper.query(Song, { artist: 'ray', title: between('10', '19') }, { scanIndexForward: false })
    t.deepEqual(titles(await all(range)), numbered(20).slice(10).reverse())
    const jazz = { genre: 'jazz', year: between(20, 99) }
    const iterator = mapper.query(Song, jazz, { indexName: 'byGenre', pageSize: 7 })
    t.deepEqual(titles(await all(iterator)), numbered(50).slice(20))
    t.is(iterator.count, 30)
    const paginator = mapper.query(Song, jazz, { indexName: 'byGenre', limit: 10 }).pages()
    const first = await all(paginator)
    t.deepEqual(titles(first.flat()), numbered(30).slice(20))
    t.is(paginator.lastEvaluatedKey.title, '29')
    t.deepEqual(
      titles(await all(mapper.query(Song, { artist: 'ray', year: lessThan(3) }, { indexName: 'byYear' }))),
      numbered(3),
    )
    const filter = { ...equals('may'), subject: 'artist' }
    t.deepEqual(titles(await all(mapper.scan(Song, { filter }))), ['one'])
    t.is((await all(mapper.parallelScan(Song, 3))).length, 51)
  })

  // the mapper has no transactions: its users take the SDK's
  test('the SDK v2 writes and reads in transactions, and tells why one was cancelled', async (t) => {
    const { client } = connect()
    const documents = new DynamoDB.DocumentClient({ service: client })
    const TableName = 'Songs'
    const write = () =>
      documents
        .transactWrite({
          TransactItems: [
            {
              Put: {
                TableName,
                Item: { artist: 'eve', title: 'one' },
                ConditionExpression: 'attribute_not_exists(artist)',
              },
            },
            {
              Update: { TableName, Key: one, UpdateExpression: 'ADD plays :n', ExpressionAttributeValues: { ':n': 1 } },
            },
          ],
        })
        .promise()
    await write()
    await t.throwsAsync(write(), {
      code: 'TransactionCanceledException',
      message: /please refer cancellation reasons for specific reasons \[ConditionalCheckFailed, None\]/,
    })
    t.deepEqual((await stored('may', 'one')).plays, { N: '7' })
    const { Responses } = await documents.transactGet({ TransactItems: [{ Get: { TableName, Key: one } }] }).promise()
    t.deepEqual(Responses[0].Item.tags.values, ['b'])
  })

  test('deletes items and its table', async (t) => {
    const { mapper } = connect()
    const stale = mapper.delete(song({ ...one, version: 99 }))
    await t.throwsAsync(stale, { code: 'ConditionalCheckFailedException' })
    t.like(await mapper.delete(song(one)), { plays: 7 })
    t.is(await stored('may', 'one'), undefined)
    await mapper.ensureTableNotExists(Song)
    const { client } = connect()
    t.deepEqual((await client.listTables().promise()).TableNames, [])
  })
}

async function all(iterable) {
  const found = []
  for await (const one of iterable) found.push(one)
  return found
}
