// electrodb, as its users write it: entities in one table, keys made from their attributes, a service over both.
import { CreateTableCommand } from '@aws-sdk/client-dynamodb'
import { Entity, Service } from 'electrodb'
import { musicTable } from './songs/music-table.mjs'
import { numbered } from './songs/numbered.mjs'
import { titles } from './songs/titles.mjs'

/** electrodb creates no tables: the plain SDK does. */
export function declare({ test, client, storedItem, storedItems }) {
  const table = 'Music'
  const song = new Entity(SONG, { client, table })
  const label = new Entity(LABEL, { client, table })
  const music = new Service({ song, label })
  const songKey = (artist, title) => ({
    pk: { S: `$music#artist_${artist}` },
    sk: { S: `$ofartist#song_1#title_${title}` },
  })
  const ofMay = { artist: 'may', title: 'one' }

  test('creates an item once, and gets it', async (t) => {
    await client.send(new CreateTableCommand(musicTable(table)))
    const created = { ...ofMay, genre: 'pop', year: 1999, plays: 1, tags: ['a'], notes: ['x'] }
    t.deepEqual((await song.create(created).go()).data, created)
    t.like(await storedItem(table, songKey('may', 'one')), {
      ...songKey('may', 'one'),
      plays: { N: '1' },
      tags: { SS: ['a'] },
      notes: { L: [{ S: 'x' }] },
      __edb_e__: { S: 'song' },
    })
    t.deepEqual((await song.get(ofMay).go()).data, created)
    t.is((await song.get({ ...ofMay, title: 'none' }).go()).data, null)
    await t.throwsAsync(song.create(created).go(), { code: 4001, message: /The conditional request failed/ })
  })

  test('updates with set, add, subtract, append, delete and remove', async (t) => {
    const { data } = await song
      .update(ofMay)
      .set({ year: 2000 })
      .add({ plays: 5, tags: ['b', 'c'] })
      .append({ notes: ['y'] })
      .remove(['genre'])
      .go({ response: 'all_new' })
    t.like(data, { year: 2000, plays: 6, notes: ['x', 'y'], genre: undefined })
    await song
      .update(ofMay)
      .subtract({ plays: 2 })
      .delete({ tags: ['a'] })
      .data(({ notes }, { set }) => set(notes[0], 'z'))
      .go()
    const { plays, tags, notes } = await storedItem(table, songKey('may', 'one'))
    t.deepEqual([plays, new Set(tags.SS), notes], [{ N: '4' }, new Set(['b', 'c']), { L: [{ S: 'z' }, { S: 'y' }] }])
  })

  test('tells a failed condition from other errors', async (t) => {
    const tooMany = song
      .patch(ofMay)
      .set({ plays: 0 })
      .where(({ plays }, { gt }) => gt(plays, 100))
    const error = await t.throwsAsync(tooMany.go(), { code: 4001 })
    t.is(error.cause.name, 'ConditionalCheckFailedException')
    await t.throwsAsync(
      song
        .patch({ ...ofMay, title: 'none' })
        .set({ plays: 0 })
        .go(),
      { code: 4001 },
    )
    t.is((await song.upsert({ artist: 'joy', title: 'two', plays: 3 }).go({ response: 'all_new' })).data.plays, 3)
  })

  test('puts, gets and deletes in batches of more than one call', async (t) => {
    const many = numbered(60).map((title, year) => ({ artist: 'ray', title, genre: 'jazz', year }))
    t.deepEqual(await song.put(many).go({ concurrency: 2 }), { unprocessed: [] })
    const keys = many.map(({ artist, title }) => ({ artist, title }))
    const { data, unprocessed } = await song
      .get([...keys, { artist: 'ray', title: 'none' }])
      .go({ preserveBatchOrder: true })
    t.deepEqual([data.slice(0, -1), data.at(-1), unprocessed], [many, null, []])
    t.deepEqual(await song.delete(keys.slice(50)).go(), { unprocessed: [] })
    t.is((await storedItems(table)).filter(({ artist }) => artist.S === 'ray').length, 50)
  })

  test('queries the table and an index, in pages', async (t) => {
    const between = song.query.byArtist({ artist: 'ray' }).between({ title: '10' }, { title: '19' })
    t.deepEqual(titles((await between.go()).data), numbered(20).slice(10))
    const backwards = song.query.byArtist({ artist: 'ray' }).where(({ year }, { lt }) => lt(year, 5))
    t.deepEqual(titles((await backwards.go({ order: 'desc' })).data), numbered(5).reverse())
    const found = []
    let cursor = null
    let pages = 0
    do {
      const page = await song.query.byGenre({ genre: 'jazz' }).gte({ year: 8 }).go({ limit: 10, cursor })
      found.push(...page.data)
      cursor = page.cursor
      pages++
    } while (cursor !== null)
    t.deepEqual([titles(found), pages], [numbered(50).slice(8), 5])
    t.is((await song.query.byGenre({ genre: 'jazz' }).go({ pages: 'all', limit: 7 })).data.length, 50)
  })

  test('scans one entity among others, and reads a collection of both', async (t) => {
    await label.put({ artist: 'ray', name: 'blue' }).go()
    t.is((await song.scan.go({ pages: 'all' })).data.length, 52)
    t.deepEqual((await label.scan.go()).data, [{ artist: 'ray', name: 'blue' }])
    const { data } = await music.collections.ofArtist({ artist: 'ray' }).go({ pages: 'all' })
    t.deepEqual([data.song.length, data.label], [50, [{ artist: 'ray', name: 'blue' }]])
  })

  test('writes and reads in transactions, and tells why one was cancelled', async (t) => {
    const write = (title) =>
      music.transaction.write(({ song, label }) => [
        song.create({ artist: 'eve', title }).commit(),
        song.patch(ofMay).add({ plays: 1 }).commit({ response: 'all_old' }),
        label
          .check({ artist: 'ray', name: 'blue' })
          .where(({ name }, { eq }) => eq(name, 'blue'))
          .commit(),
        label.delete({ artist: 'ray', name: 'none' }).commit(),
      ])
    t.false((await write('one').go()).canceled)
    const again = await write('one').go()
    t.true(again.canceled)
    t.deepEqual(
      again.data.map(({ rejected, code }) => [rejected, code]),
      [
        [true, 'ConditionalCheckFailed'],
        [false, 'None'],
        [false, 'None'],
        [false, 'None'],
      ],
    )
    t.deepEqual((await storedItem(table, songKey('may', 'one'))).plays, { N: '5' })
    const read = await music.transaction
      .get(({ song, label }) => [
        song.get({ artist: 'eve', title: 'one' }).commit(),
        label.get({ artist: 'a', name: 'b' }).commit(),
      ])
      .go()
    t.deepEqual(
      read.data.map(({ item }) => item),
      [{ artist: 'eve', title: 'one' }, null],
    )
  })

  test('deletes, and removes only what is there', async (t) => {
    t.like((await song.delete(ofMay).go({ response: 'all_old' })).data, { plays: 5 })
    t.is(await storedItem(table, songKey('may', 'one')), undefined)
    await t.throwsAsync(song.remove(ofMay).go(), { code: 4001 })
  })
}

const byArtist = (composite) => ({ pk: { field: 'pk', composite: ['artist'] }, sk: { field: 'sk', composite } })

const SONG = {
  model: { entity: 'song', version: '1', service: 'music' },
  attributes: {
    artist: { type: 'string', required: true },
    title: { type: 'string', required: true },
    genre: { type: 'string' },
    year: { type: 'number', padding: { length: 4, char: '0' } },
    plays: { type: 'number' },
    tags: { type: 'set', items: 'string' },
    notes: { type: 'list', items: { type: 'string' } },
  },
  indexes: {
    byArtist: { collection: 'ofArtist', ...byArtist(['title']) },
    byGenre: {
      index: 'gsi1',
      pk: { field: 'gsi1pk', composite: ['genre'] },
      sk: { field: 'gsi1sk', composite: ['year'] },
    },
  },
}

const LABEL = {
  model: { entity: 'label', version: '1', service: 'music' },
  attributes: { artist: { type: 'string', required: true }, name: { type: 'string', required: true } },
  indexes: { byArtist: { collection: 'ofArtist', ...byArtist(['name']) } },
}
