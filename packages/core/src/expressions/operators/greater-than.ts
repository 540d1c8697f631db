import type { Comparand, Ordered, Widened } from '../comparand.js'
import { inequality } from '../comparison.js'
import type { ConditionExpression } from '../condition-expression.js'
import type { Operand } from '../paths.js'
import type { SortKeyCondition } from '../sort-key-condition.js'

/** For `where` of a query: whether the sort key is greater than a value (`>`). */
export function greaterThan<V>(value: V & Ordered<V>): SortKeyCondition<Widened<V>>
/** Whether a stored value is greater than another or a given one (`>`). False where it is missing or of another type. */
export function greaterThan<V>(left: Operand<V> & Ordered<V>, right: Comparand<V>): ConditionExpression
export function greaterThan(...operands: readonly unknown[]): object {
  return inequality('greaterThan', '>', operands)
}
