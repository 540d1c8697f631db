import { and, equals, exists, or } from '@sluice/core'
import test from 'ava'
import { allOf } from '#src/expressions/all-of.js'
import { attributeIs } from '#src/expressions/attribute-is.js'
import { attributeMissing } from '#src/expressions/attribute-missing.js'
import type { Condition } from '#src/expressions/condition.js'
import { joinConditions } from '#src/expressions/join-conditions.js'
import { renderCondition } from '#src/expressions/render-condition.js'
import { sameCondition } from '#src/expressions/same-condition.js'
import { build } from './thing.js'

const words = (condition: Condition): string => {
  const { expression, names, values } = renderCondition(condition)
  return expression.replaceAll(/[#:]\d+/g, (alias) => names[alias] ?? JSON.stringify(values[alias]))
}
const anyOf = (...conditions: readonly Condition[]): Condition => joinConditions('or', conditions)
const count = build(($) => exists($.count))
const either = build(($) => or(exists($.count), exists($.big)))

test('attributeMissing and attributeIs go by stored names', (t) => {
  t.is(words(attributeMissing('a b')), 'attribute_not_exists(a b)')
  t.is(words(attributeIs('rev', { N: '3' })), 'rev = {"N":"3"}')
})

test('attributeIs keeps a copy of the value', (t) => {
  const value = { N: '3' }
  const condition = attributeIs('rev', value)
  value.N = '4'
  t.is(words(condition), 'rev = {"N":"3"}')
})

test('conditions are joined by AND or OR', (t) => {
  t.is(
    words(allOf(attributeMissing('x'), either)),
    'attribute_not_exists(x) AND (attribute_exists(count) OR attribute_exists(big))',
  )
  t.is(words(anyOf(count, attributeMissing('x'))), 'attribute_exists(count) OR attribute_not_exists(x)')
})

test('one condition is left as it is', (t) => {
  t.is(allOf(count), count)
  t.is(anyOf(count), count)
})

test('what is joined twice is as what is joined at once', (t) => {
  const once = build(($) => and(exists($.count), exists($.big), equals($.text, 'x')))
  const twice = allOf(
    build(($) => and(exists($.count), exists($.big))),
    build(($) => equals($.text, 'x')),
  )
  t.true(sameCondition(once, twice))
})

test('nothing to join is a mistake of the caller', (t) => {
  t.throws(() => allOf(), { message: /a condition to join/ })
  t.throws(() => anyOf(), { message: /a condition to join/ })
})
