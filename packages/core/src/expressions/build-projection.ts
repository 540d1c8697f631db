import { describeValue } from '../codec/describe-value.js'
import { InvalidValue } from '../codec/invalid-value.js'
import { AliasTable } from './alias-table.js'
import { enterClass } from './enter.js'
import { type ExpressionContext, expressionError, type OperatorScope } from './expression-scope.js'
import { findSizeProblem } from './find-size-problem.js'
import { pathText } from './path-text.js'
import { type Projection, renderProjection } from './projection.js'

/**
 * Builds a projection of properties. `option` is what they are called in messages.
 *
 * @throws {ExpressionError} if there is none, or one that is no attribute.
 */
export function buildProjection(
  context: ExpressionContext,
  properties: readonly string[],
  option = 'select',
): Projection {
  const scope: OperatorScope = { ...context, root: {}, operator: option }
  if (!Array.isArray(properties)) {
    throw expressionError(
      scope,
      undefined,
      `the properties are ${describeValue(properties)}, expected an array of names`,
    )
  }
  const distinct = [...new Set<unknown>(properties)]
  if (distinct.length === 0) throw expressionError(scope, undefined, 'there are no properties: name one at least')
  const paths = distinct.map((property) => Object.freeze([storedName(scope, property)]))
  const projection = Object.freeze({ paths: Object.freeze(paths), properties: Object.freeze(distinct as string[]) })
  const aliases = new AliasTable()
  const text = renderProjection(projection, aliases)
  const problem = findSizeProblem({ kind: 'projection', text, operators: 0 }, aliases)
  if (problem === undefined) return projection
  throw expressionError(scope, undefined, `${problem}: name fewer properties, or read the whole item`)
}

function storedName(scope: OperatorScope, property: unknown): string | number {
  if (typeof property !== 'string') {
    throw expressionError(scope, undefined, `a property is ${describeValue(property)}, expected its name`)
  }
  try {
    return enterClass(scope.schema, property).stored
  } catch (error) {
    throw expressionError(scope, pathText([property]), InvalidValue.from(error).reason)
  }
}
