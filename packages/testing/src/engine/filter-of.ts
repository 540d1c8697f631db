import { holds } from '../evaluation/holds.js'
import { conditionPaths } from '../expressions/condition-paths.js'
import type { Condition } from '../expressions/syntax.js'
import type { Filter } from './read-expressions.js'

/** The filter that a condition is. */
export function filterOf(condition: Condition, parameter: Filter['parameter']): Filter {
  const names = conditionPaths(condition).map(([name]) => name)
  return { parameter, names, holds: (item) => holds(condition, item) }
}
