import type { Comparand, Ordered, Widened } from '../comparand.js'
import { inequality } from '../comparison.js'
import type { ConditionExpression } from '../condition-expression.js'
import type { Operand } from '../paths.js'
import type { SortKeyCondition } from '../sort-key-condition.js'

/** For `where` of a query: whether the sort key is at most a value (`<=`). */
export function lessThanOrEqual<V>(value: V & Ordered<V>): SortKeyCondition<Widened<V>>
/** Whether a stored value is at most another or a given one (`<=`). False where it is missing or of another type. */
export function lessThanOrEqual<V>(left: Operand<V> & Ordered<V>, right: Comparand<V>): ConditionExpression
export function lessThanOrEqual(...operands: readonly unknown[]): object {
  return inequality('lessThanOrEqual', '<=', operands)
}
