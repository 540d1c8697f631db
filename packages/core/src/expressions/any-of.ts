import type { Condition } from './condition.js'
import { joinConditions } from './join-conditions.js'

/** The condition that one of one or more holds. */
export function anyOf(...conditions: readonly Condition[]): Condition {
  return joinConditions('or', conditions)
}
