import test from 'ava'
import type { SortCondition } from '#src/expressions/syntax.js'
import { sortLies } from '#src/storage/sort-range.js'

const text = { name: 'sk', type: 'S' } as const
const sides = (
  condition: SortCondition,
  values: readonly string[],
  key: { name: string; type: 'S' | 'N' | 'B' } = text,
) => values.map((value) => Math.sign(sortLies(key, value, condition)))
const comparison = (comparator: '=' | '<' | '<=' | '>' | '>='): SortCondition => ({
  kind: 'comparison',
  comparator,
  value: { S: 'm' },
})

for (const [comparator, expected] of [
  ['=', [-1, 0, 1]],
  ['<', [0, 1, 1]],
  ['<=', [0, 0, 1]],
  ['>', [-1, -1, 0]],
  ['>=', [-1, 0, 0]],
] as const) {
  test(`values before, at and behind what ${comparator} selects`, (t) => {
    t.deepEqual(sides(comparison(comparator), ['a', 'm', 'z']), [...expected])
  })
}

test('values before, at and behind what BETWEEN selects, its ends included', (t) => {
  const between: SortCondition = { kind: 'between', lower: { N: '-1' }, upper: { N: '10' } }
  const number = { name: 'sk', type: 'N' } as const
  t.deepEqual(sides(between, ['-2', '-1', '9', '10', '10.5'], number), [-1, 0, 0, 0, 1])
})

test('values before, at and behind a prefix', (t) => {
  const prefix: SortCondition = { kind: 'begins_with', prefix: { S: 'ab' } }
  t.deepEqual(sides(prefix, ['a', 'aa', 'ab', 'ab\u{10ffff}', 'ac', 'b']), [-1, -1, 0, 0, 1, 1])
})

test('a binary prefix is one of bytes, wherever base64 breaks them', (t) => {
  const base64 = (...bytes: number[]) => Buffer.from(bytes).toString('base64')
  const prefix: SortCondition = { kind: 'begins_with', prefix: { B: base64(1, 2) } }
  const values = [base64(1), base64(1, 1, 9), base64(1, 2), base64(1, 2, 0), base64(1, 2, 255, 255), base64(1, 3)]
  t.deepEqual(sides(prefix, values, { name: 'sk', type: 'B' }), [-1, -1, 0, 0, 0, 1])
})

test('without condition, or without sort key, all is selected', (t) => {
  t.is(sortLies(text, 'x', undefined), 0)
  t.is(sortLies(undefined, '', comparison('=')), 0)
})
