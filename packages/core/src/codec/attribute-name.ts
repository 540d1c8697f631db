import { MAX_ATTRIBUTE_NAME_BYTES } from '../limits.js'
import { InvalidValue } from './invalid-value.js'

/** Refuses names that a map can't have in DynamoDB. */
export function checkAttributeName(name: unknown): asserts name is string {
  if (typeof name !== 'string') throw new InvalidValue("has a key that isn't a string")
  if (name === '') throw new InvalidValue('has an empty key: attribute names have at least one character')
  if (!name.isWellFormed()) throw new InvalidValue('has an ill-formed key: half of a surrogate pair')
  if (name.length * 3 > MAX_ATTRIBUTE_NAME_BYTES && Buffer.byteLength(name) > MAX_ATTRIBUTE_NAME_BYTES) {
    throw new InvalidValue(`has a key of more than ${MAX_ATTRIBUTE_NAME_BYTES} bytes`)
  }
}
