import { MAX_ATTRIBUTE_NAME_BYTES } from '../limits.js'
import { invalidParameter } from '../wire/validation-error.js'

/** The size of an attribute's name, which must not be empty nor too long. AWS's texts for these aren't known: own words. */
export function nameSize(name: string): number {
  if (name === '') throw invalidParameter('Attribute name must not be empty')
  const size = Buffer.byteLength(name)
  if (size <= MAX_ATTRIBUTE_NAME_BYTES) return size
  throw invalidParameter(`Attribute name is too large, must be less than ${MAX_ATTRIBUTE_NAME_BYTES + 1} bytes`)
}
