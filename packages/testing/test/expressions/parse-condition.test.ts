import test from 'ava'
import { parseCondition } from '#src/expressions/parse-condition.js'
import { ExpressionScope } from '#src/expressions/scope/expression-scope.js'
import type { Condition } from '#src/expressions/syntax.js'
import { scopeFor } from '../support/expressions.js'

const parse = (text: string): Condition =>
  parseCondition(text, 'ConditionExpression', scopeFor('ConditionExpression', text))
const exists = (name: string): Condition => ({ kind: 'attribute_exists', path: [name] })
const [a, b, c, d] = [exists('a'), exists('b'), exists('c'), exists('d')]

/** `a` stands for `attribute_exists(a)`. */
const short = (text: string): Condition => parse(text.replaceAll(/\b[a-d]\b/g, 'attribute_exists($&)'))

test('NOT binds closer than AND, and AND closer than OR', (t) => {
  t.deepEqual(short('a OR NOT b AND c OR d'), {
    kind: 'or',
    conditions: [a, { kind: 'and', conditions: [{ kind: 'not', condition: b }, c] }, d],
  })
})

test('parentheses group', (t) => {
  t.deepEqual(short('NOT (a OR b) AND (c OR d)'), {
    kind: 'and',
    conditions: [
      { kind: 'not', condition: { kind: 'or', conditions: [a, b] } },
      { kind: 'or', conditions: [c, d] },
    ],
  })
})

test('a chain of ANDs or ORs is one condition', (t) => {
  t.deepEqual(short('a AND b AND c'), { kind: 'and', conditions: [a, b, c] })
  t.deepEqual(short('a OR b OR c'), { kind: 'or', conditions: [a, b, c] })
})

test('the AND of BETWEEN is its own', (t) => {
  const between = { kind: 'between', operand: { kind: 'path', path: ['a'] } } as const
  const [lower, upper] = [
    { kind: 'path', path: ['b'] },
    { kind: 'value', value: { N: '9' } },
  ] as const
  t.deepEqual(parse('a BETWEEN b AND :n9 AND attribute_exists(c)'), {
    kind: 'and',
    conditions: [{ ...between, lower, upper }, c],
  })
})

test('NOT applies to a whole test', (t) => {
  const equal = { kind: 'comparison', comparator: '=', left: { kind: 'path', path: ['a'] } } as const
  const condition = { ...equal, right: { kind: 'path', path: ['b'] } } as const
  for (const text of ['NOT a = b', 'not (a) = b', 'NOT(a = b)']) {
    t.deepEqual(parse(text), { kind: 'not', condition }, text)
  }
})

// syntax.ts has no such operands: what they come to is known when the expression is parsed
test('the size of a value is a number', (t) => {
  for (const [alias, size] of [
    [':s', '4'],
    [':b', '1'],
    [':ss', '1'],
    [':l', '0'],
    [':m', '0'],
  ]) {
    t.deepEqual(parse(`a = size(${alias})`), {
      kind: 'comparison',
      comparator: '=',
      left: { kind: 'path', path: ['a'] },
      right: { kind: 'value', value: { N: size ?? '' } },
    })
  }
})

test('the type of a value, or of a size, is known', (t) => {
  const scope = (type: string): ExpressionScope =>
    new ExpressionScope({
      values: { ':v': { S: 'a' }, ':type': { S: type } },
      expressions: { ConditionExpression: '' },
      style: 'bare',
    })
  const typed = (operand: string, type: string): Condition =>
    parseCondition(`attribute_type(${operand}, :type)`, 'ConditionExpression', scope(type))
  const value = { kind: 'value', value: { S: 'a' } } as const
  t.deepEqual(typed(':v', 'S'), { kind: 'comparison', comparator: '=', left: value, right: value })
  t.deepEqual(typed(':v', 'N'), { kind: 'comparison', comparator: '<>', left: value, right: value })
  const [left, right] = [
    { kind: 'size', path: ['a'] },
    { kind: 'value', value: { N: '0' } },
  ] as const
  t.deepEqual(typed('size(a)', 'N'), { kind: 'comparison', comparator: '>=', left, right })
  t.deepEqual(typed('size(a)', 'S'), { kind: 'comparison', comparator: '<', left, right })
})
