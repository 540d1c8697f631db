import test from 'ava'
import { LaggingReads } from '#src/client/lagging-reads.js'
import { Table } from '#src/storage/table.js'
import { TableMeter } from '#src/throughput/table-meter.js'
import { tableDefinition } from '../support/definitions.js'

test('without a lag there is nothing to see but the present', (t) => {
  const reads = new LaggingReads()
  t.is(reads.open(new Map(), 0), undefined)
  reads.change({ tables: 0, globalIndexes: 5 }, new Map(), 0)
  const present = new Table(tableDefinition({ pk: 'S' }))
  t.is(reads.open(new Map(), 1)?.table(present), present)
  t.not(reads.open(new Map(), 1)?.globalIndex(present), present)
  reads.change({ tables: 0, globalIndexes: 0 }, new Map(), 2)
  t.is(reads.open(new Map(), 3), undefined)
})

test('a restart shows all of another store at once, and lags from there on', (t) => {
  const reads = new LaggingReads()
  const table = new Table(tableDefinition({ pk: 'S' }))
  const described = table.definition.described
  const timeToLive = { status: 'DISABLED', attribute: undefined } as const
  const meter = new TableMeter(0)
  const record = { table, described, indexes: new Map(), tags: new Map(), timeToLive, meter, changes: [] }
  const store = new Map([['Music', record]])
  reads.change({ tables: 5, globalIndexes: 5 }, new Map(), 0)
  reads.open(new Map(), 0)
  table.put({ item: {}, size: 1, partition: 'a', sort: '' })
  reads.restart(store)
  const count = (now: number) => reads.open(store, now)?.table(table).count
  t.is(count(0), 1)
  table.put({ item: {}, size: 1, partition: 'b', sort: '' })
  t.is(count(4), 1)
  t.is(count(5), 2)
})
