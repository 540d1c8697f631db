import type { ConsumedCapacity } from '@aws-sdk/client-dynamodb'
import test from 'ava'
import { addCapacity } from '#src/send/consumed-capacity.js'

test('sums units by table', (t) => {
  const sums = new Map<string, ConsumedCapacity>()
  addCapacity(sums, [
    { TableName: 'Music', CapacityUnits: 25 },
    { TableName: 'Books', CapacityUnits: 1 },
  ])
  addCapacity(sums, [{ TableName: 'Music', CapacityUnits: 2.5 }])
  t.deepEqual(Object.fromEntries(sums), {
    Music: { TableName: 'Music', CapacityUnits: 27.5 },
    Books: { TableName: 'Books', CapacityUnits: 1 },
  })
})

test('sums index by index, where some calls touch an index and others none', (t) => {
  const sums = new Map<string, ConsumedCapacity>()
  const table = { TableName: 'Music', CapacityUnits: 2, Table: { CapacityUnits: 1 } }
  addCapacity(sums, [{ ...table, GlobalSecondaryIndexes: { a: { CapacityUnits: 1 } } }])
  addCapacity(sums, [{ ...table, GlobalSecondaryIndexes: { a: { CapacityUnits: 3 }, b: { CapacityUnits: 1 } } }])
  addCapacity(sums, [{ ...table, LocalSecondaryIndexes: { c: { CapacityUnits: 1 } } }])
  t.deepEqual(sums.get('Music'), {
    TableName: 'Music',
    CapacityUnits: 6,
    Table: { CapacityUnits: 3 },
    GlobalSecondaryIndexes: { a: { CapacityUnits: 4 }, b: { CapacityUnits: 1 } },
    LocalSecondaryIndexes: { c: { CapacityUnits: 1 } },
  })
})

test('does not change what it is given', (t) => {
  const sums = new Map<string, ConsumedCapacity>()
  const first = Object.freeze({ TableName: 'Music', Table: Object.freeze({ CapacityUnits: 1 }) })
  addCapacity(sums, [first])
  addCapacity(sums, [first])
  t.deepEqual(first, { TableName: 'Music', Table: { CapacityUnits: 1 } })
  t.is(sums.get('Music')?.Table?.CapacityUnits, 2)
})
