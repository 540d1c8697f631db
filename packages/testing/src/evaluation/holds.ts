import type { Condition } from '../expressions/syntax.js'
import { storedType } from '../values/stored-type.js'
import type { WireItem } from '../wire/wire-value.js'
import { beginsWith } from './begins-with.js'
import { compares } from './compares.js'
import { contains } from './contains.js'
import { operandValue } from './operand-value.js'
import { valueAt } from './value-at.js'

const NO_ITEM: WireItem = {}

/** Whether a condition whose values are in stored form holds for an item. A missing item is like an empty one. */
export function holds(condition: Condition, item: WireItem = NO_ITEM): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.conditions.every((one) => holds(one, item))
    case 'or':
      return condition.conditions.some((one) => holds(one, item))
    case 'not':
      return !holds(condition.condition, item)
    case 'comparison':
      return compares(condition.comparator, operandValue(condition.left, item), operandValue(condition.right, item))
    case 'between': {
      const value = operandValue(condition.operand, item)
      return (
        compares('>=', value, operandValue(condition.lower, item)) &&
        compares('<=', value, operandValue(condition.upper, item))
      )
    }
    case 'in': {
      const value = operandValue(condition.operand, item)
      return condition.candidates.some((candidate) => compares('=', value, operandValue(candidate, item)))
    }
    case 'attribute_exists':
      return valueAt(item, condition.path) !== undefined
    case 'attribute_not_exists':
      return valueAt(item, condition.path) === undefined
    case 'attribute_type': {
      const value = valueAt(item, condition.path)
      return value !== undefined && storedType(value) === condition.type
    }
    case 'begins_with': {
      const [value, prefix] = [operandValue(condition.operand, item), operandValue(condition.prefix, item)]
      return value !== undefined && prefix !== undefined && beginsWith(value, prefix)
    }
    case 'contains': {
      const [value, element] = [operandValue(condition.operand, item), operandValue(condition.element, item)]
      return value !== undefined && element !== undefined && contains(value, element)
    }
    default:
      return condition satisfies never
  }
}
