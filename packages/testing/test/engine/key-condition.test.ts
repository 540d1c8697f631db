import test from 'ava'
import { readKeyCondition } from '#src/engine/key-condition.js'
import type { SortCondition } from '#src/expressions/syntax.js'
import { keyDefinition } from '../support/definitions.js'
import { indexedEngine, song } from '../support/engine.js'

const key = keyDefinition({ pk: 'S', sk: 'N' })
const partition = { S: 'a' }
const MISMATCH = 'One or more parameter values were invalid: Condition parameter type does not match schema type'
const empty = (name: string, kind = 'string') =>
  'One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an ' +
  `empty ${kind} value. Key: ${name}`

test('a key condition is the partition key’s value as stored, and the condition on the sort key', (t) => {
  const sort: SortCondition = { kind: 'comparison', comparator: '<', value: { N: '1' } }
  t.deepEqual(readKeyCondition(key, { partition, sort }), { partition: 'a', sort })
  t.deepEqual(readKeyCondition(key, { partition }), { partition: 'a' })
  t.deepEqual(readKeyCondition(keyDefinition({ pk: 'B' }), { partition: { B: 'YQ==' } }), { partition: 'YQ==' })
})

test('fact 36: a partition key’s value of another type', (t) => {
  for (const value of [{ N: '1' }, { NULL: true }, { L: [] }, {}]) {
    t.throws(() => readKeyCondition(key, { partition: value }), { name: 'ValidationException', message: MISMATCH })
  }
})

test('fact 36: a sort key’s value of another type, in each place of a condition', (t) => {
  const [right, wrong] = [{ N: '1' }, { S: '1' }]
  const conditions: readonly SortCondition[] = [
    { kind: 'comparison', comparator: '=', value: wrong },
    { kind: 'between', lower: wrong, upper: right },
    { kind: 'between', lower: right, upper: wrong },
    { kind: 'begins_with', prefix: wrong },
  ]
  for (const sort of conditions) t.throws(() => readKeyCondition(key, { partition, sort }), { message: MISMATCH })
})

test('fact 13: an empty key value in a condition', (t) => {
  t.throws(() => readKeyCondition(key, { partition: { S: '' } }), { message: empty('pk') })
  const sort: SortCondition = { kind: 'begins_with', prefix: { B: '' } }
  t.throws(() => readKeyCondition(keyDefinition({ pk: 'S', sk: 'B' }), { partition, sort }), {
    message: empty('sk', 'binary'),
  })
})

test('a condition is read with the key of what is queried', (t) => {
  const engine = indexedEngine()
  engine.put(song('a', '1', { g: { S: 'g' }, h: { N: '5' } }))
  const sort = (value: object): SortCondition => ({ kind: 'comparison', comparator: '>', value })
  const count = (value: object) =>
    engine.query({ partition: { S: 'g' }, sort: sort(value) }, { IndexName: 'gsi' }).Count
  t.is(count({ N: '4' }), 1)
  t.is(count({ N: '5' }), 0)
  t.throws(() => count({ S: '4' }), { message: MISMATCH })
})
