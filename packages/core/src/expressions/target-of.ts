import { expressionError, type OperatorScope } from './expression-scope.js'
import { findProtected } from './find-protected.js'
import { type PathPlace, pathPlaceOf } from './place.js'

/** Where an action writes. */
export function targetOf(scope: OperatorScope, path: unknown): PathPlace {
  const target = pathPlaceOf(scope, path)
  const reason = findProtected(scope.schema, target.operand.path)
  if (reason === undefined) return target
  throw expressionError(scope, target.text, `it ${reason}`)
}
