import { ServiceError } from '../wire/service-error.js'
import { validationError } from '../wire/validation-error.js'
import type { WireValue } from '../wire/wire-value.js'

/** The names of DynamoDB's ten attribute types. */
export type StoredType = keyof WireValue

const JSON_TYPES: Readonly<Record<StoredType, (json: unknown) => boolean>> = {
  S: isString,
  N: isString,
  B: isString,
  SS: isStrings,
  NS: isStrings,
  BS: isStrings,
  L: (json) => Array.isArray(json),
  M: (json) => typeof json === 'object' && json !== null && !Array.isArray(json),
  BOOL: (json) => typeof json === 'boolean',
  NULL: (json) => typeof json === 'boolean',
}

/** The one type that an attribute value has. */
export function storedType(value: WireValue): StoredType {
  let found: StoredType | undefined
  for (const type in value) {
    if (!isStoredType(type)) throw new ServiceError('SerializationException', `Unexpected field ${type} in payload`)
    if (found !== undefined) {
      throw validationError(
        'Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes',
      )
    }
    found = type
  }
  if (found === undefined) {
    throw validationError('Supplied AttributeValue is empty, must contain exactly one of the supported datatypes')
  }
  if (!JSON_TYPES[found](value[found])) throw wrongJson(value[found])
  return found
}

function isStoredType(type: string): type is StoredType {
  return Object.hasOwn(JSON_TYPES, type)
}

function isString(json: unknown): boolean {
  return typeof json === 'string'
}

function isStrings(json: unknown): boolean {
  return Array.isArray(json) && json.every(isString)
}

function wrongJson(json: unknown): ServiceError {
  const message =
    typeof json === 'number' ? 'NUMBER_VALUE cannot be converted to String' : 'Unexpected value type in payload'
  return new ServiceError('SerializationException', message)
}
