import test from 'ava'
import { filterBy, indexedEngine } from '../../support/engine.js'

const message = (name: string) =>
  `Filter Expression can only contain non-primary key attributes: Primary key attribute: ${name}`
const query = (names: readonly string[], IndexName?: string) =>
  indexedEngine().query(
    { partition: { S: 'a' } },
    { ...(IndexName && { IndexName }) },
    filterBy(() => true, ...names),
  )

test('36. a filter on a key attribute of the table', (t) => {
  t.throws(() => query(['sk']), { name: 'ValidationException', message: message('sk') })
  t.throws(() => query(['x', 'sk', 'pk']), { message: message('pk') })
  t.notThrows(() => query(['x', 'g', 'h', 'l']))
})

test('36. a filter on a key attribute of the index that is queried', (t) => {
  t.throws(() => query(['h'], 'gsi'), { message: message('h') })
  t.throws(() => query(['l'], 'lsi'), { message: message('l') })
  t.notThrows(() => query(['h'], 'all'))
})

// the table's keys are no keys of the index: so in dynalite, which was written against AWS before 2023
test('36. a filter on the table’s sort key in a query of an index', (t) => {
  t.notThrows(() => query(['sk', 'pk'], 'gsi'))
  t.notThrows(() => query(['sk'], 'lsi'))
})

test('36. the legacy parameter is named', (t) => {
  const filter = { parameter: 'QueryFilter', names: ['sk'], holds: () => true } as const
  t.throws(() => indexedEngine().query({ partition: { S: 'a' } }, {}, { filter }), {
    message: 'QueryFilter can only contain non-primary key attributes: Primary key attribute: sk',
  })
})
