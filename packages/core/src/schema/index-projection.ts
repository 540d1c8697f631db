import { SchemaError } from '../errors/schema-error.js'
import type { AttributeSchema, IndexSchema } from './entity-schema.js'

/** What an index holds besides the keys, checked and copied; properties that are keys anyway are left out. */
export function indexProjection(
  owner: { readonly className: string; readonly index: string },
  attributes: readonly AttributeSchema[],
  keys: ReadonlySet<unknown>,
  projection: unknown = 'all',
): IndexSchema['projection'] {
  const { className, index } = owner
  if (projection === 'all' || projection === 'keys') return projection
  if (!Array.isArray(projection)) {
    const message = `${className} has an index ${index} with a \`projection\` that isn't 'all', 'keys' or a list of properties.`
    throw new SchemaError(message, className)
  }
  const properties: unknown[] = [...new Set(projection)]
  const unknown = properties.find((property) => attributes.every((attribute) => attribute.property !== property))
  if (unknown !== undefined) {
    const message = `${className}.${String(unknown)} is projected into the index ${index} without an attribute: declare it.`
    throw new SchemaError(message, className, String(unknown))
  }
  const others = properties.filter((property): property is string => !keys.has(property))
  return others.length === 0 ? 'keys' : Object.freeze(others)
}
