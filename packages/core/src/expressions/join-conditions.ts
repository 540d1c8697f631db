import type { Condition } from './condition.js'

/** Conditions joined by AND or OR: those that are joined in the same way already are taken apart, so that lists stay flat. */
export function joinConditions(kind: 'and' | 'or', conditions: readonly Condition[]): Condition {
  const flat = conditions.flatMap((condition) => (condition.kind === kind ? condition.conditions : condition))
  const [first, ...others] = flat
  if (first === undefined) throw new Error('Expected a condition to join')
  return others.length === 0 ? first : Object.freeze({ kind, conditions: Object.freeze(flat) })
}
