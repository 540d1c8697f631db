import test from 'ava'
import { StoreHistory } from '#src/storage/store-history.js'
import { Table } from '#src/storage/table.js'
import type { TableRecord } from '#src/storage/table-record.js'
import { TableMeter } from '#src/throughput/table-meter.js'
import { tableDefinition } from '../support/definitions.js'

const definition = tableDefinition({ pk: 'S' })
const record = (table: Table): TableRecord => ({
  table,
  described: definition.described,
  indexes: new Map(),
  tags: new Map(),
  timeToLive: { status: 'DISABLED', attribute: undefined },
  meter: new TableMeter(0),
  changes: [],
})
const storeOf = (...names: readonly string[]) =>
  new Map(names.map((name) => [name, record(new Table({ ...definition, name }))]))
const put = (store: ReadonlyMap<string, TableRecord>, name: string, partition: string) =>
  store.get(name)?.table.put({ item: {}, size: 1, partition, sort: '' })
const count = (history: StoreHistory, moment: number, name = 'A') => history.at(moment).get(name)?.count

test('what is written at a moment is there from its end on', (t) => {
  const store = storeOf('A')
  const history = new StoreHistory(store)
  history.open(store, 10)
  put(store, 'A', '1')
  history.open(store, 10)
  put(store, 'A', '2')
  history.open(store, 20)
  put(store, 'A', '3')
  history.open(store, 30)
  t.deepEqual(
    [9, 10, 19, 20].map((moment) => count(history, moment)),
    [0, 2, 2, 3],
  )
})

test('what was there at the beginning was there for ever', (t) => {
  const store = storeOf('A')
  put(store, 'A', '1')
  t.is(count(new StoreHistory(store), -1000), 1)
})

test('an earlier moment than the last one gets the same answer: what was before is forgotten', (t) => {
  const store = storeOf('A')
  const history = new StoreHistory(store)
  for (const now of [10, 20, 30]) {
    history.open(store, now)
    put(store, 'A', String(now))
  }
  history.open(store, 40)
  t.is(count(history, 20), 2)
  t.is(count(history, 10), 2)
})

test('tables that were not written to are not copied again, and a store without writes has one version', (t) => {
  const store = storeOf('A', 'B')
  const history = new StoreHistory(store)
  const first = history.at(0)
  history.open(store, 10)
  history.open(store, 20)
  t.is(history.at(15), first)
  put(store, 'A', '1')
  history.open(store, 30)
  const second = history.at(25)
  t.not(second.get('A'), first.get('A'))
  t.is(second.get('B'), first.get('B'))
})

test('tables that come, go, or take the name of another one', (t) => {
  const store = storeOf('A')
  const history = new StoreHistory(store)
  const names = (moment: number) => [...history.at(moment).keys()].join()
  history.open(store, 10)
  store.set('B', record(new Table({ ...definition, name: 'B' })))
  history.open(store, 20)
  store.delete('A')
  history.open(store, 30)
  store.set('A', record(new Table({ ...definition, name: 'A' })))
  history.open(store, 40)
  const [old] = [history.at(0).get('A')]
  t.deepEqual([5, 15, 25, 35].map(names), ['A', 'A,B', 'B', 'B,A'])
  t.not(history.at(35).get('A')?.lineage, old?.lineage)
})

test('a clock that is set back makes no version', (t) => {
  const store = storeOf('A')
  const history = new StoreHistory(store)
  history.open(store, 100)
  put(store, 'A', '1')
  history.open(store, 50)
  put(store, 'A', '2')
  history.open(store, 110)
  t.is(count(history, 99), 0)
  t.is(count(history, 100), 2)
})
