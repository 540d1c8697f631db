// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the library's own templates
// dynamodb-onetable, as its users write it: one table that the library creates, a schema of models with templates for keys.
import { DescribeTableCommand, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { Table } from 'dynamodb-onetable'
import { firstSong } from './songs/first-song.mjs'
import { numbered } from './songs/numbered.mjs'
import { titles } from './songs/titles.mjs'

/** It keeps a `timestamp` in each transaction and sends it along (Model.js, `create` and `update`); the SDK drops that on its way. */
export const config = { unknownMembers: 'ignore' }

export function declare({ test, client, storedItem, storedItems }) {
  const table = new Table({ name: 'Music', client, schema: SCHEMA, partial: false })
  const Song = table.getModel('Song')
  const stored = (artist, title) => storedItem('Music', { pk: { S: `artist#${artist}` }, sk: { S: `song#${title}` } })
  const one = { artist: 'may', title: 'one' }

  test('creates its table with both kinds of index', async (t) => {
    t.false(await table.exists())
    await table.createTable()
    t.true(await table.exists())
    const { Table: described } = await client.send(new DescribeTableCommand({ TableName: 'Music' }))
    t.is(described.GlobalSecondaryIndexes[0].IndexName, 'gs1')
    t.is(described.LocalSecondaryIndexes[0].IndexName, 'ls1')
    t.deepEqual(await table.listTables(), ['Music'])
  })

  test('creates an item once, and gets it', async (t) => {
    const first = { ...one, ...firstSong }
    t.like(await Song.create(first), first)
    t.like(await stored('may', 'one'), {
      gs1pk: { S: 'genre#pop' },
      _type: { S: 'Song' },
      plays: { N: '1' },
      tags: { SS: ['a'] },
    })
    t.like(await Song.get(one), first)
    t.is(await Song.get({ ...one, title: 'none' }), undefined)
    const error = await t.throwsAsync(Song.create(first), {
      name: 'OneTableError',
      message: /Conditional create failed/,
    })
    t.is(error.context.err.name, 'ConditionalCheckFailedException')
    t.like(await Song.create({ ...first, plays: 2 }, { exists: null }), { plays: 2 })
  })

  test('updates with set, add, delete, push and remove', async (t) => {
    const changed = await Song.update(one, {
      set: { year: '${year} + {1}', 'notes[0]': 'w' },
      add: { plays: 3 },
      delete: { tags: new Set(['a']) },
      remove: ['genre'],
    })
    t.like(changed, { year: 2000, plays: 5, notes: ['w'] })
    await Song.update({ ...one, at: new Date(0) }, { push: { notes: ['y'] } })
    const { notes, tags, genre } = await stored('may', 'one')
    t.deepEqual([notes, tags, genre], [{ L: [{ S: 'w' }, { S: 'y' }] }, undefined, undefined])
  })

  test('tells a failed condition', async (t) => {
    const dropped = Song.update({ ...one, plays: 0 }, { where: '${plays} > {100}' })
    const error = await t.throwsAsync(dropped, { name: 'OneTableError' })
    t.is(error.code, 'ConditionalCheckFailedException')
    await t.throwsAsync(Song.update({ ...one, title: 'none', plays: 1 }), { code: 'ConditionalCheckFailedException' })
    await Song.update({ ...one, plays: 7 }, { where: 'contains(${notes}, {w}) and attribute_not_exists(${genre})' })
    await Song.upsert({ artist: 'joy', title: 'two', plays: 1 })
    t.deepEqual([(await stored('may', 'one')).plays, (await stored('joy', 'two')).plays], [{ N: '7' }, { N: '1' }])
  })

  test('puts, gets and deletes in batches', async (t) => {
    const many = numbered(50).map((title, year) => ({ artist: 'ray', title, genre: 'jazz', year }))
    // one call each: the library doesn't chunk
    for (const part of [many.slice(0, 25), many.slice(25)]) {
      const batch = {}
      for (const song of part) await Song.create(song, { batch, exists: null })
      t.true(await table.batchWrite(batch))
    }
    const removed = {}
    for (const song of many.slice(45)) await Song.remove({ artist: 'ray', title: song.title }, { batch: removed })
    await table.batchWrite(removed)
    t.is((await storedItems('Music')).filter(({ artist }) => artist.S === 'ray').length, 45)
    const read = {}
    for (const title of ['03', '49', '04']) await Song.get({ artist: 'ray', title }, { batch: read })
    t.deepEqual(titles(await table.batchGet(read, { parse: true, hidden: false })).sort(), ['03', '04'])
  })

  test('queries the table and both indexes, in pages, and scans', async (t) => {
    t.deepEqual(
      titles(await Song.find({ artist: 'ray', sk: { between: ['song#10', 'song#19'] } }, { reverse: true })),
      numbered(20).slice(10).reverse(),
    )
    t.deepEqual(titles(await Song.find({ artist: 'ray', year: { '<': 5 } }, { index: 'ls1' })), numbered(5))
    const found = []
    let next
    do {
      const page = await Song.find({ genre: 'jazz', year: { '>=': 20 } }, { index: 'gs1', limit: 10, next })
      found.push(...page)
      next = page.next
    } while (next !== undefined)
    t.deepEqual(titles(found), numbered(45).slice(20))
    t.is((await Song.find({ artist: 'ray' }, { count: true })).count, 45)
    t.deepEqual(titles(await Song.scan({ artist: 'ray' }, { where: '${year} > {42}' })).sort(), ['43', '44'])
  })

  test('writes and reads in transactions, and tells why one was cancelled', async (t) => {
    const write = async () => {
      const transaction = {}
      await Song.create({ artist: 'eve', title: 'one' }, { transaction })
      await Song.update(one, { add: { plays: 1 }, transaction })
      await Song.remove({ artist: 'ray', title: '00' }, { transaction })
      await Song.check({ artist: 'ray', title: '01' }, { where: '${genre} = {jazz}', transaction })
      await table.transact('write', transaction)
    }
    await write()
    const error = await t.throwsAsync(write(), { name: 'OneTableError', code: 'TransactionCanceledException' })
    t.deepEqual(
      error.context.err.CancellationReasons.map(({ Code }) => Code),
      ['ConditionalCheckFailed', 'None', 'None', 'None'],
    )
    t.deepEqual((await stored('may', 'one')).plays, { N: '8' })
    const transaction = {}
    await Song.get({ artist: 'eve', title: 'one' }, { transaction })
    await Song.get({ artist: 'ray', title: '00' }, { transaction })
    t.deepEqual(titles(await table.transact('get', transaction, { parse: true, hidden: false })), ['one'])
  })

  test('holds unique attributes by transactions', async (t) => {
    const User = table.getModel('User')
    await User.create({ name: 'ann', email: 'a@b' })
    await t.throwsAsync(User.create({ name: 'bob', email: 'a@b' }), { code: 'UniqueError' })
    await User.update({ name: 'ann', email: 'c@d' })
    await User.create({ name: 'bob', email: 'a@b' })
    t.is((await storedItems('Music')).filter(({ _type }) => _type.S === 'User').length, 2)
    await User.remove({ name: 'bob' })
    await t.notThrowsAsync(User.create({ name: 'eve', email: 'a@b' }))
  })

  test('deletes items and its table', async (t) => {
    await t.throwsAsync(Song.remove(one, { where: '${plays} < {0}' }), { code: 'ConditionalCheckFailedException' })
    t.like(await Song.remove(one), { plays: 8 })
    t.is(await stored('may', 'one'), undefined)
    await table.deleteTable('DeleteTableForever')
    t.deepEqual((await client.send(new ListTablesCommand({}))).TableNames, [])
  })
}

const SCHEMA = {
  format: 'onetable:1.1.0',
  version: '0.0.1',
  indexes: {
    primary: { hash: 'pk', sort: 'sk' },
    gs1: { hash: 'gs1pk', sort: 'year', project: 'all' },
    ls1: { type: 'local', sort: 'year', project: 'all' },
  },
  params: { isoDates: true, timestamps: true },
  models: {
    Song: {
      pk: { type: String, value: 'artist#${artist}' },
      sk: { type: String, value: 'song#${title}' },
      gs1pk: { type: String, value: 'genre#${genre}' },
      artist: { type: String, required: true },
      title: { type: String, required: true },
      genre: { type: String },
      year: { type: Number },
      plays: { type: Number },
      tags: { type: Set },
      notes: { type: Array, items: { type: String } },
      at: { type: Date },
    },
    User: {
      pk: { type: String, value: 'user#${name}' },
      sk: { type: String, value: 'user#' },
      name: { type: String, required: true },
      email: { type: String, unique: true, required: true },
    },
  },
}
