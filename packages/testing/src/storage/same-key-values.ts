import type { KeyValues } from './key-order.js'

/** Whether two keys of one table or index are the same. */
export function sameKeyValues(left: KeyValues, right: KeyValues): boolean {
  if (left.partition !== right.partition || left.sort !== right.sort) return false
  return left.moreSort === undefined || left.moreSort.every((value, at) => value === right.moreSort?.[at])
}
