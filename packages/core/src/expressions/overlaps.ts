import type { StoredPath } from './condition.js'

/** Whether two paths are of one value, or of a value and a part of it. */
export function overlaps(a: StoredPath, b: StoredPath): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  return shorter.every((step, at) => step === longer[at])
}
