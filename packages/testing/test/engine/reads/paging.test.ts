import test from 'ava'
import type { SortCondition } from '#src/expressions/syntax.js'
import type { WireItem } from '#src/wire/wire-value.js'
import { filterBy, indexedEngine, plainEngine, song } from '../../support/engine.js'

const a = { partition: { S: 'a' } }
const sorts = (items: readonly WireItem[] = []) => items.map(({ sk }) => sk?.S)
const from = (comparator: '>' | '<', S: string): SortCondition => ({ kind: 'comparison', comparator, value: { S } })

function five() {
  const engine = indexedEngine()
  engine.put(...['1', '2', '3', '4', '5'].map((sk) => song('a', sk)), song('b', '1'))
  return engine
}

test('37. Limit counts items before the filter', (t) => {
  const filter = ({ sk }: WireItem) => Number(sk?.S) % 2 === 0
  const answer = five().query(a, { Limit: 3 }, filterBy(filter))
  t.deepEqual([sorts(answer.Items), answer.Count, answer.ScannedCount], [['2'], 1, 3])
  t.deepEqual(answer.LastEvaluatedKey, song('a', '3'))
})

test('37. a Limit of just the matches still returns a LastEvaluatedKey, one more does not', (t) => {
  t.deepEqual(five().query(a, { Limit: 5 }).LastEvaluatedKey, song('a', '5'))
  t.is(five().query(a, { Limit: 6 }).LastEvaluatedKey, undefined)
  t.deepEqual(five().query(a, { Limit: 5, ExclusiveStartKey: song('a', '5') }), {
    Items: [],
    Count: 0,
    ScannedCount: 0,
  })
})

test('37. a page may be empty and have a LastEvaluatedKey', (t) => {
  const answer = five().query(
    a,
    { Limit: 2 },
    filterBy(() => false),
  )
  t.deepEqual(answer, { Items: [], Count: 0, ScannedCount: 2, LastEvaluatedKey: song('a', '2') })
})

test('37. pages of 1 MB end before filter and projection', (t) => {
  const engine = indexedEngine()
  engine.put(...['1', '2', '3', '4', '5'].map((sk) => song('a', sk, { text: { S: 'x'.repeat(300_000) } })))
  const projection = {
    parameter: 'ProjectionExpression',
    names: ['sk'],
    project: ({ sk = {} }: WireItem) => ({ sk }),
  } as const
  const filter = ({ sk }: WireItem) => sk?.S !== '2'
  t.deepEqual(engine.pages(a, {}, { ...filterBy(filter), projection }), [
    [{ sk: { S: '1' } }, { sk: { S: '3' } }, { sk: { S: '4' } }],
    [{ sk: { S: '5' } }],
  ])
})

test('37. the 1 MB of an index are those of what it projects', (t) => {
  const engine = indexedEngine()
  const large = { g: { S: 'g' }, h: { N: '1' }, text: { S: 'x'.repeat(300_000) } }
  engine.put(...['1', '2', '3', '4', '5'].map((sk) => song('a', sk, large)))
  const lengths = (IndexName: string) =>
    engine.pages({ partition: { S: 'g' } }, { IndexName }).map(({ length }) => length)
  t.deepEqual(lengths('gsi'), [5])
  t.deepEqual(lengths('all'), [4, 1])
})

test('37. the LastEvaluatedKey of an index holds its keys and the table’s', (t) => {
  const engine = indexedEngine()
  engine.put(song('a', '1', { g: { S: 'g' }, h: { N: '7' }, l: { S: 'l' }, n: { N: '1' } }))
  const key = (partition: WireItem[string], IndexName: string) =>
    engine.query({ partition }, { IndexName, Limit: 1 }).LastEvaluatedKey
  t.deepEqual(key({ S: 'g' }, 'gsi'), song('a', '1', { g: { S: 'g' }, h: { N: '7' } }))
  t.deepEqual(key({ S: 'g' }, 'all'), song('a', '1', { g: { S: 'g' } }))
  t.deepEqual(key({ S: 'a' }, 'lsi'), song('a', '1', { l: { S: 'l' } }))
  t.deepEqual(engine.scan({ IndexName: 'keys', Limit: 1 }).LastEvaluatedKey, song('a', '1', { h: { N: '7' } }))
})

test('37. a read goes on after a key whose item is gone, in either direction', (t) => {
  const engine = five()
  engine.run('DeleteItem', { TableName: 'Music', Key: song('a', '3') })
  const rest = (ScanIndexForward: boolean) =>
    sorts(engine.query(a, { ScanIndexForward, ExclusiveStartKey: song('a', '3') }).Items)
  t.deepEqual(rest(true), ['4', '5'])
  t.deepEqual(rest(false), ['2', '1'])
})

