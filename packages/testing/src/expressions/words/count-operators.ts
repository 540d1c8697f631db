import type { WrittenCondition, WrittenOperand, WrittenSection, WrittenSetValue } from '../grammar/written.js'

/** Operators and functions of a condition. BETWEEN is one, and so is IN. */
export function conditionOperators(condition: WrittenCondition): number {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.conditions.length - 1 + sum(condition.conditions, conditionOperators)
    case 'not':
      return 1 + conditionOperators(condition.condition)
    default:
      return 1 + sum(condition.operands, operandFunctions)
  }
}

/** Operators and functions of an update. The `=` of SET is none. */
export function updateOperators(sections: readonly WrittenSection[]): number {
  return sum(sections, ({ actions }) =>
    sum(actions, (action) => (action.section === 'SET' ? ofValue(action.value) : 0)),
  )
}

function ofValue(value: WrittenSetValue): number {
  if (value.kind !== 'sum') return operandFunctions(value)
  return 1 + sum(value.operands, operandFunctions)
}

function operandFunctions(operand: WrittenOperand): number {
  return operand.kind === 'function' ? 1 + sum(operand.operands, operandFunctions) : 0
}

function sum<T>(list: readonly T[], count: (one: T) => number): number {
  return list.reduce((total, one) => total + count(one), 0)
}
