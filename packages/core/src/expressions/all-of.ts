import type { Condition } from './condition.js'
import { joinConditions } from './join-conditions.js'

/** The condition that all of one or more hold. */
export function allOf(...conditions: readonly Condition[]): Condition {
  return joinConditions('and', conditions)
}
