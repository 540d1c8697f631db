import test from 'ava'
import { settleTables } from '#src/storage/settle-tables.js'
import type { Store } from '#src/storage/store.js'
import { Table } from '#src/storage/table.js'
import type { TableChange, TableRecord } from '#src/storage/table-record.js'
import { TableMeter } from '#src/throughput/table-meter.js'

const described = {
  KeySchema: [],
  AttributeDefinitions: [],
  ProvisionedThroughput: {},
  DeletionProtectionEnabled: false,
}

function record(...changes: readonly TableChange[]): TableRecord {
  const key = { partition: { name: 'pk', type: 'S' as const }, sort: undefined }
  return {
    table: new Table({ name: 'Music', key, indexes: [], createdAt: 0, described }),
    described,
    indexes: new Map(),
    tags: new Map(),
    timeToLive: { status: 'DISABLED', attribute: undefined },
    changes,
    meter: new TableMeter(0),
  }
}

const tagging = (at: number, tag: string): TableChange => ({
  kind: 'throughput',
  at,
  finish: (before) => ({ ...before, tags: new Map([...before.tags, [tag, `${at}`]]) }),
})
const tags = (store: Store) => [...(store.get('Music')?.tags.keys() ?? [])]

test('what is due by now is finished, in the order in which it began; the rest goes on', (t) => {
  const store: Store = new Map([['Music', record(tagging(5, 'a'), tagging(9, 'b'), tagging(3, 'c'))]])
  settleTables(store, 4)
  t.deepEqual(tags(store), ['c'])
  settleTables(store, 5)
  t.deepEqual(tags(store), ['c', 'a'])
  t.deepEqual(
    store.get('Music')?.changes.map(({ at }) => at),
    [9],
  )
})

test('a table whose deletion is due is gone, and the others stay', (t) => {
  const deletion: TableChange = { kind: 'deletion', at: 5, finish: () => undefined }
  const store: Store = new Map([
    ['Music', record(deletion)],
    ['Other', record()],
  ])
  settleTables(store, 4)
  t.deepEqual([...store.keys()], ['Music', 'Other'])
  settleTables(store, 5)
  t.deepEqual([...store.keys()], ['Other'])
})

test('where nothing is due, the record stays the same', (t) => {
  const before = record(tagging(5, 'a'))
  const store: Store = new Map([['Music', before]])
  settleTables(store, 4)
  t.is(store.get('Music'), before)
})
