import { bindPath } from './binding/bind-path.js'
import { mapFromLast } from './binding/map-from-last.js'
import { readProjection } from './grammar/read-projection.js'
import { DistinctPaths } from './paths/distinct-paths.js'
import type { ExpressionScope } from './scope/expression-scope.js'
import { ParameterScope } from './scope/parameter-scope.js'
import type { Path } from './syntax.js'
import { openExpression } from './tokens/open-expression.js'
import { checkPathWords } from './words/check-path-words.js'

/** Parses a ProjectionExpression: paths of which none holds another. */
export function parseProjection(text: string, scope: ExpressionScope): readonly Path[] {
  const own = new ParameterScope('ProjectionExpression', scope)
  const cursor = openExpression(text, own)
  const written = readProjection(cursor)
  cursor.end()
  for (const path of written) checkPathWords(path, own)
  const distinct = new DistinctPaths(own)
  return mapFromLast(written, (one) => {
    const path = bindPath(one, own)
    distinct.add(path)
    return path
  })
}