test('37. a read of an index goes on between items of one index key', (t) => {
  const engine = indexedEngine()
  const names = Array.from({ length: 20 }, (_, sk) => `${sk}`)
  engine.put(...names.map((sk) => song('a', sk, { g: { S: 'g' }, h: { N: '1' } })))
  const g = { partition: { S: 'g' } }
  for (const IndexName of ['gsi', 'all']) {
    const whole = engine.pages(g, { IndexName }).flat()
    t.is(whole.length, 20)
    for (const Limit of [1, 7, 20]) t.deepEqual(engine.pages(g, { IndexName, Limit }).flat(), whole)
    t.deepEqual(engine.pages(g, { IndexName, Limit: 3, ScanIndexForward: false }).flat(), whole.toReversed())
  }
  t.is(engine.scanPages({ IndexName: 'keys', Limit: 3 }).flat().length, 20)
})

const SHORT = 'The provided starting key is invalid'
const MISMATCH = `${SHORT}: The provided key element does not match the schema`

for (const [title, input, key, message] of [
  ['no sort key', {}, { pk: { S: 'a' } }, SHORT],
  ['an attribute too many', {}, song('a', '1', { x: { S: '1' } }), SHORT],
  ['another attribute', {}, { pk: { S: 'a' }, x: { S: '1' } }, SHORT],
  ['another type', {}, { pk: { S: 'a' }, sk: { N: '1' } }, MISMATCH],
  ['only the table’s key for an index', { IndexName: 'gsi' }, song('a', '1'), SHORT],
  ['only the index key for an index', { IndexName: 'gsi' }, { g: { S: 'a' }, h: { N: '1' } }, SHORT],
  ['another type for an index', { IndexName: 'gsi' }, song('a', '1', { g: { S: 'a' }, h: { S: '1' } }), MISMATCH],
  ['a value of no type', {}, { pk: { S: 'a' }, sk: {} }, /^The provided starting key is invalid: Supplied/],
] as const) {
  test(`37. a Query’s start key of the wrong shape: ${title}`, (t) => {
    const error = t.throws(() => five().query(a, { ...input, ExclusiveStartKey: key as WireItem }))
    t.is(error.name, 'ValidationException')
    if (typeof message === 'string') t.is(error.message, message)
    else t.regex(error.message, message)
  })
}

for (const [title, input, key, message] of [
  ['no sort key', {}, { pk: { S: 'a' } }, MISMATCH],
  ['only the table’s key for an index', { IndexName: 'gsi' }, song('a', '1'), SHORT],
  ['another type for an index', { IndexName: 'gsi' }, song('a', '1', { g: { N: '1' }, h: { N: '1' } }), MISMATCH],
] as const) {
  test(`37. a Scan’s start key of the wrong shape: ${title}`, (t) => {
    t.throws(() => five().scan({ ...input, ExclusiveStartKey: key }), { name: 'ValidationException', message })
  })
}

test('37. a start key of the wrong shape, on a table without sort key', (t) => {
  const engine = plainEngine({ pk: 'S' })
  const message = /^The provided exclusive start key is invalid: /
  t.throws(() => engine.query(a, { ExclusiveStartKey: song('a', '1') }), { message })
  t.throws(() => engine.scan({ ExclusiveStartKey: song('a', '1') }), { message })
})

// the first text is the fact's; the others were seen on AWS by dynalite's tests, before 2023
const OUTSIDE = 'The provided starting key is outside query boundaries based on provided conditions'
for (const [title, sort, key, message] of [
  ['of another partition', undefined, song('b', '1'), OUTSIDE],
  [
    'outside the condition on the sort key',
    from('>', '2'),
    song('a', '2'),
    'The provided starting key does not match the range key predicate',
  ],
  [
    'of another partition, within the condition on the sort key',
    from('<', '5'),
    song('b', '2'),
    'The query can return at most one row and cannot be restarted',
  ],
] as const) {
  test(`37. a start key ${title}`, (t) => {
    t.throws(() => five().query({ ...a, sort }, { ExclusiveStartKey: key }), { name: 'ValidationException', message })
  })
}

test('37. a start key of an index outside the condition', (t) => {
  const ExclusiveStartKey = song('a', '1', { g: { S: 'other' }, h: { N: '1' } })
  t.throws(() => five().query(a, { IndexName: 'gsi', ExclusiveStartKey }), { message: OUTSIDE })
})
