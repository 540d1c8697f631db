import type { StoredPath } from './condition.js'
import type { Update } from './update.js'

/** The paths that an update writes, in the order of its sections. Those that it only reads aren't among them. */
export function pathsOf(update: Update): readonly StoredPath[] {
  const path = (action: { readonly path: StoredPath }): StoredPath => action.path
  return [...update.set.map(path), ...update.remove, ...update.add.map(path), ...update.delete.map(path)]
}
