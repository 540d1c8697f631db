import type { Comparator } from '../expressions/syntax.js'
import { compareKeys } from '../values/compare-keys.js'
import { sameValue } from '../values/same-value.js'
import type { WireValue } from '../wire/wire-value.js'

type Compared = WireValue | undefined

/**
 * Whether a comparison of two stored values holds. What is missing, or of another type, is unequal to everything (even to
 * what is missing too) and has no order.
 */
export function compares(comparator: Comparator, left: Compared, right: Compared): boolean {
  if (comparator === '=') return equals(left, right)
  if (comparator === '<>') return !equals(left, right)
  const order = orderOf(left, right)
  if (order === undefined) return false
  switch (comparator) {
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
    default:
      return comparator satisfies never
  }
}

function equals(left: Compared, right: Compared): boolean {
  return left !== undefined && right !== undefined && sameValue(left, right)
}

function orderOf(left: Compared, right: Compared): number | undefined {
  for (const type of ['S', 'N', 'B'] as const) {
    const [one, other] = [left?.[type], right?.[type]]
    if (one !== undefined && other !== undefined) return compareKeys(type, one, other)
  }
  return undefined
}
