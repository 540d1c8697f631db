import test from 'ava'
import { exceedingChanges } from '#src/engine/writes/exceeding-changes.js'
import { Table } from '#src/storage/table.js'
import { indexDefinition, tableDefinition } from '../../support/definitions.js'

const local = indexDefinition('local', 'byL', { pk: 'S', l: 'S' }, [])
const withLocal = () => new Table(tableDefinition({ pk: 'S', sk: 'S' }, [local]))
const change = (table: Table, partition: string, sort: string, size: number) => {
  const key = { partition, sort }
  return { table, key, after: size === 0 ? undefined : { item: {}, size, ...key } }
}

test('changes of one collection count together, those of another one apart', (t) => {
  const table = withLocal()
  const changes = [change(table, 'a', '1', 60), change(table, 'b', '1', 60), change(table, 'a', '2', 60)]
  t.deepEqual([...exceedingChanges(changes, 100)], [0, 2])
  t.deepEqual([...exceedingChanges(changes, 120)], [])
})

test('only what grows exceeds, and what shrinks makes room', (t) => {
  const table = withLocal()
  table.put({ item: {}, size: 100, partition: 'a', sort: '0' })
  const remove = change(table, 'a', '0', 0)
  t.deepEqual([...exceedingChanges([remove, change(table, 'a', '1', 150), undefined], 100)], [1])
  t.deepEqual([...exceedingChanges([remove, change(table, 'a', '1', 99)], 50)], [], 'smaller than before')
})

test('tables of one collection key are told apart, and only local indexes make the limit', (t) => {
  const plain = new Table(tableDefinition({ pk: 'S', sk: 'S' }, [{ ...local, kind: 'global' }]))
  const other = new Table({ ...withLocal().definition, name: 'Other' })
  const changes = [change(withLocal(), 'a', '1', 60), change(other, 'a', '1', 60), change(plain, 'a', '1', 600)]
  t.deepEqual([...exceedingChanges(changes, 100)], [])
  t.deepEqual([...exceedingChanges(changes, 59)], [0, 1])
  t.deepEqual([...exceedingChanges(changes, undefined)], [])
})
