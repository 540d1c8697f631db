import type { Comparand, Ordered, Widened } from '../comparand.js'
import { inequality } from '../comparison.js'
import type { ConditionExpression } from '../condition-expression.js'
import type { Operand } from '../paths.js'
import type { SortKeyCondition } from '../sort-key-condition.js'

/** For `where` of a query: whether the sort key is at least a value (`>=`). */
export function greaterThanOrEqual<V>(value: V & Ordered<V>): SortKeyCondition<Widened<V>>
/** Whether a stored value is at least another or a given one (`>=`). False where it is missing or of another type. */
export function greaterThanOrEqual<V>(left: Operand<V> & Ordered<V>, right: Comparand<V>): ConditionExpression
export function greaterThanOrEqual(...operands: readonly unknown[]): object {
  return inequality('greaterThanOrEqual', '>=', operands)
}
