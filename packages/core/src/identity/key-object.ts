import type { EntityCodec } from '../codec/entity-codec.js'
import type { Item } from '../codec/item.js'

/** A primary key as `session.get` and `session.remove` take it: property names and values. */
export function keyObject(codec: EntityCodec, key: Item): Readonly<Record<string, unknown>> {
  const decoded = codec.decode(key) as Readonly<Record<string, unknown>>
  const { partitionKey, sortKey } = codec.schema.key
  const properties = sortKey === undefined ? [partitionKey.property] : [partitionKey.property, sortKey.property]
  return Object.fromEntries(properties.map((property) => [property, decoded[property]]))
}
