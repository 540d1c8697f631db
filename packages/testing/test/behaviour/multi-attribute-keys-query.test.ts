import { QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb'
import test from 'ava'
import {
  keysOf,
  multiAttributeIndex,
  multiAttributeMusic,
  putAll,
  queryRecords,
  record,
} from '../support/multi-attribute-music.js'

// observed on AWS in October 2026: paritysuite/dynamodb-conformance, tests/tier1/query/multiAttributeGsiKey.test.ts
const PARTITION = 'label = :label AND year = :year'

/** In the order of the index: genre as text, place as a number, disc as bytes. */
const sorted = [
  record('a', 'blues', '1'),
  record('b', 'jazz', '-1'),
  record('c', 'jazz', '2', 1),
  record('d', 'jazz', '2', 128),
  record('e', 'jazz', '10'),
  record('f', 'jazzy', '2'),
]
const elsewhere = [
  { ...record('x'), year: { N: '1960' } },
  { ...record('y'), label: { S: 'Verve' } },
]

async function filled() {
  const client = await multiAttributeMusic()
  await putAll(client, [...sorted.toReversed(), ...elsewhere])
  return client
}

for (const [condition, keys] of [
  [PARTITION, 'abcdef'],
  ['year = :year AND label = :label', 'abcdef'],
  [`${PARTITION} AND genre = :genre`, 'bcde'],
  [`genre = :genre AND ${PARTITION}`, 'bcde'],
  [`${PARTITION} AND genre > :genre`, 'f'],
  [`${PARTITION} AND genre < :genre`, 'a'],
  [`${PARTITION} AND begins_with(genre, :genre)`, 'bcdef'],
  [`${PARTITION} AND genre = :genre AND place = :place`, 'cd'],
  [`${PARTITION} AND place = :place AND genre = :genre`, 'cd'],
  [`${PARTITION} AND genre = :genre AND place > :place`, 'e'],
  [`${PARTITION} AND genre = :genre AND place >= :place`, 'cde'],
  [`${PARTITION} AND genre = :genre AND place < :place`, 'b'],
  [`${PARTITION} AND genre = :genre AND place <= :place`, 'bcd'],
  [`${PARTITION} AND genre = :genre AND place BETWEEN :place AND :place2`, 'cde'],
  [`${PARTITION} AND genre = :genre AND place = :place AND disc = :disc`, 'c'],
  [`${PARTITION} AND genre = :genre AND place = :place AND disc > :disc`, 'd'],
  [`${PARTITION} AND genre = :genre AND place = :place AND begins_with(disc, :disc)`, 'c'],
] as const) {
  test(`${condition}: finds ${keys} in this order, and the reverse in the other direction`, async (t) => {
    const client = await filled()
    t.is(keysOf(await queryRecords(client, condition)).join(''), keys)
    t.is(
      keysOf(await queryRecords(client, condition, { ScanIndexForward: false })).join(''),
      [...keys].reverse().join(''),
    )
  })
}

const EQUAL = 'must have equality conditions specified in the query'
const because = (earlier: string, later: string) =>
  `RANGE key attributes ${earlier} ${EQUAL} because a condition is present on key attribute ${later}`

for (const [title, condition, message] of [
  ['a gap', `${PARTITION} AND genre = :genre AND disc = :disc`, because('place', 'disc')],
  ['a skipped first attribute', `${PARTITION} AND place = :place`, because('genre', 'place')],
  ['two skipped attributes', `${PARTITION} AND disc = :disc`, because('genre, place', 'disc')],
  ['equality after a range', `${PARTITION} AND genre > :genre AND place = :place`, because('genre', 'place')],
  ['two ranges', `${PARTITION} AND genre > :genre AND place > :place`, because('genre', 'place')],
  [
    'equality after begins_with',
    `${PARTITION} AND begins_with(genre, :genre) AND place = :place`,
    because('genre', 'place'),
  ],
  // from here on as far as tests that were run on AWS tell: scylladb/scylladb, test/alternator/test_gsi_composite_keys.py
  ['one of two partition key attributes', 'label = :label', `HASH key attributes year ${EQUAL}`],
  ['none of them', 'genre = :genre', `HASH key attributes label, year ${EQUAL}`],
  ['a range of one of them', 'label > :label AND year = :year', `HASH key attributes label ${EQUAL}`],
  ['BETWEEN on one of them', 'label = :label AND year BETWEEN :place AND :year', `HASH key attributes year ${EQUAL}`],
  ['an attribute that is no key', `${PARTITION} AND pk = :genre`, 'Query condition missed key schema element: genre'],
  [
    'more conditions than attributes',
    `${PARTITION} AND genre = :genre AND place = :place AND disc = :disc AND pk = :genre`,
    'The number of query conditions (6) exceeds the number of key attributes defined in the schema (5)',
  ],
  [
    'a value of another type',
    `${PARTITION} AND genre = :place`,
    'One or more parameter values were invalid: Condition parameter type does not match schema type',
  ],
  [
    'a partition value of another type',
    'label = :place AND year = :year',
    'One or more parameter values were invalid: Condition parameter type does not match schema type',
  ],
  [
    'begins_with on a number',
    `${PARTITION} AND genre = :genre AND begins_with(place, :genre)`,
    'One or more parameter values were invalid: Condition parameter type does not match schema type',
  ],
] as const) {
  test(`a key condition with ${title} is refused`, async (t) => {
    const client = await multiAttributeMusic()
    await t.throwsAsync(queryRecords(client, condition), { name: 'ValidationException', message })
  })
}

test('an empty value, and sort key values that are too long together, are refused', async (t) => {
  const client = await multiAttributeMusic(multiAttributeIndex('gsi', ['label', 'year'], ['genre', 'disc', 'place']))
  const query = (bytes: number, label = 'Blue') =>
    queryRecords(client, `${PARTITION} AND genre = :genre AND disc = :disc`, {
      ExpressionAttributeValues: {
        ':label': { S: label },
        ':year': { N: '1959' },
        ':genre': { S: 'g'.repeat(1000) },
        ':disc': { B: new Uint8Array(bytes) },
      },
    })
  await t.notThrowsAsync(query(24))
  await t.throwsAsync(query(25), {
    message: /Aggregated size of all range keys has exceeded the size limit of 1024 bytes$/,
  })
  await t.throwsAsync(query(0), { message: /cannot contain an empty binary value. IndexName: gsi, IndexKey: disc$/ })
  await t.throwsAsync(query(1, ''), {
    message: /cannot contain an empty string value. IndexName: gsi, IndexKey: label$/,
  })
})

const legacy = (conditions: Readonly<Record<string, readonly [string, ...object[]]>>): QueryCommandInput => ({
  TableName: 'Music',
  IndexName: 'gsi',
  KeyConditions: Object.fromEntries(
    Object.entries(conditions).map(([name, [operator, ...values]]) => [
      name,
      { ComparisonOperator: operator as 'EQ', AttributeValueList: values as { S: string }[] },
    ]),
  ),
})

// observed on AWS: getmoto/moto, tests/test_dynamodb/test_dynamodb_multi_attribute_gsi.py
test('the older key conditions know such keys too', async (t) => {
  const client = await filled()
  const whole = { label: ['EQ', { S: 'Blue' }], year: ['EQ', { N: '1959' }] } as const
  const find = async (conditions: Parameters<typeof legacy>[0]) =>
    keysOf(await client.send(new QueryCommand(legacy(conditions)))).join('')
  t.is(await find(whole), 'abcdef')
  t.is(await find({ ...whole, genre: ['EQ', { S: 'jazz' }], place: ['GT', { N: '2' }] }), 'e')
  t.is(await find({ ...whole, genre: ['BEGINS_WITH', { S: 'jazz' }] }), 'bcdef')
  await t.throwsAsync(find({ ...whole, place: ['GT', { N: '2' }] }), { message: because('genre', 'place') })
  await t.throwsAsync(find({ label: ['EQ', { S: 'Blue' }] }), { message: `HASH key attributes year ${EQUAL}` })
  await t.throwsAsync(find({ ...whole, genre: ['NE', { S: 'jazz' }] }), {
    message: 'Attempted conditional constraint is not an indexable operation',
  })
})

for (const [filter, named] of [
  ['#f = :genre', 'label'],
  ['#f = :genre', 'year'],
  ['contains(#f, :genre)', 'genre'],
  ['attribute_exists(#f)', 'disc'],
] as const) {
  test(`a filter on the key attribute ${named} is refused`, async (t) => {
    const client = await multiAttributeMusic()
    const query = queryRecords(client, PARTITION, {
      FilterExpression: filter,
      ExpressionAttributeNames: { '#year': 'year', '#f': named },
    })
    await t.throwsAsync(query, {
      message: `Filter Expression can only contain non-primary key attributes: Primary key attribute: ${named}`,
    })
  })
}

test('a filter on the table’s own key is fine', async (t) => {
  const client = await filled()
  const found = await queryRecords(client, PARTITION, {
    FilterExpression: 'pk > :pk',
    ExpressionAttributeValues: { ':label': { S: 'Blue' }, ':year': { N: '1959' }, ':pk': { S: 'd' } },
  })
  t.deepEqual(keysOf(found), ['e', 'f'])
})

test('a path into a key attribute is refused', async (t) => {
  const client = await multiAttributeMusic()
  await t.throwsAsync(queryRecords(client, PARTITION, { ProjectionExpression: 'place.x' }), {
    message: /list random access '\[\]' and map lookup '\.' are not allowed: IndexKey: place$/,
  })
})

test('such an index isn’t read consistently', async (t) => {
  const client = await multiAttributeMusic()
  await t.throwsAsync(queryRecords(client, PARTITION, { ConsistentRead: true }), {
    message: 'Consistent reads are not supported on global secondary indexes',
  })
})
