import { DecodeError, FlushError, ReadError, Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { Place } from '../fixtures/place.js'
import { Song } from '../fixtures/song.js'

const KEY = { artist: 'Nico', title: 'Afraid' }

const ANSWERS: readonly (readonly [title: string, body: unknown])[] = [
  ['is an HTML page', '<html>502 Bad Gateway</html>'],
  ['is empty', ''],
  ['is cut off', '{"UnprocessedItems":{"Places":['],
  ['has a text for UnprocessedItems', { UnprocessedItems: 'all' }],
  ['has a text for requests', { UnprocessedItems: { Places: 'all' } }],
  ['names another table', { UnprocessedItems: { Other: [{ PutRequest: { Item: { id: { S: 'x' } } } }] } }],
  ['names another key', { UnprocessedItems: { Places: [{ PutRequest: { Item: { id: { S: 'y' } } } }] } }],
  ['names a key of another type', { UnprocessedItems: { Places: [{ PutRequest: { Item: { id: { N: '1' } } } }] } }],
  ['hands back nothing', { UnprocessedItems: { Places: [{}] } }],
]

for (const [title, body] of ANSWERS) {
  test(`bad answer of a broken server: one that ${title}`, async (t) => {
    const client = new FakeDynamoDBClient()
    await client.createTables(Place)
    client.clearCalls()
    client.faults.answer(() => body)
    const session = new Session({ client, clock: client.clock })
    session.save(new Place('x', 'a secret'))
    const error = await t.throwsAsync(session.flush({ retry: { maxAttempts: 2 } }), { instanceOf: FlushError })
    t.like(error.failures, [{ outcome: 'unknown', code: 'IN_DOUBT', attempts: 2 }])
    for (const part of ['Place', '{ id: "x" }', 'may or may not be written', 'pending again']) {
      t.true(error.message.includes(part), `${error.message}: ${part}`)
    }
    t.false(error.message.includes('secret'))
    t.is(client.callCount, 2)
    t.is(session.pending.length, 1)
  })
}

const STORED: readonly (readonly [title: string, item: object, names: readonly string[]])[] = [
  ['has a text for a number', { year: { S: 'soon' } }, ['`year`', 'is S, expected N']],
  ['has a number that a double cannot hold', { year: { N: '9007199254740993' } }, ['`year`', "'bigint'"]],
  ['has a list for a set', { labels: { L: [] } }, ['`labels`', 'is L, expected SS']],
]

for (const [title, item, names] of STORED) {
  test(`bad item: one that ${title}`, async (t) => {
    const client = new FakeDynamoDBClient()
    await client.createTables(Song)
    client.faults.answer(() => ({ Item: { artist: { S: 'Nico' }, title: { S: 'Afraid' }, ...item } }))
    const session = new Session({ client, clock: client.clock })
    const error = await t.throwsAsync(session.get(Song, KEY), { instanceOf: DecodeError })
    t.is(error.code, 'DECODE_FAILED')
    for (const name of ['Song', '"Nico"', ...names]) t.true(error.message.includes(name), `${error.message}: ${name}`)
  })
}

const [A, B] = ['a', 'b'].map((text) => ({ artist: { S: 'Nico' }, title: { S: text } }))
const PAGES: readonly (readonly [title: string, body: object, message: RegExp])[] = [
  ['for ever ends at the same item', { Items: [A], LastEvaluatedKey: A }, /ends where it began/],
  ['ends at half a key', { Items: [A], LastEvaluatedKey: { artist: { S: 'x' } } }, /no `title` of type S.*the table/],
  ['ends at a number', { Items: [A], LastEvaluatedKey: { ...A, title: { N: '1' } } }, /no `title` of type S/],
  ['ends at a text', { Items: [A], LastEvaluatedKey: 'a' }, /LastEvaluatedKey/],
  ['has a text for items', { Items: 'none' }, /Items/],
]

for (const [title, body, message] of PAGES) {
  test(`bad page of a broken server: one that ${title}`, async (t) => {
    const client = new FakeDynamoDBClient()
    await client.createTables(Song)
    client.faults.answer(() => body)
    const session = new Session({ client, clock: client.clock })
    const query = session.query(Song).where({ artist: 'Nico' })
    const error = await t.throwsAsync(query.all({ max: 100 }), { instanceOf: ReadError })
    t.regex((error.cause as Error).message, message)
    await t.throwsAsync(query.page({ limit: 5 }), { instanceOf: ReadError })
  })
}

test('bad page of a broken server: an item without its key', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Song)
  client.faults.answer(() => ({ Items: [A, { artist: { S: 'Nico' } }, B] }))
  const query = new Session({ client, clock: client.clock }).query(Song).where({ artist: 'Nico' }).select('year')
  await t.throwsAsync(query.page({ limit: 2 }), { instanceOf: DecodeError, message: /`title`.*key/ })
})

