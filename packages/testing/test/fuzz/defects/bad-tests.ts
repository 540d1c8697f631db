import type { WireValue } from '#src/wire/wire-value.js'
import type { Defect } from './part.js'
import { expressionsOf, setExpression } from './set-expression.js'

interface BadTest {
  readonly text: string
  readonly values?: Readonly<Record<string, WireValue>>
}

const s = { ':s1': { S: 'a' } } as const
const n = { ':n1': { N: '5' } } as const
const bool = { ':b1': { BOOL: true } } as const

/** Tests that a condition or filter can't have, by what is wrong. */
const BAD_TESTS: Readonly<Record<string, BadTest>> = {
  'reserved word': { text: 'name = :s1', values: s },
  'unknown function': { text: 'begins(a, :s1)', values: s },
  'function of updates': { text: 'if_not_exists(a, :s1)', values: s },
  'list_append in a condition': { text: 'list_append(a, :s1) = :s1', values: s },
  'size as a condition': { text: 'size(a)' },
  'function as an operand': { text: 'attribute_exists(a) = :s1', values: s },
  'too few operands': { text: 'contains(a)' },
  'too many operands': { text: 'begins_with(a, :s1, :s1)', values: s },
  'too many operands of attribute_exists': { text: 'attribute_exists(a, b)' },
  'begins_with of a number': { text: 'begins_with(a, :n1)', values: n },
  'less than a flag': { text: 'a < :b1', values: bool },
  'at least a list': { text: 'a >= :l1', values: { ':l1': { L: [] } } },
  'BETWEEN of a map': { text: 'a BETWEEN :m1 AND :m1', values: { ':m1': { M: {} } } },
  'size of a number': { text: 'size(:n1) > :n1', values: n },
  'type that is none': { text: 'attribute_type(a, :s1)', values: s },
  'type that is a number': { text: 'attribute_type(a, :n1)', values: n },
  'attribute_exists of a value': { text: 'attribute_exists(:s1)', values: s },
  'path with itself': { text: 'a = a' },
  'path with itself in a function': { text: 'contains(b, b)' },
  'bounds the wrong way': { text: 'a BETWEEN :n1 AND :n0', values: { ...n, ':n0': { N: '1' } } },
  'bounds of two types': { text: 'a BETWEEN :n1 AND :s1', values: { ...n, ...s } },
  'redundant parentheses': { text: '((a = :s1))', values: s },
  'redundant parentheses of an operand': { text: '((a)) = :s1', values: s },
  'too many operands of IN': { text: `a IN (${Array.from({ length: 101 }, () => ':s1').join(',')})`, values: s },
  'too many operators': { text: Array.from({ length: 301 }, () => 'a=:s1').join(' OR '), values: s },
  'index that no list has': { text: 'a[9999999999] = :s1', values: s },
  'path of 33 steps': { text: `attribute_exists(${Array.from({ length: 33 }, () => 'a').join('.')})` },
  'undefined value': { text: 'a = :nowhere' },
  'undefined name': { text: '#nowhere = :s1', values: s },
  'value in a path': { text: 'a.:s1 = :s1', values: s },
}

/** A bad test, joined to the condition or filter that there is. */
export const badTests: readonly Defect[] = Object.entries(BAD_TESTS).map(([name, { text, values = {} }]) => ({
  name: `condition: ${name}`,
  fits: ({ input }) => input.ConditionExpression !== undefined || input.FilterExpression !== undefined,
  apply: ({ input, draw }) => {
    const parameter = input.ConditionExpression === undefined ? 'FilterExpression' : 'ConditionExpression'
    const joined = draw.chance(0.5) ? text : `attribute_exists(${draw.pick(['f', 'd'])}) AND ${text}`
    setExpression(input, parameter, joined, { values })
  },
}))

/** Conditions that lead into a key. */
export const keyPathDefects: readonly Defect[] = [
  {
    name: 'condition: path into a key',
    fits: ({ input, kind }) =>
      kind !== 'Query' &&
      expressionsOf(input).some((one) => one === 'ConditionExpression' || one === 'FilterExpression'),
    apply: ({ input, table, draw }) => {
      const parameter = input.ConditionExpression === undefined ? 'FilterExpression' : 'ConditionExpression'
      setExpression(input, parameter, `attribute_exists(${table.key.partition.name}${draw.pick(['.a', '[0]'])})`)
    },
  },
]
