import test from 'ava'
import { indexedEngine, plainEngine, song } from '../../support/engine.js'

const a = { partition: { S: 'a' } }

// as in dynalite, which was written against AWS before 2023: only some problems of a value are told as problems of the start key
for (const [title, value, message] of [
  ['not numeric', { N: 'abc' }, 'The parameter cannot be converted to a numeric value: abc'],
  [
    'too large',
    { N: '1e126' },
    'Number overflow. Attempting to store a number with magnitude larger than supported range',
  ],
  [
    'an empty set',
    { SS: [] },
    'The provided starting key is invalid: One or more parameter values were invalid: An string set  may not be empty',
  ],
  [
    'a false NULL',
    { NULL: false },
    'The provided starting key is invalid: One or more parameter values were invalid: Null attribute value types must have the value of true',
  ],
  [
    'of two types',
    { S: 'a', N: '1' },
    'The provided starting key is invalid: Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes',
  ],
] as const) {
  test(`a value in a start key that is ${title}`, (t) => {
    const input = { ExclusiveStartKey: { pk: { S: 'a' }, sk: structuredClone(value) as object } }
    t.throws(() => indexedEngine().query(a, input), { name: 'ValidationException', message })
    t.throws(() => indexedEngine().scan(input), { name: 'ValidationException', message })
  })
}

test('a value in a start key that is no value at all is no business of validation', (t) => {
  const input = { ExclusiveStartKey: { pk: { S: 'a' }, sk: { S: 1 } } }
  t.throws(() => indexedEngine().scan(input), { name: 'SerializationException' })
})

test('a start key may spell its numbers in any way', (t) => {
  const engine = plainEngine({ pk: 'S', sk: 'N' })
  engine.put(...['9', '10', '11'].map((N) => ({ pk: { S: 'a' }, sk: { N } })))
  const { Items } = engine.query(a, { ExclusiveStartKey: { pk: { S: 'a' }, sk: { N: '1e1' } } })
  t.deepEqual(Items, [{ pk: { S: 'a' }, sk: { N: '11' } }])
})

test('an index whose key is the table’s wants its attributes once', (t) => {
  const engine = indexedEngine()
  engine.put(song('a', '1', { l: { S: 'x' } }), song('a', '2', { l: { S: 'y' } }))
  const { LastEvaluatedKey } = engine.query(a, { IndexName: 'lsi', Limit: 1 })
  t.deepEqual(LastEvaluatedKey, song('a', '1', { l: { S: 'x' } }))
  const rest = engine.query(a, { IndexName: 'lsi', ...(LastEvaluatedKey && { ExclusiveStartKey: LastEvaluatedKey }) })
  t.deepEqual(rest.Items, [song('a', '2', { l: { S: 'y' } })])
})
