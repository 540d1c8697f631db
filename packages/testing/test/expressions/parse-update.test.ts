import test from 'ava'
import { parseUpdate } from '#src/expressions/parse-update.js'
import { checkUpdatesNoKey } from '#src/expressions/paths/check-updates-no-key.js'
import { outcomeOf, projectionOutcome, scopeFor, updateOutcome } from '../support/expressions.js'

const INVALID = 'Invalid UpdateExpression: '
const OVERLAP = 'Two document paths overlap with each other; must remove or rewrite one of these paths; path one: '
const CONFLICT = 'Two document paths conflict with each other; must remove or rewrite one of these paths; path one: '

function refused(text: string, message: string): void {
  test(`29. ${text} is refused: ${message}`, (t) => t.is(updateOutcome(text), INVALID + message))
}

for (const [text, section] of [
  ['SET a = :n SET b = :n', 'SET'],
  ['remove a set b = :n remove c', 'REMOVE'],
  ['add a :n set b = c add d :n', 'ADD'],
  ['delete a :ss set b = c delete d :ss', 'DELETE'],
  ['SET a = #zz SET b = :zz, a = :n', 'SET'],
] as const) {
  refused(text, `The "${section}" section can only be used once in an update expression;`)
}

test('29. each section may be used once, in any order and case', (t) => {
  t.is(updateOutcome('remove a ADD b :n Set c = :n dELETE d :ss'), 'accepted')
})

for (const [text, one, two] of [
  ['SET a = :n, a = :n', '[a]', '[a]'],
  ['SET a = :n, a.b = :n', '[a]', '[a, b]'],
  ['SET a.b = :n REMOVE a', '[a, b]', '[a]'],
  ['SET #a = :n ADD a :n', '[a]', '[a]'],
  ['SET a[1].b = :n, a[1] = :n', '[a, [1], b]', '[a, [1]]'],
] as const) {
  refused(text, `${OVERLAP}${one}, path two: ${two}`)
}

for (const [text, one, two] of [
  ['SET a.b = :n, a[0] = :n', '[a, b]', '[a, [0]]'],
  ['remove a.#c set a[1] = b', '[a, c]', '[a, [1]]'],
] as const) {
  refused(text, `${CONFLICT}${one}, path two: ${two}`)
}

test('29. of several pairs of paths that get in each other’s way the last is reported', (t) => {
  t.is(updateOutcome('SET a.b=:n, a[0]=:n, c=:n, c.d=:n'), `${INVALID}${OVERLAP}[c], path two: [c, d]`)
  t.is(updateOutcome('SET c=:n, c.d=:n, a.b=:n, a[0]=:n'), `${INVALID}${CONFLICT}[a, b], path two: [a, [0]]`)
})

test('29. a projection has no overlapping or conflicting paths either', (t) => {
  t.is(projectionOutcome('a, a'), `Invalid ProjectionExpression: ${OVERLAP}[a], path two: [a]`)
  t.is(projectionOutcome('#a, a'), `Invalid ProjectionExpression: ${OVERLAP}[a], path two: [a]`)
  t.is(projectionOutcome('a, a.b'), `Invalid ProjectionExpression: ${OVERLAP}[a], path two: [a, b]`)
  t.is(projectionOutcome('a.b, a[0]'), `Invalid ProjectionExpression: ${CONFLICT}[a, b], path two: [a, [0]]`)
})

test('29. paths that only look alike are fine', (t) => {
  t.is(updateOutcome('SET a.b = :n, a.c = :n, b[0] = :n, b[1] = :n REMOVE c'), 'accepted')
  t.is(projectionOutcome('a.b, #dot, a.#dot, b[10], b[1]'), 'accepted')
  t.is(updateOutcome('SET a = a + a, b = list_append(a, a)'), 'accepted')
})

for (const [text, key] of [
  ['SET pk = :s', 'pk'],
  ['SET a = :n, pk.x = :n', 'pk'],
  ['REMOVE sk', 'sk'],
  ['ADD sk :n', 'sk'],
  ['REMOVE a DELETE sk :ss', 'sk'],
  ['SET sk = :n, pk = :s', 'pk'],
] as const) {
  test(`29. ${text} may not update the key attribute ${key}`, (t) => {
    t.is(
      outcomeOf(() => checkUpdatesNoKey(parseUpdate(text, scopeFor('UpdateExpression', text)), ['pk', 'sk'])),
      `One or more parameter values were invalid: Cannot update attribute ${key}. This attribute is part of the key`,
    )
  })
}

test('29. key attributes may be read, and be names within others', (t) => {
  const text = 'SET a = pk, b.sk = if_not_exists(sk, :n)'
  const update = parseUpdate(text, scopeFor('UpdateExpression', text))
  t.notThrows(() => checkUpdatesNoKey(update, ['pk', 'sk']))
})

// which error comes first: as AWS answered dynalite's tests, and DynamoDB Local where there is none
for (const [text, message] of [
  ['set name = ((:n))', 'The expression has redundant parentheses;'],
  ['set a = :n set name = :n', 'Attribute name is a reserved keyword; reserved keyword: name'],
  ['set #zz = if_not_exist(:n) set a = b', 'Invalid function name; function: if_not_exist'],
  [
    'set a = :zz, #zz = :n',
    'An expression attribute name used in the document path is not defined; attribute name: #zz',
  ],
  ['set a = :zz, a = :n', `${OVERLAP}[a], path two: [a]`],
  [
    'SET #a = if_not_exists(:zz)',
    'An expression attribute value used in expression is not defined; attribute value: :zz',
  ],
  [
    'set b = list_append(:s, a), c = if_not_exists(a) add d :s',
    'Incorrect operand type for operator or function; operator: ADD, operand type: STRING, typeSet: ALLOWED_FOR_ADD_OPERAND',
  ],
] as const) {
  refused(text, message)
}
