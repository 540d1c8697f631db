import type { Condition, ConditionOperand, RawPart } from './condition.js'

/** Operators and functions of a condition as DynamoDB counts them; BETWEEN and IN are one each. */
export function countOperators(condition: Condition): number {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.conditions.length - 1 + sum(condition.conditions, countOperators)
    case 'not':
      return 1 + countOperators(condition.condition)
    case 'comparison':
      return 1 + sizes([condition.left, condition.right])
    case 'between':
      return 1 + sizes([condition.operand, condition.lower, condition.upper])
    case 'in':
      return 1 + sizes([condition.operand, ...condition.candidates])
    case 'function':
      return 1 + sizes(condition.operands)
    case 'raw':
      return sum(condition.parts, countInText)
    default:
      return condition satisfies never
  }
}

function sizes(operands: readonly ConditionOperand[]): number {
  return operands.filter(({ kind }) => kind === 'size').length
}

const WORDS = /<>|<=|>=|[=<>]|\b(?:AND|OR|NOT|BETWEEN|IN)\b/gi
const FUNCTIONS = /\b(?:attribute_exists|attribute_not_exists|attribute_type|begins_with|contains|size)\s*\(/g

function countInText(part: RawPart): number {
  if (typeof part !== 'string') return sizes([part])
  const words = part.match(WORDS) ?? []
  // the AND of BETWEEN is none
  const between = words.filter((word) => word.toUpperCase() === 'BETWEEN').length
  return words.length - between + (part.match(FUNCTIONS)?.length ?? 0)
}

function sum<E>(list: readonly E[], count: (one: E) => number): number {
  return list.reduce((total, one) => total + count(one), 0)
}
