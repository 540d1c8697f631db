import { SchemaError } from '../errors/schema-error.js'
import type { AttributeType } from './attribute-type.js'
import type { AttributeDeclaration, AttributeDeclarations, AttributeOptions } from './entity-definition.js'
import type { AttributeSchema } from './entity-schema.js'
import { isAttributeType } from './is-attribute-type.js'

/** Normalises declarations to frozen attribute schemas, in the order declared. */
export function buildAttributes(className: string, declarations: AttributeDeclarations): readonly AttributeSchema[] {
  const attributes = Object.entries(declarations).map(([property, declaration]) =>
    buildAttribute(className, property, declaration),
  )
  const properties = new Map<string, string>()
  for (const { name, property } of attributes) {
    const other = properties.get(name)
    if (other !== undefined) {
      throw new SchemaError(
        `${className}.${property} and ${className}.${other} are both stored as attribute \`${name}\`: rename one.`,
        className,
        property,
      )
    }
    properties.set(name, property)
  }
  return Object.freeze(attributes)
}

function buildAttribute(className: string, property: string, declaration: AttributeDeclaration): AttributeSchema {
  const options = isAttributeType(declaration) ? { type: declaration } : (declaration as Partial<AttributeOptions>)
  const { name = property, required = false, default: defaultValue } = options ?? {}
  if (typeof name !== 'string' || name === '') {
    throw new SchemaError(`${className}.${property} has an empty attribute name.`, className, property)
  }
  const type = checkType(className, property, options?.type)
  return Object.freeze({ property, name, type, required, default: defaultValue })
}

function checkType(className: string, property: string, type: unknown): AttributeType {
  if (isAttributeType(type)) return type
  throw new SchemaError(
    `${className}.${property} has no attribute type that Sluice knows (got \`${String(type)}\`): ` +
      `name one such as 'string' or list('number'), or give { encode, decode }.`,
    className,
    property,
  )
}
