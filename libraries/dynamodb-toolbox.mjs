// dynamodb-toolbox, as its users write it: a table, entities with schemas, and one action for each operation.
import { CreateTableCommand } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { Entity } from 'dynamodb-toolbox/entity'
import { BatchDeleteRequest } from 'dynamodb-toolbox/entity/actions/batchDelete'
import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet'
import { BatchPutRequest } from 'dynamodb-toolbox/entity/actions/batchPut'
import { DeleteItemCommand } from 'dynamodb-toolbox/entity/actions/delete'
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get'
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put'
import { ConditionCheck } from 'dynamodb-toolbox/entity/actions/transactCheck'
import { DeleteTransaction } from 'dynamodb-toolbox/entity/actions/transactDelete'
import { GetTransaction, execute as readTogether } from 'dynamodb-toolbox/entity/actions/transactGet'
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut'
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate'
import { isTransactionCancelled, execute as writeTogether } from 'dynamodb-toolbox/entity/actions/transactWrite'
import {
  $add,
  $append,
  $delete,
  $get,
  $prepend,
  $remove,
  $subtract,
  $sum,
  UpdateItemCommand,
} from 'dynamodb-toolbox/entity/actions/update'
import { item, list, number, set, string } from 'dynamodb-toolbox/schema'
import { Table } from 'dynamodb-toolbox/table'
import { BatchGetCommand, execute as readBatch } from 'dynamodb-toolbox/table/actions/batchGet'
import { BatchWriteCommand, execute as writeBatch } from 'dynamodb-toolbox/table/actions/batchWrite'
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query'
import { ScanCommand } from 'dynamodb-toolbox/table/actions/scan'
import { musicTable } from './songs/music-table.mjs'
import { numbered } from './songs/numbered.mjs'
import { titles } from './songs/titles.mjs'

