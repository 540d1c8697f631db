import { validationError } from '../../wire/validation-error.js'
import type { WireValue } from '../../wire/wire-value.js'
import type { Comparator, Condition, Operand, SortCondition } from '../syntax.js'

type KeyComparator = Exclude<Comparator, '<>'>

/** What a key condition asks of one attribute. */
export interface KeyTest {
  readonly name: string
  readonly condition: SortCondition
}

const MIRRORED: Readonly<Record<KeyComparator, KeyComparator>> = {
  '=': '=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
}

/** Reads one of the tests that a key condition joins: of one attribute that isn't nested, by values. */
export function readKeyTest(condition: Condition): KeyTest {
  switch (condition.kind) {
    case 'comparison':
      return readComparison(condition.comparator, condition.left, condition.right)
    case 'between': {
      const { operand, lower, upper } = condition
      checkComesFirst('BETWEEN', operand)
      const { name, values } = readOperands([operand, lower, upper])
      return { name, condition: { kind: 'between', lower: values[0], upper: values[1] ?? values[0] } }
    }
    case 'begins_with': {
      checkComesFirst('begins_with', condition.operand)
      const { name, values } = readOperands([condition.operand, condition.prefix])
      return { name, condition: { kind: 'begins_with', prefix: values[0] } }
    }
    case 'or':
    case 'not':
    case 'in':
    case 'and':
      throw invalidOperator(condition.kind.toUpperCase())
    default:
      throw invalidOperator(condition.kind)
  }
}

function readComparison(comparator: Comparator, left: Operand, right: Operand): KeyTest {
  if (comparator === '<>') throw invalidOperator(comparator)
  const { name, values } = readOperands([left, right])
  const own = left.kind === 'path' ? comparator : MIRRORED[comparator]
  return { name, condition: { kind: 'comparison', comparator: own, value: values[0] } }
}

function readOperands(operands: readonly Operand[]): {
  readonly name: string
  readonly values: readonly [WireValue, ...WireValue[]]
} {
  let name: string | undefined
  const values: WireValue[] = []
  for (const operand of operands) {
    if (operand.kind === 'value') {
      values.push(operand.value)
      continue
    }
    if (operand.kind === 'size') throw validationError('KeyConditionExpressions cannot contain nested operations')
    if (name !== undefined) throw invalidCondition('Multiple attribute names used in one condition')
    if (operand.path.length > 1) {
      throw validationError('KeyConditionExpressions cannot have conditions on nested attributes')
    }
    name = operand.path[0]
  }
  const [value, ...others] = values
  if (name === undefined || value === undefined) throw invalidCondition('No key attribute specified')
  return { name, values: [value, ...others] }
}

function checkComesFirst(operator: string, operand: Operand): void {
  if (operand.kind === 'path') return
  throw invalidCondition(`${operator} operator must have the key attribute as its first operand`)
}

function invalidOperator(operator: string): Error {
  return validationError(`Invalid operator used in KeyConditionExpression: ${operator}`)
}

function invalidCondition(problem: string): Error {
  return validationError(`Invalid condition in KeyConditionExpression: ${problem}`)
}
