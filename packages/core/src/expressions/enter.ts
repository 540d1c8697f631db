import { checkAttributeName } from '../codec/attribute-name.js'
import { InvalidValue } from '../codec/invalid-value.js'
import type { AttributeType } from '../schema/attribute-type.js'
import type { EmbeddedSchema, EntitySchema } from '../schema/entity-schema.js'
import { findSchema } from '../schema/registry.js'

/** One step of a path: its stored form, and the type of what is there. */
export interface Step {
  readonly stored: string | number
  readonly type: AttributeType
  /** Whether the class asks for a value there. */
  readonly required: boolean
}

// no list of an item has a longer one
const INDEX = /^(?:0|[1-9]\d{0,8})$/

/** Whether a step can be an index into a list. */
export function isIndex(step: string): boolean {
  return INDEX.test(step)
}

/**
 * The step from a class to one of its properties.
 *
 * @throws {InvalidValue} if the class has no such attribute.
 */
export function enterClass(schema: EntitySchema | EmbeddedSchema, property: string): Step {
  const attribute = schema.attributes.find((candidate) => candidate.property === property)
  if (attribute !== undefined) return { stored: attribute.name, type: attribute.type, required: attribute.required }
  throw new InvalidValue(
    `${schema.className} has no attribute by the property \`${property}\`: declare it, or name what is stored by storedPath()`,
  )
}

/**
 * The step from a value to a part of it.
 *
 * @throws {InvalidValue} if values of the type have no such part.
 */
export function enterValue(type: AttributeType, step: string): Step {
  if (type === 'unknown') return { stored: isIndex(step) ? Number(step) : nameOf(step), type, required: false }
  if (typeof type === 'string') throw new InvalidValue(`a value of type '${type}' has no parts`)
  if (!('kind' in type))
    throw new InvalidValue(
      'what a codec of its own stores has no known parts: take it as a whole, or name what is stored by storedPath()',
    )
  switch (type.kind) {
    case 'list':
      return { stored: indexOf(step), type: type.element, required: false }
    case 'map':
    case 'record':
      return { stored: nameOf(step), type: type.element, required: false }
    case 'nested':
      return enterNested(type.target, step)
    case 'one-of':
      throw new InvalidValue('a value of oneOf() has no parts')
    default:
      return type satisfies never
  }
}

function enterNested(target: () => Parameters<typeof findSchema>[0], property: string): Step {
  const schema = findSchema(target())
  if (schema === undefined) throw new Error('Expected the nested class to be registered')
  return enterClass(schema, property)
}

function indexOf(step: string): number {
  if (isIndex(step)) return Number(step)
  throw new InvalidValue('elements of a list are reached by index, its length is size()')
}

function nameOf(step: string): string {
  checkAttributeName(step)
  return step
}
