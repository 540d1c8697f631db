import type { Comparand } from '../comparand.js'
import { equality } from '../comparison.js'
import type { ConditionExpression } from '../condition-expression.js'
import type { Operand } from '../paths.js'

/** Whether a stored value equals another or a given one (`=`). False where it is missing or of another type; `null` is NULL. */
export function equals<V>(left: Operand<V>, right: Comparand<V> | null): ConditionExpression {
  return equality('equals', '=', left, right)
}
