import { MAX_ATTRIBUTE_NAME_BYTES } from '../limits.js'
import { invalidParameter, validationError } from '../wire/validation-error.js'

/** The size of an attribute's name, which must not be empty nor too long. AWS's text for the latter isn't known: own words. */
export function nameSize(name: string): number {
  if (name === '') throw validationError('Empty attribute name')
  const size = Buffer.byteLength(name)
  if (size <= MAX_ATTRIBUTE_NAME_BYTES) return size
  throw invalidParameter(`Attribute name is too large, must be less than ${MAX_ATTRIBUTE_NAME_BYTES + 1} bytes`)
}
