import test from 'ava'
import { addIndex } from '#src/storage/add-index.js'
import { asItWas } from '#src/storage/as-it-was.js'
import { removeIndex } from '#src/storage/remove-index.js'
import { Table } from '#src/storage/table.js'
import { indexDefinition, tableDefinition } from '../support/definitions.js'

const byG = indexDefinition('global', 'byG', { g: 'S' })
const stored = (partition: string) => ({
  item: { pk: { S: partition }, g: { S: 'x' }, h: { S: 'x' } },
  size: 1,
  partition,
  sort: '',
})
function tables() {
  const present = new Table(tableDefinition({ pk: 'S' }, [byG]))
  present.put(stored('a'))
  const past = present.copy()
  present.put(stored('b'))
  return { present, past, known: new Map([['Music', past]]) }
}

test('a table that was there is what it was', (t) => {
  const { present, past, known } = tables()
  t.is(asItWas(present, known), past)
})

test('a table that was not there, or was another one, is empty', (t) => {
  const { present, known } = tables()
  const other = new Table(present.definition)
  other.put(stored('c'))
  for (const table of [asItWas(present, new Map()), asItWas(other, known)]) {
    t.is(table.count, 0)
    t.is(table.definition, present.definition)
    t.is(table.index(byG).entries.size, 0)
  }
})

test('indexes are those of today, built once, with the items of then', (t) => {
  const { present, past, known } = tables()
  const byH = indexDefinition('global', 'byH', { h: 'S' })
  addIndex(present, byH)
  const table = asItWas(present, known)
  t.is(table.index(byH).entries.size, 1)
  t.is(asItWas(present, known), table)
  t.throws(() => past.index(byH), undefined, 'what is kept is not changed')
  removeIndex(present, 'byH')
  t.throws(() => asItWas(present, known).index(byH))
})

test('an index that has the name of a former one is filled anew', (t) => {
  const { present, known } = tables()
  removeIndex(present, 'byG')
  const other = indexDefinition('global', 'byG', { nobody: 'S' })
  addIndex(present, other)
  t.is(asItWas(present, known).index(other).entries.size, 0)
})
