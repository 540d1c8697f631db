import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { Condition, ConditionOperand } from '../expressions/condition.js'

/** The version that a condition asks for, whatever else it asks: a value, or `'none'`. `undefined` where it asks for none. */
export function expectedVersion(condition: Condition | undefined, name: string): AttributeValue | 'none' | undefined {
  switch (condition?.kind) {
    case 'and':
      return condition.conditions.map((one) => expectedVersion(one, name)).find((version) => version !== undefined)
    case 'comparison':
      if (condition.comparator !== '=' || !isPlace(condition.left, name)) return undefined
      return condition.right.kind === 'value' ? condition.right.value : undefined
    case 'function':
      return condition.name === 'attribute_not_exists' && isPlace(condition.operands[0], name) ? 'none' : undefined
    default:
      return undefined
  }
}

function isPlace(operand: ConditionOperand | undefined, name: string): boolean {
  return operand?.kind === 'path' && operand.path.length === 1 && operand.path[0] === name
}
