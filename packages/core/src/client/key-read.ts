import { AliasTable } from '../expressions/alias-table.js'
import type { Identity } from '../identity/identity.js'

/** An item to be read by its key. */
export interface KeyRead {
  readonly identity: Identity
  /** The attributes that are wanted, the key's among them; all if left out. */
  readonly attributes: readonly string[] | undefined
}

/** The members of a request that ask for some attributes. Any name can be a reserved word, so all have an alias. */
export function projectionInput(
  attributes: readonly string[] | undefined,
): { ProjectionExpression: string; ExpressionAttributeNames: Record<string, string> } | undefined {
  if (attributes === undefined) return undefined
  const aliases = new AliasTable()
  const ProjectionExpression = attributes.map((name) => aliases.name(name)).join(', ')
  return { ProjectionExpression, ExpressionAttributeNames: aliases.names }
}
