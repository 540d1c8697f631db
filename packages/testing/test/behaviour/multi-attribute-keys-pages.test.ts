import { type AttributeValue, paginateQuery, paginateScan, ScanCommand } from '@aws-sdk/client-dynamodb'
import test from 'ava'
import {
  keysOf,
  multiAttributeIndex,
  multiAttributeMusic,
  putAll,
  queryRecords,
  record,
} from '../support/multi-attribute-music.js'

const PARTITION = 'label = :label AND year = :year'
const SOME = `${PARTITION} AND genre = :genre AND place > :place`
const sorted = [record('a', 'jazz', '1'), record('b', 'jazz', '9'), record('c', 'jazz', '10'), record('d', 'soul', '3')]
const start = { ...record('a', 'jazz', '9') }

async function filled() {
  const client = await multiAttributeMusic()
  await putAll(client, sorted)
  return client
}

test('the last key of a page has all key attributes of the index and of the table', async (t) => {
  const client = await filled()
  const { LastEvaluatedKey } = await queryRecords(client, PARTITION, { Limit: 2 })
  t.deepEqual(LastEvaluatedKey, record('b', 'jazz', '9'))
  const rest = await queryRecords(client, PARTITION, {
    ...(LastEvaluatedKey && { ExclusiveStartKey: LastEvaluatedKey }),
  })
  t.deepEqual(keysOf(rest), ['c', 'd'])
})

for (const forward of [true, false]) {
  test(`pages ${forward ? 'in' : 'against'} the order of the index have each item once`, async (t) => {
    const client = await filled()
    const pages: unknown[] = []
    const input = {
      TableName: 'Music',
      IndexName: 'gsi',
      KeyConditionExpression: 'label = :label AND #year = :year',
      ExpressionAttributeNames: { '#year': 'year' },
      ExpressionAttributeValues: { ':label': { S: 'Blue' }, ':year': { N: '1959' } },
      ScanIndexForward: forward,
      Limit: 1,
    }
    for await (const page of paginateQuery({ client }, input)) pages.push(...keysOf(page))
    t.deepEqual(pages, forward ? ['a', 'b', 'c', 'd'] : ['d', 'c', 'b', 'a'])
  })
}

test('items of one index key are paged through without loss', async (t) => {
  const client = await multiAttributeMusic()
  await putAll(
    client,
    [...'abcdefgh'].map((pk) => record(pk)),
  )
  const found: unknown[] = []
  let ExclusiveStartKey: Record<string, AttributeValue> | undefined
  do {
    const page = await queryRecords(client, PARTITION, { Limit: 3, ExclusiveStartKey })
    found.push(...keysOf(page))
    ExclusiveStartKey = page.LastEvaluatedKey
  } while (ExclusiveStartKey !== undefined)
  t.deepEqual(found.sort(), [...'abcdefgh'])
})

test('a start key may be of an item that is gone, and spell its numbers in any way', async (t) => {
  const client = await filled()
  const ExclusiveStartKey = { ...record('zz', 'jazz', '9.50'), year: { N: '19.59e2' } }
  t.deepEqual(keysOf(await queryRecords(client, PARTITION, { ExclusiveStartKey })), ['c', 'd'])
})

const { year: _year, ...withoutYear } = start
const { disc: _disc, ...withoutDisc } = start
const { pk: _pk, ...withoutTableKey } = start
const INVALID = 'The provided starting key is invalid'
const PREDICATE = 'The provided starting key does not match the range key predicate'

