import { bindPath } from './bind-path.js'
import { checkPathWords } from './check-path-words.js'
import { DistinctPaths } from './distinct-paths.js'
import type { ExpressionScope } from './expression-scope.js'
import { mapFromLast } from './map-from-last.js'
import { openExpression } from './open-expression.js'
import { ParameterScope } from './parameter-scope.js'
import { readProjection } from './read-projection.js'
import type { Path } from './syntax.js'

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
