import {
  type AttributeValue,
  BatchWriteItemCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { keysOf, multiAttributeMusic, putAll, queryRecords, record } from '../support/multi-attribute-music.js'

type Item = Record<string, AttributeValue>

const PARTITION = 'label = :label AND year = :year'
const KEYS = ['label', 'year', 'genre', 'place', 'disc'] as const
const INVALID = 'One or more parameter values were invalid: '
const UNSUPPORTED = 'One or more parameter values are not valid. '

const put = (client: FakeDynamoDBClient, item: Item) =>
  client.send(new PutItemCommand({ TableName: 'Music', Item: item, ReturnConsumedCapacity: 'INDEXES' }))

/** Sets attributes of the item `a`, or, where there is no value, removes them. */
function change(client: FakeDynamoDBClient, values: Readonly<Record<string, AttributeValue | undefined>>) {
  const names = Object.keys(values)
  const given = names.filter((name) => values[name] !== undefined)
  const removed = names.filter((name) => values[name] === undefined)
  return client.send(
    new UpdateItemCommand({
      TableName: 'Music',
      Key: { pk: { S: 'a' } },
      UpdateExpression: [
        given.length > 0 ? `SET ${given.map((name) => `#${name} = :${name}`).join(', ')}` : '',
        removed.length > 0 ? `REMOVE ${removed.map((name) => `#${name}`).join(', ')}` : '',
      ].join(' '),
      ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
      ...(given.length > 0 && {
        ExpressionAttributeValues: Object.fromEntries(
          given.map((name) => [`:${name}`, values[name] ?? { NULL: true }]),
        ),
      }),
      ReturnConsumedCapacity: 'INDEXES',
    }),
  )
}

for (const missing of KEYS) {
  test(`an item without ${missing} is not in the index, and comes and goes with it`, async (t) => {
    const client = await multiAttributeMusic()
    const { [missing]: value, ...sparse } = record('a')
    await putAll(client, [sparse, record('b')])
    const found = async () => [...keysOf(await queryRecords(client, PARTITION))].sort()
    t.deepEqual(await found(), ['b'])
    await change(client, { [missing]: value })
    t.deepEqual(await found(), ['a', 'b'])
    await change(client, { [missing]: undefined })
    t.deepEqual(await found(), ['b'])
  })
}

for (const [title, more, message] of [
  ['a partition key attribute of another type', { year: { S: '1959' } }, 'Index Key year Expected: N Actual: S'],
  ['a sort key attribute of another type', { disc: { S: 'x' } }, 'Index Key disc Expected: B Actual: S'],
  ['a sort key attribute that is NULL', { place: { NULL: true } }, 'Index Key place Expected: N Actual: NULL'],
] as const) {
  test(`${title} is refused by every write`, async (t) => {
    const client = await multiAttributeMusic()
    const Item: Item = { ...record('a'), ...more }
    const text = `${INVALID}Type mismatch for ${message} IndexName: gsi`
    await t.throwsAsync(put(client, Item), { name: 'ValidationException', message: text })
    const { genre: _, ...sparse } = Item
    await t.throwsAsync(put(client, sparse), { message: text })
    const requests = { Music: [{ PutRequest: { Item: record('b') } }, { PutRequest: { Item } }] }
    await t.throwsAsync(client.send(new BatchWriteItemCommand({ RequestItems: requests })), { message: text })
    await t.throwsAsync(
      client.send(new TransactWriteItemsCommand({ TransactItems: [{ Put: { TableName: 'Music', Item } }] })),
      { name: 'TransactionCanceledException' },
    )
    await t.throwsAsync(change(client, more), { message: text })
    t.deepEqual(keysOf(await queryRecords(client, PARTITION)), [])
  })
}

test('an empty key attribute is refused', async (t) => {
  const client = await multiAttributeMusic()
  const empty = (type: string, name: string) =>
    `${UNSUPPORTED}A value specified for a secondary index key is not supported. The AttributeValue for a key attribute cannot ` +
    `contain an empty ${type} value. IndexName: gsi, IndexKey: ${name}`
  await t.throwsAsync(put(client, { ...record('a'), label: { S: '' } }), { message: empty('string', 'label') })
  await t.throwsAsync(put(client, { ...record('a'), disc: { B: new Uint8Array() } }), {
    message: empty('binary', 'disc'),
  })
  await t.throwsAsync(change(client, { genre: { S: '' } }), {
    message: /attempted to update a secondary index key to a/,
  })
})

// whether AWS holds the attributes together or each by itself to the limits has not been observed
test('the limits are those of all partition and all sort key attributes together', async (t) => {
  const client = await multiAttributeMusic()
  // a year of four digits has 3 bytes, a place of one digit 2
  const fits = { ...record('a', 'x'.repeat(1000)), label: { S: 'x'.repeat(2045) }, disc: { B: new Uint8Array(22) } }
  await put(client, fits)
  const hashkey = `${INVALID}Size of hashkey has exceeded the maximum size limit of2048 bytes`
  const range = `${INVALID}Aggregated size of all range keys has exceeded the size limit of 1024 bytes`
  await t.throwsAsync(put(client, { ...fits, label: { S: 'x'.repeat(2046) } }), { message: hashkey })
  await t.throwsAsync(put(client, { ...fits, disc: { B: new Uint8Array(23) } }), { message: range })
  const beyond = 'The update expression attempted to update the secondary index key beyond allowed size limits'
  await t.throwsAsync(change(client, { year: { N: '19591' } }), { message: beyond })
  await t.throwsAsync(change(client, { place: { N: '123' } }), { message: beyond })
  const { Item } = await client.send(new GetItemCommand({ TableName: 'Music', Key: { pk: { S: 'a' } } }))
  t.deepEqual(Item, fits)
})

for (const name of KEYS) {
  test(`a change of ${name} moves the entry: a delete and a put`, async (t) => {
    const client = await multiAttributeMusic()
    const created = await put(client, record('a'))
    t.is(created.ConsumedCapacity?.GlobalSecondaryIndexes?.gsi?.CapacityUnits, 1)
    const other = {
      label: { S: 'Verve' },
      year: { N: '1960' },
      genre: { S: 'soul' },
      place: { N: '7' },
      disc: { B: Uint8Array.of(9) },
    }
    const moved = await change(client, { [name]: other[name] })
    t.deepEqual(moved.ConsumedCapacity, {
      TableName: 'Music',
      CapacityUnits: 3,
      Table: { CapacityUnits: 1 },
      GlobalSecondaryIndexes: { gsi: { CapacityUnits: 2 } },
    })
    const inPlace = keysOf(await queryRecords(client, `${PARTITION} AND genre = :genre`))
    t.deepEqual(inPlace, name === 'place' || name === 'disc' ? ['a'] : [])
    const unmoved = await change(client, { n: { N: '1' } })
    t.is(unmoved.ConsumedCapacity?.GlobalSecondaryIndexes?.gsi?.CapacityUnits, 1)
  })
}

test('a put in the place of an item, and its delete, move and remove the entry', async (t) => {
  const client = await multiAttributeMusic()
  await putAll(client, [record('a', 'jazz'), record('b', 'soul'), record('a', 'tango')])
  t.deepEqual(keysOf(await queryRecords(client, PARTITION)), ['b', 'a'])
  await client.send(new DeleteItemCommand({ TableName: 'Music', Key: { pk: { S: 'a' } } }))
  t.deepEqual(keysOf(await queryRecords(client, PARTITION)), ['b'])
})

test('values that look alike when they are joined are of different partitions', async (t) => {
  const client = await multiAttributeMusic()
  await putAll(client, [
    { ...record('a'), label: { S: 'Blue","1' }, year: { N: '1' } },
    { ...record('b'), label: { S: 'Blue' }, year: { N: '11' } },
    { ...record('c'), label: { S: 'Blue1' }, year: { N: '1' } },
  ])
  const find = async (label: string, year: string) =>
    keysOf(
      await queryRecords(client, PARTITION, {
        ExpressionAttributeValues: { ':label': { S: label }, ':year': { N: year } },
      }),
    )
  t.deepEqual(await Promise.all([find('Blue","1', '1'), find('Blue', '11'), find('Blue1', '1.0')]), [
    ['a'],
    ['b'],
    ['c'],
  ])
})
