import type { EntityCodec } from '../codec/entity-codec.js'
import type { Item } from '../codec/item.js'
import { StoredView } from '../schema/view.js'

/**
 * The view of an item that was read in part: what it doesn't hold of the properties has its default.
 *
 * @throws {DecodeError} if a stored value doesn't fit the class.
 */
export function makeView(
  codec: EntityCodec,
  item: Item,
  properties: readonly string[],
  load: () => Promise<object | undefined>,
): object {
  return new StoredView({ schema: codec.schema, values: codec.decodeProperties(item, properties), load })
}

/** The view of an instance that the session knows: its state now, its unsaved changes too. */
export function viewOf(
  { schema }: EntityCodec,
  entity: object,
  properties: readonly string[],
  load: () => Promise<object | undefined>,
): object {
  const values = Object.fromEntries(properties.map((property) => [property, Reflect.get(entity, property)]))
  return new StoredView({ schema, values, load })
}

/** Whether a value is a view. */
export function isView(value: unknown): boolean {
  return typeof value === 'object' && value !== null && StoredView.classOf(value) !== undefined
}
