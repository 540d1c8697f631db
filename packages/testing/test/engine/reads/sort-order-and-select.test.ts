import test from 'ava'
import type { SortCondition } from '#src/expressions/syntax.js'
import type { WireItem, WireValue } from '#src/wire/wire-value.js'
import { type Engine, filterBy, indexedEngine, plainEngine, song } from '../../support/engine.js'

const a = { partition: { S: 'a' } }
const DIGITS = '1234567890123456789012345678901234567'
const base64 = (...bytes: number[]) => Buffer.from(bytes).toString('base64')

// each in the order that DynamoDB sorts by
const ORDERS = {
  N: [`-${DIGITS}2`, `-${DIGITS}1`, '-10', '-9.5', '0', '0.25', '9', '10', `${DIGITS}1`, `${DIGITS}2`],
  S: ['A', 'Z', 'a', 'aa', 'é', '\uffee', '\u{1f600}', '\u{1f600}a'],
  B: [base64(1), base64(1, 0), base64(1, 255), base64(127), base64(128), base64(255), base64(255, 0)],
} as const
const TYPES = ['N', 'S', 'B'] as const

const typed = (type: (typeof TYPES)[number], text: string): WireValue => ({ [type]: text })

function sorted(type: (typeof TYPES)[number]): Engine {
  const engine = plainEngine({ pk: 'S', sk: type })
  for (const text of [...ORDERS[type]].reverse()) engine.put({ pk: { S: 'a' }, sk: typed(type, text) })
  return engine
}

for (const type of TYPES) {
  const order: readonly string[] = ORDERS[type]
  const texts = (engine: Engine, sort?: SortCondition, forward = true) =>
    (engine.query({ ...a, sort }, { ScanIndexForward: forward }).Items ?? []).map(({ sk }) => sk?.[type])

  test(`39. sort keys of type ${type} in order, and against it`, (t) => {
    t.deepEqual(texts(sorted(type)), order)
    t.deepEqual(texts(sorted(type), undefined, false), order.toReversed())
  })

  test(`39. conditions on sort keys of type ${type} go by that order`, (t) => {
    const engine = sorted(type)
    order.forEach((text, at) => {
      const value = typed(type, text)
      const compare = (comparator: '=' | '<' | '<=' | '>' | '>=') =>
        texts(engine, { kind: 'comparison', comparator, value })
      t.deepEqual(compare('='), [text])
      t.deepEqual(compare('<'), order.slice(0, at))
      t.deepEqual(compare('<='), order.slice(0, at + 1))
      t.deepEqual(compare('>'), order.slice(at + 1))
      t.deepEqual(compare('>='), order.slice(at))
      const between = { kind: 'between', lower: value, upper: typed(type, order[at + 2] ?? order.at(-1)!) } as const
      t.deepEqual(texts(engine, between), order.slice(at, at + 3))
      t.deepEqual(texts(engine, between, false), order.slice(at, at + 3).toReversed())
    })
  })
}

test('39. begins_with goes by UTF-8, or by bytes', (t) => {
  const found = (type: 'S' | 'B', prefix: string, forward = true) =>
    sorted(type)
      .query({ ...a, sort: { kind: 'begins_with', prefix: typed(type, prefix) } }, { ScanIndexForward: forward })
      .Items?.map(({ sk }) => sk?.[type])
  t.deepEqual(found('S', 'a'), ['a', 'aa'])
  t.deepEqual(found('S', 'a', false), ['aa', 'a'])
  t.deepEqual(found('S', '\u{1f600}'), ['\u{1f600}', '\u{1f600}a'])
  t.deepEqual(found('S', 'b'), [])
  t.deepEqual(found('B', base64(1)), [base64(1), base64(1, 0), base64(1, 255)])
  t.deepEqual(found('B', base64(255), false), [base64(255, 0), base64(255)])
})

test('39. only items with all index keys are in the index', (t) => {
  const engine = indexedEngine()
  const [g, h] = [{ S: 'g' }, { N: '1' }]
  engine.put(song('a', 'none'), song('a', 'partition only', { g }), song('a', 'sort only', { h }))
  t.deepEqual(engine.scan({ IndexName: 'gsi' }).Items, [])
  engine.put(song('a', 'both', { g, h }))
  t.deepEqual(engine.query({ partition: g }, { IndexName: 'gsi' }).Items, [song('a', 'both', { g, h })])
  t.is(engine.query({ partition: g }, { IndexName: 'all' }).Count, 2)
  t.is(engine.query({ partition: h }, { IndexName: 'keys' }).Count, 2)
  engine.put(song('a', 'both', { g }))
  t.deepEqual(engine.scan({ IndexName: 'gsi' }).Items, [])
})

// which order that is isn't promised by AWS: the fake's is stable and depends on the keys alone
test('39. items of one index key have an order that isn’t that of insertion', (t) => {
  const names = Array.from({ length: 20 }, (_, sk) => String(sk + 10))
  const order = (list: readonly string[], IndexName: string) => {
    const engine = indexedEngine()
    engine.put(...list.map((sk) => song('a', sk, { g: { S: 'g' }, l: { S: 'l' } })))
    const partition = { S: IndexName === 'lsi' ? 'a' : 'g' }
    return engine.query({ partition }, { IndexName }).Items?.map(({ sk }) => sk?.S)
  }
  for (const IndexName of ['lsi', 'all']) {
    t.deepEqual(order(names, IndexName), order(names.toReversed(), IndexName))
    t.notDeepEqual(order(names, IndexName), names)
    t.deepEqual(order(names, IndexName)?.toSorted(), names)
  }
})

const projection = { parameter: 'ProjectionExpression', names: ['x'], project: () => ({}) } as const
for (const [title, input, expressions, message] of [
  [
    'a projection with COUNT',
    { Select: 'COUNT' },
    { projection },
    'Cannot specify the ProjectionExpression when choosing to get only the Count',
  ],
  [
    'AttributesToGet with COUNT',
    { Select: 'COUNT' },
    { projection: { ...projection, parameter: 'AttributesToGet' } },
    'Cannot specify the AttributesToGet when choosing to get only the Count',
  ],
  [
    'a projection with ALL_ATTRIBUTES',
    { Select: 'ALL_ATTRIBUTES' },
    { projection },
    'Cannot specify the ProjectionExpression when choosing to get ALL_ATTRIBUTES',
  ],
  [
    'SPECIFIC_ATTRIBUTES without any',
    { Select: 'SPECIFIC_ATTRIBUTES' },
    {},
    'Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES',
  ],
  [
    'ALL_PROJECTED_ATTRIBUTES without an index',
    { Select: 'ALL_PROJECTED_ATTRIBUTES' },
    {},
    'ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName',
  ],
] as const) {
  test(`39. ${title}`, (t) => {
    t.throws(() => indexedEngine().query(a, input, expressions), { name: 'ValidationException', message })
  })
}

test('39. projecting nothing that exists returns empty items', (t) => {
  const engine = indexedEngine()
  engine.put(song('a', '1'))
  t.deepEqual(engine.query(a, { Select: 'SPECIFIC_ATTRIBUTES' }, { projection }).Items, [{}])
})

test('39. COUNT returns the counts alone', (t) => {
  const engine = indexedEngine()
  engine.put(song('a', '1'), song('a', '2'))
  const filter = ({ sk }: WireItem) => sk?.S === '2'
  t.deepEqual(engine.query(a, { Select: 'COUNT' }, filterBy(filter)), { Count: 1, ScannedCount: 2 })
})
