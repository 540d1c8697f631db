import type { KeySchema } from '../../schema/entity-schema.js'
import type { ReadRequest } from './read-request.js'

/**
 * The properties that a reading gives as views: those selected, or those that its index holds. `undefined` where it gives
 * whole entities.
 */
export function viewedProperties({
  schema,
  index,
  projection,
}: Pick<ReadRequest, 'schema' | 'index' | 'projection'>): readonly string[] | undefined {
  if (projection !== undefined) return projection.properties
  if (index === undefined || index.projection === 'all') return undefined
  return heldProperties(schema.key, index)
}

/** The properties that an index holds that doesn't hold the whole item, its keys and the table's among them. */
export function heldProperties(
  tableKey: KeySchema,
  { key, projection }: NonNullable<ReadRequest['index']>,
): readonly string[] {
  const parts = [tableKey.partitionKey, tableKey.sortKey, key.partitionKey, key.sortKey]
  const keys = parts.flatMap((part) => part?.property ?? [])
  return [...new Set([...keys, ...(typeof projection === 'string' ? [] : projection)])]
}
