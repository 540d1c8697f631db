import { SchemaError } from '../errors/schema-error.js'
import { MAX_KEY_NAME_BYTES } from '../limits.js'
import type { AttributeType, ScalarType } from './attribute-type.js'
import type { AttributeSchema, KeyAttribute } from './entity-schema.js'

/** The key attribute that a property makes, of the table or, named by `role`, of an index. */
export function keyAttribute(
  className: string,
  attributes: readonly AttributeSchema[],
  property: string,
  role = 'a key',
): KeyAttribute {
  const attribute = attributes.find((candidate) => candidate.property === property)
  if (attribute === undefined) {
    throw new SchemaError(`${className}.${property} is ${role} without an attribute: declare it.`, className, property)
  }
  if (Buffer.byteLength(attribute.name) > MAX_KEY_NAME_BYTES) {
    throw new SchemaError(
      `${className}.${property} has a name of more than ${MAX_KEY_NAME_BYTES} bytes, the most for a key: shorten it.`,
      className,
      property,
    )
  }
  const scalarType = scalarTypeOf(attribute.type)
  if (scalarType === undefined) {
    throw new SchemaError(
      `${className}.${property} can't be ${role}: DynamoDB keys are strings, numbers or binary. ` +
        `Use such a type, or give your codec a \`keyType\` of 'S', 'N' or 'B'.`,
      className,
      property,
    )
  }
  return Object.freeze({ property, name: attribute.name, scalarType })
}

function scalarTypeOf(type: AttributeType): ScalarType | undefined {
  if (typeof type === 'object') {
    if (!('kind' in type)) return type.keyType
    return type.kind === 'one-of' ? (typeof type.values[0] === 'string' ? 'S' : 'N') : undefined
  }
  switch (type) {
    case 'string':
    case 'date':
      return 'S'
    case 'number':
    case 'bigint':
    case 'decimal':
    case 'epoch-seconds':
    case 'epoch-ms':
      return 'N'
    case 'binary':
      return 'B'
    default:
      return undefined
  }
}
