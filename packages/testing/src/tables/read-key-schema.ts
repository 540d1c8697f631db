import type { ScalarType } from '@sluice/core'
import type { KeyDefinition, KeyPart } from '../storage/key-definition.js'
import { invalidParameter, validationError } from '../wire/validation-error.js'
import type { KeySchemaInput } from './create-table-input.js'

/** Types of key attributes by name, from `AttributeDefinitions`. */
export type AttributeTypes = ReadonlyMap<string, ScalarType>

/** Reads a key schema of at most two elements: one HASH element, then maybe one RANGE element, both defined. */
export function readKeySchema(schema: KeySchemaInput | undefined, types: AttributeTypes): KeyDefinition {
  const [first, second] = schema ?? []
  if (first === undefined) throw invalidParameter('Missing the KeySchema')
  const part = (name = ''): KeyPart => ({ name, type: typeOf(name, schema ?? [], types) })
  const key = { partition: part(first.AttributeName), sort: second && part(second.AttributeName) }
  if (second !== undefined && second.AttributeName === first.AttributeName) {
    throw validationError('Both the Hash Key and the Range Key element in the KeySchema have the same name')
  }
  if (first.KeyType !== 'HASH') {
    throw validationError('Invalid KeySchema: The first KeySchemaElement is not a HASH key type')
  }
  if (second !== undefined && second.KeyType !== 'RANGE') {
    throw validationError('Invalid KeySchema: The second KeySchemaElement is not a RANGE key type')
  }
  return key
}

/** The type of a key attribute that must be defined. */
export function typeOf(name: string, schema: KeySchemaInput, types: AttributeTypes): ScalarType {
  const type = types.get(name)
  if (type !== undefined) return type
  const keys = schema.map(({ AttributeName }) => AttributeName).join(', ')
  throw invalidParameter(
    'Some index key attributes are not defined in AttributeDefinitions. ' +
      `Keys: [${keys}], AttributeDefinitions: [${[...types.keys()].join(', ')}]`,
  )
}
