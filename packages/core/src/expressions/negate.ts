import type { Condition } from './condition.js'

/** The opposite of a condition. Conditions are true or false, never neither, so two negations are none. */
export function negate(condition: Condition): Condition {
  return condition.kind === 'not' ? condition.condition : Object.freeze({ kind: 'not', condition })
}
