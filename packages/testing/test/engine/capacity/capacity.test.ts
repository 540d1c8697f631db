import test from 'ava'
import { addConsumption, describeConsumption, onTable, readUnits, writeUnits } from '#src/engine/capacity/capacity.js'
import type { IndexDefinition } from '#src/storage/table-definition.js'

for (const [oldBytes, newBytes, units] of [
  [0, 0, 1],
  [0, 1024, 1],
  [0, 1025, 2],
  [4096, 1, 4],
  [1, 409_600, 400],
] as const) {
  test(`fact 43: writing ${newBytes} bytes over ${oldBytes} costs ${units}`, (t) =>
    t.is(writeUnits(oldBytes, newBytes), units))
}

for (const [bytes, consistent, units] of [
  [0, false, 0.5],
  [0, true, 1],
  [4096, false, 0.5],
  [4097, false, 1],
  [4097, true, 2],
  [409_600, true, 100],
] as const) {
  test(`fact 43: reading ${bytes} bytes ${consistent ? 'consistently' : ''} costs ${units}`, (t) => {
    t.is(readUnits(bytes, consistent), units)
  })
}

const index = (kind: 'local' | 'global', name: string): IndexDefinition => ({
  kind,
  name,
  key: { partition: { name: 'pk', type: 'S' }, sort: undefined },
  projected: 'all',
  described: {},
})

test('consumption adds up for the table and each index', (t) => {
  const [one, two] = [index('local', 'one'), index('global', 'two')]
  const left = { table: 1, indexes: new Map([[one, 2]]) }
  const right = {
    table: 3,
    indexes: new Map([
      [one, 1],
      [two, 5],
    ]),
  }
  const sum = addConsumption(left, right)
  t.deepEqual(describeConsumption('INDEXES', 'Music', sum), {
    TableName: 'Music',
    CapacityUnits: 12,
    Table: { CapacityUnits: 4 },
    LocalSecondaryIndexes: { one: { CapacityUnits: 3 } },
    GlobalSecondaryIndexes: { two: { CapacityUnits: 5 } },
  })
  t.deepEqual(describeConsumption('TOTAL', 'Music', sum), { TableName: 'Music', CapacityUnits: 12 })
  t.is(left.indexes.get(one), 2, 'what was added is left as it was')
})

test('nothing is described unless asked for', (t) => {
  t.is(describeConsumption(undefined, 'Music', onTable(1)), undefined)
  t.is(describeConsumption('NONE', 'Music', onTable(1)), undefined)
})
