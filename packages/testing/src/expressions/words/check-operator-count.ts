import { MAX_OPERATORS } from '../../limits.js'
import type { ParameterScope } from '../scope/parameter-scope.js'

/** Refuses an expression of too many operators. DynamoDB stops counting at the first that is too much. */
export function checkOperatorCount(count: number, scope: ParameterScope): void {
  if (count <= MAX_OPERATORS) return
  throw scope.refusal(`The expression contains too many operators; operator count: ${MAX_OPERATORS + 1}`)
}
