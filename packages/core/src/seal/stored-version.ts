import type { Item } from '../codec/item.js'
import type { VersionAttribute } from '../schema/entity-schema.js'

/** The version in an item that was sealed. */
export function storedVersion({ name, kind }: VersionAttribute, item: Item): number | string | undefined {
  const value = item[name]
  return kind === 'number' && value?.N !== undefined ? Number(value.N) : value?.S
}
