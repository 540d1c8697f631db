import test from 'ava'
import { doubled } from '#src/engine/throughput/charge.js'
import { readDemand } from '#src/engine/throughput/read-demand.js'
import type { IndexDefinition } from '#src/storage/table-definition.js'

const key = { partition: { name: 'g', type: 'S' }, sort: undefined } as const
const index = (kind: IndexDefinition['kind']): IndexDefinition => {
  return { kind, name: kind, key, projected: 'all', described: {} }
}

test('a read of a table takes from the table', (t) => {
  t.deepEqual(readDemand({ table: 2.5, indexes: new Map() }, 'a'), {
    kind: 'read',
    charges: [{ index: undefined, partition: 'a', units: 2.5 }],
  })
})

test('a global index has its own capacity, a local one its table’s, with what it fetches there', (t) => {
  const [global, local] = [index('global'), index('local')]
  t.deepEqual(readDemand({ table: 0, indexes: new Map([[global, 3]]) }, 'a').charges, [
    { index: global, partition: 'a', units: 3 },
  ])
  t.deepEqual(readDemand({ table: 4, indexes: new Map([[local, 3]]) }, undefined).charges, [
    { index: undefined, partition: undefined, units: 7 },
  ])
})

test('a transaction costs double', (t) => {
  const charges = [{ index: undefined, partition: 'a', units: 1 }]
  t.deepEqual(doubled({ kind: 'write', charges }), { kind: 'write', charges: [{ ...charges[0], units: 2 }] })
})
