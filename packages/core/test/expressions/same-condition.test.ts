import {
  and,
  between,
  type ConditionBuilder,
  contains,
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
import { sameCondition } from '#src/expressions/same-condition.js'
import { build, type Thing } from './thing.js'

const DISTINCT: readonly ConditionBuilder<Thing>[] = [
  ($) => equals($.count, 1),
  ($) => equals($.count, 2),
  ($) => equals($.other, 1),
  ($) => equals($.text, '1'),
  ($) => lessThan($.count, 1),
  ($) => equals(size($.text), 1),
  ($) => equals($.count, size($.text)),
  ($) => equals($.count, $.other),
  ($) => equals($.lines[0]!, 'x'),
  ($) => equals($.lines[1]!, 'x'),
  ($) => equals($.bytes, Uint8Array.of(1)),
  ($) => equals($.tags, new Set(['a', 'b'])),
  ($) => equals($.tags, new Set(['a', 'c'])),
  ($) => equals($.main, { width: 1 }),
  ($) => equals($.main, { width: 2 }),
  ($) => between($.count, 1, 2),
  ($) => between($.count, 1, 3),
  ($) => isOneOf($.count, [1]),
  ($) => isOneOf($.count, [1, 2]),
  ($) => exists($.count),
  ($) => notExists($.count),
  ($) => not(exists($.count)),
  ($) => contains($.tags, 'a'),
  ($) => and(exists($.count), exists($.text)),
  ($) => and(exists($.text), exists($.count)),
  ($) => or(exists($.count), exists($.text)),
  ($) => and(exists($.count), exists($.text), exists($.big)),
  () => raw`a = b`,
  () => raw`a = c`,
  () => raw`a = ${'b'}`,
  () => raw`a = ${'c'}`,
  () => raw`a = ${storedPath('b')}`,
  () => raw`a = ${storedPath('c')}`,
]

test('conditions built alike are the same, all others are not', (t) => {
  for (const [at, one] of DISTINCT.entries()) {
    for (const [where, other] of DISTINCT.entries()) {
      t.is(sameCondition(build(one), build(other)), at === where, `${one} ${other}`)
    }
  }
})

test('values are compared as DynamoDB does', (t) => {
  const same = (one: ConditionBuilder<Thing>, other: ConditionBuilder<Thing>) => sameCondition(build(one), build(other))
  t.true(
    same(
      ($) => equals($.tags, new Set(['a', 'b'])),
      ($) => equals($.tags, new Set(['b', 'a'])),
    ),
  )
  t.true(
    same(
      ($) => equals($.count, 1),
      ($) => equals($.count, 1.0),
    ),
  )
  t.true(
    same(
      () => raw`a = ${new Set([1, 2])}`,
      () => raw`a = ${new Set([2, 1])}`,
    ),
  )
})

test('no condition is the same as none', (t) => {
  t.true(sameCondition(undefined, undefined))
  t.false(
    sameCondition(
      build(($) => exists($.count)),
      undefined,
    ),
  )
  t.false(
    sameCondition(
      undefined,
      build(($) => exists($.count)),
    ),
  )
})
