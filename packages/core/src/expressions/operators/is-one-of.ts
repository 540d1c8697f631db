import { describeValue } from '../../codec/describe-value.js'
import { MAX_IN_OPERANDS } from '../../limits.js'
import type { Comparand } from '../comparand.js'
import { type ConditionExpression, conditionExpression } from '../condition-expression.js'
import { expressionError, type OperatorScope } from '../expression-scope.js'
import type { Operand } from '../paths.js'
import { type Place, placeOf } from '../place.js'
import { comparandOf } from '../value-operand.js'

/** Whether a stored value equals one of 1 to 100 others or given ones (`IN`). False where it is missing. More are an ExpressionError. */
export function isOneOf<V>(operand: Operand<V>, candidates: readonly (Comparand<V> | null)[]): ConditionExpression {
  return conditionExpression('isOneOf', (scope) => {
    const place = placeOf(scope, operand)
    const all = checkCount(scope, place, candidates)
    return {
      kind: 'in',
      operand: place.operand,
      candidates: Object.freeze(all.map((candidate) => comparandOf(scope, place, candidate))),
    }
  })
}

function checkCount(scope: OperatorScope, { text }: Place, candidates: unknown): readonly unknown[] {
  if (!Array.isArray(candidates)) {
    throw expressionError(scope, text, `the candidates are ${describeValue(candidates)}, expected an array`)
  }
  if (candidates.length > 0 && candidates.length <= MAX_IN_OPERANDS) return candidates
  const remedy = candidates.length === 0 ? 'name one at least' : 'join several isOneOf() by or()'
  throw expressionError(
    scope,
    text,
    `there are ${candidates.length} candidates, DynamoDB takes 1 to ${MAX_IN_OPERANDS}: ${remedy}`,
  )
}
