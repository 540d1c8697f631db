import type { EntityCodec } from '../codec/entity-codec.js'
import type { ViewedPart, ViewShape } from '../expressions/projection.js'
import { StoredView } from '../schema/view.js'
import { decodePart, type HeldItem } from './decode-part.js'
import { partOfEntity } from './part-of-entity.js'

/**
 * The view of an item that was read, maybe in part: what it doesn't hold of the properties has its default.
 *
 * @throws {DecodeError} if a stored value doesn't fit the class.
 */
export function makeView(
  codec: EntityCodec,
  held: HeldItem,
  { properties, parts }: ViewShape,
  load: () => Promise<object | undefined>,
): object {
  const whole = codec.decodeProperties(held.item, properties)
  // most have no parts: then nothing is copied
  const values =
    parts.length === 0 ? whole : { ...whole, ...namedParts(parts, (part) => decodePart(codec, held, part)) }
  return new StoredView({ schema: codec.schema, values, load })
}

/** The view of an instance that the session knows: its state now, its unsaved changes too. */
export function viewOf(
  { schema }: EntityCodec,
  entity: object,
  { properties, parts }: ViewShape,
  load: () => Promise<object | undefined>,
): object {
  const whole = Object.fromEntries(properties.map((property) => [property, Reflect.get(entity, property)]))
  const values = { ...whole, ...namedParts(parts, ({ steps }) => partOfEntity(entity, steps)) }
  return new StoredView({ schema, values, load })
}

function namedParts(parts: ViewShape['parts'], show: (part: ViewedPart) => unknown): Record<string, unknown> {
  return Object.fromEntries(parts.map((part) => [part.name, show(part)]))
}