test('bad answer of a broken server: a read that fails', async (t) => {
  const client = new FakeDynamoDBClient()
  client.faults.garbled()
  const session = new Session({ client, clock: client.clock })
  const error = await t.throwsAsync(session.get(Song, KEY), { instanceOf: ReadError })
  t.is(error.code, 'READ_FAILED')
  for (const part of ['Song', '{ artist: "Nico", title: "Afraid" }', '`cause`'])
    t.true(error.message.includes(part), part)
})

test('bad answer of a broken server: one that is empty and has no length, as a proxy may give', async (t) => {
  for (const statusCode of [200, 204]) {
    const client = new FakeDynamoDBClient()
    await client.createTables(Place)
    client.middlewareStack.add(
      (next) => async (args) => {
        const { response } = await next(args)
        return {
          response: Object.assign(response as object, { statusCode, headers: {}, body: new Uint8Array() }),
        } as never
      },
      { step: 'deserialize', priority: 'low' },
    )
    const session = new Session({ client, clock: client.clock })
    session.save(new Place('x', 'a secret'))
    const error = await t.throwsAsync(session.flush({ retry: { maxAttempts: 2 } }), { instanceOf: FlushError })
    t.like(error.failures, [{ outcome: 'unknown', code: 'IN_DOUBT', attempts: 2 }])
    t.is(session.pending.length, 1)
  }
})

const OTHER_ITEMS: readonly (readonly [title: string, item: unknown])[] = [
  ['another item', { artist: { S: 'Nico' }, title: { S: 'Janitor of Lunacy' } }],
  ['an item without its key', { year: { N: '1970' } }],
  ['an item with a key of another type', { artist: { S: 'Nico' }, title: { N: '1' } }],
]

for (const [title, item] of OTHER_ITEMS) {
  test(`bad answer of a broken server: a read that brings ${title} loads nothing`, async (t) => {
    const client = new FakeDynamoDBClient()
    await client.createTables(Song)
    client.faults.answer(() => ({ Item: item }))
    const session = new Session({ client, clock: client.clock })
    const error = await t.throwsAsync(session.get(Song, KEY), { instanceOf: ReadError })
    t.regex(error.message, /Song \{ artist: "Nico", title: "Afraid" \}/)
    t.regex((error.cause as Error).message, /another one than was asked for/)
    t.is(session.pending.length, 0)
  })
}

test('bad answer of a broken server: what cannot be parsed is not quoted, it can hold items', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Place)
  client.faults.answer(() => '{"UnprocessedItems":{"Places":[{"PutRequest":{"Item":{"text":{"S":secret}}}}]}}')
  const session = new Session({ client, clock: client.clock })
  session.save(new Place('x', 'a secret'))
  const error = await t.throwsAsync(session.flush({ retry: { maxAttempts: 2 } }), { instanceOf: FlushError })
  t.regex(error.failures[0]?.reason ?? '', /SyntaxError: the answer is no JSON/)
  for (const text of [error.message, String(error.report), String(error.failures[0])]) t.false(text.includes('secret'))
  t.true(error.cause instanceof SyntaxError)
})
