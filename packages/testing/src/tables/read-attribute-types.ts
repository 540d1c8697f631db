import type { ScalarType } from '@sluice/core'
import { validationError } from '../wire/validation-error.js'
import type { AttributeDefinitionsInput } from './create-table-input.js'
import type { AttributeTypes } from './read-key-schema.js'

/** Reads the types of key attributes. */
export function readAttributeTypes(definitions: AttributeDefinitionsInput = []): AttributeTypes {
  const types = new Map<string, ScalarType>()
  for (const { AttributeName: name, AttributeType: type } of definitions) {
    if (name === undefined || (type !== 'S' && type !== 'N' && type !== 'B')) {
      throw validationError(
        `1 validation error detected: Value '${type ?? null}' at 'attributeDefinitions.member.attributeType' failed to ` +
          'satisfy constraint: Member must satisfy enum value set: [B, N, S]',
      )
    }
    if (types.has(name)) throw validationError(`Attribute Name is duplicated: ${name}`)
    types.set(name, type)
  }
  return types
}
