import { AliasTable } from '../expressions/alias-table.js'
import type { StoredPath } from '../expressions/condition.js'
import { renderProjection } from '../expressions/projection.js'
import type { Identity } from '../identity/identity.js'

/** An item to be read by its key. */
export interface KeyRead {
  readonly identity: Identity
  /** What is wanted of it, the key's attributes among them; all if left out. */
  readonly paths: readonly StoredPath[] | undefined
}

/** One text for all reads that want the same of their items. */
export function wantedText({ paths }: KeyRead): string {
  return paths === undefined ? '' : JSON.stringify(paths)
}

/** The members of a request that ask for a part of an item. Any name can be a reserved word, so all have an alias. */
export function projectionInput(
  paths: readonly StoredPath[] | undefined,
): { ProjectionExpression: string; ExpressionAttributeNames: Record<string, string> } | undefined {
  if (paths === undefined) return undefined
  const aliases = new AliasTable()
  const ProjectionExpression = renderProjection({ paths }, aliases)
  return { ProjectionExpression, ExpressionAttributeNames: aliases.names }
}
