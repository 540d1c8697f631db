import test from 'ava'
import { indexedEngine, song } from '../support/engine.js'

const equals = (value: object) => ({ ComparisonOperator: 'EQ', AttributeValueList: [value] })
const a = { KeyConditions: { pk: equals({ S: 'a' }) }, TableName: 'Music' }
const g = { KeyConditions: { g: equals({ S: 'g' }) }, TableName: 'Music' }

test('KeyConditions select by the key of the index that is queried', (t) => {
  const engine = indexedEngine()
  const found = song('a', '2', { g: { S: 'g' }, h: { N: '10' } })
  engine.put(song('a', '1', { g: { S: 'g' }, h: { N: '9' } }), found, song('b', '3', { g: { S: 'x' }, h: { N: '10' } }))
  const KeyConditions = { ...g.KeyConditions, h: { ComparisonOperator: 'GT', AttributeValueList: [{ N: '9.0' }] } }
  t.like(engine.run('Query', { TableName: 'Music', IndexName: 'gsi', KeyConditions }), { Count: 1, Items: [found] })
  t.throws(() => engine.run('Query', { ...a, IndexName: 'gsi' }), {
    message: 'Query condition missed key schema element: g',
  })
})

test('38. AttributesToGet is fetched from the table for a local index, and refused for a global one without it', (t) => {
  const engine = indexedEngine()
  engine.put(song('a', '1', { l: { S: 'l' }, g: { S: 'g' }, h: { N: '1' }, x: { S: 'x' } }))
  const AttributesToGet = ['x', 'l']
  const { Items } = engine.run('Query', { ...a, IndexName: 'lsi', AttributesToGet }) as { Items: unknown }
  t.deepEqual(Items, [{ x: { S: 'x' }, l: { S: 'l' } }])
  t.throws(() => engine.run('Query', { ...g, IndexName: 'gsi', AttributesToGet: ['n', 'x'] }), {
    name: 'ValidationException',
    message: 'One or more parameter values were invalid: Global secondary index gsi does not project [x]',
  })
})

test('36. a QueryFilter may not name a key of the index that is queried, but of its table', (t) => {
  const engine = indexedEngine()
  const query = (name: string) =>
    engine.run('Query', { ...g, IndexName: 'gsi', QueryFilter: { [name]: equals({ S: 'a' }) } })
  t.throws(() => query('h'), {
    message: 'QueryFilter can only contain non-primary key attributes: Primary key attribute: h',
  })
  t.notThrows(() => query('sk'))
})
