import type { AttributeType } from '../schema/attribute-type.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { findSchema } from '../schema/registry.js'

type Attributes = EntitySchema['attributes']

/** Whether a class knows what is stored at a path of stored names. */
export function isModelled({ attributes }: { readonly attributes: Attributes }, path: readonly unknown[]): boolean {
  const [name, ...steps] = path
  const attribute = attributes.find((candidate) => candidate.name === name)
  return attribute !== undefined && isModelledIn(attribute.type, steps)
}

function isModelledIn(type: AttributeType, steps: readonly unknown[]): boolean {
  if (steps.length === 0) return true
  // of what is unknown, a codec of one's own or has no parts, the class knows no part
  if (typeof type === 'string' || !('kind' in type) || type.kind === 'one-of') return false
  if (type.kind !== 'nested') return isModelledIn(type.element, steps.slice(1))
  const schema = findSchema(type.target())
  return schema !== undefined && isModelled(schema, steps)
}
