import type { AliasTable } from './alias-table.js'
import type { StoredPath } from './condition.js'

/** Which attributes a read asks for: frozen, each once, in the order asked. */
export interface Projection {
  readonly paths: readonly StoredPath[]
  /** The properties of the class that they are. */
  readonly properties: readonly string[]
}

/** Puts a projection into DynamoDB's words. */
export function renderProjection({ paths }: Projection, aliases: AliasTable): string {
  return paths.map((path) => aliases.path(path)).join(', ')
}
