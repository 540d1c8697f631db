import { parseProjection } from '../../expressions/parse-projection.js'
import { ExpressionScope } from '../../expressions/scope/expression-scope.js'
import type { ErrorStyle } from '../../values/error-style.js'
import { projectionOf } from './projection-of.js'
import type { Projection } from './read-expressions.js'
import { readLegacyProjection } from './read-legacy-projection.js'

/** The members of a read of single items that say which part of them is wanted. */
export interface ProjectionInput {
  readonly AttributesToGet?: readonly string[]
  readonly ProjectionExpression?: string
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>
}

/** The projection of a read, parsed and checked; `undefined` if whole items are wanted. */
export function readProjection(input: ProjectionInput, style: ErrorStyle): Projection | undefined {
  const { AttributesToGet, ProjectionExpression, ExpressionAttributeNames: names } = input
  if (ProjectionExpression === undefined && names === undefined) {
    return readLegacyProjection(AttributesToGet)
  }
  const scope = new ExpressionScope({ names, expressions: { ProjectionExpression }, style })
  if (ProjectionExpression === undefined) return undefined
  const paths = parseProjection(ProjectionExpression, scope)
  scope.checkAllUsed()
  return projectionOf(paths, 'ProjectionExpression')
}
