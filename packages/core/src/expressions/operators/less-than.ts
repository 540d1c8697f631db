import type { Comparand, Ordered, Widened } from '../comparand.js'
import { inequality } from '../comparison.js'
import type { ConditionExpression } from '../condition-expression.js'
import type { Operand } from '../paths.js'
import type { SortKeyCondition } from '../sort-key-condition.js'

/** For `where` of a query: whether the sort key is less than a value (`<`). */
export function lessThan<V>(value: V & Ordered<V>): SortKeyCondition<Widened<V>>
/** Whether a stored value is less than another or a given one (`<`). False where it is missing or of another type. */
export function lessThan<V>(left: Operand<V> & Ordered<V>, right: Comparand<V>): ConditionExpression
export function lessThan(...operands: readonly unknown[]): object {
  return inequality('lessThan', '<', operands)
}
