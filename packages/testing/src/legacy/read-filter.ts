import type { Condition } from '../expressions/syntax.js'
import type { ErrorStyle } from '../values/error-style.js'
import { joinConditions } from './join-conditions.js'
import type { LegacyConditions } from './legacy-conditions.js'
import { readComparison } from './read-comparison.js'
import { toCondition } from './to-condition.js'

/** Reads `QueryFilter` or `ScanFilter`. An empty one is none. */
export function readFilter(
  filter: LegacyConditions = {},
  conditionalOperator: string | undefined,
  style: ErrorStyle,
): Condition | undefined {
  const conditions = Object.entries(filter).map(([name, one]) => toCondition(readComparison(name, one, style)))
  return joinConditions(conditions, conditionalOperator)
}
