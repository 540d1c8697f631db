import test from 'ava'
import { checkArguments } from '#src/legacy/check-arguments.js'
import { COMPARISON_OPERATORS, type ComparisonOperator } from '#src/legacy/comparison-operator.js'
import { outcomeOf } from '../support/expressions.js'
import { type Plain, wire } from '../support/wire.js'

const INVALID = 'One or more parameter values were invalid: '
const outcome = (operator: ComparisonOperator, ...values: readonly Plain[]): string =>
  outcomeOf(() => checkArguments(operator, values.map(wire)))

// dynalite's tests, recorded on AWS
const COUNTS: Readonly<Record<ComparisonOperator, readonly number[]>> = {
  EQ: [1],
  NE: [1],
  LT: [1],
  LE: [1],
  GT: [1],
  GE: [1],
  CONTAINS: [1],
  NOT_CONTAINS: [1],
  BEGINS_WITH: [1],
  NULL: [0],
  NOT_NULL: [0],
  IN: [1, 2, 3],
  BETWEEN: [2],
}

for (const operator of COMPARISON_OPERATORS) {
  const fits = COUNTS[operator]
  test(`${operator} takes ${fits.length > 1 ? 'at least one value' : `${fits[0]} value${fits[0] === 1 ? '' : 's'}`}`, (t) => {
    for (const count of [0, 1, 2, 3]) {
      const told = outcome(operator, ...Array.from({ length: count }, () => 'a'))
      const refusal = `${INVALID}Invalid number of argument(s) for the ${operator} ComparisonOperator`
      t.is(told, fits.includes(count) ? 'accepted' : refusal, `${count} values`)
    }
  })
}

const VALUES: Readonly<Record<string, Plain>> = {
  S: 'a',
  N: 1,
  B: Buffer.from('a'),
  BOOL: true,
  NULL: null,
  SS: new Set(['a']),
  NS: new Set([1]),
  BS: new Set([Buffer.from('a')]),
  M: {},
  L: [],
}

// dynalite's tests list what AWS refuses. They leave BOOL and NULL out for CONTAINS, which DynamoDB Local takes too; the
// Developer Guide names S, N and B only. That EQ and NE take lists and maps: ScyllaDB's tests, run against AWS.
const TYPES: readonly (readonly [ComparisonOperator, string])[] = [
  ['EQ', 'S N B BOOL NULL SS NS BS M L'],
  ['NE', 'S N B BOOL NULL SS NS BS M L'],
  ['LT', 'S N B'],
  ['LE', 'S N B'],
  ['GT', 'S N B'],
  ['GE', 'S N B'],
  ['IN', 'S N B'],
  ['BETWEEN', 'S N B'],
  ['BEGINS_WITH', 'S B'],
  ['CONTAINS', 'S N B BOOL NULL'],
  ['NOT_CONTAINS', 'S N B BOOL NULL'],
]

for (const [operator, types] of TYPES) {
  test(`${operator} takes values of type ${types}`, (t) => {
    for (const [type, value] of Object.entries(VALUES)) {
      const refusal = `${INVALID}ComparisonOperator ${operator} is not valid for ${type} AttributeValue type`
      const told = operator === 'BETWEEN' ? outcome(operator, value, value) : outcome(operator, value)
      t.is(told, types.split(' ').includes(type) ? 'accepted' : refusal)
    }
  })
}

test('the values of one operator have one type', (t) => {
  const refusal = `${INVALID}AttributeValues inside AttributeValueList must be of same type`
  t.is(outcome('IN', 'b', 1), refusal)
  t.is(outcome('BETWEEN', 1, 'b'), refusal)
})

test('the bounds of BETWEEN come in order, by the order of their type', (t) => {
  const refusal = 'The BETWEEN condition was provided a range where the lower bound is greater than the upper bound'
  t.is(outcome('BETWEEN', 'b', 'a'), refusal)
  t.is(outcome('BETWEEN', 10, 9), refusal)
  t.is(outcome('BETWEEN', Buffer.from([128]), Buffer.from([127])), refusal)
  t.is(outcome('BETWEEN', 9, 10), 'accepted')
  t.is(outcome('BETWEEN', 'a', 'a'), 'accepted')
})
