// TypeDORM, as its users write it: entity classes with decorators, a connection, managers for each kind of call.
import 'reflect-metadata'
import { createRequire } from 'node:module'
import { CreateTableCommand } from '@aws-sdk/client-dynamodb'
import { musicTable } from './songs/music-table.mjs'
import { numbered } from './songs/numbered.mjs'
import { titles } from './songs/titles.mjs'

// its ES modules import without file extensions, which Node refuses
const require = createRequire(import.meta.url)
const {
  Attribute,
  AUTO_GENERATE_ATTRIBUTE_STRATEGY,
  AutoGenerateAttribute,
  Entity,
  INDEX_TYPE,
  QUERY_ORDER,
  Table,
} = require('@typedorm/common')
const { createConnection, ReadBatch, ReadTransaction, WriteBatch, WriteTransaction } = require('@typedorm/core')
const { DocumentClientV3 } = require('@typedorm/document-client')

class Song {
  constructor(values) {
    Object.assign(this, values)
  }
}

class User {
  constructor(values) {
    Object.assign(this, values)
  }
}

/** TypeDORM creates no tables: the plain SDK does. */
export function declare({ test, client, storedItem, storedItems }) {
  // the library spells it so
  const { entityManager, batchManager, scanManager, transactionManger: transactionManager } = connect(client)
  const stored = (artist, title) => storedItem('Music', { pk: { S: `SONG#${artist}` }, sk: { S: `SONG#${title}` } })
  const one = { artist: 'may', title: 'one' }

  test('creates an item once, and finds it', async (t) => {
    await client.send(new CreateTableCommand(musicTable('Music')))
    const first = new Song({ ...one, genre: 'pop', year: '1999', plays: 1, notes: ['x'] })
    t.like(await entityManager.create(first), { ...one, plays: 1 })
    t.like(await stored('may', 'one'), { gsi1pk: { S: 'GENRE#pop' }, plays: { N: '1' }, __en: { S: 'song' } })
    const found = await entityManager.findOne(Song, one)
    t.true(found instanceof Song)
    t.like(found, { ...one, plays: 1, notes: ['x'] })
    t.is(await entityManager.findOne(Song, { ...one, title: 'none' }), undefined)
    t.deepEqual(
      [await entityManager.exists(Song, one), await entityManager.exists(Song, { ...one, title: 'none' })],
      [true, false],
    )
    await t.throwsAsync(entityManager.create(first), { name: 'ConditionalCheckFailedException' })
    t.like(await entityManager.create(new Song({ ...first, plays: 2 }), { overwriteIfExists: true }), { plays: 2 })
  })

  test('updates with set, add, append, if-not-exists and remove', async (t) => {
    const body = { year: '2000', plays: { ADD: 3 }, notes: { LIST_APPEND: ['y'] }, stars: { IF_NOT_EXISTS: 4 } }
    t.like(await entityManager.update(Song, one, body), { year: '2000', plays: 5, notes: ['x', 'y'], stars: 4 })
    await entityManager.update(Song, one, {
      plays: { INCREMENT_BY: 2 },
      stars: { REMOVE: true },
      notes: { REMOVE: { $AT_INDEX: [0] } },
    })
    const { plays, notes, stars, gsi1sk, updatedAt } = await stored('may', 'one')
    t.deepEqual([plays, notes, stars, gsi1sk], [{ N: '7' }, { L: [{ S: 'y' }] }, undefined, { S: 'YEAR#2000' }])
    t.truthy(updatedAt)
  })

  test('tells a failed condition', async (t) => {
    const failing = entityManager.update(Song, one, { plays: 0 }, { where: { plays: { GT: 100 } } })
    await t.throwsAsync(failing, { name: 'ConditionalCheckFailedException' })
    const where = { AND: { plays: { BETWEEN: [1, 9] }, NOT: { stars: 'ATTRIBUTE_EXISTS' } } }
    await entityManager.update(Song, one, { plays: 8 }, { where })
    t.deepEqual((await stored('may', 'one')).plays, { N: '8' })
  })

  test('writes and reads batches of more than one call', async (t) => {
    const many = numbered(60).map((title) => new Song({ artist: 'ray', title, genre: 'jazz', year: `20${title}` }))
    const write = new WriteBatch().add(many.map((item) => ({ create: { item } })))
    t.deepEqual(await batchManager.write(write), { unprocessedItems: [], failedItems: [] })
    const removal = new WriteBatch()
    for (const { artist, title } of many.slice(50)) removal.addDeleteItem(Song, { artist, title })
    await batchManager.write(removal)
    t.is((await storedItems('Music')).filter(({ artist }) => artist.S === 'ray').length, 50)
    const read = new ReadBatch()
    for (const { artist, title } of many) read.addGet(Song, { artist, title })
    const { items, unprocessedItems } = await batchManager.read(read)
    t.deepEqual([titles(items).sort(), unprocessedItems], [numbered(50), []])
  })

  test('queries the table and an index, in pages, and scans', async (t) => {
    const range = { keyCondition: { BETWEEN: ['SONG#10', 'SONG#19'] }, orderBy: QUERY_ORDER.DESC }
    t.deepEqual(
      titles((await entityManager.find(Song, { artist: 'ray' }, range)).items),
      numbered(20).slice(10).reverse(),
    )
    const found = []
    let cursor
    do {
      const query = { queryIndex: 'gsi1', keyCondition: { GE: 'YEAR#2020' }, limit: 10, cursor }
      const page = await entityManager.find(Song, { genre: 'jazz' }, query)
      found.push(...page.items)
      cursor = page.cursor
    } while (cursor !== undefined)
    t.deepEqual(titles(found), numbered(50).slice(20))
    t.is(await entityManager.count(Song, { artist: 'ray' }, { where: { year: { LT: '2005' } } }), 5)
    t.is((await scanManager.find(Song, { where: { artist: { EQ: 'ray' } }, totalSegments: 3 })).items.length, 50)
    t.is(await scanManager.count(Song), 51)
  })

  test('writes and reads in transactions, and tells why one was cancelled', async (t) => {
    const write = () =>
      transactionManager.write(
        new WriteTransaction()
          .addCreateItem(new Song({ artist: 'eve', title: 'one' }))
          .addUpdateItem(Song, one, { plays: { ADD: 1 } })
          .addDeleteItem(Song, { artist: 'ray', title: '00' }),
      )
    t.deepEqual(await write(), { success: true })
    const error = await t.throwsAsync(write(), { name: 'TransactionCancelledException' })
    t.deepEqual(
      error.cancellationReasons.map(({ code }) => code),
      ['ConditionalCheckFailed', 'None', 'None'],
    )
    t.deepEqual((await stored('may', 'one')).plays, { N: '9' })
    const read = new ReadTransaction()
      .addGetItem(Song, { artist: 'eve', title: 'one' })
      .addGetItem(Song, { artist: 'ray', title: '00' })
    t.deepEqual(
      (await transactionManager.read(read)).map((song) => song?.title),
      ['one', undefined],
    )
  })

  test('holds unique attributes by transactions', async (t) => {
    await entityManager.create(new User({ name: 'ann', email: 'a@b' }))
    await t.throwsAsync(entityManager.create(new User({ name: 'bob', email: 'a@b' })), {
      name: 'TransactionCancelledException',
    })
    t.true(await entityManager.exists(User, { email: 'a@b' }))
    await entityManager.update(User, { name: 'ann' }, { email: 'c@d' })
    await entityManager.create(new User({ name: 'bob', email: 'a@b' }))
    await entityManager.delete(User, { name: 'bob' })
    t.false(await entityManager.exists(User, { email: 'a@b' }))
  })

  test('deletes', async (t) => {
    const where = { plays: { LT: 0 } }
    await t.throwsAsync(entityManager.delete(Song, one, { where }), { name: 'ConditionalCheckFailedException' })
    t.deepEqual(await entityManager.delete(Song, one), { success: true })
    t.is(await stored('may', 'one'), undefined)
  })
}

