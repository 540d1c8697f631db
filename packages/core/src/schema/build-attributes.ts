import { SchemaError } from '../errors/schema-error.js'
import { MAX_ATTRIBUTE_NAME_BYTES } from '../limits.js'
import type { AttributeType } from './attribute-type.js'
import type { AttributeDeclaration, AttributeDeclarations, AttributeOptions } from './entity-definition.js'
import type { AttributeSchema } from './entity-schema.js'
import { isAttributeType } from './is-attribute-type.js'

/** Normalises declarations to frozen attribute schemas, in the order declared. */
export function buildAttributes(className: string, declarations: AttributeDeclarations): readonly AttributeSchema[] {
  if (typeof declarations !== 'object' || declarations === null) {
    throw new SchemaError(`${className} has no attributes: give \`attributes\` an object, by property.`, className)
  }
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

// assigning to `__proto__` changes the prototype; `constructor` is how an entity's class is found
const RESERVED_PROPERTIES: ReadonlySet<string> = new Set(['__proto__', 'constructor'])

function buildAttribute(className: string, property: string, declaration: AttributeDeclaration): AttributeSchema {
  const options = isOptions(declaration) ? declaration : { type: declaration }
  const { name = property, required = false, default: defaultValue } = options
  if (RESERVED_PROPERTIES.has(property)) {
    throw new SchemaError(
      `${className}.${property} can't be an attribute's property: ` +
        `use another property with { type, name: '${property}' }.`,
      className,
      property,
    )
  }
  checkName(className, property, name)
  checkDefault(className, property, defaultValue)
  const type = checkType(className, property, options.type)
  return Object.freeze({ property, name, type, required, default: defaultValue })
}

// what is neither a type nor options is taken for a type, so that the message shows it
function isOptions(declaration: unknown): declaration is Partial<AttributeOptions> {
  if (typeof declaration !== 'object' || declaration === null) return false
  return !('kind' in declaration) && !('encode' in declaration) && !isAttributeType(declaration)
}

function checkName(className: string, property: string, name: unknown): void {
  if (typeof name !== 'string' || name === '' || !name.isWellFormed()) {
    throw new SchemaError(
      `${className}.${property} has an empty or ill-formed attribute name: give \`name\` some text.`,
      className,
      property,
    )
  }
  if (Buffer.byteLength(name) > MAX_ATTRIBUTE_NAME_BYTES) {
    throw new SchemaError(
      `${className}.${property} has an attribute name of more than ${MAX_ATTRIBUTE_NAME_BYTES} bytes: shorten it.`,
      className,
      property,
    )
  }
}

// one object would be shared by all loaded instances, and changed by one for all
function checkDefault(className: string, property: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  throw new SchemaError(
    `${className}.${property} has an object as its default, which all instances would share: ` +
      'give a function that returns a new one.',
    className,
    property,
  )
}

function checkType(className: string, property: string, type: unknown): AttributeType {
  if (isAttributeType(type)) return type
  throw new SchemaError(
    `${className}.${property} has no attribute type that Sluice knows (got ${describeType(type)}): ` +
      `name one such as 'string' or list('number'), or give { encode, decode }.`,
    className,
    property,
  )
}

function describeType(type: unknown): string {
  if (typeof type === 'function') return `the function or class \`${type.name}\``
  if (typeof type !== 'object' || type === null) return `\`${String(type)}\``
  return 'kind' in type ? `a \`${String(type.kind)}\` that isn't complete` : 'an object'
}
