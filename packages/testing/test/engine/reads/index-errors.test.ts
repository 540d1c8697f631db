import test from 'ava'
import { indexedEngine, song } from '../../support/engine.js'

const g = { partition: { S: 'g' } }
const a = { partition: { S: 'a' } }
const project = (names: readonly string[]) => ({
  projection: { parameter: 'ProjectionExpression' as const, names, project: () => ({}) },
})
const INVALID = 'One or more parameter values were invalid: '

test('38. a Query’s limit of 0', (t) => {
  t.throws(() => indexedEngine().query(a, { Limit: 0 }), {
    name: 'ValidationException',
    message:
      "1 validation error detected: Value at 'Limit' failed to satisfy constraint: Member must have value greater than or equal to 1",
  })
})

for (const [title, input, message] of [
  ['an index that isn’t there', { IndexName: 'nope' }, 'The table does not have the specified index: nope'],
  [
    'consistent reads of a global index',
    { IndexName: 'gsi', ConsistentRead: true },
    'Consistent reads are not supported on global secondary indexes',
  ],
  [
    'ALL_ATTRIBUTES of a global index that doesn’t have them',
    { IndexName: 'gsi', Select: 'ALL_ATTRIBUTES' },
    `${INVALID}Select type ALL_ATTRIBUTES is not supported for global secondary index gsi because its projection type is not ALL`,
  ],
  [
    'the name of an index in other characters',
    { IndexName: 'g,s' },
    "1 validation error detected: Value 'g,s' at 'indexName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+",
  ],
  [
    'too short a name of an index (older text: not seen since 2023)',
    { IndexName: 'gs' },
    "1 validation error detected: Value 'gs' at 'indexName' failed to satisfy constraint: Member must have length greater than or equal to 3",
  ],
] as const) {
  test(`38. ${title}, in a Query and in a Scan`, (t) => {
    const expected = { name: 'ValidationException', message }
    t.throws(() => indexedEngine().query(g, input), expected)
    t.throws(() => indexedEngine().scan(input), expected)
  })
}

test('38. an attribute that a global index doesn’t project', (t) => {
  const engine = indexedEngine()
  const query = (names: readonly string[], IndexName = 'gsi') => engine.query(g, { IndexName }, project(names))
  const message = `${INVALID}Global secondary index gsi does not project [x]`
  t.throws(() => query(['n', 'x']), { name: 'ValidationException', message })
  t.notThrows(() => query(['n', 'pk', 'sk', 'g', 'h']))
  t.notThrows(() => query(['x'], 'all'))
})

test('38. consistent reads of a local index, and of a table', (t) => {
  const engine = indexedEngine()
  t.notThrows(() => engine.query(a, { IndexName: 'lsi', ConsistentRead: true }))
  t.notThrows(() => engine.query(a, { ConsistentRead: true }))
})

test('38. a local index fetches from the table what it doesn’t project, if that is asked for', (t) => {
  const engine = indexedEngine()
  const whole = song('a', '1', { l: { S: 'l' }, n: { N: '1' } })
  const keys = song('a', '1', { l: { S: 'l' } })
  engine.put(whole, song('a', '2'))
  const items = (Select?: string) => engine.query(a, { IndexName: 'lsi', ...(Select && { Select }) }).Items
  t.deepEqual(items(), [keys])
  t.deepEqual(items('ALL_PROJECTED_ATTRIBUTES'), [keys])
  t.deepEqual(items('ALL_ATTRIBUTES'), [whole])
  t.deepEqual(engine.scan({ IndexName: 'lsi', Select: 'ALL_ATTRIBUTES' }).Items, [whole])
  const projection = {
    parameter: 'ProjectionExpression',
    names: ['n'],
    project: ({ n = {} }) => ({ n }),
  } as const
  t.deepEqual(engine.query(a, { IndexName: 'lsi' }, { projection }).Items, [{ n: { N: '1' } }])
})

test('38. ALL_ATTRIBUTES of a global index that projects all', (t) => {
  const engine = indexedEngine()
  const item = song('a', '1', { g: { S: 'g' }, x: { BOOL: true } })
  engine.put(item)
  t.deepEqual(engine.query(g, { IndexName: 'all', Select: 'ALL_ATTRIBUTES' }).Items, [item])
})
