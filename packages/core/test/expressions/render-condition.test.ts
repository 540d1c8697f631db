import type { ConditionBuilder } from '@sluice/core'
import {
  and,
  between,
  equals,
  exists,
  isOneOf,
  lessThan,
  not,
  notExists,
  or,
  raw,
  size,
  storedPath,
} from '@sluice/core'
import test from 'ava'
import { render, type Thing } from './thing.js'

test('equal names and equal values share an alias', (t) => {
  t.deepEqual(
    render(($) => and(equals($.count, 1), equals($.main.width, 1), equals($.notes.count!, '1'), lessThan($.count, 1))),
    {
      expression: '#0 = :0 AND #1.#2 = :0 AND #3.#0 = :1 AND #0 < :0',
      names: { '#0': 'count', '#1': 'main', '#2': 'w.x', '#3': 'notes' },
      values: { ':0': { N: '1' }, ':1': { S: '1' } },
    },
  )
})

test('values are equal by what they are, binary by its bytes', (t) => {
  const { expression } = render(($) =>
    and(equals($.bytes, Uint8Array.of(1, 2)), equals($.bytes, Uint8Array.of(1, 2)), equals($.bytes, Uint8Array.of(12))),
  )
  t.is(expression, '#0 = :0 AND #0 = :0 AND #0 = :1')
})

test('without names or values, theirs are empty', (t) => {
  t.deepEqual(
    render(() => raw`attribute_exists(mood)`),
    {
      expression: 'attribute_exists(mood)',
      names: {},
      values: {},
    },
  )
  t.deepEqual(render(($) => exists($.count)).values, {})
})

const [a, b, c]: readonly ConditionBuilder<Thing>[] = [
  ($) => exists($.count),
  ($) => exists($.text),
  ($) => exists($.big),
]

test('parentheses stand exactly where they mean something', (t) => {
  const [one, two, three] = ['attribute_exists(#0)', 'attribute_exists(#1)', 'attribute_exists(#2)']
  const rows: readonly (readonly [ConditionBuilder<Thing>, string])[] = [
    [($) => and(a!($), and(b!($), c!($))), `${one} AND ${two} AND ${three}`],
    [($) => or(or(a!($), b!($)), c!($)), `${one} OR ${two} OR ${three}`],
    [($) => or(a!($), and(b!($), c!($))), `${one} OR ${two} AND ${three}`],
    [($) => and(a!($), or(b!($), c!($))), `${one} AND (${two} OR ${three})`],
    [($) => and(or(a!($), b!($)), c!($)), `(${one} OR ${two}) AND ${three}`],
    [($) => not(and(a!($), b!($))), `NOT (${one} AND ${two})`],
    [($) => not(or(a!($), b!($))), `NOT (${one} OR ${two})`],
    [($) => and(not(a!($)), b!($)), `NOT ${one} AND ${two}`],
    [($) => not(not(or(a!($), b!($)))), `${one} OR ${two}`],
    [($) => and(or(a!($)), or(b!($))), `${one} AND ${two}`],
    [($) => or(and(or(a!($), b!($)), c!($))), `(${one} OR ${two}) AND ${three}`],
  ]
  for (const [condition, expression] of rows) t.is(render(condition).expression, expression)
})

test('the AND of BETWEEN needs none', (t) => {
  const { expression } = render(($) => not(and(between($.count, 1, 2), not(between(size($.tags), 1, 2)))))
  t.is(expression, 'NOT (#0 BETWEEN :0 AND :1 AND NOT size(#1) BETWEEN :0 AND :1)')
})

test('raw() has parentheses of its own where it is joined, and no second ones', (t) => {
  const rows: readonly (readonly [ConditionBuilder<Thing>, string])[] = [
    [() => raw`a = b OR c = d`, 'a = b OR c = d'],
    [() => not(raw`a = b OR c = d`), 'NOT (a = b OR c = d)'],
    [($) => and(raw`a = b OR c = d`, a!($)), '(a = b OR c = d) AND attribute_exists(#0)'],
    [($) => or(raw`a = b AND c = d`, a!($)), '(a = b AND c = d) OR attribute_exists(#0)'],
    [() => not(raw` (a = b) `), 'NOT (a = b)'],
    [() => not(raw`(a = b) OR (c = d)`), 'NOT ((a = b) OR (c = d))'],
    [() => not(raw`((a = b) OR (c = d))`), 'NOT ((a = b) OR (c = d))'],
    [() => not(raw`contains(a, b)`), 'NOT (contains(a, b))'],
  ]
  for (const [condition, expression] of rows) t.is(render(condition).expression, expression)
})

test('raw() shares the aliases of what is equal', (t) => {
  const pieces: ConditionBuilder<Thing> = ($) =>
    and(equals($.count, 1), raw`${storedPath('x')} = ${2} AND ${$.count} = ${1} AND y = ${2}`, raw`z = ${'#0'}`)
  t.deepEqual(render(pieces), {
    expression: '#0 = :0 AND (#1 = :1 AND #0 = :0 AND y = :1) AND (z = :2)',
    names: { '#0': 'count', '#1': 'x' },
    values: { ':0': { N: '1' }, ':1': { N: '2' }, ':2': { S: '#0' } },
  })
})

test('a list of candidates', (t) => {
  t.is(
    render(($) => or(isOneOf($.count, [1, 2, 1]), notExists($.count))).expression,
    '#0 IN (:0, :1, :0) OR attribute_not_exists(#0)',
  )
})