function connect(client) {
  decorate(Song, {
    artist: String,
    title: String,
    genre: String,
    year: String,
    plays: Number,
    stars: Number,
    notes: Array,
  })
  Reflect.defineMetadata('design:type', String, Song.prototype, 'updatedAt')
  AutoGenerateAttribute({ strategy: AUTO_GENERATE_ATTRIBUTE_STRATEGY.EPOCH_DATE, autoUpdate: true })(
    Song.prototype,
    'updatedAt',
  )
  Entity({
    name: 'song',
    primaryKey: { partitionKey: 'SONG#{{artist}}', sortKey: 'SONG#{{title}}' },
    indexes: { gsi1: { type: INDEX_TYPE.GSI, partitionKey: 'GENRE#{{genre}}', sortKey: 'YEAR#{{year}}' } },
  })(Song)
  decorate(User, { name: String })
  Reflect.defineMetadata('design:type', String, User.prototype, 'email')
  Attribute({ unique: true })(User.prototype, 'email')
  Entity({ name: 'user', primaryKey: { partitionKey: 'USER#{{name}}', sortKey: 'USER' } })(User)
  const gsi1 = { type: INDEX_TYPE.GSI, partitionKey: 'gsi1pk', sortKey: 'gsi1sk' }
  return createConnection({
    table: new Table({ name: 'Music', partitionKey: 'pk', sortKey: 'sk', indexes: { gsi1 } }),
    entities: [Song, User],
    documentClient: new DocumentClientV3(client),
  })
}

// what TypeScript emits for `@Attribute() artist: string`
function decorate(target, types) {
  for (const [property, type] of Object.entries(types)) {
    Reflect.defineMetadata('design:type', type, target.prototype, property)
    Attribute()(target.prototype, property)
  }
}
