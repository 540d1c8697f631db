import { ExpressionError } from '../errors/expression-error.js'
import { allOf } from '../expressions/all-of.js'
import { buildFilter } from '../expressions/build-filter.js'
import type { Condition } from '../expressions/condition.js'
import type { ConditionBuilder } from '../expressions/condition-expression.js'
import { findLimitProblem } from '../expressions/find-limit-problem.js'
import type { ReadRequest } from '../read/pages/read-request.js'
import { keyParts } from '../schema/key-parts.js'
import { checkHeld } from './check-held.js'
import type { QueryContext } from './query-context.js'

const NONE: ReadonlySet<string> = new Set()

/**
 * The filter of a reading with another one added. A query's can't ask for its keys, a scan's can; neither for what its index
 * doesn't hold.
 *
 * @throws {ExpressionError} also if both together are more than DynamoDB takes.
 */
export function addFilter(
  { codecOf }: QueryContext,
  { kind, schema, index, filter }: ReadRequest,
  build: ConditionBuilder<object>,
): Condition {
  const names = keyParts((index ?? schema).key).map(({ name }) => name)
  const added = buildFilter(codecOf(schema), build, kind === 'query' ? new Set(names) : NONE)
  if (index !== undefined) checkHeld(schema, index, added)
  if (filter === undefined) return added
  const joined = allOf(filter, added)
  const problem = findLimitProblem(joined)
  if (problem === undefined) return joined
  throw new ExpressionError(`${schema.className}: ${problem}: ask for less in \`filter\`.`, schema.className)
}
