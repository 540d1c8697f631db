import { SchemaError } from '../errors/schema-error.js'
import type { AttributeSchema, KeySchema, VersionAttribute } from './entity-schema.js'

/** The version attribute that the named property makes, checked against what a version can be. */
export function buildVersion(
  className: string,
  attributes: readonly AttributeSchema[],
  key: KeySchema,
  property: string | undefined,
): VersionAttribute | undefined {
  if (property === undefined) return undefined
  const attribute = attributes.find((candidate) => candidate.property === property)
  if (attribute === undefined) {
    const message = `${className}.${property} is the version without an attribute: declare it.`
    throw new SchemaError(message, className, property)
  }
  const problem = problemOf(attribute, key)
  if (problem !== undefined) throw new SchemaError(`${className}.${property} ${problem}`, className, property)
  const kind = attribute.type === 'number' ? 'number' : 'token'
  return Object.freeze({ property, name: attribute.name, kind })
}

function problemOf({ property, type, default: defaultValue }: AttributeSchema, key: KeySchema): string | undefined {
  if (property === key.partitionKey.property || property === key.sortKey?.property) {
    return "is a key and can't be the version, which changes with each write: use another property."
  }
  if (type !== 'number' && type !== 'string') {
    return "can't be the version: declare it as 'number', which is counted up, or as 'string', which gets a new token."
  }
  // an item without a version is one that no version was written to: a default would claim otherwise
  return defaultValue === undefined ? undefined : "is the version and can't have a default."
}
