import type { Comparand } from '../comparand.js'
import { equality } from '../comparison.js'
import type { ConditionExpression } from '../condition-expression.js'
import type { Operand } from '../paths.js'

/** Whether a stored value differs from another or a given one (`<>`). True where it is missing or of another type. */
export function notEquals<V>(left: Operand<V>, right: Comparand<V> | null): ConditionExpression {
  return equality('notEquals', '<>', left, right)
}
