import test from 'ava'
import fc from 'fast-check'
import { scanTable, segmentOfKey } from '#src/storage/scan-table.js'
import { Table } from '#src/storage/table.js'
import type { TableDefinition } from '#src/storage/table-definition.js'

const definition: TableDefinition = {
  name: 'Music',
  key: { partition: { name: 'pk', type: 'S' }, sort: { name: 'sk', type: 'N' } },
  indexes: [],
  createdAt: 0,
  described: { KeySchema: [], AttributeDefinitions: [], ProvisionedThroughput: {}, DeletionProtectionEnabled: false },
}

const keys = fc.uniqueArray(fc.record({ partition: fc.constantFrom(...'abcdefgh'), sort: fc.integer().map(String) }), {
  selector: ({ partition, sort }) => `${partition}/${sort}`,
  maxLength: 40,
})

function tableOf(list: readonly { readonly partition: string; readonly sort: string }[]): Table {
  const table = new Table(definition)
  for (const key of list) table.put({ item: {}, size: 1, ...key })
  return table
}

test('whatever position a scan goes on from, it yields exactly what lies behind it', (t) => {
  fc.assert(
    fc.property(keys, (list) => {
      const table = tableOf(list)
      const whole = [...scanTable(table, undefined, undefined)]
      t.is(whole.length, list.length)
      for (const [index, position] of whole.entries()) {
        t.deepEqual([...scanTable(table, position, undefined)], whole.slice(index + 1))
      }
    }),
  )
})

test('a position whose item or whole partition is gone still has its place', (t) => {
  fc.assert(
    fc.property(keys, fc.nat(), (list, pick) => {
      fc.pre(list.length > 0)
      const table = tableOf(list)
      const whole = [...scanTable(table, undefined, undefined)]
      const index = pick % whole.length
      const position = whole[index]!
      for (const { partition, sort } of whole) if (partition === position.partition) table.delete(partition, sort)
      const expected = whole.slice(index + 1).filter(({ partition }) => partition !== position.partition)
      t.deepEqual([...scanTable(table, position, undefined)], expected)
    }),
  )
})

test('each item is in one segment', (t) => {
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 7 }), (list, total) => {
      const table = tableOf(list)
      const segments = Array.from({ length: total }, (_, index) => [...scanTable(table, undefined, { index, total })])
      t.is(segments.flat().length, list.length)
      for (const [index, items] of segments.entries()) {
        t.true(items.every(({ partition }) => segmentOfKey(table, partition, total) === index))
      }
    }),
  )
})
