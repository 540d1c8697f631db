import type { Condition, RawPart } from './condition.js'

/** The operands of a condition that joins no others; the parts of a raw one. */
export function operandsOf(condition: Condition): readonly RawPart[] {
  switch (condition.kind) {
    case 'comparison':
      return [condition.left, condition.right]
    case 'between':
      return [condition.operand, condition.lower, condition.upper]
    case 'in':
      return [condition.operand, ...condition.candidates]
    case 'function':
      return condition.operands
    case 'raw':
      return condition.parts
    default:
      return []
  }
}
