import type { StoredPath } from './condition.js'
import { isMapAndList } from './is-map-and-list.js'
import { overlaps } from './overlaps.js'
import { pathText } from './path-text.js'

/** A path as the item has it, and as code writes it. */
export interface WrittenPath {
  readonly path: StoredPath
  readonly steps: readonly string[]
}

/** Why DynamoDB takes no projection with both of two paths, as a sentence without its end. */
export function findPathClash(paths: readonly WrittenPath[]): string | undefined {
  for (const [at, one] of paths.entries()) {
    const clashing = paths.slice(0, at).find(({ path }) => overlaps(path, one.path) || isMapAndList(path, one.path))
    if (clashing === undefined) continue
    const both = `${pathText(clashing.steps)} and ${pathText(one.steps)}`
    if (overlaps(clashing.path, one.path)) return `${both} overlap, of which DynamoDB takes one: leave the other out`
    return `${both} take one value for a map and for a list, of which it can be one: leave the other out`
  }
  return undefined
}
