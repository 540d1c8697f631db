import type { ViewShape } from '../../expressions/projection.js'
import type { KeySchema } from '../../schema/entity-schema.js'
import { keyParts } from '../../schema/key-parts.js'
import type { ReadRequest } from './read-request.js'

/**
 * What the views of a reading show: what was selected, or what its index holds. `undefined` where it gives whole entities.
 */
export function viewShape({
  schema,
  index,
  projection,
}: Pick<ReadRequest, 'schema' | 'index' | 'projection'>): ViewShape | undefined {
  if (projection !== undefined) return projection
  if (index === undefined || index.projection === 'all') return undefined
  return { properties: heldProperties(schema.key, index), parts: [] }
}

/** The properties that an index holds that doesn't hold the whole item, its keys and the table's among them. */
export function heldProperties(
  tableKey: KeySchema,
  { key, projection }: NonNullable<ReadRequest['index']>,
): readonly string[] {
  const keys = [...keyParts(tableKey), ...keyParts(key)].map(({ property }) => property)
  return [...new Set([...keys, ...(typeof projection === 'string' ? [] : projection)])]
}
