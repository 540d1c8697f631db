import type { Condition, Operand, Path } from '../syntax.js'

/** Every path that a condition names, in the order written. */
export function conditionPaths(condition: Condition): readonly Path[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.conditions.flatMap(conditionPaths)
    case 'not':
      return conditionPaths(condition.condition)
    case 'comparison':
      return operandPaths([condition.left, condition.right])
    case 'between':
      return operandPaths([condition.operand, condition.lower, condition.upper])
    case 'in':
      return operandPaths([condition.operand, ...condition.candidates])
    case 'attribute_exists':
    case 'attribute_not_exists':
    case 'attribute_type':
      return [condition.path]
    case 'begins_with':
      return operandPaths([condition.operand, condition.prefix])
    case 'contains':
      return operandPaths([condition.operand, condition.element])
    default:
      return condition satisfies never
  }
}

function operandPaths(operands: readonly Operand[]): readonly Path[] {
  return operands.flatMap((operand) => (operand.kind === 'value' ? [] : [operand.path]))
}
