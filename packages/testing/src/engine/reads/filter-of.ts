import { holds } from '../../evaluation/holds.js'
import { conditionPaths } from '../../expressions/paths/condition-paths.js'
import type { Condition } from '../../expressions/syntax.js'
import type { Filter } from './read-expressions.js'

/** The filter that a condition is. */
export function filterOf(condition: Condition, parameter: Filter['parameter']): Filter {
  const paths = conditionPaths(condition)
  return { parameter, names: paths.map(([name]) => name), paths, holds: (item) => holds(condition, item) }
}
