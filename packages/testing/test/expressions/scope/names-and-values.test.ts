import test from 'ava'
import { parseCondition } from '#src/expressions/parse-condition.js'
import { parseProjection } from '#src/expressions/parse-projection.js'
import { parseUpdate } from '#src/expressions/parse-update.js'
import type { ExpressionRequest } from '#src/expressions/scope/expression-request.js'
import { ExpressionScope } from '#src/expressions/scope/expression-scope.js'
import { ServiceError } from '#src/wire/service-error.js'
import type { WireValue } from '#src/wire/wire-value.js'
import { conditionOutcome, outcomeOf, projectionOutcome, updateOutcome } from '../../support/expressions.js'

const ENVELOPE = '1 validation error detected: '
const NAMES = 'ExpressionAttributeNames'
const VALUES = 'ExpressionAttributeValues'
const UNDEFINED_NAME = 'An expression attribute name used in the document path is not defined; attribute name: '
const UNDEFINED_VALUE = 'An expression attribute value used in expression is not defined; attribute value: '

const open = (request: Partial<ExpressionRequest>): string =>
  outcomeOf(() => new ExpressionScope({ expressions: { FilterExpression: 'a = b' }, style: 'bare', ...request }))

test('25. a name or value that is not defined is refused', (t) => {
  t.is(conditionOutcome('#zz = :s'), `Invalid ConditionExpression: ${UNDEFINED_NAME}#zz`)
  t.is(conditionOutcome('a = :v'), `Invalid ConditionExpression: ${UNDEFINED_VALUE}:v`)
  t.is(updateOutcome('SET a.#zz = :s'), `Invalid UpdateExpression: ${UNDEFINED_NAME}#zz`)
  t.is(updateOutcome('ADD a :v'), `Invalid UpdateExpression: ${UNDEFINED_VALUE}:v`)
  t.is(projectionOutcome('a, #zz'), `Invalid ProjectionExpression: ${UNDEFINED_NAME}#zz`)
})

test('25. what every object inherits is not defined', (t) => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    t.is(projectionOutcome(`#${name}`), `Invalid ProjectionExpression: ${UNDEFINED_NAME}#${name}`)
    t.is(conditionOutcome(`a = :${name}`), `Invalid ConditionExpression: ${UNDEFINED_VALUE}:${name}`)
  }
})

test('25. a name or value that no expression uses is refused, names first', (t) => {
  const scope = new ExpressionScope({
    names: { '#used': 'a', '#unused': 'b' },
    values: { ':used': { N: '1' }, ':unused': { N: '2' } },
    expressions: { FilterExpression: '' },
    style: 'bare',
  })
  t.is(
    outcomeOf(() => scope.checkAllUsed()),
    `Value provided in ${NAMES} unused in expressions: keys: {#used, #unused}`,
  )
  parseProjection('#unused', scope)
  parseCondition('#used = :used', 'FilterExpression', scope)
  t.is(
    outcomeOf(() => scope.checkAllUsed()),
    `Value provided in ${VALUES} unused in expressions: keys: {:unused}`,
  )
  parseUpdate('SET a = :unused', scope)
  t.is(
    outcomeOf(() => scope.checkAllUsed()),
    'accepted',
  )
})

for (const [parameter, sign] of [
  [NAMES, '#'],
  [VALUES, ':'],
] as const) {
  const given = (keys: readonly string[]): Partial<ExpressionRequest> =>
    parameter === NAMES
      ? { names: Object.fromEntries(keys.map((key) => [key, 'a'])) }
      : { values: Object.fromEntries(keys.map((key) => [key, { N: '1' }])) }

  test(`25. ${parameter} must not be empty`, (t) => {
    t.is(open(given([])), `${parameter} must not be empty`)
  })

  test(`25. a key of ${parameter} is ${sign} with letters, digits or _ after it`, (t) => {
    const other = sign === '#' ? ':a' : '#a'
    for (const key of [
      'o',
      other,
      sign,
      `${sign}${sign}`,
      `${sign}a.b`,
      `${sign}a b`,
      `${sign}é`,
      `a${sign}`,
      `${sign}a\n`,
    ]) {
      t.is(open(given([`${sign}ok`, key])), `${parameter} contains invalid key: Syntax error; key: "${key}"`)
    }
    t.is(open(given([`${sign}_`, `${sign}1`, `${sign}Az_09`])), 'accepted')
  })

  // texts seen on DynamoDB Local
  test(`25. a key of ${parameter} has 1 to 255 characters`, (t) => {
    const invalid = `${parameter} contains invalid key: The expression attribute map contains`
    t.is(open(given([''])), `${invalid} an empty key;`)
    t.is(open(given([sign.padEnd(255, 'a')])), 'accepted')
    t.is(open(given([sign.padEnd(256, 'a')])), `${invalid} a key that is too long; size of key: 256`)
  })
}

