import type { Item } from '../codec/item.js'
import type { EntitySchema } from '../schema/entity-schema.js'

/** An item but for its version, which says nothing of what changed. */
export function withoutVersion(item: Item, { version }: EntitySchema): Item {
  if (version === undefined) return item
  const { [version.name]: _, ...rest } = item
  return rest
}
