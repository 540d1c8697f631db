import { heldNames } from '../../storage/project-item.js'
import { invalidParameter } from '../../wire/validation-error.js'
import type { ReadSource } from './find-source.js'
import type { Projection } from './read-expressions.js'

/**
 * Whether a read asks for attributes that its index doesn't hold. DynamoDB fetches them from the table for a local index
 * and refuses to do so for a global one.
 */
export function needsTable(
  { table, index }: ReadSource,
  select: string | undefined,
  projection: Projection | undefined,
): boolean {
  if (index === undefined) return false
  const held = heldNames(table.definition, index)
  if (held === 'all') return false
  const missing = (projection?.names ?? []).filter((name) => !held.has(name))
  if (index.kind === 'local') return select === 'ALL_ATTRIBUTES' || missing.length > 0
  if (select === 'ALL_ATTRIBUTES') {
    throw invalidParameter(
      `Select type ALL_ATTRIBUTES is not supported for global secondary index ${index.name} ` +
        'because its projection type is not ALL',
    )
  }
  if (missing.length === 0) return false
  throw invalidParameter(`Global secondary index ${index.name} does not project [${missing.join(', ')}]`)
}
