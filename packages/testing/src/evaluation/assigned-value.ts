import type { SetOperand, SetValue } from '../expressions/syntax.js'
import { addNumbers, subtractNumbers } from '../values/add-numbers.js'
import type { WireItem, WireValue } from '../wire/wire-value.js'
import { missingOperand, wrongOperand } from './update-errors.js'
import { valueAt } from './value-at.js'

/** What SET assigns, by what the item was before the update. */
export function assignedValue(value: SetValue, old: WireItem): WireValue {
  switch (value.kind) {
    case 'value':
      return value.value
    case 'path': {
      const found = valueAt(old, value.path)
      if (found === undefined) throw missingOperand()
      return found
    }
    case 'if_not_exists':
      return valueAt(old, value.path) ?? assignedValue(value.fallback, old)
    case 'list_append':
      return { L: [...list(value.first, old), ...list(value.second, old)] }
    case 'plus':
      return { N: addNumbers(number(value.left, old), number(value.right, old)) }
    case 'minus':
      return { N: subtractNumbers(number(value.left, old), number(value.right, old)) }
    default:
      return value satisfies never
  }
}

function list(operand: SetOperand, old: WireItem): readonly WireValue[] {
  const { L } = assignedValue(operand, old)
  if (L === undefined) throw wrongOperand()
  return L
}

function number(operand: SetOperand, old: WireItem): string {
  const { N } = assignedValue(operand, old)
  if (N === undefined) throw wrongOperand()
  return N
}
