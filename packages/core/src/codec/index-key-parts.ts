import type { EntitySchema } from '../schema/entity-schema.js'
import type { CompiledAttribute } from './attribute-codec.js'
import type { ClassCodec } from './class-codec.js'

/** The attributes of a class that are keys of its indexes, each once. */
export function indexKeyParts({ indexes }: EntitySchema, codec: ClassCodec): readonly CompiledAttribute[] {
  const properties = new Set(indexes.flatMap(({ key }) => [key.partitionKey.property, key.sortKey?.property]))
  return codec.attributes.filter(({ schema }) => properties.has(schema.property))
}
