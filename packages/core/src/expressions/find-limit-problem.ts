import { AliasTable } from './alias-table.js'
import type { Condition } from './condition.js'
import { countOperators } from './count-operators.js'
import { findSizeProblem } from './find-size-problem.js'
import { renderCondition } from './render-condition.js'

/** Which of DynamoDB's limits a condition is over, as a sentence without its end; joined conditions may be, too. */
export function findLimitProblem(condition: Condition): string | undefined {
  const aliases = new AliasTable()
  const { expression } = renderCondition(condition, aliases)
  return findSizeProblem({ kind: 'condition', text: expression, operators: countOperators(condition) }, aliases)
}
