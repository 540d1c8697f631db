import type { StoredPath } from './condition.js'

/** Whether two paths take one value for a map and for a list, which DynamoDB calls a conflict. */
export function isMapAndList(a: StoredPath, b: StoredPath): boolean {
  const at = a.findIndex((step, index) => step !== b[index])
  return at >= 0 && at < b.length && typeof a[at] !== typeof b[at]
}
