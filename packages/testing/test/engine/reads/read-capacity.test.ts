import test from 'ava'
import { filterBy, indexedEngine, song } from '../../support/engine.js'

const a = { partition: { S: 'a' } }
const g = { partition: { S: 'g' } }
const TOTAL = { ReturnConsumedCapacity: 'TOTAL' }
const INDEXES = { ReturnConsumedCapacity: 'INDEXES' }

function nineThousands() {
  const engine = indexedEngine()
  const more = { g: { S: 'g' }, h: { N: '1' }, l: { S: 'l' }, text: { S: 'x'.repeat(1000) } }
  engine.put(...Array.from({ length: 9 }, (_, sk) => song('a', String(sk), more)))
  return engine
}

test('43. a query sums the bytes it read and rounds once; consistent costs twice', (t) => {
  const engine = nineThousands()
  t.deepEqual(engine.query(a, TOTAL).ConsumedCapacity, { TableName: 'Music', CapacityUnits: 1.5 })
  t.is(engine.query(a, { ...TOTAL, ConsistentRead: true }).ConsumedCapacity.CapacityUnits, 3)
  t.is(engine.query(a, { ...TOTAL, Limit: 5 }).ConsumedCapacity.CapacityUnits, 1, 'five are over 4 KB')
  t.is(engine.query(a, { ...TOTAL, Limit: 4 }).ConsumedCapacity.CapacityUnits, 0.5)
})

test('43. projection, filter and COUNT save nothing', (t) => {
  const engine = nineThousands()
  const projection = { parameter: 'ProjectionExpression', names: ['sk'], project: () => ({}) } as const
  const units = [
    engine.query(
      a,
      TOTAL,
      filterBy(() => false),
    ),
    engine.query(a, TOTAL, { projection }),
    engine.query(a, { ...TOTAL, Select: 'COUNT' }),
  ].map(({ ConsumedCapacity }) => ConsumedCapacity.CapacityUnits)
  t.deepEqual(units, [1.5, 1.5, 1.5])
})

test('43. a query that finds nothing costs half a unit, a unit if consistent', (t) => {
  const engine = indexedEngine()
  t.is(engine.query(a, TOTAL).ConsumedCapacity.CapacityUnits, 0.5)
  t.is(engine.query(a, { ...TOTAL, ConsistentRead: true }).ConsumedCapacity.CapacityUnits, 1)
})

test('43. an index costs what it holds, and INDEXES names it', (t) => {
  const engine = nineThousands()
  t.deepEqual(engine.query(g, { ...INDEXES, IndexName: 'all' }).ConsumedCapacity, {
    TableName: 'Music',
    CapacityUnits: 1.5,
    Table: { CapacityUnits: 0 },
    GlobalSecondaryIndexes: { all: { CapacityUnits: 1.5 } },
  })
  t.deepEqual(engine.query(g, { ...INDEXES, IndexName: 'gsi' }).ConsumedCapacity, {
    TableName: 'Music',
    CapacityUnits: 0.5,
    Table: { CapacityUnits: 0 },
    GlobalSecondaryIndexes: { gsi: { CapacityUnits: 0.5 } },
  })
  t.deepEqual(engine.scan({ ...INDEXES, IndexName: 'lsi', ConsistentRead: true }).ConsumedCapacity, {
    TableName: 'Music',
    CapacityUnits: 1,
    Table: { CapacityUnits: 0 },
    LocalSecondaryIndexes: { lsi: { CapacityUnits: 1 } },
  })
})

// "Local secondary indexes" in the Developer Guide: each item fetched is rounded up by itself
test('43. what a local index fetches from the table costs a read of each whole item', (t) => {
  const engine = nineThousands()
  const input = { ...INDEXES, IndexName: 'lsi', Select: 'ALL_ATTRIBUTES' }
  t.deepEqual(engine.query(a, input).ConsumedCapacity, {
    TableName: 'Music',
    CapacityUnits: 5,
    Table: { CapacityUnits: 4.5 },
    LocalSecondaryIndexes: { lsi: { CapacityUnits: 0.5 } },
  })
  t.is(engine.query(a, { ...input, ConsistentRead: true }).ConsumedCapacity.CapacityUnits, 10)
})

// the same page: each item counts as 4 KB, the index's part of all of them as 4 KB together
test('43. a page with fetches ends at 1 MB of what is rounded up', (t) => {
  const engine = indexedEngine()
  engine.put(...Array.from({ length: 300 }, (_, sk) => song('a', String(sk), { l: { S: 'l' }, x: { S: 'x' } })))
  t.is(engine.query(a, { IndexName: 'lsi' }).Count, 300)
  t.is(engine.query(a, { IndexName: 'lsi', Select: 'ALL_ATTRIBUTES' }).Count, 255)
})

test('43. an index write costs by what the index holds: nothing if that stays, twice if its key changes', (t) => {
  const engine = indexedEngine()
  const cost = (more: object) => {
    const answer = engine.run('PutItem', { TableName: 'Music', Item: song('a', '1', { ...more }), ...INDEXES })
    const { ConsumedCapacity } = answer as { ConsumedCapacity: { GlobalSecondaryIndexes?: Record<string, object> } }
    return ConsumedCapacity.GlobalSecondaryIndexes
  }
  const one = { CapacityUnits: 1 }
  const keys = { g: { S: 'g' }, h: { N: '1' } }
  t.deepEqual(cost(keys), { gsi: one, all: one, keys: one })
  t.deepEqual(cost({ ...keys, x: { S: 'not projected' } }), { all: one })
  t.deepEqual(cost({ ...keys, n: { N: '1' } }), { gsi: one, all: one })
  t.deepEqual(cost({ ...keys, h: { N: '2' } }), { gsi: { CapacityUnits: 2 }, all: one, keys: { CapacityUnits: 2 } })
  t.deepEqual(cost({ g: { S: 'g' } }), { gsi: one, all: one, keys: one })
})
