import { defineEntity, NotAnEntityError, TableMismatchError } from '@sluice/core'
import test from 'ava'
import { Album } from '../fixtures/album.js'
import { batchCalls } from '../fixtures/batch-calls.js'
import { caught } from '../fixtures/caught.js'
import { sentRequests } from '../fixtures/sent-requests.js'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedCount } from '../fixtures/stored-count.js'

const ARN = 'arn:aws:dynamodb:us-east-1:123456789012:table/Music'

class Track {
  constructor(
    public artist: string,
    public title: string,
  ) {}
}
defineEntity(Track, {
  table: ARN,
  partitionKey: 'artist',
  sortKey: 'title',
  attributes: { artist: 'string', title: 'string' },
})

class Concert {
  constructor(
    public venue: string,
    public day: number,
  ) {}
}
defineEntity(Concert, {
  table: 'Music',
  partitionKey: 'venue',
  sortKey: 'day',
  attributes: { venue: { type: 'string', name: 'artist' }, day: { type: 'number', name: 'title' } },
})

test('classes that share a table must agree on its key schema: an error at their first use in a session', async (t) => {
  const { client, session } = await startSession()
  session.save(new Song('Slint', 'Washer'))
  const error = await caught(t, TableMismatchError, () => session.save(new Concert('Slint', 1)))
  t.is(error.code, 'TABLE_MISMATCH')
  t.deepEqual(error.classNames, ['Song', 'Concert'])
  for (const part of ['Music', 'artist (S) + title (S)', 'artist (S) + title (N)', 'Give both']) {
    t.true(error.message.includes(part), part)
  }
  await t.throwsAsync(session.get(Concert, { venue: 'Slint', day: 1 }), { instanceOf: TableMismatchError })
  t.throws(() => session.remove(Concert, { venue: 'Slint', day: 1 }), { instanceOf: TableMismatchError })
  t.is(session.pending.length, 1)
  t.is(client.callCount, 0)
})

test('classes that share a table and agree on its key schema go into one call', async (t) => {
  const { client, session } = await startSession()
  session.saveAll([new Song('Slint', 'Washer'), new Album('Slint', 'Spiderland', 6)])
  await session.flush()
  t.is(client.callCount, 1)
  t.is(await storedCount(client), 2)
})

test('an item that is known as one class is not handed out as another that shares the table', async (t) => {
  const { client, session } = await startSession()
  const song = new Song('Slint', 'Washer')
  const asAlbum = { band: 'Slint', name: 'Washer' }
  session.save(song)
  for (const options of [{}, { consistent: true }]) {
    const error = await caught(t, NotAnEntityError, () => session.get(Album, asAlbum, options))
    t.regex(
      error.message,
      /\{ band: "Slint", name: "Washer" \} is managed as Song, not as Album: ask for that class, or detach it first/,
    )
    await session.flush()
  }
  await caught(t, NotAnEntityError, () => session.get(Album, asAlbum, { refresh: true }))
  session.detach(song)
  t.true((await session.get(Album, asAlbum)) instanceof Album)
  t.is(client.calls.filter(({ operation }) => operation === 'GetItem').length, 3)
})

test('a table can be named by its ARN', async (t) => {
  const { client, session } = await startSession()
  session.saveAll([new Track('Slint', 'Washer'), new Track('Slint', 'Nosferatu Man')])
  const report = await session.flush()
  t.is(report.counts.written, 2)
  t.is(report.operations[0]?.table, ARN)
  t.deepEqual(
    sentRequests(client.calls[0]!.input).map(({ table }) => table),
    [ARN, ARN],
  )
  t.is(await storedCount(client), 2)
  t.is((await session.get(Track, { artist: 'Slint', title: 'Washer' }, { consistent: true }))?.title, 'Washer')
})

test('answers are matched in either form: a name where the ARN was sent, an ARN where the name was sent', async (t) => {
  for (const [entities, form] of [
    [songs(10).map(({ artist, title }) => new Track(artist, title)), 'Music'],
    [songs(10), ARN],
  ] as const) {
    const { client, session } = await startSession()
    const handedBack = (call: object) => sentRequests(call).slice(0, 4)
    client.faults.answer(
      () => {
        const requests = handedBack(batchCalls(client)[0]!.input)
        return { UnprocessedItems: { [form]: requests.map(({ item }) => ({ PutRequest: { Item: item } })) } }
      },
      { times: 1 },
    )
    session.saveAll(entities)
    const report = await session.flush()
    t.deepEqual(
      report.operations.map(({ attempts, outcome }) => `${outcome} ${attempts}`),
      [...Array<string>(4).fill('written 2'), ...Array<string>(6).fill('written 1')],
    )
    t.is(report.leftovers, 4)
  }
})

test('a name and an ARN that end in the same table name in one session are an error at first use', async (t) => {
  const { session } = await startSession()
  session.save(new Song('Slint', 'Washer'))
  const error = await caught(t, TableMismatchError, () => session.save(new Track('Slint', 'Washer')))
  for (const part of ['Song', 'Track', ARN, 'would hide conflicts', 'Use one of them']) {
    t.true(error.message.includes(part), part)
  }
  const other = (await startSession()).session
  other.save(new Track('Slint', 'Washer'))
  t.throws(() => other.save(new Song('Slint', 'Washer')), { instanceOf: TableMismatchError })
})

test('a table can have the name of something that every object inherits', async (t) => {
  const { client, session } = await startSession({ tableName: () => 'constructor' })
  await client.createTables(Song, { tableName: () => 'constructor' })
  client.faults.unprocessed({ when: ({ key: { title } }) => title?.S === 'Song 000000', times: 1 })
  session.saveAll(songs(3))
  t.is((await session.flush()).counts.written, 3)
  t.is(await storedCount(client, 'constructor'), 3)
})

test('tables named by environment: tablePrefix and tableName(fn) say what is sent, an ARN stays as it is', async (t) => {
  const { client, session } = await startSession({ tablePrefix: 'staging-' })
  await client.createTables(Song, { tableName: (table) => `staging-${table}` })
  session.save(new Song('Slint', 'Washer'))
  t.is((await session.flush()).operations[0]?.table, 'staging-Music')
  t.is(await storedCount(client, 'staging-Music'), 1)
  t.is((await session.get(Song, { artist: 'Slint', title: 'Washer' }, { consistent: true }))?.title, 'Washer')

  const named = await startSession({ tableName: (table) => table.toLowerCase() })
  await named.client.createTables(Song, { tableName: () => 'music' })
  named.session.save(new Song('Slint', 'Washer'))
  await named.session.flush()
  t.is(await storedCount(named.client, 'music'), 1)

  const byArn = await startSession({ tablePrefix: 'staging-' })
  byArn.session.save(new Track('Slint', 'Washer'))
  t.is((await byArn.session.flush()).operations[0]?.table, ARN)
})
