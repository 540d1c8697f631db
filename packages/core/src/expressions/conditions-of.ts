import type { Condition } from './condition.js'

/** The conditions that a condition joins or negates. */
export function conditionsOf(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.conditions
    case 'not':
      return [condition.condition]
    default:
      return []
  }
}
