import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key, put } from '../support/entries.js'
import { tableInput } from '../support/music.js'
import { indexedClient, querying, queryingA } from '../support/music-calls.js'
import { operate, refusalOf } from '../support/operate.js'

const TableName = 'Music'
const odd = { FilterExpression: 'attribute_exists(odd)' }
const texts = (items: readonly { readonly sk: { readonly S: string } }[]) => items.map(({ sk }) => sk.S)

/** Items `1` to `5` of the partition `a`; the odd ones say so. */
async function five(attributes: object = {}): Promise<FakeDynamoDBClient> {
  const client = await indexedClient()
  const Music = ['1', '2', '3', '4', '5'].map((sk) =>
    put('a', sk, { ...attributes, ...(Number(sk) % 2 === 1 && { odd: { BOOL: true } }) }),
  )
  await operate(client, 'BatchWriteItem', { RequestItems: { Music } })
  return client
}

test('fact 37a: Limit counts items before the filter', async (t) => {
  const { Items, Count, ScannedCount } = await operate(await five(), ...queryingA({ Limit: 3, ...odd }))
  t.deepEqual([texts(Items), Count, ScannedCount], [['1', '3'], 2, 3])
  const scan = await operate(await five(), 'Scan', { TableName, Limit: 2, ...odd })
  t.deepEqual([scan.Count, scan.ScannedCount], [1, 2])
})

test('fact 37b: a Limit of just the matches still returns LastEvaluatedKey', async (t) => {
  const client = await five()
  t.deepEqual((await operate(client, ...queryingA({ Limit: 5 }))).LastEvaluatedKey, key('a', '5'))
  const last = await operate(client, ...queryingA({ Limit: 5, ExclusiveStartKey: key('a', '5') }))
  t.deepEqual(last, { Items: [], Count: 0, ScannedCount: 0 })
})

test('fact 37b: a Limit of one more does not', async (t) => {
  t.is((await operate(await five(), ...queryingA({ Limit: 6 }))).LastEvaluatedKey, undefined)
})

test('fact 37c: an empty page may have a LastEvaluatedKey', async (t) => {
  const page = await operate(await five(), ...queryingA({ Limit: 2, FilterExpression: 'attribute_exists(x)' }))
  t.deepEqual(page, { Items: [], Count: 0, ScannedCount: 2, LastEvaluatedKey: key('a', '2') })
})

test('fact 37d: 1 MB is counted before filter and projection', async (t) => {
  const client = await five({ large: { S: 'x'.repeat(300_000) } })
  const asked = { ...odd, ProjectionExpression: 'sk' }
  const first = await operate(client, ...queryingA(asked))
  t.deepEqual([texts(first.Items), first.ScannedCount, first.LastEvaluatedKey], [['1', '3'], 4, key('a', '4')])
  const { LastEvaluatedKey: ExclusiveStartKey } = first
  const second = await operate(client, ...queryingA({ ...asked, ExclusiveStartKey }))
  t.deepEqual([texts(second.Items), second.ScannedCount, second.LastEvaluatedKey], [['5'], 1, undefined])
})

test('fact 37e: the LastEvaluatedKey of an index holds its keys and the table’s', async (t) => {
  const [g, h, l] = [{ S: 'g' }, { N: '7' }, { S: 'l' }]
  const client = await five({ g, h, l })
  const page = { IndexName: 'gsi', Limit: 1 }
  const byG = await operate(client, ...querying('g = :g', { ':g': g }, page))
  t.deepEqual(Object.keys(byG.LastEvaluatedKey).toSorted(), ['g', 'h', 'pk', 'sk'])
  t.deepEqual([byG.LastEvaluatedKey.g, byG.LastEvaluatedKey.h], [g, h])
  const local = await operate(client, ...queryingA({ IndexName: 'lsi', Limit: 1 }))
  t.deepEqual(Object.keys(local.LastEvaluatedKey).toSorted(), ['l', 'pk', 'sk'])
  const scan = await operate(client, 'Scan', { TableName, ...page })
  t.deepEqual(Object.keys(scan.LastEvaluatedKey).toSorted(), ['g', 'h', 'pk', 'sk'])
})

const starting = (ExclusiveStartKey: object, more: object = {}) => queryingA({ ExclusiveStartKey, ...more })

// written against AWS before 2023; ScyllaDB's tests, which also run against AWS, want 'starting key' in it
for (const [title, call, text] of [
  ['no sort key', starting({ pk: { S: 'a' } }), 'The provided starting key is invalid'],
  ['an attribute too many', starting({ ...key('a'), x: { S: '1' } }), 'The provided starting key is invalid'],
  [
    'another type',
    starting({ pk: { S: 'a' }, sk: { N: '1' } }),
    'The provided starting key is invalid: The provided key element does not match the schema',
  ],
  [
    'only the table’s key, of an index',
    starting(key('a'), { IndexName: 'lsi' }),
    'The provided starting key is invalid',
  ],
] as const) {
  test(`fact 37f: an ExclusiveStartKey of the wrong shape: ${title} (older source)`, async (t) => {
    t.is(await refusalOf(await five(), ...call), text)
  })
}

test('fact 37g: an ExclusiveStartKey outside the condition (older source)', async (t) => {
  const text = 'The provided starting key is outside query boundaries based on provided conditions'
  t.is(await refusalOf(await five(), ...starting(key('b'))), text)
})

test('fact 37h: an ExclusiveStartKey of the wrong shape, of a table without sort key', async (t) => {
  const client = new FakeDynamoDBClient()
  await operate(client, 'CreateTable', tableInput(TableName, { pk: 'S' }))
  const text = 'The provided exclusive start key is invalid: The provided key element does not match the schema'
  t.is(await refusalOf(client, ...starting(key('a'))), text)
  t.is(await refusalOf(client, 'Scan', { TableName, ExclusiveStartKey: key('a') }), text)
})
