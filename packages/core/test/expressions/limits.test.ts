import {
  and,
  type ConditionBuilder,
  ExpressionError,
  equals,
  exists,
  isOneOf,
  not,
  notExists,
  or,
  raw,
  size,
} from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import fc from 'fast-check'
import { allOf } from '#src/expressions/all-of.js'
import type { Condition } from '#src/expressions/condition.js'
import { countOperators } from '#src/expressions/count-operators.js'
import { findLimitProblem } from '#src/expressions/find-limit-problem.js'
import { renderCondition } from '#src/expressions/render-condition.js'
import { isPut } from './is-put.js'
import { build, render, Thing } from './thing.js'
import { trees } from './trees.js'
import { writeTree } from './write-tree.js'

const times = (count: number) => Array.from({ length: count }, (_, i) => i)

function refused(condition: ConditionBuilder<Thing>): string {
  try {
    build(condition)
  } catch (error) {
    if (error instanceof ExpressionError) return error.message
    throw error
  }
  return ''
}

test('300 operators are built, 301 are not', (t) => {
  // 99 comparisons with 98 ANDs between them, and one more for each negation
  const negated =
    (count: number): ConditionBuilder<Thing> =>
    ($) =>
      and(...times(99).map((i) => (i < count ? not(equals($.count, i)) : equals($.count, i))), exists($.big))
  t.is(countOperators(build(negated(99))), 298)
  t.is(
    refused(($) => and(negated(99)($), not(exists($.big)))),
    'Thing: the condition has 301 operators, DynamoDB takes 300: ask for less in `if`.',
  )
  t.is(countOperators(build(($) => and(negated(99)($), exists($.big)))), 300)
})

test('functions, size(), IN and BETWEEN are one operator each, also in raw()', (t) => {
  t.is(countOperators(build(($) => equals(size($.tags), 1))), 2)
  t.is(countOperators(build(($) => isOneOf($.count, times(100)))), 1)
  t.is(countOperators(build(() => raw`not a between b and c and size (d) <> e or contains(f, g) and h in (i, j)`)), 9)
})

// text of any length, as a template gives it
const rawText = (text: string) => raw(Object.assign([text], { raw: [text] }))

test('4,096 bytes of expression are built, 4,097 are not', (t) => {
  const text = (length: number) => `a = ${'b'.repeat(length - 4)}`
  t.is(Buffer.byteLength(render(() => rawText(text(4096))).expression), 4096)
  t.is(
    refused(() => rawText(text(4097))),
    'Thing: the condition is an expression of 4097 bytes, DynamoDB takes 4096: ask for less in `if`.',
  )
})

test('the bytes are those of UTF-8, with aliases in the places of names', (t) => {
  t.is(
    refused(() => rawText(`a = ${'é'.repeat(2047)}`)),
    'Thing: the condition is an expression of 4098 bytes, DynamoDB takes 4096: ask for less in `if`.',
  )
  t.is(
    refused(($) => exists($.notes['x'.repeat(5000)]!)),
    '',
  )
})

test('2 MB of names and values are built, more are not', (t) => {
  const value =
    (bytes: number): ConditionBuilder<Thing> =>
    ($) =>
      equals($.text, 'x'.repeat(bytes))
  // beside the value: `a b` and the aliases #0 and :0
  t.is(refused(value(2 * 1024 * 1024 - 7)), '')
  t.regex(refused(value(2 * 1024 * 1024 - 6)), /2097153 bytes of names and values, DynamoDB takes 2097152/)
})

test('conditions that are joined later can be asked too', (t) => {
  const half = build(($) => or(...times(100).map((i) => equals($.count, i))))
  t.is(findLimitProblem(half), undefined)
  t.is(
    findLimitProblem(
      allOf(
        half,
        build(($) => or(...times(51).map((i) => equals($.big, BigInt(i))))),
      ),
    ),
    'the condition has 301 operators, DynamoDB takes 300',
  )
})

/** A condition with comparisons added, and perhaps a negation, until it has so many operators. */
function filled(condition: Condition, operators: number): Condition {
  const missing = operators - countOperators(condition)
  const comparison = build(($) => equals($.count, 1))
  const comparisons = times(Math.floor(missing / 2)).map(() => comparison)
  const odd = missing % 2 === 1 ? [build(($) => not(equals($.count, 1)))] : []
  return allOf(condition, ...comparisons.slice(odd.length), ...odd)
}

test('operators are counted as DynamoDB counts them: 300 are accepted, 301 are not', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Thing)
  const item = { id: { S: 'x' } }
  const property = fc.asyncProperty(trees, async (tree) => {
    const condition = build(($) => writeTree(tree, $))
    await isPut(client, item, renderCondition(filled(condition, 300)))
    await t.throwsAsync(isPut(client, item, renderCondition(filled(condition, 301))), { message: /too many operators/ })
  })
  await fc.assert(property, { numRuns: 100, includeErrorInReport: true })
})

test('expressions are measured as DynamoDB measures them: 4,096 bytes are accepted, 4,097 are not', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Thing)
  const item = { id: { S: 'x' } }
  const missing = (length: number) => `attribute_not_exists(${'b'.repeat(length - 22)})`
  t.true(
    await isPut(
      client,
      item,
      render(() => rawText(missing(4096))),
    ),
  )
  await t.throwsAsync(isPut(client, item, { expression: missing(4097), names: {}, values: {} }), {
    message: /Expression size has exceeded/,
  })
})

test('paths of 32 steps are accepted, of 33 are not', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Thing)
  const path = (steps: number) => (): Condition =>
    build(($) => {
      let here = $.anything
      for (let taken = 1; taken < steps; taken++) here = here['x y']!
      return notExists(here)
    })
  t.true(await isPut(client, { id: { S: 'x' } }, renderCondition(path(32)())))
  t.throws(path(33), { instanceOf: ExpressionError, message: /has 33 steps, DynamoDB takes 32/ })
  const names = { '#a': 'a' }
  const expression = `attribute_not_exists(${Array.from({ length: 33 }, () => '#a').join('.')})`
  await t.throwsAsync(isPut(client, { id: { S: 'x' } }, { expression, names, values: {} }), { message: /33/ })
})
