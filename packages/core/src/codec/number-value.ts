import type { NumberValue } from '@aws-sdk/lib-dynamodb'

/**
 * Whether a value is a `NumberValue` of lib-dynamodb, also one from another install of it. A look-alike with a text that
 * isn't a number is refused later, by its text.
 */
export function isNumberValue(value: unknown): value is NumberValue {
  if (typeof value !== 'object' || value === null || !('value' in value) || typeof value.value !== 'string')
    return false
  return 'toBigInt' in value && String(value) === value.value
}
