import { type StoredType, storedType } from '../../values/stored-type.js'
import type { WireValue } from '../../wire/wire-value.js'
import type { Operand, Path } from '../syntax.js'

/** An operand of a condition with its aliases resolved. */
export type BoundOperand =
  | { readonly kind: 'path'; readonly path: Path }
  | { readonly kind: 'value'; readonly value: WireValue }
  | { readonly kind: 'size'; readonly path: Path }
  /** The size of a value that the request holds. */
  | { readonly kind: 'literal-size'; readonly size: number }

/** The type of an operand as far as it is known without an item. */
export function operandType(operand: BoundOperand): StoredType | undefined {
  switch (operand.kind) {
    case 'path':
      return undefined
    case 'value':
      return storedType(operand.value)
    case 'size':
    case 'literal-size':
      return 'N'
    default:
      return operand satisfies never
  }
}

/** The operand as conditions hold it. */
export function toOperand(operand: BoundOperand): Operand {
  return operand.kind === 'literal-size' ? { kind: 'value', value: { N: `${operand.size}` } } : operand
}