test('25. names are checked before values, keys of values before the values', (t) => {
  const bad = { ':a': {}, b: { S: 'a' } }
  t.is(open({ names: {}, values: {} }), `${NAMES} must not be empty`)
  t.is(open({ values: bad }), `${VALUES} contains invalid key: Syntax error; key: "b"`)
})

// AWS's text where dynalite's tests saw it
for (const [value, problem] of [
  [{}, 'Supplied AttributeValue is empty, must contain exactly one of the supported datatypes'],
  [{ L: [{}] }, 'Supplied AttributeValue is empty, must contain exactly one of the supported datatypes'],
  [
    { NULL: false },
    'One or more parameter values were invalid: Null attribute value types must have the value of true',
  ],
  [{ SS: [] }, 'One or more parameter values were invalid: An string set  may not be empty'],
  [
    { S: 'a', N: '1' },
    'Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes',
  ],
] as const) {
  test(`25. the value ${JSON.stringify(value)} is refused with its key`, (t) => {
    const values: Record<string, WireValue> = { ':b': structuredClone(value) as WireValue }
    t.is(open({ values }), `${VALUES} contains invalid value: ${problem} for key :b`)
    t.is(open({ values, style: 'current' }), `${ENVELOPE}${VALUES} contains invalid value: ${problem} for key :b`)
  })
}

// measured on AWS in October 2026; the older layer says it in its older words
for (const [value, problem, older = problem] of [
  [
    { SS: ['a', 'a'] },
    'One or more parameter values were invalid: Input collection ["a", "a"] contains duplicates.',
    'One or more parameter values were invalid: Input collection [a, a] contains duplicates.',
  ],
  [{ N: 'b' }, 'The parameter cannot be converted to a numeric value: b'],
  [{ N: '1'.repeat(39) }, 'Attempting to store more than 38 significant digits in a Number'],
] as const) {
  test(`25. the value ${JSON.stringify(value)} is refused without its key, but for the older layer`, (t) => {
    const values = (): Record<string, WireValue> => ({ ':b': structuredClone(value) as WireValue })
    t.is(open({ values: values() }), problem)
    t.is(open({ values: values(), style: 'current' }), `${ENVELOPE}${problem}`)
    t.is(open({ values: values(), style: 'older' }), `${VALUES} contains invalid value: ${older} for key :b`)
  })
}

test('25. what is no attribute value at all is refused as it is elsewhere', (t) => {
  const error = t.throws(
    () =>
      new ExpressionScope({
        values: { ':b': { B: 'a' } },
        expressions: { FilterExpression: 'a = :b' },
        style: 'bare',
      }),
    { instanceOf: ServiceError },
  )
  t.is(error.name, 'SerializationException')
})

test('25. values take their stored form', (t) => {
  const scope = new ExpressionScope({
    values: { ':n': { N: '1.50e1' } },
    expressions: { FilterExpression: '' },
    style: 'bare',
  })
  t.deepEqual(scope.value(':n'), { N: '15' })
})

test('25. names and values want an expression', (t) => {
  const only = 'can only be specified when using expressions'
  const without = { ConditionExpression: undefined }
  t.is(open({ names: { '#a': 'a' }, expressions: without }), `${NAMES} ${only}`)
  t.is(open({ values: { ':v': { N: '1' } }, expressions: without, style: 'current' }), `${ENVELOPE}${VALUES} ${only}`)
  t.is(open({ names: {}, values: {}, expressions: without, style: 'current' }), `${ENVELOPE}${NAMES} ${only}`)
})

// the suffix is older text (dynalite's tests, DynamoDB Local): PutItem no longer has it
test('25. the older layers say which expressions are missing', (t) => {
  const only = `${VALUES} can only be specified when using expressions: `
  const values = { ':v': { N: '1' } }
  t.is(open({ values, expressions: { FilterExpression: undefined } }), `${only}FilterExpression is null`)
  t.is(
    open({ values, expressions: { FilterExpression: undefined, KeyConditionExpression: undefined } }),
    `${only}FilterExpression and KeyConditionExpression are null`,
  )
})

test('25. a projection can use no values', (t) => {
  const expressions = { FilterExpression: undefined, ProjectionExpression: 'a' }
  t.regex(open({ values: { ':v': { N: '1' } }, expressions }), /can only be specified when using expressions/)
  t.is(open({ names: { '#a': 'a' }, expressions }), 'accepted')
})

test('25. the operations of the current layer answer in an envelope', (t) => {
  const scope = new ExpressionScope({
    names: { '#unused': 'a' },
    expressions: { ConditionExpression: '' },
    style: 'current',
  })
  t.is(
    outcomeOf(() => parseCondition('', 'ConditionExpression', scope)),
    `${ENVELOPE}Invalid ConditionExpression: The expression can not be empty;`,
  )
  t.is(
    outcomeOf(() => scope.checkAllUsed()),
    `${ENVELOPE}Value provided in ${NAMES} unused in expressions: keys: {#unused}`,
  )
})
