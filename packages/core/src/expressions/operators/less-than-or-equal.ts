import type { Comparand, Ordered } from '../comparand.js'
import { inequality } from '../comparison.js'
import type { ConditionExpression } from '../condition-expression.js'
import type { Operand } from '../paths.js'

/** Whether a stored value is at most another or a given one (`<=`). False where it is missing or of another type. */
export function lessThanOrEqual<V>(left: Operand<V> & Ordered<V>, right: Comparand<V>): ConditionExpression {
  return inequality('lessThanOrEqual', '<=', left, right)
}
