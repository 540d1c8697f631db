import type { EntitySchema } from '../schema/entity-schema.js'
import type { StoredPath } from './condition.js'

/** Why no update may write at a path, as a predicate; `undefined` where it may. */
export function findProtected({ key, version }: EntitySchema, [name]: StoredPath): string | undefined {
  if (name === key.partitionKey.name || name === key.sortKey?.name) {
    return 'is part of the key, which never changes: remove the item and save it under another one'
  }
  return name === version?.name ? 'is the version, which each write counts up by itself: leave it out' : undefined
}
