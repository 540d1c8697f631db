import test from 'ava'
import { key, put } from '../support/entries.js'
import { type Call, indexedClient, musicWith, putting, querying, queryingA, updating } from '../support/music-calls.js'
import { operate, type Told } from '../support/operate.js'

const TableName = 'Music'
const TOTAL = { ReturnConsumedCapacity: 'TOTAL' }
const INDEXES = { ReturnConsumedCapacity: 'INDEXES' }
// the names `pk`, `sk`, `t` and the values `a` and `x`
const REST = 2 + 1 + 2 + 1 + 1
const sized = (bytes: number) => ({ t: { S: 'x'.repeat(bytes - REST) } })
const getting = (pk: string, ConsistentRead = false): Call => ['GetItem', { TableName, Key: key(pk), ConsistentRead }]
const deleting: Call = ['DeleteItem', { TableName, Key: key('a') }]
const ofOne = (action: object): Call => ['TransactWriteItems', { TransactItems: [action] }]
const transactPut = (bytes: number) => ofOne({ Put: { TableName, Item: { ...key('a'), ...sized(bytes) } } })
const transactGet = (pk: string): Call => [
  'TransactGetItems',
  { TransactItems: [{ Get: { TableName, Key: key(pk) } }] },
]

/** Units that the last call consumed, after those before it. */
async function units(...calls: readonly Call[]): Promise<Told> {
  const client = await musicWith()
  let answer: Told
  for (const [operation, input] of calls) answer = await operate(client, operation, { ...input, ...TOTAL })
  const [used] = [answer.ConsumedCapacity].flat()
  return used.CapacityUnits
}

const rows: readonly (readonly [title: string, expected: number, ...calls: Call[]])[] = [
  ['fact 43a: a get of 4 KB', 0.5, putting(sized(4096)), getting('a')],
  ['fact 43a: a get of 4 KB and a byte', 1, putting(sized(4097)), getting('a')],
  ['fact 43a: a consistent get of 4 KB', 1, putting(sized(4096)), getting('a', true)],
  ['fact 43a: a consistent get of 4 KB and a byte', 2, putting(sized(4097)), getting('a', true)],
  ['fact 43a: a transactional get of 4 KB', 2, putting(sized(4096)), transactGet('a')],
  ['fact 43a: a transactional get of 4 KB and a byte', 4, putting(sized(4097)), transactGet('a')],
  ['fact 43b: a get of nothing', 0.5, getting('nobody')],
  ['fact 43b: a consistent get of nothing', 1, getting('nobody', true)],
  ['fact 43c: a put of 1 KB', 1, putting(sized(1024))],
  ['fact 43c: a put of 1 KB and a byte', 2, putting(sized(1025))],
  ['fact 43c: a put over a larger item', 3, putting(sized(3000)), putting(sized(100))],
  ['fact 43c: a put over a smaller item', 3, putting(sized(100)), putting(sized(3000))],
  ['fact 43c: an update that makes the item smaller', 3, putting(sized(3000)), updating('REMOVE t')],
  ['fact 43c: a delete costs what it deletes', 3, putting(sized(3000)), deleting],
  ['fact 43d: a put of 1 KB and a byte in a transaction', 4, transactPut(1025)],
  ['fact 43d: a delete in a transaction', 6, putting(sized(3000)), ofOne({ Delete: { TableName, Key: key('a') } })],
  ['fact 43e: a delete of nothing', 1, deleting],
]

for (const [title, expected, ...calls] of rows) {
  test(`${title}: ${expected}`, async (t) => t.is(await units(...calls), expected))
}

/** Nine items of about 1,010 bytes in one partition: three times 4 KB. */
const nine: Call = [
  'BatchWriteItem',
  { RequestItems: { Music: [...'123456789'].map((sk) => put('a', sk, { t: { S: 'x'.repeat(1000) } })) } },
]
const scanning = (more: object = {}): Call => ['Scan', { TableName, ...more }]
const nothing = { FilterExpression: 'attribute_exists(nope)' }

for (const [title, expected, call] of [
  ['fact 43f: a query sums what it read, then rounds once', 1.5, queryingA()],
  ['fact 43f: a scan sums what it read, then rounds once', 1.5, scanning()],
  ['fact 43f: a query of four of them', 0.5, queryingA({ Limit: 4 })],
  ['fact 43f: a consistent scan', 3, scanning({ ConsistentRead: true })],
  ['fact 43g: a projection saves a query nothing', 1.5, queryingA({ ProjectionExpression: 'sk' })],
  ['fact 43g: a filter saves a query nothing', 1.5, queryingA(nothing)],
  ['fact 43g: a filter and a count save a scan nothing', 1.5, scanning({ ...nothing, Select: 'COUNT' })],
] as const) {
  test(`${title}: ${expected}`, async (t) => t.is(await units(nine, call), expected))
}

/** What the second of two puts into a table with indexes consumed. */
async function indexUnits(before: object, after: object): Promise<Told> {
  const client = await indexedClient()
  await operate(client, ...putting(before))
  return (await operate(client, ...putting(after, INDEXES))).ConsumedCapacity
}

const [g, h, n] = [{ S: 'g' }, { N: '1' }, { N: '1' }]
const one = { CapacityUnits: 1 }
const two = { CapacityUnits: 2 }

test('fact 43h: INDEXES adds the shares of table, global and local indexes', async (t) => {
  t.deepEqual(await indexUnits({}, { g, h, l: g }), {
    TableName,
    CapacityUnits: 5,
    Table: one,
    GlobalSecondaryIndexes: { gsi: one, all: one, bare: one },
    LocalSecondaryIndexes: { lsi: one },
  })
})

test('fact 43h: so of a query of an index', async (t) => {
  const client = await indexedClient()
  await operate(client, ...putting({ g, h }))
  const query = querying('g = :g', { ':g': g }, { IndexName: 'gsi', ...INDEXES })
  t.deepEqual((await operate(client, ...query)).ConsumedCapacity, {
    TableName,
    CapacityUnits: 0.5,
    Table: { CapacityUnits: 0 },
    GlobalSecondaryIndexes: { gsi: { CapacityUnits: 0.5 } },
  })
})

test('fact 43i: a changed key of a global index costs a delete and a put there', async (t) => {
  const { GlobalSecondaryIndexes } = await indexUnits({ g, h, n }, { g, h: { N: '2' }, n })
  t.deepEqual(GlobalSecondaryIndexes, { gsi: two, all: one, bare: two })
})

test('fact 43i: what an index holds unchanged costs nothing there', async (t) => {
  const { CapacityUnits, GlobalSecondaryIndexes } = await indexUnits({ g, h, n }, { g, h, n, other: n })
  t.deepEqual([CapacityUnits, GlobalSecondaryIndexes], [2, { all: one }])
})

test('fact 43j: TOTAL has TableName and CapacityUnits only', async (t) => {
  const client = await indexedClient()
  const { ConsumedCapacity } = await operate(client, ...putting({ g, h }, TOTAL))
  t.deepEqual(ConsumedCapacity, { TableName, CapacityUnits: 4 })
  t.deepEqual((await operate(client, ...queryingA(TOTAL))).ConsumedCapacity, { TableName, CapacityUnits: 0.5 })
})
