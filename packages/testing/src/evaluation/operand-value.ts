import type { Operand } from '../expressions/syntax.js'
import { sizeOf } from '../values/size-of.js'
import type { WireItem, WireValue } from '../wire/wire-value.js'
import { valueAt } from './value-at.js'

/** What an operand of a condition stands for, or `undefined` where the item has no such value. */
export function operandValue(operand: Operand, item: WireItem): WireValue | undefined {
  switch (operand.kind) {
    case 'value':
      return operand.value
    case 'path':
      return valueAt(item, operand.path)
    case 'size': {
      const value = valueAt(item, operand.path)
      const size = value && sizeOf(value)
      return size === undefined ? undefined : { N: `${size}` }
    }
    default:
      return operand satisfies never
  }
}
