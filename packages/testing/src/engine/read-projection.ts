import { project } from '../evaluation/project.js'
import { ExpressionScope } from '../expressions/expression-scope.js'
import { parseProjection } from '../expressions/parse-projection.js'
import type { Path } from '../expressions/syntax.js'
import type { ErrorStyle } from '../values/error-style.js'
import type { Projection } from './read-expressions.js'

/** The members of a read of single items that say which part of them is wanted. */
export interface ProjectionInput {
  readonly ProjectionExpression?: string
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>
}

/** The projection of a read, parsed and checked; `undefined` if whole items are wanted. */
export function readProjection(input: ProjectionInput, style: ErrorStyle): Projection | undefined {
  const { ProjectionExpression, ExpressionAttributeNames: names } = input
  if (ProjectionExpression === undefined && names === undefined) return undefined
  const scope = new ExpressionScope({ names, expressions: { ProjectionExpression }, style })
  if (ProjectionExpression === undefined) return undefined
  const paths = parseProjection(ProjectionExpression, scope)
  scope.checkAllUsed()
  return projectionOf(paths)
}

/** The projection to some paths. */
export function projectionOf(paths: readonly Path[]): Projection {
  const names = paths.map(([name]) => name)
  return { parameter: 'ProjectionExpression', names, paths, project: (item) => project(item, paths) }
}
