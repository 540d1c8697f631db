import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { key } from '../support/entries.js'
import { tableInput } from '../support/music.js'
import { type Call, indexedClient, musicWith, putting, querying, queryingA } from '../support/music-calls.js'
import { operate } from '../support/operate.js'
import { refusals } from '../support/refusals.js'

const TableName = 'Music'
const DIGITS = '1234567890123456789012345678901234567'
const bytes = (...all: number[]) => Uint8Array.from(all)

for (const [title, type, order] of [
  [
    'fact 39a: numbers are sorted by their value, over 38 digits',
    'N',
    [`-${DIGITS}2`, `-${DIGITS}1`, '-10', '-9.5', '0', '0.25', '9', '10', `${DIGITS}1`, `${DIGITS}2`],
  ],
  [
    'fact 39b: binary is sorted by unsigned bytes',
    'B',
    [bytes(1), bytes(1, 0), bytes(1, 255), bytes(127), bytes(128), bytes(255), bytes(255, 0)],
  ],
  [
    'fact 39c: text is sorted by its UTF-8 bytes, not by UTF-16 units',
    'S',
    ['A', 'Z', 'a', 'aa', 'é', '\uffee', '\u{1f600}', '\u{1f600}a'],
  ],
] as const) {
  test(title, async (t) => {
    const client = new FakeDynamoDBClient()
    await operate(client, 'CreateTable', tableInput(TableName, { pk: 'S', sk: type }))
    for (const value of order.toReversed()) await operate(client, ...putting({ sk: { [type]: value } }))
    const found = async (more: object) =>
      (await operate(client, ...queryingA(more))).Items.map(
        (item: Record<string, Record<string, unknown>>) => item.sk?.[type],
      )
    t.deepEqual(await found({}), [...order])
    t.deepEqual(await found({ ScanIndexForward: false }), order.toReversed())
  })
}

const one = { g: { S: 'g' }, h: { N: '1' } }
const byG = (IndexName: string, more: object = {}): Call => querying('g = :g', { ':g': one.g }, { IndexName, ...more })

// AWS promises no order, so a test may not come to depend on that of insertion; the fake's own is the same in each run
test('fact 39d: equal keys of a global index aren’t in the order of insertion', async (t) => {
  const names = Array.from({ length: 20 }, (_, index) => `${index + 10}`)
  const client = await indexedClient()
  for (const sk of names) await operate(client, ...putting({ sk: { S: sk }, ...one }))
  const { Items } = await operate(client, ...byG('gsi'))
  const found = Items.map((item: { sk: { S: string } }) => item.sk.S)
  t.notDeepEqual(found, names)
  t.deepEqual(found.toSorted(), names)
})

test('fact 39e: only rows with all index keys are in an index', async (t) => {
  const client = await indexedClient()
  const { g, h } = one
  for (const [sk, keys] of Object.entries({ none: {}, partition: { g }, sort: { h }, both: { g, h } })) {
    await operate(client, ...putting({ sk: { S: sk }, ...keys }))
  }
  const count = async (IndexName: string) => (await operate(client, 'Scan', { TableName, IndexName })).Count
  t.deepEqual((await operate(client, ...byG('gsi'))).Items, [{ ...key('a', 'both'), g, h }])
  t.deepEqual([await count('gsi'), await count('all'), await count('bare'), await count('lsi')], [1, 2, 2, 0])
})

refusals(
  test,
  [
    [
      'fact 39f: a projection of a count',
      queryingA({ Select: 'COUNT', ProjectionExpression: 'x' }),
      'Cannot specify the ProjectionExpression when choosing to get only the Count',
    ],
    [
      'fact 39g: specific attributes without saying which',
      queryingA({ Select: 'SPECIFIC_ATTRIBUTES' }),
      'Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES',
    ],
    [
      'fact 39h: projected attributes without an index',
      queryingA({ Select: 'ALL_PROJECTED_ATTRIBUTES' }),
      'ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName',
    ],
  ],
  indexedClient,
)

const get = (pk: string): Call => ['GetItem', { TableName, Key: key(pk), ProjectionExpression: 'x' }]

test('fact 39i: projecting nothing that exists returns an empty Item', async (t) => {
  const client = await musicWith({})
  t.deepEqual(await operate(client, ...get('a')), { Item: {} })
  t.deepEqual((await operate(client, ...queryingA({ ProjectionExpression: 'x' }))).Items, [{}])
})

test('fact 39j: a missing item has no Item', async (t) => {
  t.deepEqual(await operate(await musicWith({}), ...get('b')), {})
})