for (const [title, condition, ExclusiveStartKey, message] of [
  ['without a partition key attribute', PARTITION, withoutYear, INVALID],
  ['without a sort key attribute', PARTITION, withoutDisc, INVALID],
  ['without the table’s key', PARTITION, withoutTableKey, INVALID],
  ['with one attribute more', PARTITION, { ...start, more: { S: 'x' } }, INVALID],
  [
    'with an attribute of another type',
    PARTITION,
    { ...start, place: { S: '9' } },
    `${INVALID}: The provided key element does not match the schema`,
  ],
  [
    'with an empty attribute',
    PARTITION,
    { ...start, genre: { S: '' } },
    `${INVALID}: One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: genre`,
  ],
  [
    'with a sort key that is too long',
    PARTITION,
    { ...start, genre: { S: 'x'.repeat(1023) }, disc: { B: Uint8Array.of(1, 2) } },
    `${INVALID}: One or more parameter values were invalid: Aggregated size of all range keys has exceeded the size limit of 1024 bytes`,
  ],
  [
    'with a partition key that is too long',
    PARTITION,
    { ...start, label: { S: 'x'.repeat(2048) } },
    `${INVALID}: One or more parameter values were invalid: Size of hashkey has exceeded the maximum size limit of2048 bytes`,
  ],
  [
    'of another partition',
    PARTITION,
    { ...start, year: { N: '1960' } },
    'The provided starting key is outside query boundaries based on provided conditions',
  ],
  ['whose first sort key attribute isn’t asked for', SOME, { ...start, genre: { S: 'soul' } }, PREDICATE],
  ['whose second sort key attribute isn’t asked for', SOME, { ...start, place: { N: '2' } }, PREDICATE],
  [
    'of another partition, where the sort key is asked for too',
    SOME,
    { ...start, label: { S: 'Verve' } },
    'The query can return at most one row and cannot be restarted',
  ],
] as const) {
  test(`a start key ${title} is refused`, async (t) => {
    const client = await filled()
    await t.throwsAsync(queryRecords(client, condition, { ExclusiveStartKey }), {
      name: 'ValidationException',
      message,
    })
  })
}

test('a scan has the items with all key attributes, by partition and then in order', async (t) => {
  const client = await filled()
  const { disc: _, ...sparse } = record('z')
  const others = [1, 2, 3].map((at) => ({ ...record(`o${at}`), year: { N: `${1960 + at}` } }))
  await putAll(client, [sparse, ...others])
  const { Items = [] } = await client.send(new ScanCommand({ TableName: 'Music', IndexName: 'gsi' }))
  t.deepEqual(keysOf({ Items }).toSorted(), ['a', 'b', 'c', 'd', 'o1', 'o2', 'o3'])
  t.deepEqual(keysOf({ Items: Items.filter(({ year }) => year?.N === '1959') }), ['a', 'b', 'c', 'd'])
  const paged: unknown[] = []
  for await (const page of paginateScan({ client }, { TableName: 'Music', IndexName: 'gsi', Limit: 2 })) {
    paged.push(...keysOf(page))
  }
  t.deepEqual(paged, keysOf({ Items }))
})

test('segments share such an index between them, by all attributes of the partition key', async (t) => {
  const client = await multiAttributeMusic()
  const items = Array.from({ length: 60 }, (_, at) => ({ ...record(`${at}`), year: { N: `${at % 30}` } }))
  await putAll(client, items)
  const segments: string[][] = []
  for (const Segment of [0, 1, 2]) {
    const input = { TableName: 'Music', IndexName: 'gsi', Segment, TotalSegments: 3, Limit: 7 }
    const years: string[] = []
    for await (const { Items = [] } of paginateScan({ client }, input))
      years.push(...Items.map(({ year }) => year?.N ?? ''))
    segments.push(years)
  }
  t.is(segments.flat().length, 60)
  // one label, so only the year can have spread them
  t.true(segments.every((years) => years.length > 0 && years.length < 60))
  for (const year of new Set(segments.flat())) t.is(segments.filter((years) => years.includes(year)).length, 1, year)
})

test('a scan’s start key must be of the segment that it goes on with', async (t) => {
  const client = await filled()
  const scan = (Segment: number) =>
    client.send(
      new ScanCommand({ TableName: 'Music', IndexName: 'gsi', Segment, TotalSegments: 2, ExclusiveStartKey: start }),
    )
  const outcomes = await Promise.allSettled([scan(0), scan(1)])
  t.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

for (const [projection, more] of [
  [{ ProjectionType: 'KEYS_ONLY' }, {}],
  [{ ProjectionType: 'INCLUDE', NonKeyAttributes: ['n'] }, { n: { N: '1' } }],
  [{ ProjectionType: 'ALL' }, { n: { N: '1' }, other: { S: 'x' } }],
] as const) {
  test(`an index that projects ${projection.ProjectionType} has all key attributes`, async (t) => {
    const gsi = multiAttributeIndex('gsi', ['label', 'year'], ['genre', 'place', 'disc'], projection as never)
    const client = await multiAttributeMusic(gsi)
    await putAll(client, [{ ...record('a'), n: { N: '1' }, other: { S: 'x' } }])
    t.deepEqual((await queryRecords(client, PARTITION)).Items, [{ ...record('a'), ...more }])
    const named = { ProjectionExpression: 'disc, genre' }
    t.deepEqual((await queryRecords(client, PARTITION, named)).Items, [
      { disc: record('a').disc, genre: { S: 'jazz' } },
    ])
  })
}
