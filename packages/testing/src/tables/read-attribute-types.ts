import type { ScalarType } from '@sluice/core'
import { validationError } from '../wire/validation-error.js'
import type { AttributeDefinitionsInput } from './create-table-input.js'
import type { AttributeTypes } from './read-key-schema.js'

/** Reads the types of key attributes. */
export function readAttributeTypes(definitions: AttributeDefinitionsInput = []): AttributeTypes {
  const types = new Map<string, ScalarType>()
  for (const { AttributeName: name, AttributeType: type } of definitions) {
    // the framework layer has refused whatever else
    if (name === undefined || (type !== 'S' && type !== 'N' && type !== 'B')) continue
    if (types.has(name)) throw validationError(`Attribute Name is duplicated: ${name}`)
    types.set(name, type)
  }
  return types
}
