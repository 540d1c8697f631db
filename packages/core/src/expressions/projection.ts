import type { AliasTable } from './alias-table.js'
import type { StoredPath } from './condition.js'

/** What is asked of each item: the paths by stored names, and the properties that they belong to. */
export interface Projection {
  readonly paths: readonly StoredPath[]
  readonly properties: readonly string[]
}

/** Puts a projection into DynamoDB's words. */
export function renderProjection({ paths }: Projection, aliases: AliasTable): string {
  return paths.map((path) => aliases.path(path)).join(', ')
}
