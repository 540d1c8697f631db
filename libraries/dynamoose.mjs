// dynamoose, as its users write it: a schema, a model, and a table that the library creates.
import { DescribeTimeToLiveCommand, DynamoDB } from '@aws-sdk/client-dynamodb'
import dynamoose from 'dynamoose'
import { firstSong } from './songs/first-song.mjs'
import { numbered } from './songs/numbered.mjs'
import { titles } from './songs/titles.mjs'

/** dynamoose wants the SDK's aggregated client: that is one whose requests the fake's handler answers. */
export function declare({ test, client, storedItem, storedItems }) {
  const { region, credentials, requestHandler } = client.config
  dynamoose.aws.ddb.set(new DynamoDB({ region, credentials, requestHandler }))
  const Song = dynamoose.model('Song', songSchema())
  const songs = new dynamoose.Table('Songs', [Song], {
    initialize: false,
    expires: { ttl: 3600, attribute: 'expiresAt' },
  })
  const stored = (artist, title) => storedItem('Songs', { artist: { S: artist }, title: { S: title } })
  const one = { artist: 'may', title: 'one' }

  test('creates its table with indexes and a time to live, and waits for it', async (t) => {
    await songs.initialize()
    const { Table } = await new DynamoDB({ region, credentials, requestHandler }).describeTable({ TableName: 'Songs' })
    t.is(Table.TableStatus, 'ACTIVE')
    t.deepEqual(
      [Table.GlobalSecondaryIndexes[0].IndexName, Table.LocalSecondaryIndexes[0].IndexName],
      ['byGenre', 'byYear'],
    )
    const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName: 'Songs' }))
    t.deepEqual(TimeToLiveDescription, { TimeToLiveStatus: 'ENABLED', AttributeName: 'expiresAt' })
  })

  test('creates an item once, and gets it', async (t) => {
    const first = { ...one, ...firstSong }
    await Song.create(first)
    t.like(await stored('may', 'one'), { plays: { N: '1' }, tags: { SS: ['a'] }, at: { N: '86400000' } })
    t.like(await Song.get(one), first)
    t.is(await Song.get({ ...one, title: 'none' }), undefined)
    await t.throwsAsync(Song.create(first), { name: 'ConditionalCheckFailedException' })
    await new Song({ ...first, plays: 2 }).save()
    t.deepEqual((await stored('may', 'one')).plays, { N: '2' })
  })

  test('updates with set, add, delete and remove', async (t) => {
    const $ADD = { plays: 3, tags: ['b', 'c'], notes: 'y' }
    t.like(await Song.update(one, { $SET: { year: 2000 }, $ADD, $REMOVE: ['genre'] }), { plays: 5, year: 2000 })
    await Song.update(one, { $DELETE: { tags: ['a'] } })
    const { tags, notes, genre } = await stored('may', 'one')
    t.deepEqual([new Set(tags.SS), notes, genre], [new Set(['b', 'c']), { L: [{ S: 'x' }, { S: 'y' }] }, undefined])
  })

  test('tells a failed condition', async (t) => {
    const condition = new dynamoose.Condition().where('plays').gt(100)
    await t.throwsAsync(Song.update(one, { plays: 0 }, { condition }), { name: 'ConditionalCheckFailedException' })
    await Song.update(
      one,
      { plays: 6 },
      { condition: new dynamoose.Condition('plays').between(1, 9).and().attribute('genre').not().exists() },
    )
    t.deepEqual((await stored('may', 'one')).plays, { N: '6' })
  })

  test('puts, gets and deletes in batches', async (t) => {
    const many = numbered(50).map((title, year) => ({ artist: 'ray', title, genre: 'jazz', year }))
    // one call each: the library doesn't chunk
    t.deepEqual((await Song.batchPut(many.slice(0, 25))).unprocessedItems, [])
    await Song.batchPut(many.slice(25))
    const keys = many.map(({ artist, title }) => ({ artist, title }))
    t.deepEqual(titles(await Song.batchGet([...keys, { artist: 'ray', title: 'none' }])).sort(), numbered(50))
    await Song.batchDelete(keys.slice(45))
    t.is((await storedItems('Songs')).length, 46)
  })

  test('queries the table and both indexes, in pages, and scans', async (t) => {
    t.deepEqual(
      titles(await Song.query('artist').eq('ray').where('title').between('10', '19').sort('descending').exec()),
      numbered(20).slice(10).reverse(),
    )
    t.deepEqual(titles(await Song.query('artist').eq('ray').where('year').lt(5).using('byYear').exec()), numbered(5))
    const found = []
    let startAt
    do {
      const query = Song.query('genre').eq('jazz').where('year').ge(20).using('byGenre').limit(10)
      const page = await (startAt === undefined ? query : query.startAt(startAt)).exec()
      found.push(...page)
      startAt = page.lastKey
    } while (startAt !== undefined)
    t.deepEqual(titles(found), numbered(45).slice(20))
    t.is((await Song.query('artist').eq('ray').limit(7).all().exec()).length, 45)
    // its `queriedCount` is always undefined: it looks for QueriedCount, which is ScannedCount in DynamoDB's answers
    t.like(await Song.query('artist').eq('ray').count().exec(), { count: 45 })
    t.deepEqual(titles(await Song.scan('year').in([3, 4]).exec()).sort(), ['03', '04'])
    t.is((await Song.scan().parallel(3).all().exec()).length, 46)
  })

  test('writes and reads in transactions, and tells why one was cancelled', async (t) => {
    const write = () =>
      dynamoose.transaction([
        Song.transaction.create({ artist: 'eve', title: 'one' }),
        Song.transaction.update(one, { $ADD: { plays: 1 } }),
        Song.transaction.delete({ artist: 'ray', title: '00' }),
        Song.transaction.condition({ artist: 'ray', title: '01' }, new dynamoose.Condition('genre').eq('jazz')),
      ])
    await write()
    const error = await t.throwsAsync(write(), { name: 'TransactionCanceledException' })
    t.deepEqual(
      error.CancellationReasons.map(({ Code }) => Code),
      ['ConditionalCheckFailed', 'None', 'None', 'None'],
    )
    t.deepEqual((await stored('may', 'one')).plays, { N: '7' })
    const read = await dynamoose.transaction([
      Song.transaction.get({ artist: 'eve', title: 'one' }),
      Song.transaction.get(one),
    ])
    t.deepEqual(titles(read), ['one', 'one'])
  })

  test('deletes', async (t) => {
    await t.throwsAsync(Song.delete(one, { condition: new dynamoose.Condition('plays').lt(0) }), {
      name: 'ConditionalCheckFailedException',
    })
    await Song.delete(one)
    t.is(await stored('may', 'one'), undefined)
  })
}

function songSchema() {
  return new dynamoose.Schema({
    artist: { type: String, hashKey: true },
    title: { type: String, rangeKey: true },
    genre: { type: String, index: { name: 'byGenre', type: 'global', rangeKey: 'year' } },
    year: { type: Number, index: { name: 'byYear', type: 'local' } },
    plays: Number,
    tags: { type: Set, schema: [String] },
    notes: { type: Array, schema: [String] },
    at: Date,
  })
}
