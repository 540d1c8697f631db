import { ExpressionError } from '../errors/expression-error.js'
import { buildCondition } from './build-condition.js'
import type { Condition } from './condition.js'
import type { ConditionBuilder } from './condition-expression.js'
import type { ExpressionContext } from './expression-scope.js'
import { namesOf } from './names-of.js'
import { pathText } from './path-text.js'

/**
 * Builds the filter of a query or scan. `keys` are the stored names of the key attributes of the table or index that is
 * queried, which DynamoDB takes in no filter of a Query; a Scan's may have them.
 *
 * @throws {ExpressionError} also if it names one of `keys`.
 */
export function buildFilter<T extends object>(
  context: ExpressionContext,
  build: ConditionBuilder<T>,
  keys: ReadonlySet<string>,
): Condition {
  const condition = buildCondition(context, build, 'filter')
  const named = namesOf(condition).find((name) => keys.has(name))
  if (named === undefined) return condition
  const { className, attributes } = context.schema
  const property = attributes.find(({ name }) => name === named)?.property ?? named
  throw new ExpressionError(
    `${className}: the filter names \`${property}\`, a key of what is queried, which DynamoDB refuses: ask for it in where().`,
    className,
    pathText([property]),
  )
}