/** dynamodb-toolbox creates no tables: the plain SDK does. */
export function declare({ test, client, storedItem, storedItems }) {
  const name = 'Music'
  const table = defineTable(name, DynamoDBDocumentClient.from(client))
  const song = defineSong(table)
  const put = (one, options = {}) => song.build(PutItemCommand).item(one).options(options).send()
  const get = async (key) => (await song.build(GetItemCommand).key(key).send()).Item
  const update = (one, options = {}) => song.build(UpdateItemCommand).item(one).options(options).send()
  const stored = (artist, title) => storedItem(name, { pk: { S: artist }, sk: { S: title } })
  const one = { artist: 'may', title: 'one' }

  test('puts an item once, and gets it', async (t) => {
    await client.send(new CreateTableCommand(musicTable(name)))
    const first = { ...one, genre: 'pop', year: '1999', plays: 1, tags: new Set(['a']), notes: ['x'] }
    const unlessThere = { condition: { attr: 'artist', exists: false } }
    await put(first, unlessThere)
    t.like(await stored('may', 'one'), {
      gsi1pk: { S: 'pop' },
      _et: { S: 'Song' },
      tags: { SS: ['a'] },
      notes: { L: [{ S: 'x' }] },
    })
    t.like(await get(one), first)
    t.is(await get({ ...one, title: 'none' }), undefined)
    await t.throwsAsync(put(first, unlessThere), { name: 'ConditionalCheckFailedException' })
    t.like((await put({ ...first, plays: 2 }, { returnValues: 'ALL_OLD' })).Attributes, { plays: 1 })
  })

  test('updates with add, delete, append, prepend, sum, subtract, get and remove', async (t) => {
    const changed = { ...one, plays: $add(4), tags: $add(new Set(['b', 'c'])), notes: $append(['y']), year: $remove() }
    const { Attributes } = await update(changed, { returnValues: 'ALL_NEW' })
    t.like(Attributes, { plays: 6, tags: new Set(['a', 'b', 'c']), notes: ['x', 'y'], year: undefined })
    await update({
      ...one,
      plays: $subtract($get('plays'), 1),
      stars: $sum(2, 3),
      tags: $delete(new Set(['a'])),
      notes: $prepend(['w']),
      genre: $get('year', 'none'),
    })
    const { plays, stars, tags, notes, gsi1pk } = await stored('may', 'one')
    t.deepEqual([plays, stars, gsi1pk], [{ N: '5' }, { N: '5' }, { S: 'none' }])
    t.deepEqual([new Set(tags.SS), notes.L.map(({ S }) => S)], [new Set(['b', 'c']), ['w', 'x', 'y']])
    await update({ ...one, notes: { 1: 'z', 2: $remove() } })
    t.deepEqual((await get(one)).notes, ['w', 'z'])
  })

  test('tells a failed condition, and what the item was', async (t) => {
    const error = await t.throwsAsync(
      update({ ...one, plays: 0 }, { condition: { attr: 'plays', gt: 100 }, returnValuesOnConditionFalse: 'ALL_OLD' }),
      { name: 'ConditionalCheckFailedException' },
    )
    t.deepEqual(error.Item.plays, { N: '5' })
    await update(
      { ...one, plays: 7 },
      {
        condition: {
          or: [
            { attr: 'tags', contains: 'b' },
            { size: 'notes', gt: 9 },
          ],
        },
      },
    )
    t.is((await get(one)).plays, 7)
  })

  test('writes and reads batches', async (t) => {
    const many = numbered(50).map((title) => ({ artist: 'ray', title, genre: 'jazz', year: `20${title}` }))
    for (const part of [many.slice(0, 25), many.slice(25)]) {
      const requests = part.map((one) => song.build(BatchPutRequest).item(one))
      t.deepEqual((await writeBatch(table.build(BatchWriteCommand).requests(...requests))).UnprocessedItems, {})
    }
    await writeBatch(table.build(BatchWriteCommand).requests(song.build(BatchDeleteRequest).key(many[49])))
    t.is((await storedItems(name)).filter(({ pk }) => pk.S === 'ray').length, 49)
    const keys = [many[3], many[49], many[4]].map((key) => song.build(BatchGetRequest).key(key))
    const { Responses } = await readBatch(table.build(BatchGetCommand).requests(...keys))
    t.deepEqual(
      Responses[0].map((found) => found?.title),
      ['03', undefined, '04'],
    )
  })

  test('queries the table and an index, in pages, and scans', async (t) => {
    const query = (conditions, options = {}) =>
      table.build(QueryCommand).entities(song).query(conditions).options(options).send()
    const range = await query({ partition: 'ray', range: { between: ['10', '19'] } }, { reverse: true })
    t.deepEqual(titles(range.Items), numbered(20).slice(10).reverse())
    const found = []
    let exclusiveStartKey
    do {
      const jazz = { index: 'gsi1', partition: 'jazz', range: { gte: '2030' } }
      const page = await query(jazz, { limit: 6, ...(exclusiveStartKey && { exclusiveStartKey }) })
      found.push(...page.Items)
      exclusiveStartKey = page.LastEvaluatedKey
    } while (exclusiveStartKey !== undefined)
    t.deepEqual(titles(found), numbered(49).slice(30))
    const all = await query(
      { partition: 'ray' },
      { limit: 10, maxPages: Number.POSITIVE_INFINITY, attributes: ['title'] },
    )
    t.deepEqual(titles(all.Items), numbered(49))
    const filters = { Song: { attr: 'year', beginsWith: '204' } }
    const scan = table.build(ScanCommand).entities(song).options({ filters, segment: 0, totalSegments: 1 })
    t.deepEqual(titles((await scan.send()).Items).sort(), numbered(49).slice(40))
  })

  test('writes and reads in transactions, and tells why one was cancelled', async (t) => {
    const write = () =>
      writeTogether(
        song
          .build(PutTransaction)
          .item({ artist: 'eve', title: 'one' })
          .options({ condition: { attr: 'title', exists: false } }),
        song.build(UpdateTransaction).item({ ...one, plays: $add(1) }),
        song.build(DeleteTransaction).key({ artist: 'ray', title: '00' }),
        song.build(ConditionCheck).key({ artist: 'ray', title: '01' }).condition({ attr: 'genre', eq: 'jazz' }),
      )
    await write()
    const error = await t.throwsAsync(write(), { name: 'TransactionCanceledException' })
    t.true(isTransactionCancelled(error))
    t.deepEqual(
      error.CancellationReasons.map(({ Code }) => Code),
      ['ConditionalCheckFailed', 'None', 'None', 'None'],
    )
    t.deepEqual((await stored('may', 'one')).plays, { N: '8' })
    const { Responses } = await readTogether(
      song.build(GetTransaction).key({ artist: 'eve', title: 'one' }),
      song.build(GetTransaction).key({ artist: 'ray', title: '00' }),
    )
    t.deepEqual(
      Responses.map(({ Item }) => Item?.title),
      ['one', undefined],
    )
  })

  test('deletes', async (t) => {
    const remove = (options) => song.build(DeleteItemCommand).key(one).options(options).send()
    const condition = { attr: 'plays', lt: 0 }
    await t.throwsAsync(remove({ condition }), { name: 'ConditionalCheckFailedException' })
    t.like((await remove({ returnValues: 'ALL_OLD' })).Attributes, { plays: 8 })
    t.is(await stored('may', 'one'), undefined)
  })
}

const text = (name) => ({ name, type: 'string' })

function defineTable(name, documentClient) {
  return new Table({
    name,
    documentClient,
    partitionKey: text('pk'),
    sortKey: text('sk'),
    indexes: { gsi1: { type: 'global', partitionKey: text('gsi1pk'), sortKey: text('gsi1sk') } },
  })
}

function defineSong(table) {
  return new Entity({
    name: 'Song',
    table,
    schema: item({
      artist: string().key().savedAs('pk'),
      title: string().key().savedAs('sk'),
      genre: string().optional().savedAs('gsi1pk'),
      year: string().optional().savedAs('gsi1sk'),
      plays: number().optional(),
      stars: number().optional(),
      tags: set(string()).optional(),
      notes: list(string()).optional(),
    }),
  })
}
