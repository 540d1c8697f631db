import { SchemaError } from '../errors/schema-error.js'
import type { AttributeSchema, KeyAttribute, KeySchema } from './entity-schema.js'
import { keyAttribute } from './key-attribute.js'

/** The key schema that the named properties make, checked against what DynamoDB allows as a key. */
export function buildKeySchema(
  className: string,
  attributes: readonly AttributeSchema[],
  names: { readonly partitionKey: string; readonly sortKey?: string },
): KeySchema {
  const { partitionKey, sortKey } = names
  if (partitionKey === undefined) {
    throw new SchemaError(`${className} has no partition key: name one property as \`partitionKey\`.`, className)
  }
  if (partitionKey === sortKey) {
    throw new SchemaError(`${className}.${partitionKey} can't be both partition and sort key.`, className, sortKey)
  }
  return Object.freeze({
    partitionKey: primaryAttribute(className, attributes, partitionKey),
    sortKey: sortKey === undefined ? undefined : primaryAttribute(className, attributes, sortKey),
  })
}

function primaryAttribute(className: string, attributes: readonly AttributeSchema[], property: string): KeyAttribute {
  const key = keyAttribute(className, attributes, property)
  const attribute = attributes.find((candidate) => candidate.property === property)
  if (attribute?.default === undefined) return key
  throw new SchemaError(`${className}.${property} is a key and can't have a default.`, className, property)
}
