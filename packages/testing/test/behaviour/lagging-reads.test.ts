import {
  DeleteItemCommand,
  PutItemCommand,
  ScanCommand,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { OptionError } from '@sluice/core'
import { FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
import test from 'ava'
import { key } from '../support/entries.js'
import { createMusic, everyRead, LAG, laggingClient, put, seen, seenInIndex } from '../support/lagging-music.js'
import { servedMusic } from '../support/served-music.js'

const TableName = 'Music'

test('eventually consistent reads see what was there so long ago, to the millisecond', async (t) => {
  const { client, clock } = await laggingClient()
  await put(client, 'first')
  await clock.advance(1)
  await put(client, 'second')
  await clock.advance(LAG - 2)
  t.deepEqual(await seen(client), everyRead())
  t.deepEqual(await seenInIndex(client), [])
  await clock.advance(1)
  t.deepEqual(await seen(client, false), everyRead('first'))
  t.deepEqual(await seenInIndex(client), ['first'])
  await clock.advance(1)
  t.deepEqual(await seen(client), everyRead('second'))
  t.deepEqual(await seenInIndex(client), ['second'])
})

test('consistent reads see the present', async (t) => {
  const { client } = await laggingClient()
  await put(client, 'first')
  t.deepEqual(await seen(client, true), everyRead('first'))
  t.deepEqual(await seen(client), everyRead())
})

test('transactions, conditions and updates see the present', async (t) => {
  const { client } = await laggingClient()
  await put(client, 'first')
  const Get = { TableName, Key: key('a') }
  const { Responses } = await client.send(new TransactGetItemsCommand({ TransactItems: [{ Get }] }))
  t.is(Responses?.[0]?.Item?.n?.S, 'first')
  const ConditionExpression = 'attribute_exists(pk)'
  const ConditionCheck = { TableName, Key: key('a'), ConditionExpression }
  await t.notThrowsAsync(client.send(new TransactWriteItemsCommand({ TransactItems: [{ ConditionCheck }] })))
  const { Attributes } = await client.send(
    new UpdateItemCommand({
      ...Get,
      ConditionExpression,
      UpdateExpression: 'SET m = n',
      ReturnValues: 'ALL_NEW',
    }),
  )
  t.is(Attributes?.m?.S, 'first')
})

test('a deleted item can still be read, an item is never seen half changed', async (t) => {
  const { client, clock } = await laggingClient()
  await put(client, 'old')
  await clock.advance(LAG)
  const other = { TableName, Item: { ...key('b'), n: { S: 'new' } } }
  await client.send(
    new TransactWriteItemsCommand({ TransactItems: [{ Delete: { TableName, Key: key('a') } }, { Put: other }] }),
  )
  const names = async () => (await client.send(new ScanCommand({ TableName }))).Items?.map(({ n }) => n?.S)
  t.deepEqual(await names(), ['old'])
  await clock.advance(LAG - 1)
  t.deepEqual(await names(), ['old'])
  await clock.advance(1)
  t.deepEqual(await names(), ['new'])
})

test('pages read one after the other are each as it was then', async (t) => {
  const { client, clock } = await laggingClient()
  for (const pk of ['a', 'b', 'c']) await client.send(new PutItemCommand({ TableName, Item: key(pk) }))
  await clock.advance(LAG)
  const first = await client.send(new ScanCommand({ TableName, Limit: 2 }))
  const next = { TableName, ExclusiveStartKey: first.LastEvaluatedKey }
  for (const pk of ['a', 'b', 'c']) await client.send(new DeleteItemCommand({ TableName, Key: key(pk) }))
  t.is((await client.send(new ScanCommand(next))).Count, 1)
  await clock.advance(LAG)
  t.is((await client.send(new ScanCommand(next))).Count, 0)
})

test('global indexes can lag alone, and longer than tables', async (t) => {
  const { client, clock } = await laggingClient({ consistencyLag: { globalIndexes: LAG } })
  await put(client, 'first')
  t.deepEqual(await seen(client), everyRead('first'))
  t.deepEqual(await seenInIndex(client), [])
  client.consistencyLag = { tables: LAG / 2, globalIndexes: LAG }
  await put(client, 'second')
  await clock.advance(LAG / 2)
  t.deepEqual(await seen(client), everyRead('second'))
  t.deepEqual(await seenInIndex(client), [])
  await clock.advance(LAG / 2)
  t.deepEqual(await seenInIndex(client), ['second'])
})

test('tables can lag alone', async (t) => {
  const { client } = await laggingClient({ consistencyLag: { tables: LAG } })
  await put(client, 'first')
  t.deepEqual(await seen(client), everyRead())
  t.deepEqual(await seenInIndex(client), ['first'])
})

test('the lag can be set at any time: what was written before stays visible', async (t) => {
  const { client, clock } = await laggingClient({})
  t.deepEqual(client.consistencyLag, { tables: 0, globalIndexes: 0 })
  await put(client, 'first')
  client.consistencyLag = LAG
  t.deepEqual(client.consistencyLag, { tables: LAG, globalIndexes: LAG })
  await put(client, 'second')
  t.deepEqual(await seen(client), everyRead('first'))
  t.deepEqual(await seenInIndex(client), ['first'])
  client.consistencyLag = 0
  t.deepEqual(await seen(client), everyRead('second'))
  client.consistencyLag = LAG
  await clock.advance(1)
  t.deepEqual(await seen(client), everyRead('second'))
})

test('no reader goes back in time when the lag grows', async (t) => {
  const { client, clock } = await laggingClient({ consistencyLag: 10 })
  for (let at = 1; at <= 30; at++) {
    await put(client, String(at))
    await clock.advance(1)
  }
  t.deepEqual(await seen(client), everyRead('21'))
  client.consistencyLag = 25
  t.deepEqual(await seen(client), everyRead('21'))
  await clock.advance(14)
  t.deepEqual(await seen(client), everyRead('21'))
  await clock.advance(1)
  t.deepEqual(await seen(client), everyRead('21'))
  await clock.advance(1)
  t.deepEqual(await seen(client), everyRead('22'))
  client.consistencyLag = 20
  t.deepEqual(await seen(client), everyRead('27'))
})

test('a clock that is set back takes nothing away', async (t) => {
  let now = 5000
  const clock = { now: () => now, sleep: async () => {} }
  const client = new FakeDynamoDBClient({ clock, consistencyLag: LAG })
  await createMusic(client)
  await put(client, 'first')
  now += LAG
  t.deepEqual(await seen(client), everyRead('first'))
  now -= 3 * LAG
  await put(client, 'second')
  t.deepEqual(await seen(client), everyRead('first'))
})

test('what could be seen when the lag grows can be seen still, also if nobody looked', async (t) => {
  const { client, clock } = await laggingClient({ consistencyLag: 10 })
  await put(client, 'first')
  await clock.advance(10)
  client.consistencyLag = LAG
  t.deepEqual(await seen(client), everyRead('first'))
})

test('the served fake lags as its client says', async (t) => {
  const { client: overHttp, fake } = await servedMusic(t, {}, { consistencyLag: LAG, clock: new VirtualClock() })
  await overHttp.send(new PutItemCommand({ TableName, Item: key('a') }))
  const count = async (ConsistentRead: boolean) =>
    (await overHttp.send(new ScanCommand({ TableName, ConsistentRead }))).Count
  t.deepEqual([await count(false), await count(true)], [0, 1])
  fake.consistencyLag = 0
  t.is(await count(false), 1)
})

test('a lag that is none is refused, and changes nothing', (t) => {
  const client = new FakeDynamoDBClient({ consistencyLag: 5 })
  const refused = { instanceOf: OptionError, message: /`consistencyLag/ }
  for (const lag of [-1, Number.NaN, Infinity, '7', null, { tables: -1 }, { globalIndexes: '7' }, { table: 7 }]) {
    t.throws(() => new FakeDynamoDBClient({ consistencyLag: lag as never }), refused)
    t.throws(() => Object.assign(client, { consistencyLag: lag }), refused)
  }
  t.deepEqual(client.consistencyLag, { tables: 5, globalIndexes: 5 })
})
