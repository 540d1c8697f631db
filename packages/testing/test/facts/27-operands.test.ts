import test from 'ava'
import { filtering, musicWith, puttingIf } from '../support/music-calls.js'
import { operate, refusalOf } from '../support/operate.js'
import { refusals } from '../support/refusals.js'
import { usedValues } from '../support/used-values.js'

// the envelope is PutItem's
const INVALID = '1 validation error detected: Invalid ConditionExpression: '
const REDUNDANT = `${INVALID}The expression has redundant parentheses;`
const COUNT = `${INVALID}Incorrect number of operands for operator or function; operator or function: `
const TYPE = `${INVALID}Incorrect operand type for operator or function; operator or function: `
const DISTINCT = `${INVALID}The first operand must be distinct from the remaining operands for this operator or function; `
const VALUES = { ':n': { N: '1' }, ':s': { S: 'x' }, ':bool': { BOOL: true }, ':five': { N: '5' } }

/** A put on this condition, with those of the values that it names. */
const given = (condition: string) => puttingIf(condition, usedValues(condition, VALUES))

refusals(test, [
  ['fact 27a: two pairs of parentheses around a condition', given('((a = :n))'), REDUNDANT],
  ['fact 27a: two pairs of parentheses around an operand', given('a = ((:n))'), REDUNDANT],
  ['fact 27b: a function that isn’t there', given('foo(a)'), `${INVALID}Invalid function name; function: foo`],
  [
    'fact 27b: functions are written in small letters',
    given('CONTAINS(a, :s)'),
    `${INVALID}Invalid function name; function: CONTAINS`,
  ],
  ['fact 27c: too few operands', given('contains(a)'), `${COUNT}contains, number of operands: 1`],
  ['fact 27c: too many operands', given('attribute_exists(a, b)'), `${COUNT}attribute_exists, number of operands: 2`],
  ['fact 27d: begins_with a number', given('begins_with(a, :n)'), `${TYPE}begins_with, operand type: N`],
  ['fact 27e: less than true', given('a < :bool'), `${TYPE}<, operand type: BOOL`],
  ['fact 27e: true is at least', given(':bool >= a'), `${TYPE}>=, operand type: BOOL`],
  ['fact 27f: an attribute equals itself', given('s = s'), `${DISTINCT}operator: =, first operand: [s]`],
  ['fact 27f: contains itself', given('contains(s, s)'), `${DISTINCT}operator: contains, first operand: [s]`],
  [
    'fact 27g: bounds the wrong way round',
    given('a BETWEEN :five AND :n'),
    `${INVALID}The BETWEEN operator requires upper bound to be greater than or equal to lower bound; ` +
      'lower bound operand: AttributeValue: {N:5}, upper bound operand: AttributeValue: {N:1}',
  ],
])

test('fact 27a: parentheses that are needed, or one pair too many around an operand, are none', async (t) => {
  const values = { ':n': { N: '1' } }
  for (const condition of ['(a = :n)', '(a) = (:n)', '((a = :n) OR b = :n) AND c = :n', 'NOT (NOT (a = :n))']) {
    t.is((await operate(await musicWith(), ...filtering(condition, values))).Count, 0, condition)
  }
})

// the order of the types isn't stable on AWS
test('fact 27h: attribute_type of a type that isn’t there', async (t) => {
  const text = await refusalOf(await musicWith(), ...puttingIf('attribute_type(a, :t)', { ':t': { S: 'X' } }))
  const [, types] =
    /^1 validation error detected: Invalid ConditionExpression: Invalid attribute type name found; type: X, valid types: \{(.*)\}$/.exec(
      text,
    ) ?? []
  t.deepEqual(types?.split(',').sort(), ['B', 'BOOL', 'BS', 'L', 'M', 'N', 'NS', 'NULL', 'S', 'SS'], text)
})
